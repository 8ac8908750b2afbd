import type { Place } from './diagnostic.ts'

/** How grave the official linter takes a rule. */
export type LintSeverity = 'error' | 'warning' | 'hint'

/** One thing that a bot builder would miss in the Studio or a reviewer ask for. It has no effect on the result. */
export interface Suggestion {
  /** The rule's name, the official linter's own where it has one. */
  rule: string
  severity: LintSeverity
  /** What it belongs to, in words: `action`, with the name `createIssue`; `integration` has no name. */
  part: { noun: string; name: string }
  /** Where in the part, as people write it: `input.labels[].name`; empty for the part itself. */
  at: string
  /** The rest of a sentence that begins with it: `has no title`. */
  message: string
  /** In how many other places the same schema has the same lack. */
  also: number
  place?: Place
}

/** All suggestions for one integration. */
export interface Suggestions {
  /** Those that the deployed version doesn't have as well, as far as they are listed. */
  listed: Suggestion[]
  /** How many more of these there are than are listed. */
  more: number
  /** How many the deployed version has as well. */
  before: number
}
