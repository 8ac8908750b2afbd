import type { BotUsage } from './bots.ts'
import type { Checkout } from './checkout.ts'
import type { Plan } from './plan.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { IntegrationRecord } from './record.ts'
import type { Suggestions } from './suggestion.ts'

/** What became of one integration. */
export type Result = 'created' | 'updated' | 'skipped' | 'planned' | 'failed'

/** The API's answer to a validate call. */
export interface Verdict {
  accepted: boolean
  /** The error's type, e.g. `BreakingChanges`. */
  type?: string | undefined
  message?: string | undefined
}

/** Everything a report may tell about one integration of a run. */
export interface Outcome {
  /** The folder, workspace-relative, `.` for the root. */
  path: string
  name?: string | undefined
  version?: string | undefined
  result: Result
  /** One sentence that says why it was skipped, failed or only checked offline. */
  reason?: string | undefined
  diagnostics: Diagnostic[]
  /** What the linter suggests for the hub; undefined where it suggests nothing, or wasn't asked. */
  suggestions?: Suggestions | undefined
  plan?: Omit<Plan, 'request'> | undefined
  verdict?: Verdict | undefined
  /** Read back after a write, or what is deployed on a skip or dry run. */
  record?: IntegrationRecord | undefined
  /** Where the record was read: a private integration isn't on the hub. */
  recordSource?: 'hub' | 'admin' | undefined
  /** The version of the SDK that an SDK definition was written for. */
  sdkVersion?: string | undefined
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
  offline?: string | undefined
  /** The Botpress workspace, where there is a token that shows it. */
  workspace?: { id: string; name: string; handle?: string | undefined } | undefined
  /** One sentence about the integrations that `changed-since` left out, where it left out any. */
  leftOut?: string | undefined
  /** Diagnostics of the run as a whole: inputs, tags, paths. */
  diagnostics: Diagnostic[]
  outcomes: Outcome[]
  /** Set when the run was cancelled: what was and wasn't done. */
  cancelled?: string | undefined
  /** Milliseconds of the whole run. */
  duration: number
  /** Requests sent to the Botpress API, retries included. */
  requests: number
  /** The commit that was planned or deployed, and a link to the run, where known. */
  commit?: string | undefined
  runUrl?: string | undefined
  repositoryUrl?: string | undefined
  /** What the run runs on: `pull_request #12`, `push of tag v1.3.0`. */
  event?: string | undefined
  /** Where people look at integrations: only Botpress' own API has such a place. */
  app?: { origin: string; workspaceId: string } | undefined
  /** Where the Action's own pages are, in the version that runs; undefined where that isn't known. */
  docsUrl?: string | undefined
  /** Told by a run that nobody vouches for, such as a fork's own. */
  unverified?: true | undefined
  /** The checkouts that the integrations lie in; undefined while they aren't known. */
  checkouts?: Checkout[] | undefined
}
