import type { Path } from '../../../integration/path.ts'
import type { Diagnostic } from '../../../integration/diagnostic.ts'

/**
 * A diagnostic whose place is yet to be found in the sources, by the path of the value in the body. `said`, the whole text of
 * an error, is to be redacted before any of it is left out, which this process can't: it knows no secrets. Its first line
 * goes behind the message, and `trace` behind that.
 */
export type ChildDiagnostic = Diagnostic & {
  path?: Path | undefined
  said?: string | undefined
  trace?: string | undefined
}

/** Why a definition can't be loaded, in words for its author. */
export class DefinitionError extends Error {
  readonly diagnostics: ChildDiagnostic[]

  constructor(...diagnostics: ChildDiagnostic[]) {
    super(diagnostics[0]?.message)
    this.diagnostics = diagnostics
  }
}
