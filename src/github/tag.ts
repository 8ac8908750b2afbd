import type { Diagnostic } from '../integration/diagnostic.ts'
import { parseVersion } from '../integration/version.ts'

/** The version that a release tag carries, and the integration that it names. */
export interface ReleaseTag {
  /** As in the tag: `tracker`, `acme/tracker`; undefined for a bare version. */
  name?: string | undefined
  version: string
}

/** What of an integration a tag is checked against; an unset field can't be checked. */
export interface Taggable {
  name?: string | undefined
  version?: string | undefined
}

/**
 * Reads a release tag: `v1.2.3`, `1.2.3`, or a name before it with `@`, `/` or `-`, as in `tracker@1.2.3`,
 * `tracker-v1.2.3` and `tracker/v1.2.3`. Gives undefined for a tag without a complete semantic version (`v1`,
 * `nightly`).
 */
export function parseTag(tag: string): ReleaseTag | undefined {
  for (const { index, 0: separator } of tag.matchAll(/^|[@/-]/g)) {
    const version = tag.slice(index + separator.length).replace(/^v/i, '')
    if (parseVersion(version) !== null) return { name: tag.slice(0, index) || undefined, version }
  }
  return undefined
}

/**
 * Whether a release tag fits an integration: `fits` where name and version do, or where the tag carries no version;
 * `other-integration` where it names another one; a diagnostic where the version differs. `amongSeveral`: the tag is held
 * against other integrations too, whose versions a bare one can hardly fit as well.
 */
export function checkTag(
  tag: string,
  integration: Taggable,
  { amongSeveral = false } = {},
): 'fits' | 'other-integration' | Diagnostic {
  const release = parseTag(tag)
  if (release === undefined) return 'fits'
  if (!isNamed(release, integration)) return 'other-integration'
  const { name, version } = integration
  if (version === undefined || isSameVersion(version, release.version)) return 'fits'
  const fix =
    amongSeveral && release.name === undefined && name !== undefined
      ? `Push a tag that names the integration, such as \`${lastPart(name)}@${version}\`: a bare version must match all of them.`
      : `Set the definition's version to \`${release.version}\`, or delete the tag and push one for \`${version}\`.`
  return {
    severity: 'error',
    subject: `tag ${tag}`,
    message: `The tag \`${tag}\` says version \`${release.version}\`, but the definition${name === undefined ? '' : ` of \`${name}\``} says \`${version}\`.`,
    fix: `${fix} ${unchecked}`,
  }
}

/**
 * The integrations that a release tag deploys. One with a name selects that integration alone; a bare version must fit
 * them all; without a version it selects all. A tag that names none of them is a diagnostic.
 */
export function selectByTag<T extends Taggable>(
  tag: string,
  integrations: readonly T[],
): { selected: T[]; diagnostics: Diagnostic[] } {
  const amongSeveral = integrations.length > 1
  const checked = integrations.map((integration) => ({
    integration,
    check: checkTag(tag, integration, { amongSeveral }),
  }))
  const selected = checked.filter(({ check }) => check !== 'other-integration')
  const diagnostics = selected.map(({ check }) => check).filter((check) => typeof check === 'object')
  if (selected.length === 0 && integrations.length > 0) diagnostics.push(fitsNone(tag, integrations))
  return { selected: selected.map(({ integration }) => integration), diagnostics }
}

const unchecked = "With `verify-tag: false`, tags aren't checked."

function fitsNone(tag: string, integrations: readonly Taggable[]): Diagnostic {
  const names = integrations.map(({ name }) => name).filter((name) => name !== undefined)
  const shown = names.slice(0, 10).map((name) => `\`${name}\``)
  if (names.length > 10) shown.push(`${names.length - 10} more`)
  const release = parseTag(tag)
  return {
    severity: 'error',
    subject: `tag ${tag}`,
    message: `The tag \`${tag}\` names the integration \`${release?.name ?? ''}\`, which isn't among those of this step: ${shown.join(', ')}.`,
    fix: `Push a tag such as \`${names[0] ?? 'tracker'}@${release?.version ?? '1.2.3'}\`, or add the integration's folder to the input \`path\`. ${unchecked}`,
  }
}

function isNamed(release: ReleaseTag, { name }: Taggable): boolean {
  return release.name === undefined || name === undefined || lastPart(release.name) === lastPart(name)
}

/** `tracker` of `acme/tracker`: the handle before it belongs to the workspace. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** Build metadata doesn't tell versions apart (Semantic versioning, §10). */
function isSameVersion(a: string, b: string): boolean {
  return (parseVersion(a)?.version ?? a) === (parseVersion(b)?.version ?? b)
}
