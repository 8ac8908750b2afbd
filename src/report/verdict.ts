import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Change, Impact } from '../integration/plan.ts'
import { hasError, type Diagnostic } from '../integration/diagnostic.ts'
import type { Block } from './budget.ts'
import { clip, code, prose, text } from './markdown.ts'
import { countDiagnostics, placeLink, diagnosticLine, diagnosticsOf } from './problems.ts'
import { formatCount, plural } from '../integration/wording.ts'

/** ✅ safe or done, 🟡 may break bots, 🔴 breaks bots, ❌ failed or can't be deployed, ☑️ checked without the API. */
export type Sign = '✅' | '🟡' | '🔴' | '❌' | '☑️'

/** What a report says of an integration first: a sign and a few words. */
export interface Verdict {
  sign: Sign
  words: string
}

/** Errors that an alert lists; the others follow at their integrations. */
const errorsAtOnce = 10

/** What became of an integration, or what a deployment would do to bots. */
export function verdictOf(report: RunReport, outcome: Outcome): Verdict {
  const { plan, result } = outcome
  if (outcome.drift !== undefined) return { sign: '❌', words: 'drifted' }
  if (result === 'failed') return { sign: '❌', words: report.dryRun ? "can't be deployed" : 'failed' }
  if (plan === undefined) {
    if (result === 'skipped') return { sign: '☑️', words: 'not started' }
    const isStopped = hasError(report.diagnostics)
    return {
      sign: '☑️',
      words: isStopped ? 'not compared, because the step itself has errors' : 'checked without Botpress',
    }
  }
  if (isUnchanged(outcome)) {
    // Only a digest tells that the code is the same.
    return { sign: '✅', words: outcome.plan?.source?.same === true ? 'no changes' : 'nothing changes for bots' }
  }
  if (result === 'skipped') return { sign: '✅', words: 'skipped' }
  if (result === 'planned' && !report.dryRun) return { sign: '❌', words: 'not deployed' }
  if (result !== 'planned') return { sign: '✅', words: 'is deployed' }
  if (isFirst(outcome)) return { sign: '✅', words: 'new integration' }
  if (plan.base === undefined) return { sign: '☑️', words: 'not compared: what is deployed is unknown' }
  return effectOn(plan.changes)
}

/** What changes do to bots, as a verdict. */
export function effectOn(changes: readonly Change[]): Verdict {
  const [breaking, mayBreak] = [countImpact(changes, 'breaking'), countImpact(changes, 'may-break')]
  if (breaking > 0) {
    return { sign: '🔴', words: `${plural(breaking, 'change')} ${breaking === 1 ? 'breaks' : 'break'} bots` }
  }
  if (mayBreak > 0) return { sign: '🟡', words: `${plural(mayBreak, 'change')} may break bots` }
  return { sign: '✅', words: 'safe for bots' }
}

function countImpact(changes: readonly Change[], impact: Impact): number {
  return changes.filter((change) => change.impact === impact).length
}

/** Whether deploying it changes nothing that can be compared: neither the record nor, where its digest is known, the source. */
export function isUnchanged({ result, plan }: Outcome): boolean {
  if (result === 'failed' || plan?.action !== 'update' || plan.base === undefined) return false
  return plan.changes.length === 0 && plan.source?.same !== false
}

/**
 * What is done to an integration, in a word or two. `words` are those of a plan that differ by where they stand: of one
 * that can't be deployed, and of an update.
 */
export function resultWord(
  { dryRun }: RunReport,
  { result, plan, drift }: Outcome,
  words: { refused: string; update: string },
): string {
  if (drift !== undefined) return 'drifted'
  if (result === 'failed') return dryRun ? words.refused : 'failed'
  if (result !== 'planned') return plan === undefined ? 'not started' : result
  if (!dryRun) return 'not deployed'
  if (plan === undefined) return 'not compared'
  if (plan.action === 'update') return words.update
  return plan.base === undefined ? 'new integration' : 'new version'
}

/** Whether no version of this name is deployed yet. */
export function isFirst({ plan }: Outcome): boolean {
  return plan?.action === 'create' && plan.base === undefined
}

/** Whether all is well and there was nothing to do, since `changed-since` left out all integrations. */
export function isIdle({ outcomes, diagnostics, leftOut }: RunReport): boolean {
  return outcomes.length === 0 && leftOut !== undefined && !hasError(diagnostics)
}

/** `1.2.0 → 1.3.0`, or the one version there is. */
export function versionSpan({ version, plan, record }: Outcome): string {
  const to = version ?? record?.version ?? ''
  const from = plan?.base?.version
  return from === undefined || from === to || to === '' ? to || (from ?? '') : `${from} → ${to}`
}

/** The integration's name; where it has none its folder's, and at the top of a repository the repository's. */
export function displayName({ repositoryUrl }: RunReport, { name, record, path }: Outcome): string {
  if (name !== undefined || record !== undefined) return name ?? record?.name ?? path
  return path === '.' ? (repositoryUrl?.split('/').at(-1) ?? path) : path
}

/** The order in which a reader wants them: what failed, what breaks, what may, what changes, the rest. */
export function rank(report: RunReport, outcome: Outcome): number {
  const { sign } = verdictOf(report, outcome)
  if (sign === '✅') return isUnchanged(outcome) ? 5 : 4
  return { '❌': 0, '🔴': 1, '🟡': 2, '☑️': 3 }[sign]
}

/** The heading: the verdict on one integration, on several, or on a run that got to none. One line of Markdown. */
export function heading(report: RunReport): string {
  const [only, second] = report.outcomes
  const { sign, words } =
    only === undefined ? ofNone(report) : second === undefined ? ofOne(report, only) : ofMany(report)
  const notes = [
    ...(report.cancelled === undefined ? [] : ['cancelled']),
    ...(report.unverified === undefined ? [] : ["reported by the fork's own run, unverified"]),
  ]
  return `### ${report.cancelled === undefined ? sign : '❌'} ${[words, ...notes].join(' · ')}`
}

function ofNone(report: RunReport): Verdict {
  if (isIdle(report)) return { sign: '✅', words: 'No integration changed' }
  return { sign: '❌', words: `Nothing was ${report.dryRun ? 'checked' : 'deployed'}` }
}

function ofOne(report: RunReport, outcome: Outcome): Verdict {
  const failed = { sign: '❌', words: report.dryRun ? "can't be deployed" : 'not deployed' } as const
  const isStopped = hasError(report.diagnostics) && outcome.result !== 'failed'
  const { sign, words } = isStopped ? failed : verdictOf(report, outcome)
  const name = text(displayName(report, outcome), 200)
  if (words === 'is deployed') {
    const version = text(outcome.record?.version ?? outcome.version ?? '', 100)
    const visibility = outcome.record?.visibility ?? outcome.plan?.visibility
    const shown = visibility === undefined ? '' : ` · ${visibility}`
    return { sign, words: `${[name, version].filter((part) => part !== '').join(' ')} ${words}${shown}` }
  }
  const span = text(versionSpan(outcome), 200)
  return { sign, words: `${[name, span].filter((part) => part !== '').join(' ')} · ${words}` }
}

function ofMany(report: RunReport): Verdict {
  const { outcomes, dryRun } = report
  const verdicts = outcomes.map((outcome) => verdictOf(report, outcome))
  const count = (sign: Sign): number => verdicts.filter((verdict) => verdict.sign === sign).length
  const some = (number: number): string =>
    number === outcomes.length
      ? `${plural(number, 'integration')}`
      : `${formatCount(number)} of ${plural(outcomes.length, 'integration')}`
  const failed = outcomes.filter(({ result }) => result === 'failed')
  if (failed.length > 0) {
    const hasDrifted = failed.every(({ drift }) => drift !== undefined)
    const words = hasDrifted ? 'drifted' : dryRun ? "can't be deployed" : 'failed'
    return { sign: '❌', words: `${some(failed.length)} ${words}` }
  }
  if (hasError(report.diagnostics)) return { sign: '❌', words: `Nothing was ${dryRun ? 'planned' : 'deployed'}` }
  if (count('❌') > 0) return { sign: '❌', words: `${some(count('❌'))} not deployed` }
  const one = (number: number): string => (number === 1 ? 's' : '')
  if (count('🔴') > 0) return { sign: '🔴', words: `${some(count('🔴'))} break${one(count('🔴'))} bots` }
  if (count('🟡') > 0) return { sign: '🟡', words: `${some(count('🟡'))} may break bots` }
  if (count('☑️') > 0) {
    const words = report.offline === undefined ? 'not planned' : 'checked without Botpress'
    return { sign: '☑️', words: `${some(count('☑️'))} ${words}` }
  }
  const done = outcomes.filter(({ result }) => result === 'created' || result === 'updated')
  const changed = done.filter((outcome) => !isUnchanged(outcome)).length
  if (changed > 0) return { sign: '✅', words: `${some(changed)} deployed` }
  const isQuiet = outcomes.every((outcome) => isUnchanged(outcome))
  return { sign: '✅', words: `${some(outcomes.length)} · ${isQuiet ? 'nothing changes for bots' : 'safe for bots'}` }
}

/**
 * What must be done, as one alert, or nothing: the errors where there are any, else the version to write. `told` holds
 * the diagnostics that need not be said again.
 */
export function alert(report: RunReport): { blocks: Block[]; told: ReadonlySet<Diagnostic> } {
  const several = report.outcomes.length > 1
  const all = [
    ...report.diagnostics.map((diagnostic) => ({ diagnostic, outcome: undefined })),
    ...report.outcomes.flatMap((outcome) => diagnosticsOf(outcome).map((diagnostic) => ({ diagnostic, outcome }))),
  ]
  const owner = (outcome: Outcome | undefined): string =>
    outcome === undefined || !several ? '' : `**${text(displayName(report, outcome), 100)}**: `
  const errors = all.filter(({ diagnostic }) => diagnostic.severity === 'error')
  const cancelled = report.cancelled === undefined ? [] : [`**Cancelled.** ${prose(report.cancelled)}`]
  if (errors.length > 0 || cancelled.length > 0) {
    const shown = errors.slice(0, several ? errorsAtOnce : errors.length)
    const more = errors.length - shown.length
    const lines = shown.map(
      ({ diagnostic, outcome }) => owner(outcome) + refusal(outcome) + diagnosticLine(report, diagnostic),
    )
    const rest = more === 0 ? [] : [`and ${formatCount(more)} more, each below at its integration`]
    return {
      blocks: [asAlert('CAUTION', [...cancelled, ...lines, ...rest])],
      told: new Set(shown.map((one) => one.diagnostic)),
    }
  }
  const told = new Set<Diagnostic>()
  const lines = report.outcomes.flatMap((outcome) => {
    const line = report.dryRun ? versionLine(report, outcome, told) : undefined
    return line === undefined ? [] : [owner(outcome) + line]
  })
  return { blocks: lines.length === 0 ? [] : [asAlert('WARNING', lines)], told }
}

/** The API's own refusal says more than our rules. */
function refusal(outcome: Outcome | undefined): string {
  const { verdict } = outcome ?? {}
  if (verdict?.accepted !== false) return ''
  return `**Botpress would refuse this**${verdict.type === undefined ? '' : ` (${code(verdict.type)})`}. `
}

/** The number to write, and where. */
function versionLine(report: RunReport, outcome: Outcome, told: Set<Diagnostic>): string | undefined {
  const { plan, version, result } = outcome
  if (result !== 'planned') return undefined
  const diagnostic = outcome.diagnostics.find(
    ({ subject, severity }) => subject === 'version' && severity === 'warning',
  )
  if (diagnostic !== undefined) told.add(diagnostic)
  const { advice, base } = plan ?? {}
  if (advice?.enough !== false || base === undefined || version === undefined) {
    return diagnostic === undefined ? undefined : diagnosticLine(report, diagnostic)
  }
  const wanted = code(advice.wanted, 50)
  const place = diagnostic?.place === undefined ? '' : ` in ${placeLink(report, diagnostic.place)}`
  const own = text(clip(version, 50))
  const why = advice.lower === true ? 'is lower than what is deployed' : 'is too small a step'
  const said =
    base.version === version
      ? `**Bots get these changes of ${own} at once: make it ${wanted}**${place}, so that they can choose.`
      : `**${own} ${why}: make it ${wanted}**${place}.`
  return plan !== undefined && isPermanent(plan) ? `${said} ${permanence(plan)}` : said
}

/** Whether the version is published by this: no way leads back. */
export function isPermanent({ action, base, visibility }: NonNullable<Outcome['plan']>): boolean {
  if (visibility === undefined || visibility === 'private') return false
  return action === 'create' || base === undefined || base.visibility === 'private'
}

/** What publishing means, as a sentence. */
export function permanence({ visibility = 'public' }: NonNullable<Outcome['plan']>): string {
  return `The version would be **${visibility}, which is permanent**: ${visibility === 'unlisted' ? 'an unlisted' : 'a public'} version can't be changed or withdrawn.`
}

function asAlert(kind: 'CAUTION' | 'WARNING', lines: readonly string[]): Block {
  const isList = lines.length > 1
  return { priority: 0, head: [`> [!${kind}]`], lines: lines.map((line) => `> ${isList ? '- ' : ''}${line}`), tail: [] }
}

/** `2 errors, 1 warning` of an integration. */
export function diagnosticCount(outcome: Outcome): string {
  return countDiagnostics(diagnosticsOf(outcome))
}
