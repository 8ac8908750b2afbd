import { visibilities } from './body.ts'
import { checkConventions } from './conventions.ts'
import { definitionSchema, documentedOnly } from './definition-file.ts'
import { checkPlainJson } from './plain-json.ts'
import { type BodyDiagnostic, maximumDiagnostics, moreDiagnostics } from './diagnostic.ts'
import { isObject } from './json.ts'
import { type Path, select } from './path.ts'
import { checkSchema } from './schema-issues.ts'
import { parseVersion } from './version.ts'
import { nameOf, quote } from './wording.ts'

/**
 * Checks a definition's content, as `readDefinition` takes it, against every documented constraint (update-integration and
 * hub-integration pages): errors first, then warnings. No secret's value is ever in a message. Beyond a thousand
 * diagnostics, a last one says how many more there are.
 */
export function checkDefinition(given: unknown): BodyDiagnostic[] {
  const notJson = checkPlainJson(given).map(({ path, message, fix }) => error(path, message, fix))
  // More than can be looked at, one by one.
  const whole = notJson.find(({ path }) => path.length === 0)
  if (whole !== undefined && typeof given === 'object') return [whole]
  const content = documentedOnly(given)
  const issues = checkSchema(definitionSchema(content), content, maximumDiagnostics)
  const diagnostics = [
    ...notJson,
    ...issues.diagnostics.filter(({ path }) => !notJson.some((known) => isSamePath(known.path, path))),
    ...checkIdentity(content),
    ...checkPublic(content),
    ...checkReferences(content),
    ...checkPaths(content),
    // What can't be JSON can't be measured either, and may not even end.
    ...(notJson.length > 0 ? [] : checkConventions(content)),
  ]
  const ofSeverity = (severity: BodyDiagnostic['severity']): BodyDiagnostic[] =>
    diagnostics.filter((found) => found.severity === severity)
  const sorted = [...ofSeverity('error'), ...ofSeverity('warning')]
  const told = sorted.slice(0, maximumDiagnostics)
  const more = issues.more + sorted.length - told.length
  if (more === 0) return told
  // The ones that aren't told are no worse than the last one that is.
  const severity = told.at(-1)?.severity ?? 'error'
  return [...told, { severity, path: [], ...moreDiagnostics(more) }]
}

function error(path: Path, message: string, fix: string): BodyDiagnostic {
  return { severity: 'error', path, message, fix }
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}

/** The name has at most one slash, the handle's; the version is semantic and has no build metadata. */
function checkIdentity(body: unknown): BodyDiagnostic[] {
  const names = select(body, 'name').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || value === '') return []
    const fix = 'Write `name`, or `handle/name` with the handle of the workspace.'
    if (hasDotSegment(value)) return [error(path, misleadingMessage(path, value), fix)]
    if (/^[^/]+(\/[^/]+)?$/.test(value)) return []
    return [
      error(
        path,
        `${nameOf(path)} is ${quote(value)}, which has more than one slash, or nothing before or after it.`,
        fix,
      ),
    ]
  })
  const versions = select(body, 'version').flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    const parsed = parseVersion(value)
    if (parsed !== null) return parsed.build.length === 0 ? [] : [refuseBuild(path, value, parsed.version)]
    const [major = '1', minor = '0', patch = '0'] = value.match(/\d{1,15}/g) ?? []
    const fix = `Write three numbers, such as \`${[major, minor, patch].map(Number).join('.')}\`.`
    return [error(path, `${nameOf(path)} is ${quote(value)}, which isn't a semantic version.`, fix)]
  })
  return [...names, ...versions]
}

/** Of two versions that differ in build metadata alone, a look-up of one finds the other. */
function refuseBuild(path: Path, value: string, plain: string): BodyDiagnostic {
  const message = `${nameOf(path)} is ${quote(value)}, which has build metadata. Botpress looks versions up as ranges, and ranges ignore build metadata: it would find ${quote(plain)} in its place.`
  return error(path, message, `Write ${quote(plain)}, or a new version.`)
}

/** Whether a part of a name or version would lead elsewhere in the address of a request: `.` and `..` go up in it. */
function hasDotSegment(text: string): boolean {
  return text.split('/').some((part) => part === '.' || part === '..')
}

function misleadingMessage(path: Path, value: string): string {
  return `${nameOf(path)} is ${quote(value)}, which can't be part of a URL.`
}

/** `public` is deprecated, and true for the visibility `public` alone. */
function checkPublic(body: unknown): BodyDiagnostic[] {
  const [flag] = select(body, 'public')
  const [visibility] = select(body, 'visibility')
  if (typeof flag?.value !== 'boolean') return []
  const { path, value } = flag
  const known = visibilities.find((name) => name === visibility?.value)
  if (known !== undefined && value !== (known === 'public')) {
    const message = `\`public\` is \`${value}\`, but \`visibility\` is \`${known}\`.`
    return [error(path, message, 'Remove `public`, which is deprecated.')]
  }
  const fix = visibility
    ? 'Remove it: `visibility` is there already.'
    : `Write \`visibility: ${value ? 'public' : 'private'}\` instead.`
  return [{ severity: 'warning', path, message: '`public` is deprecated.', fix }]
}

/** An interface is named by its ID, or by its name and version, which become part of an address. */
function checkReferences(content: unknown): BodyDiagnostic[] {
  return select(content, 'interfaces.*').flatMap(({ path, value }) => {
    if (!isObject(value) || Object.hasOwn(value, 'id')) return []
    const misleading = Object.entries({ name: 'hitl', version: '1.0.0' }).flatMap(([field, example]) => {
      const text = value[field]
      if (typeof text !== 'string' || !(hasDotSegment(text) || (field === 'version' && text === ''))) return []
      const at = [...path, field]
      return [error(at, misleadingMessage(at, text), `Write the ${field} of the interface, such as \`${example}\`.`)]
    })
    if (misleading.length > 0) return misleading
    const missing = ['name', 'version'].filter((field) => !Object.hasOwn(value, field))
    if (missing.length === 0) return []
    const message = `The interface ${nameOf(path)} lacks ${missing.map((field) => `\`${field}\``).join(' and ')}.`
    return [error(path, message, 'Add `name` and `version` of the interface, or its `id`.')]
  })
}

/** In a definition, `icon` and `readme` are paths. */
function checkPaths(content: unknown): BodyDiagnostic[] {
  const examples = { icon: 'icon.svg', readme: 'hub.md' }
  return Object.entries(examples).flatMap(([field, example]) =>
    select(content, field).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || !/^\s*<|^data:|[\r\n]|^.{1000}/u.test(value)) return []
      const message = `\`${field}\` is ${quote(value)}, the ${field} itself instead of its path.`
      return [error(path, message, `Put it in a file and write the path, such as \`${example}\`.`)]
    }),
  )
}
