import { formatPath } from '../integration/path.ts'
import type { InstalledBot } from '../integration/bots.ts'
import type { Outcome, Result, RunReport } from '../integration/outcome.ts'
import { type Change, tally } from '../integration/plan.ts'
import { hasError } from '../integration/diagnostic.ts'
import { dashboardUrl } from './links.ts'

/**
 * Characters that all outputs may hold together. GitHub allows a job 1 MB, counted in UTF-16 (docs.github.com,
 * "Passing information between jobs"): half of it, so that a job's other steps have room.
 */
const roomForOutputs = 250_000

/** Jobs that one matrix may have (docs.github.com, "Running variations of jobs in a workflow"). */
const matrixLimit = 256

const mostSevere: readonly Result[] = ['failed', 'created', 'updated', 'planned', 'skipped']

/** Which outputs are left empty first where not all of them fit. */
const bulky = ['integration', 'changes', 'bots', 'results', 'matrix'] as const

/**
 * Every output but `report` and `comment-url`. Those of one integration are empty unless the run handled exactly one;
 * one that would burst the `room` (in characters) is left empty too, and is found in the report file.
 */
export function outputs(report: RunReport, room: number = roomForOutputs): Record<string, string> {
  const [only, second] = report.outcomes
  const single = second === undefined ? only : undefined
  const all: Record<string, string> = {
    result: overallResult(report),
    ...scalars(report, single),
    breaking: breaking(report.outcomes),
    integration: single?.record === undefined ? '' : JSON.stringify(single.record),
    changes: single?.plan === undefined ? '' : JSON.stringify(single.plan.changes.map(changeEntry)),
    bots: single?.bots === undefined ? '' : JSON.stringify(single.bots.bots.map(botEntry)),
    results: JSON.stringify(report.outcomes.map((outcome) => resultEntry(report, outcome))),
    matrix: JSON.stringify({ include: matrixEntries(report) }),
  }
  for (const name of bulky) {
    if (Object.values(all).reduce((sum, value) => sum + value.length, 0) > room) all[name] = ''
  }
  return all
}

/**
 * The whole report as JSON, for the file that the output `report` names: an integration at a time, since all of them
 * together are a text of many megabytes.
 */
export function* reportFile(report: RunReport): Generator<string> {
  const { outcomes, ...rest } = report
  yield `${JSON.stringify({ result: overallResult(report), ...rest }).slice(0, -1)},"outcomes":[`
  for (const [index, outcome] of outcomes.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(outcome)}`
  yield '\n]}\n'
}

/** The most severe result. A run that got to no integration failed, if only for its inputs or since it was cancelled. */
function overallResult({ outcomes, diagnostics, cancelled }: RunReport): Result {
  if (hasError(diagnostics) || (cancelled !== undefined && outcomes.length === 0)) return 'failed'
  return mostSevere.find((result) => outcomes.some((outcome) => outcome.result === result)) ?? 'skipped'
}

function scalars(report: RunReport, outcome: Outcome | undefined): Record<string, string> {
  const record = outcome?.record
  return {
    'integration-id': record?.id ?? '',
    name: outcome?.name ?? record?.name ?? '',
    version: outcome?.version ?? record?.version ?? '',
    visibility: record?.visibility ?? '',
    'verification-status': record?.verificationStatus ?? '',
    'updated-at': record?.updatedAt ?? '',
    'icon-url': record?.iconUrl ?? '',
    'readme-url': record?.readmeUrl ?? '',
    url: outcome === undefined ? '' : (dashboardUrl(report, outcome) ?? ''),
  }
}

function resultEntry(report: RunReport, outcome: Outcome): object {
  const { path, result, plan, drift } = outcome
  return {
    path,
    result,
    ...scalars(report, outcome),
    // Where nothing was compared, nothing is known of either.
    ...(plan && { changes: tally(plan.changes), breaking: isBreaking(plan.changes) }),
    ...(drift !== undefined && { drift }),
  }
}

function changeEntry({ path, ...rest }: Change): object {
  return { path: formatPath(path), ...rest }
}

/** What is not the usual is said: a dev bot, and one that has it installed without running it. */
function botEntry({ id, name, version, isDev, isActive }: InstalledBot): object {
  return { id, name, version, ...(isDev && { dev: true }), ...(!isActive && { active: false }) }
}

function matrixEntries({ outcomes }: RunReport): object[] {
  return outcomes
    .filter(hasSomethingToDeploy)
    .slice(0, matrixLimit)
    .map((outcome) => ({ path: outcome.path, name: outcome.name ?? '', version: outcome.version ?? '' }))
}

/** Code can't be compared, so whatever is sent along counts. */
function hasSomethingToDeploy({ result, plan }: Outcome): boolean {
  if (result !== 'planned' || plan === undefined) return false
  return plan.action === 'create' || plan.changes.length > 0 || plan.sent.length > 0
}

/** `true` as soon as one integration's changes break bots, `false` where all were compared; else it isn't known. */
function breaking(outcomes: readonly Outcome[]): '' | 'true' | 'false' {
  if (outcomes.some(({ plan }) => plan !== undefined && isBreaking(plan.changes))) return 'true'
  return outcomes.length > 0 && outcomes.every(({ plan }) => plan !== undefined) ? 'false' : ''
}

function isBreaking(changes: readonly Change[]): boolean {
  return changes.some((change) => change.impact === 'breaking')
}
