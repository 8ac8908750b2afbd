import * as z from 'zod/mini'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import type { Place, Problem } from '../integration/problem.ts'

/** Bytes of a report file that are read; one of 300 integrations without a plan has some hundred thousand. */
export const largestReport = 5_000_000

const { array, enum: oneOf, number, object, optional, string } = z

/** Longer texts are no sentences; the renderer cuts at less. */
const words = string().check(z.maxLength(20_000))
const count = number().check(z.int(), z.positive())

const problem = object({
  severity: oneOf(['error', 'warning', 'notice']),
  subject: words,
  message: words,
  fix: optional(words),
  place: optional(object({ file: words, line: optional(count), column: optional(count) })),
})

const outcome = object({
  path: words,
  name: optional(words),
  version: optional(words),
  result: oneOf(['created', 'updated', 'skipped', 'planned', 'failed']),
  reason: optional(words),
  problems: array(problem).check(z.maxLength(1000)),
})

const report = object({
  leftOut: optional(words),
  problems: array(problem).check(z.maxLength(1000)),
  outcomes: array(outcome).check(z.maxLength(1000)),
})

/**
 * The report in a file that a stranger's run made. Of all that it may claim, the problems of a check without the API are
 * taken: such a run has no plan, and nothing else of it could be told from an invention.
 *
 * @throws {Error} with a clause that says what is wrong with the text
 */
export function readForeignReport(text: string): RunReport {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Error('it is no JSON')
  }
  const parsed = report.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(
      `it is not a report of this Action (at ${issue?.path.map(String).join('.').slice(0, 200) || 'its top'})`,
    )
  }
  const { leftOut, problems, outcomes } = parsed.data
  return {
    dryRun: true,
    unverified: true,
    ...(leftOut !== undefined && outcomes.length === 0 && { leftOut: 'No integration differs from the base.' }),
    problems: problems.map(toProblem),
    outcomes: outcomes.map((each): Outcome => ({
      path: each.path,
      ...(each.name !== undefined && { name: each.name }),
      ...(each.version !== undefined && { version: each.version }),
      result: each.result === 'failed' ? 'failed' : 'planned',
      ...(each.reason !== undefined && { reason: each.reason }),
      problems: each.problems.map(toProblem),
      duration: 0,
    })),
    duration: 0,
    requests: 0,
  }
}

function toProblem({ severity, subject, message, fix, place }: z.infer<typeof problem>): Problem {
  return {
    severity,
    subject,
    message,
    ...(fix !== undefined && { fix }),
    ...(place !== undefined && { place: toPlace(place) }),
  }
}

function toPlace({ file, line, column }: NonNullable<z.infer<typeof problem>['place']>): Place {
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}
