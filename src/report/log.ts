import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Sent } from '../integration/plan.ts'
import { hasError } from '../integration/diagnostic.ts'
import { signOf, worstFirst } from './changes.ts'
import { dashboardUrl } from './links.ts'
import { clip, visible } from './markdown.ts'
import { countDiagnostics, plainDiagnostic, diagnosticsOf } from './problems.ts'
import { plainOf, sentenceOf, sentencePlain, unseenPhrases } from './sentences.ts'
import { sourceLine } from './source.ts'
import { suggestionCount } from './suggestions.ts'
import { formatDuration } from './units.ts'
import {
  displayName,
  effectOn,
  isFirst,
  isUnchanged,
  resultWord,
  type Verdict,
  verdictOf,
  versionSpan,
} from './verdict.ts'
import { formatBytes, plural } from '../integration/wording.ts'

/** Sentences on changes that the log holds for one integration. */
const sentencesInLog = 100

/** The first lines: what this run does and why, and with what. */
export function openingLines(
  report: RunReport,
  tools: { action: string; node: string; apiUrl: string | undefined },
): string[] {
  const api = tools.apiUrl === undefined ? [] : [`API ${tools.apiUrl}`]
  return [
    `${report.dryRun ? 'Planning' : 'Deploying'}: ${report.event ?? 'no event'}`,
    [`deploy-botpress-integration ${tools.action}`, `Node.js ${tools.node}`, ...api].join(', '),
  ].map(plain)
}

/** `Workspace Acme (acme)`, once it is known. */
export function workspaceLine({ workspace }: RunReport): string[] {
  if (workspace === undefined) return []
  return [plain(`Workspace ${workspace.name} (${workspace.handle ?? workspace.id})`)]
}

/**
 * One line for an integration that is finished: `✓ acme/tracker 1.2.0 → 1.3.0: new version, 3 changes break bots (1.4 s)`,
 * with its number where there are several: `[12/50] ✓ …`.
 */
export function outcomeLine(report: RunReport, outcome: Outcome, position?: { number: number; of: number }): string {
  const { result, duration } = outcome
  const sign =
    result === 'failed' ? '✗' : result === 'skipped' || isUnchanged(outcome) || hasError(report.diagnostics) ? '·' : '✓'
  const phrase = logPhrase(report, outcome, verdictOf(report, outcome))
  const parts = [phrase, countDiagnostics(diagnosticsOf(outcome))].filter((part) => part !== '')
  const reason = outcome.reason === undefined || result === 'failed' ? '' : ` ${outcome.reason}`
  const name = `${displayName(report, outcome)} ${versionSpan(outcome)}`.trim()
  const counter = position === undefined || position.of < 2 ? '' : `[${position.number}/${position.of}] `
  return plain(`${counter}${sign} ${name}: ${parts.join(', ')} (${formatDuration(duration)})${reason}`)
}

/** What is done, and what that does to bots. */
function logPhrase({ dryRun }: RunReport, outcome: Outcome, { words }: Verdict): string {
  const { result, plan } = outcome
  if (result === 'failed' || plan === undefined || isUnchanged(outcome) || isFirst(outcome)) {
    return result === 'created' ? 'created' : words
  }
  if (result === 'planned' && !dryRun) return words
  const done = result === 'planned' ? (plan.action === 'create' ? 'new version' : 'update in place') : result
  return result === 'skipped' ? done : `${done}, ${effectOn(plan.changes).words}`
}

/** What a group in the log holds about one integration: its diagnostics, its changes, the API's approval, the record. */
export function detailLines(report: RunReport, outcome: Outcome): string[] {
  const { plan, suggestions, verdict, record, result, path } = outcome
  const isSkipped = result === 'skipped'
  const changes = worstFirst(plan?.changes ?? [])
  const unseen = unseenPhrases(plan?.changes ?? [], isSkipped ? [] : (plan?.sent ?? [])).map(plainOf)
  const shown = isFirst(outcome) ? [] : changes.slice(0, sentencesInLog)
  const more = isFirst(outcome) ? 0 : changes.length - shown.length
  const address = dashboardUrl(report, outcome)
  const name = displayName(report, outcome)
  const lines = [
    ...(path === '.' || path === name ? [] : [`folder ${path}`]),
    ...(outcome.sdkVersion === undefined ? [] : [`SDK ${outcome.sdkVersion}`]),
    ...diagnosticsOf(outcome).map((diagnostic) => `${diagnostic.severity} ${plainDiagnostic(diagnostic)}`),
    ...(isSkipped && changes.length > 0 ? ['differs and is not sent:'] : []),
    ...shown.map((change) => `${signOf(change)} ${sentencePlain(sentenceOf(change))}`),
    ...(more > 0 ? [`${more} more changes are in the job summary`] : []),
    ...(unseen.length === 0 || isFirst(outcome) || isUnchanged(outcome)
      ? []
      : [`not visible to bots: ${unseen.slice(0, 20).join(', ')}`]),
    ...[isSkipped ? undefined : sourceLine(plan?.source)].filter((line) => line !== undefined),
    ...(isSkipped ? [] : (plan?.notes ?? [])),
    ...(suggestions === undefined || suggestions.listed.length === 0 ? [] : [suggestionCount(suggestions)]),
    ...(verdict?.accepted === true ? ['Botpress validated this request'] : []),
    ...(record === undefined ? [] : [`record ${record.id}, updated ${record.updatedAt ?? 'at an unknown time'}`]),
    ...(address === undefined ? [] : [address]),
  ]
  return lines.map(plain)
}

/** What only a run with debug logging shows: files with their digests. */
export function debugLines({ plan, result }: Outcome): string[] {
  return result === 'skipped' ? [] : (plan?.sent ?? []).map((sent) => plain(sentLine(sent)))
}

/** The last line: `Planned 12 integrations in 3.2 s (27 requests to Botpress): 3 new versions, 8 unchanged, 1 failed`. */
export function closingLine(report: RunReport): string {
  const { outcomes, dryRun, diagnostics } = report
  if (report.cancelled === undefined && hasError(diagnostics)) {
    const all = [...diagnostics, ...outcomes.flatMap(diagnosticsOf)]
    return `Stopped before ${dryRun ? 'planning' : 'deploying'}: ${countDiagnostics(all)}.`
  }
  const done = report.cancelled !== undefined ? 'Cancelled:' : dryRun ? 'Planned' : 'Handled'
  const effort = `${formatDuration(report.duration)} (${plural(report.requests, 'request')} to Botpress)`
  const counts = countResults(report)
  return plain(`${done} ${plural(outcomes.length, 'integration')} in ${effort}${counts === '' ? '' : `: ${counts}`}`)
}

/** `1 failed, 2 new versions, 3 unchanged`, in the order of the outcomes. */
function countResults(report: RunReport): string {
  const words = report.outcomes.map((outcome) =>
    isUnchanged(outcome)
      ? 'unchanged'
      : resultWord(report, outcome, { refused: "can't be deployed", update: 'update' }),
  )
  const counts = Map.groupBy(words, (word) => word)
  return [...counts].map(([word, all]) => countWord(all.length, word)).join(', ')
}

function countWord(count: number, word: string): string {
  return /^(update|new )/.test(word) && word !== 'updated' ? plural(count, word) : `${count} ${word}`
}

/** A try that failed, as a person would tell it: `Botpress is unavailable (503), retrying in 1 s (2 of 5)`. */
export function retryLine(retry: {
  request: string
  kind: string
  status: number | undefined
  errorId: string | undefined
  attempt: number
  tries: number
  wait: number
}): string {
  const { request, kind, status, errorId, attempt, tries, wait } = retry
  const what =
    status === 429
      ? 'Botpress asks to slow down (429)'
      : status !== undefined && status >= 500
        ? `Botpress is unavailable (${status})`
        : kind === 'timeout'
          ? "Botpress didn't answer in time"
          : kind === 'connection'
            ? 'The connection to Botpress failed'
            : `Botpress gave an answer that can't be read${status === undefined ? '' : ` (${status})`}`
  const id = errorId === undefined ? '' : `, error id ${errorId}`
  return plain(`${what}, retrying in ${formatDuration(wait)} (${attempt + 1} of ${tries}): ${request}${id}`)
}

/** One line of text that the runner can't take for a workflow command. */
export function plain(value: string): string {
  return clip(visible(value).replace(/\s+/g, ' ').trim(), 2000).replace(/^::/, ': :').replaceAll('##[', '# #[')
}

function sentLine({ what, remark, file }: Sent): string {
  const facts = file === undefined ? '' : ` ${file.file}, ${formatBytes(file.bytes)}, sha256 ${file.sha256}`
  return remark === '' ? what + facts : `${what}${facts} (${remark})`
}
