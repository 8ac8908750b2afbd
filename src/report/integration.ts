import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { botsMarkdown } from './bots.ts'
import type { Block } from './budget.ts'
import { changeBlocks, firstTable } from './changes.ts'
import { consequences, results } from './consequence.ts'
import { isFirst, isUnchanged } from './headline.ts'
import { code, fold, paragraph, prose, table } from './markdown.ts'
import { errorList, diagnosticsOf, remarkList } from './problems.ts'
import { recordTable } from './record.ts'
import { formatBytes } from './units.ts'

/** `brief` for a comment; `full` adds the record and whole digests. */
export type Detail = 'brief' | 'full'

/** Everything about one integration below its headline, blockers first. */
export function integrationBlocks(
  report: RunReport,
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
  detail: Detail,
): Block[] {
  const { plan, record, recordSource, result } = outcome
  const written = result === 'created' || result === 'updated'
  const notes = report.dryRun && result !== 'skipped' ? (plan?.notes ?? []) : []
  const remarks = notes.map((message): Diagnostic => ({ severity: 'notice', subject: '', message }))
  return [
    ...errorList(report, diagnostics, 1, outcome),
    ...introduction(report, outcome).map((markdown) => paragraph(2, markdown)),
    ...[botsMarkdown(outcome, report.dryRun)].filter(Boolean).map((markdown) => paragraph(2, markdown)),
    ...(written && detail === 'full' && record !== undefined ? [recordTable(record, recordSource, 2)] : []),
    ...planBlocks(report, outcome),
    ...remarkList(report, [...diagnostics, ...remarks], 3),
    ...sentBlocks(outcome, detail),
    ...(!written && detail === 'full' && record !== undefined
      ? [fold(6, 'What is deployed now', [recordTable(record, recordSource, 0)])]
      : []),
  ]
}

/** The integration's diagnostics and, where it is the only one, the run's. */
export function allDiagnostics(report: RunReport, outcome: Outcome): Diagnostic[] {
  return [...report.diagnostics, ...diagnosticsOf(outcome)]
}

function introduction(report: RunReport, outcome: Outcome): string[] {
  const { plan, result, reason, version, record } = outcome
  const why = reason === undefined || result === 'failed' ? [] : [prose(reason)]
  if (plan === undefined || result === 'failed') return why
  if (result === 'skipped') return [...why, ...notSent(plan)]
  if (!report.dryRun) return [...why, ...(result === 'planned' ? [] : results(plan, version ?? record?.version))]
  if (isUnchanged(outcome)) return [...why, 'What can be compared is the same as what is deployed.']
  return [...why, ...consequences(plan, version ?? record?.version)]
}

function notSent({ sent }: NonNullable<Outcome['plan']>): string[] {
  return sent.length === 0 ? [] : [`Not compared and not sent: ${prose(sent.map(({ what }) => what).join(', '))}.`]
}

/** The changes: open in a plan, folded where they are done, weren't done, or are all there is. */
function planBlocks(report: RunReport, outcome: Outcome): Block[] {
  const changes = outcome.plan?.changes ?? []
  if (changes.length === 0) return []
  if (isFirst(outcome)) return [fold(4, 'What it consists of', [firstTable(changes, 0)])]
  const blocks = changeBlocks(changes, 4, { withLegend: report.outcomes.length === 1 })
  if (report.dryRun && outcome.result !== 'skipped') return blocks
  return [fold(4, changeTitles[outcome.result], blocks)]
}

const changeTitles: Record<Outcome['result'], string> = {
  created: 'What changed',
  updated: 'What changed',
  planned: 'What was to change',
  failed: 'What was to change',
  skipped: 'What differs from the deployed version and was not sent',
}

const sentTitles: Record<Exclude<Outcome['result'], 'skipped'>, string> = {
  created: 'What was sent',
  updated: 'What was sent',
  planned: 'What is sent',
  failed: 'What was to be sent',
}

function sentBlocks({ plan, verdict, result }: Outcome, detail: Detail): Block[] {
  if (result === 'skipped') return []
  const rows = (plan?.sent ?? []).map(({ what, remark, file }) => [
    prose(what),
    code(file?.file ?? ''),
    file === undefined ? '' : formatBytes(file.bytes),
    code((detail === 'full' ? file?.sha256 : file?.sha256.slice(0, 12)) ?? ''),
    prose(remark),
  ])
  const blocks = [
    ...(verdict?.accepted === true ? [paragraph(0, '✅ Botpress has checked this request and accepts it.')] : []),
    ...(rows.length === 0 ? [] : [table(0, ['', 'File', 'Size', 'SHA-256', ''], rows)]),
  ]
  return blocks.length === 0 ? [] : [fold(5, sentTitles[result], blocks)]
}
