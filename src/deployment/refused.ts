import { BotpressError } from '../botpress/errors.ts'
import type { Outcome } from '../integration/outcome.ts'
import { type Problem, sentence } from '../integration/problem.ts'

/** What became of an integration, without what is known of it beforehand. */
export type Finding = Omit<Outcome, 'path' | 'name' | 'version' | 'duration'>

/** Ends one integration's way. `seen` is what had been found out by then, for the report. */
export class Refused extends Error {
  readonly problems: Problem[]
  readonly seen: Partial<Finding>

  constructor(problems: Problem[], seen: Partial<Finding> = {}, cause?: unknown) {
    super(problems.map((problem) => problem.message).join('\n'), { cause })
    this.problems = problems
    this.seen = seen
  }
}

/** A failed request as a finding; `addition` says what it means for the integration, a sentence. */
export function apiProblem(error: BotpressError, addition?: string): Problem {
  return {
    severity: 'error',
    subject: 'Botpress API',
    message: addition === undefined ? sentence(error.message) : `${sentence(error.message)} ${addition}`,
    fix: error.advice,
  }
}
