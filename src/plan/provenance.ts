import { createHash } from 'node:crypto'
import type { UpdateBody } from '../integration/body.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { isSchema } from '../integration/json-schema.ts'
import { isObject, mapValues } from '../integration/json.ts'
import type { Path } from '../integration/path.ts'
import type { Change } from '../integration/plan.ts'
import {
  commitAttribute,
  digestAttribute,
  type Provenance,
  provenanceAttributes,
  provenanceOf,
  shortCommit,
  type SourceComparison,
} from '../integration/provenance.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { schemaDirection } from '../integration/shape.ts'
import { canonicalText, plainText } from './canonical.ts'
import { sortSets } from './normal-schema.ts'
import { wireInterfaces } from './request.ts'
import type { State } from './state.ts'

/**
 * The digest of what an integration consists of: `sha256:` and 64 hex digits. Equal for sources that deploy the same, in
 * whatever order their members are written; docs/provenance.md has a table of what counts. It stands in deployed records,
 * so a change of what it is made of makes every published version look changed.
 */
export function sourceDigest(local: LocalIntegration, interfaceIds: Record<string, string>): string {
  // Whether a version is public says who sees it, not what it is: publishing a version leaves its source the same.
  const { visibility: _visibility, public: _public, attributes, ...body } = local.body
  const source = {
    body: canonicalBody(
      { ...body, attributes: withoutOwn(attributes), ...wireInterfaces(local, { interfaceIds }) },
      [],
    ),
    code: local.code?.sha256,
    readme: local.readme && plainText(local.readme.text),
    icon: local.icon && plainText(local.icon.text),
  }
  return `sha256:${createHash('sha256').update(canonicalText(source)).digest('hex')}`
}

function withoutOwn(attributes: UpdateBody['attributes']): UpdateBody['attributes'] {
  if (attributes === undefined) return undefined
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !provenanceAttributes.includes(name)))
}

/** The body with the lists sorted whose order means nothing. */
function canonicalBody(value: unknown, path: Path): unknown {
  if (schemaDirection(path) !== undefined) return isSchema(value) ? sortSets(value) : value
  // Layers lie upon one another; every other list outside of a schema is a set of names.
  if (Array.isArray(value)) return path[0] === 'layers' ? value : value.toSorted()
  return isObject(value) ? mapValues(value, (child, name) => canonicalBody(child, [...path, name])) : value
}

/**
 * The attributes that a request carries beside the author's own. Without a `source` (the input is off), those that the
 * deployed version carries are removed, so that no stale digest misleads a later run.
 */
export function attributesToSend(
  source: Provenance | undefined,
  deployed: IntegrationRecord | undefined,
): UpdateBody['attributes'] {
  if (source !== undefined) return { [digestAttribute]: source.digest, [commitAttribute]: source.commit ?? null }
  const carried = provenanceAttributes.some((name) => Object.hasOwn(deployed?.attributes ?? {}, name))
  return carried ? { [digestAttribute]: null, [commitAttribute]: null } : undefined
}

/** A state without those attributes, which are no part of the integration. */
export function withoutProvenance(state: State): State {
  const { attributes, ...rest } = state
  if (!isObject(attributes)) return state
  const kept = Object.entries(attributes).filter(([name]) => !provenanceAttributes.includes(name))
  return kept.length === 0 ? rest : { ...rest, attributes: Object.fromEntries(kept) }
}

/** Compares the workspace with what is deployed; undefined where one of the two has no digest. */
export function compareSource(
  source: Provenance | undefined,
  deployed: IntegrationRecord | undefined,
): SourceComparison | undefined {
  const known = deployed && provenanceOf(deployed)
  if (source === undefined || known === undefined) return undefined
  return { same: source.digest === known.digest, from: known.commit, to: source.commit }
}

/**
 * A notice where the deployed record no longer is what was deployed from this very source. A visibility that differs is
 * no drift: publishing leaves the source the same.
 */
export function driftNotice(
  deployed: IntegrationRecord,
  { same, from }: SourceComparison,
  changes: readonly Change[],
): Diagnostic[] {
  const drifted = changes.filter(({ path }) => path[0] !== 'visibility').length
  if (!same || drifted === 0) return []
  const commit = from === undefined ? '' : ` from ${shortCommit(from)}`
  return [
    {
      severity: 'notice',
      subject: `${deployed.name} ${deployed.version}`,
      message: `Drift: this source is already deployed${commit}, but ${drifted === 1 ? '1 field' : `${drifted} fields`} of the deployed version ${drifted === 1 ? 'has' : 'have'} changed since, by other means.`,
    },
  ]
}
