import type { BotUsage } from './bots.ts'
import type { Checkout } from './checkout.ts'
import type { Plan } from './plan.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { IntegrationRecord } from './record.ts'

/** What became of one integration. */
export type Result = 'created' | 'updated' | 'skipped' | 'planned' | 'failed'

/** The API's answer to a validate call. */
export interface Verdict {
  accepted: boolean
  /** The error's type, e.g. `BreakingChanges`. */
  type?: string
  message?: string
}

/** Everything a report may tell about one integration of a run. */
export interface Outcome {
  /** The folder, workspace-relative, `.` for the root. */
  path: string
  name?: string
  version?: string
  result: Result
  /** One sentence that says why it was skipped, failed or only checked offline. */
  reason?: string
  diagnostics: Diagnostic[]
  plan?: Omit<Plan, 'request'>
  verdict?: Verdict
  /** Read back after a write, or what is deployed on a skip or dry run. */
  record?: IntegrationRecord
  /** Where the record was read: a private integration isn't on the hub. */
  recordSource?: 'hub' | 'admin'
  /** Which bots of the workspace have it installed, in which version; undefined where that wasn't looked up. */
  bots?: BotUsage | undefined
  /** Set by a drift check (`fail-on: changes`) where what is deployed isn't what the repository says. */
  drift?: Drift | undefined
  /** Milliseconds. */
  duration: number
}

/**
 * How what is deployed and the repository came apart: `ahead` where somebody deployed something after the last commit of
 * the definition, `behind` where the repository's state is not deployed yet, `unknown` where the history doesn't tell.
 */
export type Drift = 'ahead' | 'behind' | 'unknown'

/** One run over all integrations, ready to be reported. */
export interface RunReport {
  dryRun: boolean
  /** Checked without the API, and why. */
  offline?: string
  /** The Botpress workspace, where there is a token that shows it. */
  workspace?: { id: string; name: string; handle?: string }
  /** One sentence about the integrations that `changed-since` left out, where it left out any. */
  leftOut?: string
  /** Diagnostics of the run as a whole: inputs, tags, paths. */
  diagnostics: Diagnostic[]
  outcomes: Outcome[]
  /** Set when the run was cancelled: what was and wasn't done. */
  cancelled?: string
  /** Milliseconds of the whole run. */
  duration: number
  /** Requests sent to the Botpress API, retries included. */
  requests: number
  /** The commit that was planned or deployed, and a link to the run, where known. */
  commit?: string
  runUrl?: string
  repositoryUrl?: string
  /** The checkouts that the integrations lie in; undefined while they aren't known. */
  checkouts?: Checkout[]
}
