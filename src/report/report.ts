import type { Outcome, RunReport } from '../integration/outcome.ts'
import { hasError, type Diagnostic } from '../integration/diagnostic.ts'
import { botsMarkdown } from './bots.ts'
import { assemble, type Block, deferred, type Fold } from './budget.ts'
import {
  changeBlocks,
  consequence,
  differenceFold,
  labelled,
  notes,
  sentAgain,
  sentList,
  unseenLine,
  worstFirst,
} from './changes.ts'
import { commitLink, dashboardUrl, hubUrl, runLink, workspaceName } from './links.ts'
import { code, fold, html, link, paragraph, prose, table, text } from './markdown.ts'
import { diagnosticBlocks, diagnosticsOf } from './problems.ts'
import { recordDigest, recordTable } from './record.ts'
import { sentenceMarkdown, sentenceOf } from './sentences.ts'
import { sourceSentence } from './source.ts'
import { suggestionBlocks } from './suggestions.ts'
import { formatDuration, unbroken } from './units.ts'
import {
  alert,
  displayName,
  effectOn,
  heading,
  isFirst,
  isPermanent,
  isUnchanged,
  diagnosticCount,
  rank,
  resultWord,
  verdictOf,
  versionSpan,
} from './verdict.ts'
import { plural } from '../integration/wording.ts'

/** `brief` for a comment; `full` adds the record, the files and their digests. */
type Detail = 'brief' | 'full'

/**
 * The pull request comment: `marker` (an HTML comment that tells it from others) on its first line, then what a
 * deployment would change. At most `budget` UTF-8 bytes, the marker included. It depends on the report alone and holds
 * no times, so that the same plan gives the same text.
 */
export function renderComment(report: RunReport, { marker, budget }: { marker: string; budget: number }): string {
  const rest = link("run's summary", report.runUrl)
  return assemble([paragraph(-1, marker), ...reportBlocks(report, 'brief'), paragraph(0, footer(report))], {
    bytes: budget,
    closing: `✂️ **Shortened to fit a comment.** All of it is in the ${rest}.`,
  })
}

/**
 * The job summary: the plan on a dry run, else what was deployed, as read back, or what failed. At most `budget` UTF-8
 * bytes.
 */
export function renderSummary(report: RunReport, { budget }: { budget: number }): string {
  const took = `Took ${formatDuration(report.duration)}`
  const effort = report.requests === 0 ? took : `${took}, ${plural(report.requests, 'request')} to Botpress`
  return assemble([...reportBlocks(report, 'full'), paragraph(0, footer(report, effort))], {
    bytes: budget,
    closing: '✂️ **Shortened to fit a job summary.** All of it is in the JSON file that the output `report` names.',
  })
}

/** Verdict, what must be done, the changes, the rest; one integration at length, or several in a table with folds. */
function reportBlocks(report: RunReport, detail: Detail): Block[] {
  const [only, second] = report.outcomes
  const { blocks, told } = alert(report)
  const untold = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    diagnostics.filter((diagnostic) => !told.has(diagnostic))
  return [
    paragraph(0, heading(report)),
    ...blocks,
    ...circumstances(report),
    ...(only === undefined || second !== undefined
      ? [...diagnosticBlocks(report, untold(report.diagnostics), 1), ...severalBlocks(report, untold, detail)]
      : oneBlocks(report, only, untold([...report.diagnostics, ...diagnosticsOf(only)]), detail)),
  ]
}

function circumstances({ offline, leftOut, outcomes }: RunReport): Block[] {
  const isFaultless = outcomes.length > 0 && outcomes.every(({ diagnostics }) => !hasError(diagnostics))
  const checked = isFaultless ? 'The definition and its files are within every documented limit.' : ''
  return [
    ...(offline === undefined
      ? []
      : [paragraph(0, `${checked} Not compared with what is deployed: ${prose(lowered(offline))}`.trim())]),
    ...(leftOut === undefined ? [] : [paragraph(0, prose(leftOut))]),
  ]
}

/** Everything about one integration below its verdict. `diagnostics` are those that aren't told yet. */
function oneBlocks(report: RunReport, outcome: Outcome, diagnostics: readonly Diagnostic[], detail: Detail): Block[] {
  const { plan, record, recordSource, result } = outcome
  const isWritten = result === 'created' || result === 'updated'
  const shownNotes = report.dryRun && result !== 'skipped' && plan !== undefined ? notes(plan, 3) : []
  return [
    ...introduction(report, outcome).map((markdown) => paragraph(2, markdown)),
    ...[botsMarkdown(outcome, report.dryRun)].filter(Boolean).map((markdown) => paragraph(2, markdown)),
    ...(isWritten && record !== undefined ? [recordDigest(record, recordSource, 2)] : []),
    ...(isWritten ? nextSteps(outcome) : []),
    ...openChanges(report, outcome),
    ...diagnosticBlocks(report, diagnostics, 3),
    ...shownNotes,
    ...changeFolds(report, outcome),
    ...suggestionBlocks(report, outcome, 5),
    ...(detail === 'full' ? fullFolds(report, outcome) : []),
  ]
}

/** What deploying does or did, before the changes themselves. */
function introduction(report: RunReport, outcome: Outcome): string[] {
  const { plan, result, reason, version, record } = outcome
  const why = reason === undefined || result === 'failed' ? [] : [prose(reason)]
  if (plan === undefined || result === 'failed') return why
  if (result === 'created' || result === 'updated') return [...deployedLine(report, outcome), ...why]
  if (result === 'skipped') {
    const what = plan.sent.map((each) => each.what).join(', ')
    return [...why, ...(what === '' ? [] : [`Not compared and not sent: ${prose(what)}.`])]
  }
  if (!report.dryRun) return why
  if (isUnchanged(outcome)) {
    if (plan.source?.same) return why
    return [...why, sentAgain(plan, false) || 'Deploying changes nothing.']
  }
  const isWarned = plan.advice?.enough === false
  const source = sourceSentence(plan.source, report.repositoryUrl)
  const isCounted = botsMarkdown(outcome, report.dryRun) !== ''
  const what = consequence(plan, version ?? record?.version, { isWarned, isCounted })
  return [...why, source ?? '', what].filter((part) => part !== '')
}

/** Links to what is live now, and what it means for bots. */
function deployedLine(report: RunReport, outcome: Outcome): string[] {
  const { plan, version, record } = outcome
  const isSame = isUnchanged(outcome)
  const verdict = plan === undefined || isSame || isFirst(outcome) ? undefined : effectOn(plan.changes)
  const isFelt = verdict !== undefined && verdict.sign !== '✅'
  const effect = isFelt ? [`${verdict.words}${plan?.action === 'create' ? ' that upgrade' : ''}`] : []
  const parts = [
    ...labelled('**Open on the hub**', hubUrl(report, outcome)),
    ...labelled('Open in the dashboard', dashboardUrl(report, outcome)),
    ...effect,
  ]
  const name = text(record?.version ?? version ?? 'this version', 100)
  const { base, visibility } = plan ?? {}
  const isHidden =
    plan?.action === 'create' && visibility === 'private' && base !== undefined && base.visibility !== 'private'
  return [
    ...(parts.length === 0 ? [] : [parts.join(' · ')]),
    ...(isSame && plan !== undefined ? [sentAgain(plan, true)].filter((line) => line !== '') : []),
    ...(isHidden
      ? [`${name} is **private** (${text(base.version, 100)} is ${base.visibility}); set \`visibility\` to publish it.`]
      : []),
  ]
}

/** What is left to do once a version is live. */
function nextSteps({ plan, record, bots }: Outcome): Block[] {
  const { base, action } = plan ?? {}
  const lines = [
    ...(plan !== undefined && isPermanent(plan)
      ? [`The version is **${plan.visibility}, which is permanent**: it can't be changed or withdrawn.`]
      : []),
    ...(action === 'create' && base !== undefined && bots === undefined
      ? [`Bots keep ${text(base.version, 100)} until they are upgraded in the Studio.`]
      : []),
    ...(record?.verificationStatus === 'pending' ? ['Botpress has not verified it yet.'] : []),
    ...(record?.verificationStatus === 'rejected' ? ['Botpress rejected its verification.'] : []),
  ]
  return lines.length === 0 ? [] : [paragraph(2, lines.join(' '))]
}

/** The changes of a plan, which are what it is about. */
function openChanges(report: RunReport, outcome: Outcome): Block[] {
  const { plan } = outcome
  return plan !== undefined && isPlan(report, outcome) ? changeBlocks(plan, 4, report) : []
}

function isPlan({ dryRun }: RunReport, outcome: Outcome): boolean {
  const { plan, result } = outcome
  return dryRun && result !== 'skipped' && !isFirst(outcome) && (plan?.changes.length ?? 0) > 0
}

/** What differs exactly, and the changes where they are done, weren't done, or are all there is. */
function changeFolds(report: RunReport, outcome: Outcome): Block[] {
  const { plan, result } = outcome
  if (plan === undefined || plan.changes.length === 0) return []
  if (isFirst(outcome)) return differenceFold(plan, 'What it consists of', 6)
  if (isPlan(report, outcome)) return differenceFold(plan, 'Exact changes', 6)
  const sentences = changeBlocks({ ...plan, sent: [] }, 0, report)
  if (sentences.length === 0) return differenceFold(plan, changeTitles[result], 4)
  const blocks = [...sentences, ...differenceFold(plan, 'Exact changes', 2)]
  return [deferred(4, () => fold(4, changeTitles[result], blocks))]
}

const changeTitles: Record<Outcome['result'], string> = {
  created: 'What changed',
  updated: 'What changed',
  planned: 'What was to change',
  failed: 'What was to change',
  skipped: 'What differs from the deployed version and was not sent',
}

/** The whole record, files and digests. */
function fullFolds(report: RunReport, { plan, record, recordSource, result }: Outcome): Block[] {
  const isWritten = result === 'created' || result === 'updated'
  const sent = plan === undefined || result === 'skipped' ? [] : sentList(plan)
  const whole = record === undefined ? [] : [recordTable(record, recordSource, 0)]
  if (isWritten) {
    const blocks = [...whole, ...sent]
    return blocks.length === 0 ? [] : [fold(7, 'Whole record, files and digests', blocks)]
  }
  const title = report.dryRun && result !== 'failed' ? 'What is sent' : 'What was to be sent'
  return [
    ...(sent.length === 0 ? [] : [fold(7, title, sent)]),
    ...(whole.length === 0 ? [] : [fold(7, 'What is deployed now', whole)]),
  ]
}

function severalBlocks(
  report: RunReport,
  untold: (diagnostics: readonly Diagnostic[]) => Diagnostic[],
  detail: Detail,
): Block[] {
  const sorted = report.outcomes.toSorted((a, b) => rank(report, a) - rank(report, b))
  const quiet = sorted.filter((outcome) => isUnchanged(outcome) && diagnosticCount(outcome) === '')
  const loud = sorted.filter((outcome) => !quiet.includes(outcome))
  return [
    ...(report.outcomes.length === 0 ? [] : [overview(report, loud, quiet.length)]),
    ...loud
      .filter((outcome) => outcome.plan !== undefined || untold(diagnosticsOf(outcome)).length > 0)
      .map((outcome) => deferred(5, () => integrationFold(report, outcome, untold(diagnosticsOf(outcome)), detail))),
    ...(quiet.length === 0 ? [] : [quietFold(report, quiet, loud.length)]),
  ]
}

function overview(report: RunReport, loud: readonly Outcome[], quiet: number): Block {
  const rows = loud.map((outcome) => [
    verdictOf(report, outcome).sign,
    `**${text(displayName(report, outcome), 100)}** ${shownSpan(outcome)}`.trim(),
    resultWord(report, outcome, { refused: 'stops here', update: 'update in place' }),
    gist(report, outcome),
  ])
  const others = loud.length === 0 ? plural(quiet, 'integration') : plural(quiet, 'other')
  const rest = quiet === 0 ? [] : [['', others, '', 'nothing changes for bots']]
  return table(2, ['', 'Integration', report.dryRun ? 'Deploying' : 'Result', ''], [...rows, ...rest])
}

function shownSpan(outcome: Outcome): string {
  const [from, to] = versionSpan(outcome).split(' → ')
  if (from === undefined || to === undefined) return text(versionSpan(outcome), 100)
  return `${text(from, 50)}${unbroken}→${unbroken}**${text(to, 50)}**`
}

/** The one thing to know: errors, what breaks, the only change, or how many there are. */
function gist(report: RunReport, outcome: Outcome): string {
  const diagnostics = diagnosticCount(outcome)
  const { plan, result, reason } = outcome
  const also = diagnostics === '' ? '' : `, ${diagnostics}`
  if (result === 'failed') return diagnostics
  if (plan === undefined)
    return [reason === undefined ? '' : prose(reason, 200), diagnostics].filter((part) => part !== '').join(' ')
  if (result !== 'planned' && !report.dryRun)
    return (isUnchanged(outcome) ? 'nothing changes for bots' : effectOn(plan.changes).words) + also
  if (isFirst(outcome) || isUnchanged(outcome)) return diagnostics
  const visible = worstFirst(plan.changes)
  const [only, second] = visible
  if (only === undefined) return unseenLine(plan.changes, []) + also
  if (second === undefined) return sentenceMarkdown({ ...sentenceOf(only), reason: undefined }) + also
  const { sign, words } = effectOn(plan.changes)
  return (sign === '✅' ? plural(visible.length, 'change') : words) + also
}

function integrationFold(
  report: RunReport,
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
  detail: Detail,
): Fold {
  const { sign, words } = verdictOf(report, outcome)
  const name = `<b>${html(displayName(report, outcome))}</b> ${html(versionSpan(outcome))}`.trim()
  return fold(5, `${sign} ${name} · ${words}`, [
    ...oneBlocks(report, outcome, diagnostics, detail),
    paragraph(8, `<sub>In ${code(outcome.path) || 'a folder without a name'}</sub>`),
  ])
}

/** The names of those that nothing changes for, with their versions where these differ. */
function quietFold(report: RunReport, outcomes: readonly Outcome[], others: number): Block {
  const versions = new Set(outcomes.map(versionSpan))
  const [version = ''] = versions
  const isSame = versions.size === 1 && version !== ''
  const names = outcomes.map((outcome) => {
    const name = text(displayName(report, outcome), 100)
    return isSame ? name : `${name} ${text(versionSpan(outcome), 100)}`
  })
  const common = isSame ? ` (${names.length > 1 ? 'all ' : ''}${text(version, 100)})` : ''
  const lines = Array.from({ length: Math.ceil(names.length / 10) }, (_, index) => {
    const isLast = (index + 1) * 10 >= names.length
    return names.slice(index * 10, index * 10 + 10).join(', ') + (isLast ? common : ',')
  })
  const title = others === 0 ? plural(outcomes.length, 'integration') : plural(outcomes.length, 'other')
  return fold(4, `${title} without changes`, [{ priority: 0, head: [], lines, tail: [] }])
}

/** Where: the workspace, the version in Botpress, the commit, the run. Small print. */
function footer(report: RunReport, ...parts: string[]): string {
  const { outcomes, dryRun } = report
  const [only, second] = outcomes
  const single = second === undefined ? only : undefined
  const base = single?.plan?.base
  const address = single === undefined ? undefined : dashboardUrl(report, single)
  const label = base === undefined ? 'Open in Botpress' : `${text(base.version, 50)} in Botpress`
  const accepted = outcomes.length > 0 && outcomes.every(({ verdict }) => verdict?.accepted === true)
  const commit = commitLink(report)
  const all = [
    workspaceName(report),
    ...(dryRun ? labelled(label, address) : []),
    accepted ? `Botpress validated ${single === undefined ? 'these requests' : 'this request'}` : '',
    !dryRun && single?.record !== undefined ? `version ID ${code(single.record.id)}` : '',
    commit === '' ? '' : `${dryRun ? 'plan of' : 'commit'} ${commit}`,
    runLink(report),
    ...parts,
  ]
  return `<sub>${all.filter((part) => part !== '').join(' · ')}</sub>`
}

function lowered(words: string): string {
  return /^(This|The|A|Dependabot)\b/.test(words) && !words.startsWith('Dependabot')
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words
}
