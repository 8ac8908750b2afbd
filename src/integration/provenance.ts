import type { IntegrationRecord } from './record.ts'

/** The attribute that holds the digest of what was deployed: `sha256:` and 64 hex digits. */
export const digestAttribute = 'sourceDigest'

/** The attribute that holds the commit that it was deployed from: 40 hex digits. */
export const commitAttribute = 'sourceCommit'

/** The names of the attributes that are the Action's own. */
export const provenanceAttributes: readonly string[] = [digestAttribute, commitAttribute]

/** What was deployed, and from where. */
export interface Provenance {
  digest: string
  /** Undefined where it isn't known. */
  commit?: string | undefined
}

/** How the workspace compares with what is deployed by their digests. */
export interface SourceComparison {
  /** Whether the two digests are the same. */
  same: boolean
  /** The commit that is deployed. */
  from?: string | undefined
  /** The commit of this run. */
  to?: string | undefined
}

/** What a deployed version says of where it comes from. Undefined where it has no digest, or one that can't be one. */
export function provenanceOf({ attributes }: IntegrationRecord): Provenance | undefined {
  const digest = attributes[digestAttribute]
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined
  return { digest, commit: asCommit(attributes[commitAttribute]) }
}

/** The text where it is a whole commit ID. */
export function asCommit(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : undefined
}

/** A commit as people write it, in backticks. */
export function shortCommit(commit: string): string {
  return `\`${commit.slice(0, 7)}\``
}
