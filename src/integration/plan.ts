import type { Path } from './path.ts'
import type { CreateBody, UpdateBody, Visibility } from './body.ts'
import type { Artifact } from './definition.ts'
import type { Place } from './diagnostic.ts'
import type { SourceComparison } from './provenance.ts'

/** What a change does to a bot that has the integration installed. */
export type Impact = 'breaking' | 'may-break' | 'safe'

/** One difference between what is deployed and what would be. Values are JSON; secrets have names only. */
export interface Change {
  path: Path
  kind: 'added' | 'removed' | 'changed'
  before?: unknown
  after?: unknown
  impact: Impact
  /** The rule that says so, by its id in docs/breaking-changes.md. */
  rule?: string | undefined
  /** Why the impact is what it is, one short sentence from the rule table. */
  reason?: string | undefined
  /** Where the definition says it; of a breaking change. */
  place?: Place | undefined
}

/** Something that is sent and not among the changes, because it isn't compared with what is deployed. */
export interface Sent {
  /** In a reader's words: `code`, `readme`, `icon`, `layers`, `2 secret values`. */
  what: string
  /** Why it isn't compared or whom it concerns, in a few words; empty where there is nothing to say. */
  remark: string
  /** Where it is a file. */
  file?: Omit<Artifact, 'text'> | undefined
}

/** The version number that the changes call for. */
export interface VersionAdvice {
  /** The smallest number that fits the changes. */
  wanted: string
  /** Whether the definition's version is at least that. */
  enough: boolean
  /** Where it is even lower than what is deployed. */
  lower?: true | undefined
  step: 'major' | 'minor' | 'patch' | 'none'
}

/** What a deployment would do to one integration. Pure: made from the workspace and the deployed record alone. */
export interface Plan {
  action: 'create' | 'update'
  /** The record compared with: this version, or the nearest lower one; undefined for a first version. */
  base?: { id: string; version: string; visibility: Visibility; sameVersion: boolean } | undefined
  /** What the version will be; undefined where that isn't known. */
  visibility?: Visibility | undefined
  changes: Change[]
  /** The same as the lines of a tree, each with its sign (see `describeDifference`). */
  difference: string[]
  /** Undefined where this version isn't deployed, or one of the two has no digest. */
  source?: SourceComparison | undefined
  sent: Sent[]
  /** Sentences about what is special to this plan. */
  notes: string[]
  advice?: VersionAdvice | undefined
  /** `rest`: what only an update may set, sent to the new version as soon as it is there. */
  request:
    | { method: 'PUT'; id: string; body: UpdateBody }
    | { method: 'POST'; body: CreateBody; rest?: UpdateBody | undefined }
}

/**
 * How many changes break bots although the version's step doesn't allow it: in place, or with a number that doesn't go as
 * far as the changes call for. What only may break is none of them.
 */
export function forbiddenBreaks({ changes, advice }: Pick<Plan, 'changes' | 'advice'>): number {
  return advice?.enough === true ? 0 : tally(changes).breaking
}

/** Counts for a headline. */
export function tally(changes: readonly Change[]): Record<Change['kind'] | 'breaking' | 'mayBreak', number> {
  const count = (test: (change: Change) => boolean): number => changes.filter(test).length
  return {
    added: count((change) => change.kind === 'added'),
    changed: count((change) => change.kind === 'changed'),
    removed: count((change) => change.kind === 'removed'),
    breaking: count((change) => change.impact === 'breaking'),
    mayBreak: count((change) => change.impact === 'may-break'),
  }
}
