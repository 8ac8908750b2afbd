import { BotpressError } from '../botpress/errors.ts'
import type { Outcome } from '../integration/outcome.ts'
import { type Diagnostic, sentence } from '../integration/diagnostic.ts'

/** What became of an integration, without what is known of it beforehand. */
export type PartialOutcome = Omit<Outcome, 'path' | 'name' | 'version' | 'duration'>

/** Ends one integration's way. `seen` is what had been found out by then, for the report. */
export class DeploymentError extends Error {
  readonly diagnostics: Diagnostic[]
  readonly known: Partial<PartialOutcome>

  constructor(diagnostics: Diagnostic[], known: Partial<PartialOutcome> = {}, cause?: unknown) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'), { cause })
    this.diagnostics = diagnostics
    this.known = known
  }
}

/** A failed request as a finding; `addition` says what it means for the integration, a sentence. */
export function apiDiagnostic(error: BotpressError, addition?: string): Diagnostic {
  return {
    severity: 'error',
    subject: 'Botpress API',
    message: addition === undefined ? sentence(error.message) : `${sentence(error.message)} ${addition}`,
    fix: error.advice,
  }
}
