import type { Outcome, RunReport } from '../integration/outcome.ts'
import { type Block, deferred, type Fold } from './budget.ts'
import { countChanges, countImpacts, legend } from './changes.ts'
import {
  displayName,
  headline,
  isUnchanged,
  madeChanges,
  rank,
  resultPhrase,
  resultSign,
  versionSpan,
} from './headline.ts'
import { type Detail, allDiagnostics, integrationBlocks } from './integration.ts'
import { code, fold, html, list, paragraph, prose, table, text } from './markdown.ts'
import { countDiagnostics, errorList, diagnosticLine, diagnosticsOf, remarkList } from './problems.ts'
import { plural, unbroken } from './units.ts'

/** Errors of several integrations that are listed together. */
const errorsAtOnce = 10

/** The whole report but its footer: one integration at length, or several in a table with a fold for each. */
export function reportBlocks(report: RunReport, detail: Detail): Block[] {
  const [only, second] = report.outcomes
  return [
    paragraph(0, ...headline(report)),
    ...circumstances(report),
    ...(only === undefined || second !== undefined
      ? severalBlocks(report, detail)
      : integrationBlocks(report, only, allDiagnostics(report, only), detail)),
  ]
}

function circumstances({ cancelled, offline, leftOut }: RunReport): Block[] {
  const blocks: Block[] = []
  if (cancelled !== undefined) blocks.push(paragraph(0, `⚠️ **Cancelled.** ${prose(cancelled)}`))
  if (offline !== undefined) {
    blocks.push(
      paragraph(
        0,
        `ℹ️ **Checked offline.** ${prose(offline)}`,
        '',
        '- Checked: the definition and the files, against every documented limit.',
        '- Not checked: what is deployed, so there is no list of changes, and whether Botpress accepts it.',
      ),
    )
  }
  if (leftOut !== undefined) blocks.push(paragraph(0, prose(leftOut)))
  return blocks
}

function severalBlocks(report: RunReport, detail: Detail): Block[] {
  const sorted = report.outcomes.toSorted((a, b) => rank(a) - rank(b))
  const quiet = sorted.filter((outcome) => isQuiet(outcome))
  const loud = sorted.filter((outcome) => !isQuiet(outcome))
  const unsafe = loud.some((outcome) => madeChanges(report, outcome).some((change) => change.impact !== 'safe'))
  return [
    ...errorList(report, report.diagnostics, 0),
    ...collectedErrors(report, loud),
    ...(loud.length === 0 ? [] : [overview(report, loud)]),
    ...(unsafe ? [paragraph(2, legend)] : []),
    ...remarkList(report, report.diagnostics, 3),
    ...loud.map((outcome) => deferred(5, () => integrationFold(report, outcome, detail))),
    ...(quiet.length === 0 ? [] : [quietFold(quiet)]),
  ]
}

function isQuiet(outcome: Outcome): boolean {
  return isUnchanged(outcome) && countDiagnostics(outcome.diagnostics) === ''
}

function overview(report: RunReport, outcomes: readonly Outcome[]): Block {
  const rows = outcomes.map((outcome) => {
    const changes = madeChanges(report, outcome)
    return [
      `**${text(displayName(outcome), 100)}**`,
      text(versionSpan(outcome), 100).replaceAll(' ', unbroken),
      fate(report, outcome),
      changes.length === 0 ? '' : countChanges(changes),
      countImpacts(changes),
    ]
  })
  return table(2, ['Integration', 'Version', 'Result', 'Changes', 'Effect on bots'], rows)
}

/** `✅ created`, `❌ 2 errors`, `new version, 1 warning`. */
function fate(report: RunReport, outcome: Outcome): string {
  const phrase = report.dryRun && outcome.result === 'failed' ? '' : resultPhrase(outcome, report.dryRun)
  const words = [phrase, countDiagnostics(diagnosticsOf(outcome))].filter((part) => part !== '').join(', ')
  return `${resultSign(outcome)} ${words}`.trim()
}

/** Every integration's errors in one list, each under its name, as far as a reader wants them at once. */
function collectedErrors(report: RunReport, outcomes: readonly Outcome[]): Block[] {
  const errors = outcomes.flatMap((outcome) =>
    diagnosticsOf(outcome)
      .filter((diagnostic) => diagnostic.severity === 'error')
      .map((diagnostic) => `**${text(displayName(outcome), 100)}** ${diagnosticLine(report, diagnostic)}`),
  )
  if (errors.length === 0) return []
  const more = errors.length - errorsAtOnce
  const shown = errors.slice(0, errorsAtOnce)
  const items = list(1, more > 0 ? [...shown, `and ${more} more, each below at its integration`] : shown)
  return [{ ...items, head: [`❌ **${plural(errors.length, 'error')}**`, ''] }]
}

function integrationFold(report: RunReport, outcome: Outcome, detail: Detail): Fold {
  const blocks = integrationBlocks(report, outcome, diagnosticsOf(outcome), detail)
  const sign = resultSign(outcome)
  const impacts = countImpacts(madeChanges(report, outcome))
  const name = `<b>${html(displayName(outcome))}</b> ${html(versionSpan(outcome))}`.trim()
  const summary = [name, ...(impacts === '' ? [] : [impacts])].join(' · ')
  return fold(5, sign === '' ? summary : `${sign} ${summary}`, [
    ...blocks,
    paragraph(0, `<sub>In ${code(outcome.path)}</sub>`),
  ])
}

function quietFold(outcomes: readonly Outcome[]): Block {
  const items = outcomes.map((outcome) => {
    const reason = outcome.reason === undefined ? '' : `: ${prose(outcome.reason, 300)}`
    return `${text(displayName(outcome), 100)} ${text(versionSpan(outcome), 100)}${reason}`
  })
  return fold(4, `${outcomes.length} without changes`, [list(0, items)])
}
