import { formatPath } from '../integration/path.ts'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Sent } from '../integration/plan.ts'
import { hasError } from '../integration/diagnostic.ts'
import { countChanges } from './changes.ts'
import { countResults, displayName, isUnchanged, resultPhrase, versionSpan } from './headline.ts'
import { clip, visible } from './markdown.ts'
import { countDiagnostics, plainDiagnostic, diagnosticsOf } from './problems.ts'
import { sourceLine } from './source.ts'
import { formatBytes, formatDuration, plural } from './units.ts'

/** One line for an integration that is finished: `✓ tracker 1.2.0 → 1.3.0: new version, 3 added, 1 breaking (1.4 s)`. */
export function outcomeLine(outcome: Outcome, dryRun: boolean): string {
  const { plan, result, duration } = outcome
  const changes = result === 'skipped' ? [] : (plan?.changes ?? [])
  const sign = result === 'failed' ? '✗' : result === 'skipped' || isUnchanged(outcome) ? '·' : '✓'
  const phrase = resultPhrase(outcome, dryRun)
  const parts = [
    phrase,
    changes.length === 0 ? '' : countChanges(changes),
    breaking(changes.filter((change) => change.impact === 'breaking').length),
    countDiagnostics(diagnosticsOf(outcome)),
  ].filter((part) => part !== '')
  const reason = outcome.reason === undefined || result === 'failed' ? '' : ` ${outcome.reason}`
  const name = `${displayName(outcome)} ${versionSpan(outcome)}`.trim()
  return plain(`${sign} ${name}: ${parts.join(', ')} (${formatDuration(duration)})${reason}`)
}

/** What a group in the log holds about one integration: its diagnostics, files, changes, the API's approval, the record. */
export function detailLines(outcome: Outcome): string[] {
  const { plan, verdict, record, result } = outcome
  const isSkipped = result === 'skipped'
  const signs = { added: '+', changed: '~', removed: '-' }
  const impacts = { breaking: ' (breaking)', 'may-break': ' (may break)', safe: '' }
  const changes = (plan?.changes ?? []).map(
    ({ kind, path, impact }) => `${signs[kind]} ${formatPath(path)}${impacts[impact]}`,
  )
  const lines = [
    `folder ${outcome.path}`,
    ...diagnosticsOf(outcome).map((diagnostic) => `${diagnostic.severity} ${plainDiagnostic(diagnostic)}`),
    ...(isSkipped ? [] : (plan?.sent ?? []).map(sentLine)),
    ...(isSkipped && changes.length > 0 ? ['differs and is not sent:'] : []),
    ...changes,
    ...[isSkipped ? undefined : sourceLine(plan?.source)].filter((line) => line !== undefined),
    ...(isSkipped ? [] : (plan?.notes ?? [])),
    ...(verdict?.accepted === true ? ['Botpress accepts it'] : []),
    ...(record === undefined ? [] : [`record ${record.id}, updated ${record.updatedAt ?? 'at an unknown time'}`]),
  ]
  return lines.map(plain)
}

/** The last line: `Planned 12 integrations in 3.2 s (27 requests): 3 updates, 8 without changes, 1 failed`. */
export function closingLine(report: RunReport): string {
  const { outcomes, dryRun, diagnostics } = report
  if (report.cancelled === undefined && hasError(diagnostics)) {
    const all = [...diagnostics, ...outcomes.flatMap(diagnosticsOf)]
    return `Stopped before ${dryRun ? 'planning' : 'deploying'}: ${countDiagnostics(all)}.`
  }
  const counts = countResults(outcomes, dryRun)
  const done = report.cancelled !== undefined ? 'Cancelled:' : dryRun ? 'Planned' : 'Handled'
  const effort = `${formatDuration(report.duration)} (${plural(report.requests, 'request')} to Botpress)`
  const result = counts === '' ? '' : `: ${counts}`
  return plain(`${done} ${plural(outcomes.length, 'integration')} in ${effort}${result}`)
}

/** One line of text that the runner can't take for a workflow command. */
export function plain(value: string): string {
  return clip(visible(value).replace(/\s+/g, ' ').trim(), 2000).replace(/^::/, ': :').replaceAll('##[', '# #[')
}

function sentLine({ what, remark, file }: Sent): string {
  const facts = file === undefined ? '' : ` ${file.file}, ${formatBytes(file.bytes)}, sha256 ${file.sha256}`
  return remark === '' ? what + facts : `${what}${facts} (${remark})`
}

function breaking(count: number): string {
  return count === 0 ? '' : `${count} breaking`
}
