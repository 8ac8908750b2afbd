import { malformedKeywords } from './json-schema.ts'
import { formatPath, type Path, select, valueAt } from './path.ts'
import type { BodyDiagnostic } from './diagnostic.ts'
import { parts, schemaPlaces, tagLimit } from './shape.ts'
import { plural, describe, nameOf, quote } from './wording.ts'

/**
 * Warnings: where a body passes a limit, or departs from a rule, that is published but was not seen enforced (public
 * documentation, official CLI). `content` is plain JSON of any shape.
 */
export function checkConventions(content: unknown): BodyDiagnostic[] {
  return [
    ...checkSizes(content),
    ...checkCounts(content),
    ...checkNames(content),
    ...checkSchemas(content),
    ...checkDeprecated(content),
    ...checkPresentation(content),
    ...checkAddress(content),
  ]
}

function warning(path: Path, message: string, fix: string): BodyDiagnostic {
  return { severity: 'warning', path, message, fix }
}

function checkSizes(content: unknown): BodyDiagnostic[] {
  return schemaPlaces
    .flatMap(({ at }) => select(content, at))
    .flatMap(({ path, value }) => {
      const bytes = jsonBytes(value)
      if (bytes <= 100_000) return []
      const message = `The JSON schema has ${plural(bytes, 'byte')}; the published limit is 100 KB.`
      return [warning(path, message, 'Split it up, or shorten descriptions and enumerations.')]
    })
}

/** Keywords that Botpress may refuse or pass over, and of which a plan can't tell what they break. */
function checkSchemas(content: unknown): BodyDiagnostic[] {
  return schemaPlaces
    .flatMap(({ at }) => select(content, at))
    .flatMap(({ path, value }) =>
      malformedKeywords(value).map((keyword) => {
        const place = [...path, ...keyword]
        const message = `${nameOf(place)} is ${describe(valueAt(content, place))}, which isn't valid in a JSON schema.`
        return warning(place, message, "Correct it: a plan can't tell what a change to it breaks.")
      }),
    )
}

/** Bots create users and conversations by actions today (`bp deploy` of the official CLI). */
function checkDeprecated(content: unknown): BodyDiagnostic[] {
  const places = { user: 'user.creation.enabled', conversation: 'channels.*.conversation.creation.enabled' }
  return Object.entries(places).flatMap(([what, at]) =>
    select(content, at)
      .filter(({ value }) => value === true)
      .map(({ path }) => {
        const message = `\`${formatPath(path)}\` is deprecated: the official CLI refuses it on a first version and on a new major version.`
        return warning(path, message, `Leave \`creation\` out, and offer an action that creates a ${what}.`)
      }),
  )
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}

function checkCounts(content: unknown): BodyDiagnostic[] {
  const counted = parts.flatMap(({ at, noun: [noun], limit }) => {
    if (limit === undefined) return []
    const holders = select(content, at.slice(0, at.lastIndexOf('.')))
    return holders.flatMap(({ path, value }) => limitCount(noun, limit, path, sizeOf(value)))
  })
  const tags = parts.flatMap(({ at }) => (at.endsWith('tags.*') ? select(content, at.slice(0, -2)) : []))
  const all = tags.reduce((sum, { value }) => sum + sizeOf(value), 0)
  const [largest] = tags.toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value))
  return [...counted, ...limitCount('tag', tagLimit, largest?.path ?? [], all)]
}

/** How many a collection has that aren't removed; a definition may list names instead. */
function sizeOf(collection: unknown): number {
  return Array.isArray(collection) ? collection.length : select(collection, '*').length
}

function limitCount(noun: string, limit: number, path: Path, found: number): BodyDiagnostic[] {
  if (found <= limit) return []
  return [
    warning(path, `There are ${plural(found, noun)}; the published limit is ${limit}.`, 'Remove some, or merge them.'),
  ]
}

function checkNames(content: unknown): BodyDiagnostic[] {
  const diagnostics = parts.flatMap(({ at, noun: [noun], camelCase }) => {
    if (camelCase === undefined) return []
    return select(content, at).flatMap(({ path }) => {
      const name = String(path.at(-1))
      if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return []
      const suggestion = toCamelCase(name)
      const fix =
        suggestion === undefined ? 'Rename it.' : `Rename it to \`${suggestion}\`, unless bots already use it.`
      return [warning(path, `The name of the ${noun} ${nameOf(path)} isn't in camelCase.`, fix)]
    })
  })
  for (const { path, value } of select(content, 'name')) {
    if (typeof value !== 'string' || value.split('/').every((part) => /^([a-z][a-z0-9_-]*|\.{0,2})$/.test(part)))
      continue
    const message = `${nameOf(path)} is ${quote(value)}, but should have only lower-case letters, digits and hyphens, and start with a letter.`
    const fix = "Write it like `my-integration`. The API may refuse another name, and it can't be changed later."
    diagnostics.push(warning(path, message, fix))
  }
  return diagnostics
}

/** A name as camelCase; undefined where it can't be one, or where more than separators would be lost. */
function toCamelCase(name: string): string | undefined {
  if (!/^[\w .-]*$/.test(name)) return undefined
  const [first, ...others] = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').match(/[A-Za-z\d]+/g) ?? []
  const joined = [first?.toLowerCase(), ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
  return /^[a-z]/.test(joined) ? joined : undefined
}

function checkPresentation(content: unknown): BodyDiagnostic[] {
  const diagnostics: BodyDiagnostic[] = []
  const [title] = select(content, 'title')
  if (typeof title?.value === 'string' && /botpress/i.test(title.value)) {
    const fix = 'Leave the word out: the hub shows whose integration it is.'
    diagnostics.push(
      warning(['title'], `\`title\` is ${quote(title.value)}, which has the word "Botpress" in it.`, fix),
    )
  }
  const [visibility] = select(content, 'visibility')
  const [deprecated] = select(content, 'public')
  const shown = visibility?.value ?? (deprecated?.value === true ? 'public' : 'private')
  if (shown !== 'public' && shown !== 'unlisted') return diagnostics
  // Where its icon and readme come from is only known once the files are gathered.
  for (const field of ['title', 'description']) {
    const [found] = select(content, field)
    if (found !== undefined && found.value !== '') continue
    diagnostics.push(
      warning([field], `\`${field}\` is missing, but ${shown} integrations should have one.`, `Add the ${field}.`),
    )
  }
  return diagnostics
}

function checkAddress(content: unknown): BodyDiagnostic[] {
  return select(content, 'url').flatMap(({ path, value }) => {
    if (typeof value !== 'string') return []
    const url = URL.parse(value)
    if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:')) return []
    return [
      warning(
        path,
        `${nameOf(path)} is ${quote(value)}, which isn't a URL.`,
        'Write a full URL, such as `https://example.com`, or `null` to remove it.',
      ),
    ]
  })
}
