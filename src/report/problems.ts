import { checkoutOf } from '../integration/checkout.ts'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import { hasError, type Place, type Diagnostic, type Severity } from '../integration/diagnostic.ts'
import type { Block } from './budget.ts'
import { code, link, list, prose, text, urlSegment } from './markdown.ts'
import { plural } from '../integration/wording.ts'

/** An outcome's diagnostics; a failure that no error explains gets its reason as one, with no subject. */
export function diagnosticsOf(outcome: Outcome): Diagnostic[] {
  if (outcome.result !== 'failed' || hasError(outcome.diagnostics)) return outcome.diagnostics
  const message = outcome.reason ?? 'It failed without saying why; the log of the run may tell more.'
  return [{ severity: 'error', subject: '', message }, ...outcome.diagnostics]
}

/** `2 errors, 1 warning`; empty where there is neither. Notices only inform and aren't counted. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const parts = [
    count('error') && plural(count('error'), 'error'),
    count('warning') && plural(count('warning'), 'warning'),
  ]
  return parts.filter((part) => part !== 0).join(', ')
}

/**
 * A diagnostic in plain words that start with its subject, for where nothing else names it. `owner` is the integration's
 * name where there are several.
 */
export function plainDiagnostic({ subject, message, fix }: Diagnostic, owner = ''): string {
  const sentences = fix === undefined ? message : `${message} ${fix}`
  return [owner, isSaid(subject, message) ? '' : subject, sentences].filter((part) => part !== '').join(': ')
}

/** Whether a message begins with what it is about. */
function isSaid(subject: string, message: string): boolean {
  const start = message.replaceAll('`', '').replace(/^the /i, '').toLowerCase()
  return start.startsWith(subject.toLowerCase())
}

/** The diagnostics that are listed with the changes, each kind under a line of its own: errors, warnings, notices. */
export function diagnosticBlocks(report: RunReport, diagnostics: readonly Diagnostic[], priority: number): Block[] {
  return [
    ...section(report, diagnostics, 'error', priority, (count) => `❌ **${plural(count, 'error')}**`),
    ...section(report, diagnostics, 'warning', priority, (count) => `⚠️ **${plural(count, 'warning')}**`),
    ...section(report, diagnostics, 'notice', priority + 1, () => 'ℹ️ **Good to know**'),
  ]
}

/** A diagnostic as one line of Markdown, with a link to its place in the commit where both are known. */
export function diagnosticLine(report: RunReport, diagnostic: Diagnostic): string {
  const place = diagnostic.place === undefined ? '' : ` (${placeLink(report, diagnostic.place)})`
  const subject = isSaid(diagnostic.subject, diagnostic.message) ? '' : code(diagnostic.subject)
  return `${subject}${subject === '' ? '' : ': '}${[diagnostic.message, diagnostic.fix]
    .map((each) => prose(each ?? ''))
    .join(' ')
    .trim()}${place}`
}

function section(
  report: RunReport,
  diagnostics: readonly Diagnostic[],
  severity: Severity,
  priority: number,
  title: (count: number) => string,
): Block[] {
  const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
  if (found.length === 0) return []
  const items = list(
    priority,
    found.map((diagnostic) => diagnosticLine(report, diagnostic)),
  )
  return [{ ...items, head: [title(found.length), ''] }]
}

/** A place as `file:line`, linked to that line in the commit where both are known. */
export function placeLink(report: RunReport, place: Place): string {
  const { repositoryUrl, commit } = report
  const { file, line } = place
  const label = text(line === undefined ? file : `${file}:${line}`)
  const inRepository = repositoryPath(report, place)
  if (repositoryUrl === undefined || commit === undefined || inRepository === undefined) return label
  const path = inRepository.split('/').map(urlSegment).join('/')
  const fragment = line === undefined ? '' : `#L${line}`
  return link(label, `${repositoryUrl}/blob/${urlSegment(commit)}/${path}${fragment}`)
}

/** The path of a place's file in the repository that the workflow runs in; undefined where it isn't in there. */
export function repositoryPath({ checkouts }: RunReport, { file }: Place): string | undefined {
  if (checkouts === undefined) return file
  const found = checkoutOf(checkouts, file)
  return found?.checkout.isOwn ? found.path : undefined
}
