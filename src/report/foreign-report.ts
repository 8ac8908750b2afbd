import * as z from 'zod/mini'
import type { Outcome, RunReport } from '../integration/outcome.ts'

/** Bytes of a report file that are read; one of 300 integrations without a plan has some hundred thousand. */
export const largestReport = 5_000_000

/** Longer texts are no sentences; the renderer cuts at less. */
const words = z.string().check(z.maxLength(20_000))
const count = z.number().check(z.int(), z.positive())

const diagnostic = z.object({
  severity: z.enum(['error', 'warning', 'notice']),
  subject: words,
  message: words,
  fix: z.optional(words),
  place: z.optional(z.object({ file: words, line: z.optional(count), column: z.optional(count) })),
})

const outcome = z.object({
  path: words,
  name: z.optional(words),
  version: z.optional(words),
  result: z.enum(['created', 'updated', 'skipped', 'planned', 'failed']),
  reason: z.optional(words),
  diagnostics: z.array(diagnostic).check(z.maxLength(1000)),
})

const report = z.object({
  leftOut: z.optional(words),
  diagnostics: z.array(diagnostic).check(z.maxLength(1000)),
  outcomes: z.array(outcome).check(z.maxLength(1000)),
})

/**
 * The report in a file that a stranger's run made. Of all that it may claim, the diagnostics of a check without the API are
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
  const { leftOut, diagnostics, outcomes } = parsed.data
  return {
    dryRun: true,
    unverified: true,
    leftOut: leftOut !== undefined && outcomes.length === 0 ? 'No integration differs from the base.' : undefined,
    diagnostics,
    outcomes: outcomes.map((each): Outcome => ({
      ...each,
      result: each.result === 'failed' ? 'failed' : 'planned',
      duration: 0,
    })),
    duration: 0,
    requests: 0,
  }
}
