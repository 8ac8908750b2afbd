import type { Checkout } from './checkout.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
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
  problems: Problem[]
  plan?: Omit<Plan, 'request'>
  verdict?: Verdict
  /** Read back after a write, or what is deployed on a skip or dry run. */
  record?: IntegrationRecord
  /** Where the record was read: a private integration isn't on the hub. */
  recordSource?: 'hub' | 'admin'
  /** The version of the SDK that an SDK definition was written for. */
  sdkVersion?: string
  /** Milliseconds. */
  duration: number
}

/** One run over all integrations, ready to be reported. */
export interface RunReport {
  dryRun: boolean
  /** Checked without the API, and why. */
  offline?: string
  /** The Botpress workspace, where there is a token that shows it. */
  workspace?: { id: string; name: string; handle?: string }
  /** One sentence about the integrations that `changed-since` left out, where it left out any. */
  leftOut?: string
  /** Problems of the run as a whole: inputs, tags, paths. */
  problems: Problem[]
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
  /** What the run runs on: `pull_request #12`, `push of tag v1.3.0`. */
  event?: string
  /** Where people look at integrations: only Botpress' own API has such a place. */
  app?: { origin: string; workspaceId: string }
  /** Told by a run that nobody vouches for, such as a fork's own. */
  unverified?: true
  /** The checkouts that the integrations lie in; undefined while they aren't known. */
  checkouts?: Checkout[]
}
