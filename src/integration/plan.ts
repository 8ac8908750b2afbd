import type { CreateBody, UpdateBody } from './body.ts'
import type { Path } from './problem.ts'

/** What a change does to a bot that has the integration installed. */
export type Impact = 'breaking' | 'may-break' | 'safe'

/** One difference between what is deployed and what would be. Values are JSON; secrets have names only. */
export interface Change {
  path: Path
  kind: 'added' | 'removed' | 'changed'
  before?: unknown
  after?: unknown
  impact: Impact
  /** Why the impact is what it is, one short sentence from the rule table. */
  reason?: string
}

/** A file or value that is sent and can't be compared with the record (code, layers, a secret's value). */
export interface Sent {
  what: 'code' | 'readme' | 'icon'
  file: string
  bytes: number
  sha256: string
}

/** The version number that the changes call for. */
export interface VersionAdvice {
  /** The smallest number that fits the changes. */
  wanted: string
  /** Whether the definition's version is at least that. */
  enough: boolean
  step: 'major' | 'minor' | 'patch' | 'none'
}

/** What a deployment would do to one integration. Pure: made from the workspace and the deployed record alone. */
export interface Plan {
  action: 'create' | 'update'
  /** The record compared with: this version, or the nearest lower one; undefined for a first version. */
  base?: { id: string; version: string; published: boolean; sameVersion: boolean }
  changes: Change[]
  sent: Sent[]
  /** Sentences about what can't be compared or deserves attention (icon is global, layers not in the record, permanent visibility). */
  notes: string[]
  advice?: VersionAdvice
  /** `then`: what only an update may set, sent to the new version as soon as it is there. */
  request: { method: 'PUT'; id: string; body: UpdateBody } | { method: 'POST'; body: CreateBody; then?: UpdateBody }
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
