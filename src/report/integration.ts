import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Sent } from '../integration/plan.ts'
import type { Problem } from '../integration/problem.ts'
import type { Block } from './budget.ts'
import { changeBlocks } from './changes.ts'
import { isUnchanged } from './headline.ts'
import { code, fold, paragraph, table, text } from './markdown.ts'
import { errorList, problemsOf, remarkList } from './problems.ts'
import { recordTable } from './record.ts'
import { formatBytes } from './units.ts'

/** `brief` for a comment; `full` adds the record and whole digests. */
export type Detail = 'brief' | 'full'

/** Everything about one integration below its headline, blockers first. */
export function integrationBlocks(
  report: RunReport,
  outcome: Outcome,
  problems: readonly Problem[],
  detail: Detail,
): Block[] {
  const { plan, record, result } = outcome
  const deployed = !report.dryRun && result !== 'failed'
  const telling = report.dryRun && !isUnchanged(outcome)
  const notes = (plan?.notes ?? []).map((message): Problem => ({ severity: 'notice', subject: '', message }))
  const changes = changeBlocks(plan?.changes ?? [], 4)
  return [
    ...refusal(outcome),
    ...errorList(report, problems, 1),
    ...lines(2, introduction(report, outcome)),
    ...(deployed && detail === 'full' && record !== undefined ? [recordTable(record, outcome.recordSource, 2)] : []),
    ...(report.dryRun || changes.length === 0
      ? changes
      : [fold(4, deployed ? 'What changed' : 'What was to change', changes)]),
    ...remarkList(report, telling ? [...problems, ...notes] : problems, 3),
    ...sentBlocks(plan?.sent ?? [], telling ? [] : notes, outcome, detail),
    ...(!deployed && detail === 'full' && record !== undefined
      ? [fold(6, 'What is deployed now', [recordTable(record, outcome.recordSource, 0)])]
      : []),
  ]
}

/** The integration's problems and, where it is the only one, the run's. */
export function allProblems(report: RunReport, outcome: Outcome): Problem[] {
  return [...report.problems, ...problemsOf(outcome)]
}

function introduction(report: RunReport, outcome: Outcome): string[] {
  const { plan, result, reason } = outcome
  const why = reason === undefined || result === 'failed' ? [] : [text(reason)]
  if (plan === undefined || !report.dryRun || result === 'failed' || result === 'skipped') return why
  if (isUnchanged(outcome)) return [...why, 'What can be compared is the same as what is deployed.']
  return [...why, consequence(plan, outcome.version)]
}

function consequence({ action, base }: NonNullable<Outcome['plan']>, version: string | undefined): string {
  if (action === 'update')
    return 'Deploying this updates the version in place: bots that use it get the changes at once.'
  if (base === undefined) return 'Nothing of this name is deployed yet: deploying this creates the integration.'
  const created = version === undefined ? 'a new version' : `version ${text(version, 200)}`
  return `Deploying this creates ${created}. Bots stay on ${text(base.version, 200)} until they are moved to it.`
}

function refusal({ verdict }: Outcome): Block[] {
  if (verdict === undefined || verdict.accepted) return []
  const type = verdict.type === undefined ? '' : ` (${code(verdict.type)})`
  return [paragraph(1, `❌ **Botpress would refuse this**${type}: ${text(verdict.message ?? 'it gave no reason.')}`)]
}

const sentTitles: Record<Outcome['result'], string> = {
  created: 'What was sent',
  updated: 'What was sent',
  planned: 'What is sent',
  failed: 'What was to be sent',
  skipped: 'What was compared',
}

function sentBlocks(
  sent: readonly Sent[],
  notes: readonly Problem[],
  { verdict, result }: Outcome,
  detail: Detail,
): Block[] {
  const digest = ({ sha256 }: Sent): string => code(detail === 'full' ? sha256 : sha256.slice(0, 12))
  const rows = sent.map((file) => [file.what, code(file.file), formatBytes(file.bytes), digest(file)])
  const blocks = [
    ...(verdict?.accepted === true ? [paragraph(0, '✅ Botpress has checked this request and accepts it.')] : []),
    ...(rows.length === 0 ? [] : [table(0, ['', 'File', 'Size', 'SHA-256'], rows)]),
    ...lines(
      0,
      notes.map(({ message }) => `- ${text(message)}`),
    ),
  ]
  return blocks.length === 0 ? [] : [fold(5, sentTitles[result], blocks)]
}

function lines(priority: number, all: readonly string[]): Block[] {
  return all.length === 0 ? [] : [paragraph(priority, ...all)]
}
