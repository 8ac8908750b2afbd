import { checkoutOf } from '../integration/checkout.ts'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import { hasError, type Place, type Problem, type Severity } from '../integration/problem.ts'
import type { Block } from './budget.ts'
import { code, link, list, prose, text, urlSegment } from './markdown.ts'
import { plural } from './units.ts'

/** An outcome's problems; a failure that no error explains gets its reason as one, with no subject. */
export function problemsOf(outcome: Outcome): Problem[] {
  if (outcome.result !== 'failed' || hasError(outcome.problems)) return outcome.problems
  const message = outcome.reason ?? 'It failed without saying why; the log of the run may tell more.'
  return [{ severity: 'error', subject: '', message }, ...outcome.problems]
}

/** `2 errors, 1 warning`; empty where there is neither. Notices only inform and aren't counted. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length
  const parts = [
    count('error') && plural(count('error'), 'error'),
    count('warning') && plural(count('warning'), 'warning'),
  ]
  return parts.filter((part) => part !== 0).join(', ')
}

/**
 * A problem in plain words that start with its subject, for where nothing else names it. `owner` is the integration's
 * name where there are several.
 */
export function plainProblem({ subject, message, fix }: Problem, owner = ''): string {
  const isSaid = message.replaceAll('`', '').toLowerCase().startsWith(subject.toLowerCase())
  const sentences = fix === undefined ? message : `${message} ${fix}`
  return [owner, isSaid ? '' : subject, sentences].filter((part) => part !== '').join(': ')
}

/** The errors, under a line that says what they mean, or nothing. `verdict`: what the API said, where it is the error. */
export function errorList(
  report: RunReport,
  problems: readonly Problem[],
  priority: number,
  verdict?: Outcome['verdict'],
): Block[] {
  return section(report, problems, 'error', priority, (count) => {
    if (verdict?.accepted === false) {
      const type = verdict.type === undefined ? '' : ` (${code(verdict.type)})`
      return `❌ **Botpress would refuse this**${type}`
    }
    const fix = count === 1 ? 'Fix this first' : `Fix these ${count} first`
    return report.dryRun ? `❌ **${fix}: it can't be deployed as it is**` : `❌ **${plural(count, 'error')}**`
  })
}

/** The warnings and the notices, each under a line of their own, or nothing. */
export function remarkList(report: RunReport, problems: readonly Problem[], priority: number): Block[] {
  return [
    ...section(report, problems, 'warning', priority, (count) => `⚠️ **${plural(count, 'warning')}**`),
    ...section(report, problems, 'notice', priority + 1, () => 'ℹ️ **Good to know**'),
  ]
}

/** A problem as one line of Markdown, with a link to its place in the commit where both are known. */
export function problemLine(report: RunReport, problem: Problem): string {
  const place = problem.place === undefined ? '' : ` (${placeLink(report, problem.place)})`
  const subject = code(problem.subject)
  return `${subject}${subject === '' ? '' : ': '}${[problem.message, problem.fix]
    .map((each) => prose(each ?? ''))
    .join(' ')
    .trim()}${place}`
}

function section(
  report: RunReport,
  problems: readonly Problem[],
  severity: Severity,
  priority: number,
  title: (count: number) => string,
): Block[] {
  const found = problems.filter((problem) => problem.severity === severity)
  if (found.length === 0) return []
  const items = list(
    priority,
    found.map((problem) => problemLine(report, problem)),
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
