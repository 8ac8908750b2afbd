import type { Place } from '../../../integration/diagnostic.ts'

/** The definition and what it imports, ready to run. */
export interface Program {
  /** The modules that are the workspace's own, workspace-relative, the definition first. Complete once it has run. */
  readonly sources: string[]
  /** Runs the definition and gives what it exports. Throws what that throws, or a DefinitionError for what can't be run. */
  run(): Promise<object> | object
  /** Where a place on a stack was written (line and column from 1); undefined where that isn't the workspace's own. */
  origin(file: string, line: number, column: number): Required<Place> | undefined
}
