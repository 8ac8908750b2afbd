import { isUtf8 } from 'node:buffer'
import * as z from 'zod/mini'
import { identity, updateBody, visibilities } from './body.ts'
import { checkConventions } from './conventions.ts'
import { definitionSchema, documentedOnly } from './definition-file.ts'
import { checkPlainJson } from './plain-json.ts'
import { type BodyDiagnostic, maximumDiagnostics, moreDiagnostics } from './diagnostic.ts'
import { isObject } from './json.ts'
import { type Path, select } from './path.ts'
import { checkSchema } from './schema-issues.ts'
import { nameOf, quote } from './wording.ts'

const requestBody = z.extend(updateBody, {
  name: z.optional(identity.name),
  version: z.optional(identity.version),
})

/**
 * Holds a body against every documented constraint (update-integration and hub-integration pages) and tells all that is
 * wrong, errors first. `request`: the body that goes over the wire, with `name` and `version` where it creates.
 * `definition`: the content of a definition, as `readDefinition` takes it. No secret's value is ever in a message. Beyond
 * a thousand findings, a last one says how many more there are.
 */
export function checkBody(body: unknown, kind: 'definition' | 'request'): BodyDiagnostic[] {
  const notJson = checkPlainJson(body).map(({ path, message, fix }) => error(path, message, fix))
  // More than can be looked at, one by one.
  const whole = notJson.find(({ path }) => path.length === 0)
  if (whole !== undefined && typeof body === 'object') return [whole]
  const content = kind === 'definition' ? documentedOnly(body) : body
  const schema = kind === 'definition' ? definitionSchema(content) : requestBody
  const issues = checkSchema(schema, content, maximumDiagnostics)
  const diagnostics = [
    ...notJson,
    ...issues.diagnostics.filter(({ path }) => !notJson.some((known) => isSamePath(known.path, path))),
    ...checkIdentity(content),
    ...checkPublic(content),
    ...(kind === 'definition'
      ? [...checkReferences(content), ...checkPaths(content)]
      : [...checkCreation(content), ...checkFiles(content)]),
    // What can't be JSON can't be measured either, and may not even end.
    ...(notJson.length > 0 ? [] : checkConventions(content, kind)),
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

/** The grammar of semver.org (2.0.0), its numbers within what JavaScript counts exactly. */
const number = '(0|[1-9]\\d{0,14})'
const preRelease = '(0|[1-9]\\d{0,14}|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const build = '[0-9A-Za-z-]+'
const semanticVersion = new RegExp(
  `^(?<plain>${number}\\.${number}\\.${number}(-${preRelease}(\\.${preRelease})*)?)(?<build>\\+${build}(\\.${build})*)?$`,
)

/** The name has at most one slash, the handle's; the version is semantic and has no build metadata. */
function checkIdentity(body: unknown): BodyDiagnostic[] {
  const names = select(body, 'name').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || value === '') return []
    const fix = 'Write `name`, or `handle/name` with the handle of the workspace.'
    if (hasDotSegment(value)) return [error(path, misleadingMessage(path, value), fix)]
    if (/^[^/]+(\/[^/]+)?$/.test(value)) return []
    return [
      error(path, `${nameOf(path)} is ${quote(value)}, which has more than one slash, or nothing beside it.`, fix),
    ]
  })
  const versions = select(body, 'version').flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    const semantic = semanticVersion.exec(value)?.groups
    if (semantic !== undefined)
      return semantic['build'] === undefined ? [] : [refuseBuild(path, value, semantic['plain'])]
    const [major = '1', minor = '0', patch = '0'] = value.match(/\d{1,15}/g) ?? []
    const fix = `Write three numbers, such as \`${[major, minor, patch].map(Number).join('.')}\`.`
    return [error(path, `${nameOf(path)} is ${quote(value)}, which isn't a semantic version.`, fix)]
  })
  return [...names, ...versions]
}

/** Of two versions that differ in build metadata alone, a look-up of one finds the other. */
function refuseBuild(path: Path, value: string, plain = ''): BodyDiagnostic {
  const message = `${nameOf(path)} is ${quote(value)}, which has build metadata. Botpress looks versions up as ranges, and ranges ignore build metadata: it would find ${quote(plain)} in its place.`
  return error(path, message, `Write ${quote(plain)}, or a new version.`)
}

/** Whether a part of a name or version would lead elsewhere in the address of a request: `.` and `..` go up in it. */
function hasDotSegment(text: string): boolean {
  return text.split('/').some((part) => part === '.' || part === '..')
}

function misleadingMessage(path: Path, value: string): string {
  return `${nameOf(path)} is ${quote(value)}, which can't be part of an address.`
}

/** What the creation's contract demands beyond the update's: `name` with `version`, and `messages` in each channel. */
function checkCreation(body: unknown): BodyDiagnostic[] {
  const missing = ['name', 'version'].filter((field) => select(body, field).length === 0)
  if (missing.length === 2) return []
  const identities = missing.map((field) => {
    const message = `\`${field}\` is missing. A creation has both \`name\` and \`version\`, an update has neither.`
    return error([field], message, `Add \`${field}\`.`)
  })
  const channels = select(body, 'channels.*').flatMap(({ path, value }) => {
    if (!isObject(value) || Object.hasOwn(value, 'messages')) return []
    const message = '`messages` is required where an integration is created, but missing.'
    return [error([...path, 'messages'], message, 'Add the message types, `{}` for none.')]
  })
  return [...identities, ...channels]
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
      const message = `\`${field}\` is ${quote(value)}, the ${field} itself, but its path is needed.`
      return [error(path, message, `Put it in a file and write the path, such as \`${example}\`.`)]
    }),
  )
}

/** In a request, `icon` and `readme` are base64. */
function checkFiles(body: unknown): BodyDiagnostic[] {
  return [
    ...checkBase64(body, 'icon', 'an SVG', (bytes) => /<([\w.-]+:)?svg[\s/>]/.test(bytes.toString('latin1'))),
    ...checkBase64(body, 'readme', 'UTF-8 text', isUtf8),
  ]
}

function checkBase64(
  body: unknown,
  field: string,
  content: string,
  fits: (bytes: Buffer) => boolean,
): BodyDiagnostic[] {
  return select(body, field).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    if (value === '') return [error(path, `\`${field}\` is empty.`, `Fill the ${field}, or leave it out.`)]
    const bytes = Buffer.from(value, 'base64')
    if (bytes.toString('base64') !== value)
      return [error(path, `\`${field}\` isn't base64.`, `Encode the ${field} as base64.`)]
    return fits(bytes)
      ? []
      : [error(path, `\`${field}\` is base64, but not of ${content}.`, `Encode the ${field} as base64.`)]
  })
}
