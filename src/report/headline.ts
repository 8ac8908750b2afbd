import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Change } from '../integration/plan.ts'
import { hasError } from '../integration/diagnostic.ts'
import { countChanges, countImpacts } from './changes.ts'
import { firstContents } from './contents.ts'
import { text } from './markdown.ts'
import { countDiagnostics, diagnosticsOf } from './problems.ts'
import { plural } from './units.ts'

/** Whether deploying it changes nothing that can be compared. */
export function isUnchanged(outcome: Outcome): boolean {
  if (outcome.result === 'failed') return false
  if (outcome.plan === undefined) return outcome.result === 'skipped'
  return outcome.plan.action === 'update' && outcome.plan.changes.length === 0
}

/** Whether no version of this name is deployed yet. */
export function isFirst({ plan }: Outcome): boolean {
  return plan?.action === 'create' && plan.base === undefined
}

/** The changes that a deployment would make or has made: none where it failed or was left out. */
export function madeChanges(report: RunReport, { plan, result }: Outcome): readonly Change[] {
  if (plan === undefined || result === 'skipped' || (!report.dryRun && result === 'failed')) return []
  return plan.changes
}

/** What became of an integration, or what would, in a few words. */
export function resultPhrase(outcome: Outcome, dryRun: boolean): string {
  if (outcome.drift !== undefined) return 'drifted'
  if (outcome.result === 'failed') return dryRun ? "can't be deployed yet" : 'failed'
  if (dryRun && isUnchanged(outcome)) return unchanged
  if (outcome.result !== 'planned') return outcome.result
  if (!dryRun) return 'not deployed'
  if (outcome.plan === undefined) return 'checked offline'
  if (outcome.plan.action === 'update') return 'update'
  return outcome.plan.base === undefined ? 'new integration' : 'new version'
}

/** `✅`, `❌`, or nothing where there is neither to tell. */
export function resultSign(outcome: Outcome): string {
  return { failed: '❌', created: '✅', updated: '✅', skipped: '', planned: '' }[outcome.result]
}

/** `1.2.0 → 1.3.0`, or the one version there is. */
export function versionSpan({ version, plan, record }: Outcome): string {
  const to = version ?? record?.version ?? ''
  const from = plan?.base?.version
  return from === undefined || from === to || to === '' ? to || (from ?? '') : `${from} → ${to}`
}

/** The integration's name, or the folder's where it has none. */
export function displayName({ name, record, path }: Outcome): string {
  return name ?? record?.name ?? path
}

/** The heading and the line of numbers below it, for a run over one integration, several or none. */
export function headline(report: RunReport): string[] {
  const [only, second] = report.outcomes
  if (isIdle(report)) return [`### ${subject(report)}: no integration changed${cancelled(report)}`]
  if (only === undefined)
    return [`### ❌ ${subject(report)}: nothing was ${report.dryRun ? 'checked' : 'deployed'}${cancelled(report)}`]
  return second === undefined ? headlineOfOne(report, only) : headlineOfMany(report)
}

/** Whether all is well and there was nothing to do, since `changed-since` left out all integrations. */
export function isIdle({ outcomes, diagnostics, leftOut }: RunReport): boolean {
  return outcomes.length === 0 && leftOut !== undefined && !hasError(diagnostics)
}

function headlineOfOne(report: RunReport, outcome: Outcome): string[] {
  const version = versionSpan(outcome)
  const name = `**${text(displayName(outcome), 200)}**${version === '' ? '' : ` ${text(version, 200)}`}`
  const sign = [hasError(report.diagnostics) ? '❌' : resultSign(outcome), subject(report)]
    .filter((part) => part !== '')
    .join(' ')
  const title = `### ${sign}: ${name}, ${resultPhrase(outcome, report.dryRun)}${cancelled(report)}`
  const changes = madeChanges(report, outcome)
  if (changes.length === 0) return [title]
  const { advice } = outcome.plan ?? {}
  const counts = [
    `**${(isFirst(outcome) && firstContents(changes)) || countChanges(changes)}**`,
    countImpacts(changes),
    countDiagnostics([...report.diagnostics, ...diagnosticsOf(outcome)]),
    advice?.enough === false ? `should be version **${text(advice.wanted, 50)}**` : '',
  ]
  return [title, '', counts.filter((part) => part !== '').join(' · ')]
}

function headlineOfMany(report: RunReport): string[] {
  const outcomes = report.outcomes.toSorted((a, b) => rank(a) - rank(b))
  const failed = outcomes[0]?.result === 'failed' || hasError(report.diagnostics)
  const sign = failed ? '❌ ' : report.dryRun ? '' : '✅ '
  const impacts = countImpacts(outcomes.flatMap((outcome) => madeChanges(report, outcome)))
  return [
    `### ${sign}${subject(report)}: ${plural(outcomes.length, 'integration')}${cancelled(report)}`,
    '',
    [`**${countResults(outcomes, report.dryRun)}**`, impacts].filter((part) => part !== '').join(' · '),
  ]
}

/** `1 failed, 2 new versions, 3 without changes`, in the order of the outcomes; empty where there are none. */
export function countResults(outcomes: readonly Outcome[], dryRun: boolean): string {
  const phrases = outcomes.map((outcome) => resultPhrase(outcome, dryRun))
  const counts = [...new Set(phrases)].map((phrase) => {
    const count = phrases.filter((each) => each === phrase).length
    if (phrase === unchanged) return `${count} without changes`
    return `${count} ${count === 1 ? phrase : (plurals[phrase] ?? phrase)}`
  })
  return counts.join(', ')
}

const unchanged = 'no changes'

function cancelled(report: RunReport): string {
  return report.cancelled === undefined ? '' : ', cancelled'
}

const plurals: Record<string, string> = {
  update: 'updates',
  'new integration': 'new integrations',
  'new version': 'new versions',
}

/** The order in which a reader wants them: what failed, what breaks, what changes, the rest. */
export function rank(outcome: Outcome): number {
  if (outcome.result === 'failed') return 0
  if (outcome.plan?.changes.some((change) => change.impact === 'breaking') === true) return 1
  if (countDiagnostics(outcome.diagnostics) !== '') return 2
  return isUnchanged(outcome) ? 4 : 3
}

function subject(report: RunReport): string {
  return report.dryRun ? 'Botpress plan' : 'Botpress deployment'
}
