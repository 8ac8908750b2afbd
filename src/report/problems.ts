import { checkoutOf } from '../integration/checkout.ts'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import { hasError, type Place, type Diagnostic, type Severity } from '../integration/diagnostic.ts'
import type { Block } from './budget.ts'
import { code, link, list, prose, text, urlSegment } from './markdown.ts'
import { plural } from './units.ts'

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
  const isSaid = message.replaceAll('`', '').toLowerCase().startsWith(subject.toLowerCase())
  const sentences = fix === undefined ? message : `${message} ${fix}`
  return [owner, isSaid ? '' : subject, sentences].filter((part) => part !== '').join(': ')
}

/** The errors, under a line that says what they mean, or nothing. `verdict`: what the API said, where it is the error; so with `drift`. */
export function errorList(
  report: RunReport,
  diagnostics: readonly Diagnostic[],
  priority: number,
  { verdict, drift }: Pick<Outcome, 'verdict' | 'drift'> = {},
): Block[] {
  return section(report, diagnostics, 'error', priority, (count) => {
    if (verdict?.accepted === false) {
      const type = verdict.type === undefined ? '' : ` (${code(verdict.type)})`
      return `❌ **Botpress would refuse this**${type}`
    }
    if (drift !== undefined && count === 1) return '❌ **Drifted**'
    const fix = count === 1 ? 'Fix this first' : `Fix these ${count} first`
    return report.dryRun ? `❌ **${fix}: it can't be deployed as it is**` : `❌ **${plural(count, 'error')}**`
  })
}

/** The warnings and the notices, each under a line of their own, or nothing. */
export function remarkList(report: RunReport, diagnostics: readonly Diagnostic[], priority: number): Block[] {
  return [
    ...section(report, diagnostics, 'warning', priority, (count) => `⚠️ **${plural(count, 'warning')}**`),
    ...section(report, diagnostics, 'notice', priority + 1, () => 'ℹ️ **Good to know**'),
  ]
}

/** A diagnostic as one line of Markdown, with a link to its place in the commit where both are known. */
export function diagnosticLine(report: RunReport, diagnostic: Diagnostic): string {
  const place = diagnostic.place === undefined ? '' : ` (${placeLink(report, diagnostic.place)})`
  const subject = code(diagnostic.subject)
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

function placeLink(report: RunReport, place: Place): string {
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
