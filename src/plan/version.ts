// One by one: the whole of the library would bring its ranges along.
import compare from 'semver/functions/compare.js'
import gt from 'semver/functions/gt.js'
import gte from 'semver/functions/gte.js'
import inc from 'semver/functions/inc.js'
import prerelease from 'semver/functions/prerelease.js'
import type { SemVer } from 'semver'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Change, VersionAdvice } from '../integration/plan.ts'
import type { Diagnostic } from '../integration/diagnostic.ts'
import { shortCommit, type SourceComparison } from '../integration/provenance.ts'
import { isPublished, type IntegrationRecord } from '../integration/record.ts'
import { visibilityOf } from './state.ts'
import { plural } from '../integration/wording.ts'
import { parseVersion } from '../integration/version.ts'

type Step = VersionAdvice['step']

/** What the changes are, apart from any number: none, a fix, a feature, or a break. */
function weigh(changes: readonly Change[]): 'none' | 'fix' | 'feature' | 'break' {
  if (changes.length === 0) return 'none'
  if (changes.some((change) => change.impact === 'breaking')) return 'break'
  return changes.some(isFeature) ? 'feature' : 'fix'
}

/** Rules whose changes only describe, also where something is added; and what the integration keeps to itself. */
const describing = new Set(['title', 'description', 'attribute', 'action-attribute', 'event-attribute', 'secret'])

function isFeature({ impact, kind, path, rule = '' }: Change): boolean {
  const last = path.at(-1)
  if (impact === 'may-break') return true
  if (describing.has(rule) || (path.includes('tags') && (last === 'title' || last === 'description'))) return false
  // An input that takes more than it did is one that something was added to.
  return (kind === 'added' && path.length > 1) || (rule === 'input-widened' && path[0] !== 'states')
}

/**
 * The smallest version number after `base` that the changes call for, as npm's caret reads numbers: what breaks raises
 * the first number that isn't zero, what is added the one after it. What may break counts as added: the caret lets it
 * pass, so the plan names it. A pre-release promises nothing: any later number will do. Undefined where `base` is no
 * semantic version.
 */
export function nextVersion(base: string, changes: readonly Change[]): { version: string; step: Step } | undefined {
  const parsed = parseVersion(base)
  if (parsed === null) return undefined
  const weight = weigh(changes)
  if (weight === 'none') return { version: parsed.version, step: 'none' }
  if (prerelease(parsed) !== null) return { version: raise(parsed, 'prerelease'), step: 'patch' }
  const step = stepFor(parsed, weight)
  return { version: raise(parsed, step), step }
}

function stepFor({ major, minor }: SemVer, weight: 'fix' | 'feature' | 'break'): Exclude<Step, 'none'> {
  if (major > 0) return weight === 'break' ? 'major' : weight === 'feature' ? 'minor' : 'patch'
  return minor > 0 && weight === 'break' ? 'minor' : 'patch'
}

function raise(version: SemVer, step: 'major' | 'minor' | 'patch' | 'prerelease'): string {
  return inc(version.version, step) ?? version.version
}

/**
 * Whether the local version number goes as far as the changes call for. A pre-release counts as the version it leads
 * to. A private version may take everything in place but what breaks; then, and where the step is too small, there is a
 * warning on the definition's `version`. A published version with changes gets none here: see {@link publishedProblem}.
 */
export function adviseVersion(
  base: IntegrationRecord,
  local: LocalIntegration,
  changes: readonly Change[],
): { advice?: VersionAdvice | undefined; diagnostic?: Diagnostic | undefined } {
  const next = nextVersion(base.version, changes)
  const version = parseVersion(local.version ?? base.version)
  if (next === undefined || version === null) return {}
  const same = version.version === parseVersion(base.version)?.version
  const inPlace = same && !isPublished(base)
  if (compare(version, base.version) < 0) {
    const diagnostic = tooSmall(base, local, changes, next.version, false)
    return { advice: { wanted: next.version, enough: false, step: next.step, lower: true }, diagnostic }
  }
  if (next.step === 'none' || (inPlace && weigh(changes) !== 'break')) {
    return { advice: { wanted: base.version, enough: true, step: 'none' } }
  }
  const enough = reaches(version, next.version, base.version)
  const advice = { wanted: next.version, enough, step: next.step }
  return enough || (same && !inPlace)
    ? { advice }
    : { advice, diagnostic: tooSmall(base, local, changes, next.version, same) }
}

/** `2.0.0-rc.1` reaches 2.0.0, and anything later than a pre-release reaches what comes after it. */
function reaches(version: SemVer, wanted: string, base: string): boolean {
  if (prerelease(base) !== null) return gt(version, base)
  const target = `${version.major}.${version.minor}.${version.patch}`
  return gt(version, base) && gte(target, wanted)
}

function tooSmall(
  base: IntegrationRecord,
  local: LocalIntegration,
  changes: readonly Change[],
  wanted: string,
  same: boolean,
): Diagnostic {
  const breaking = changes.filter((change) => change.impact === 'breaking').length
  const what =
    breaking > 0 ? `${plural(breaking, 'change')} that ${breaking === 1 ? 'breaks' : 'break'} bots` : 'new features'
  const version = local.version ?? base.version
  return {
    severity: 'warning',
    subject: 'version',
    message: same
      ? `Version \`${base.version}\` would be changed in place with ${what}, so bots that have it installed get them at once.`
      : compare(version, base.version) < 0
        ? `\`${version}\` is lower than \`${base.version}\`, which is deployed: a version can't go back.`
        : `The step from \`${base.version}\` to \`${version}\` is too small for ${what}.`,
    fix: `Write \`${wanted}\` as the definition's version.`,
    ...place(local),
  }
}

/**
 * The error for changes to a version that is public or unlisted already, on the line of `version`, with the number to
 * write instead. `source` tells of changes that the record doesn't show.
 */
export function publishedDiagnostic(
  local: LocalIntegration,
  deployed: IntegrationRecord,
  changes: readonly Change[],
  source?: SourceComparison,
): Diagnostic {
  const next = nextVersion(deployed.version, changes)?.version
  const wanted =
    next === deployed.version ? inc(deployed.version, prerelease(deployed.version) ? 'prerelease' : 'patch') : next
  const write = `Write ${wanted ? `\`${wanted}\`` : 'a new number'} as the definition's version`
  if (source?.same === false) {
    const rebuilt = source.from !== undefined && source.from === source.to
    return {
      severity: 'error',
      subject: 'version',
      message: `\`${deployed.version}\` is ${visibilityOf(deployed)} and was deployed${source.from === undefined ? '' : ` from ${shortCommit(source.from)}`}; its code has changed since: raise the version.`,
      fix: rebuilt
        ? `${write}. The commit is the same, so if nothing else differs, the build gives another bundle each time: make it reproducible.`
        : `${write}.`,
      ...place(local),
    }
  }
  return {
    severity: 'error',
    subject: 'version',
    message:
      `Version \`${deployed.version}\` is already ${visibilityOf(deployed)}, so the API forbids changing it` +
      (changes.length === 0
        ? '.'
        : `, but there ${changes.length === 1 ? 'is' : 'are'} ${plural(changes.length, 'change')}.`),
    fix: `${write}${changes.length === 0 ? ' if the code changed' : ''}.`,
    ...place(local),
  }
}

function place({ definition }: LocalIntegration): Pick<Diagnostic, 'place'> {
  return definition === undefined ? {} : { place: definition.locate(['version']) }
}
