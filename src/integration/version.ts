// One by one: the whole of the library would bring its ranges along.
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'

/**
 * A semantic version (semver.org, 2.0.0), or null for any other text. The library also takes a `v`, an `=` or blanks
 * around one, which Botpress does not; of two that differ in build metadata alone, `version` is the same.
 */
export function parseVersion(text: string | undefined): SemVer | null {
  const parsed = parse(text)
  if (parsed === null) return null
  const build = parsed.build.length === 0 ? '' : `+${parsed.build.join('.')}`
  return `${parsed.version}${build}` === text ? parsed : null
}
