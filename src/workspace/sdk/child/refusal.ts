import type { Path } from '../../../integration/path.ts'
import type { Problem } from '../../../integration/problem.ts'

/** A problem whose place is yet to be found in the sources, by the path of the value in the body. */
export type Unplaced = Problem & { path?: Path }

/** Why a definition can't be loaded, in words for its author. */
export class Refusal extends Error {
  readonly problems: Unplaced[]

  constructor(...problems: Unplaced[]) {
    super(problems[0]?.message)
    this.problems = problems
  }
}
