import type { Botpress, WorkspaceRecord } from '../botpress/client.ts'
import { BotpressError } from '../botpress/errors.ts'
import type { Inputs } from '../inputs.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import { type Diagnostic, sentence } from '../integration/diagnostic.ts'
import type { Outcome } from '../integration/outcome.ts'
import type { Plan } from '../integration/plan.ts'
import type { Provenance } from '../integration/provenance.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import type { Redact } from '../secrets/redactor.ts'

/** What holds for all integrations of a run. */
export interface DeploymentContext {
  inputs: Inputs
  dryRun: boolean
  /** The commit that an integration in this folder is from, 40 hex digits; undefined where it isn't known. */
  commitOf: (path: string) => string | undefined
  api: Botpress
  /** Undefined where the token does not show it. */
  workspace: WorkspaceRecord | undefined
  /** Aborted when the run is cancelled. */
  signal: AbortSignal
  /** The text behind an address of the hub, undefined where it can't be had. */
  fetchText: (url: string) => Promise<string | undefined>
  redact: Redact
  /** Resolves after so many milliseconds, or when the run is cancelled. */
  wait: (milliseconds: number) => Promise<void>
}

/** One planned integration on its way to the API. */
export interface Deployment {
  local: LocalIntegration
  context: DeploymentContext
  request: Plan['request']
  interfaceIds: Record<string, string>
  /** What is recorded with it; undefined where `provenance` is off. */
  provenance: Provenance | undefined
  /** This version as it was deployed when the plan was made. */
  before: IntegrationRecord | undefined
  /** For the report, should the way end here. */
  known: Partial<PartialOutcome>
}

/** What became of an integration, without what is known of it beforehand. */
export type PartialOutcome = Omit<Outcome, 'path' | 'name' | 'version' | 'duration'>

/** Ends one integration's way. `known` is what had been found out by then, for the report. */
export class DeploymentError extends Error {
  readonly diagnostics: Diagnostic[]
  readonly known: Partial<PartialOutcome>

  constructor(diagnostics: Diagnostic[], known: Partial<PartialOutcome> = {}, cause?: unknown) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'), { cause })
    this.diagnostics = diagnostics
    this.known = known
  }
}

/** A failed request as a diagnostic; `addition` says what it means for the integration, a sentence. */
export function apiDiagnostic(error: BotpressError, addition?: string): Diagnostic {
  return {
    severity: 'error',
    subject: 'Botpress API',
    message: addition === undefined ? sentence(error.message) : `${sentence(error.message)} ${addition}`,
    fix: error.advice,
  }
}
