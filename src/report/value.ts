import { clip, code } from './markdown.ts'
import { diffValues } from './diff.ts'
import { plural } from './units.ts'

/** Characters of JSON that a table's cell shows as they are. */
const limit = 48

/** A change from one JSON value to another in a few characters of Markdown, for a table's cell. */
export function shortChange(before: unknown, after: unknown): string {
  if (before === undefined) return shortValue(after)
  if (after === undefined) return shortValue(before)
  const [old, now] = [shortValue(before), shortValue(after)]
  if (isText(before) && isText(after)) return changedLines(before, after)
  const isFragment = isObject(before) && isObject(after) && !schemaType(before) && !schemaType(after)
  return old === now || isFragment ? changedKeys(before, after) : `${old} → ${now}`
}

/** Whether the cell shows all there is. */
export function isShort(value: unknown): boolean {
  if (value === undefined) return true
  return !isText(value) && !isComposed(value) && JSON.stringify(value).length <= limit
}

function shortValue(value: unknown): string {
  if (value === undefined) return ''
  if (isShort(value)) return code(JSON.stringify(value))
  if (isText(value)) return plural(value.split(/\r\n|\r|\n/).length, 'line')
  if (Array.isArray(value)) return plural(value.length, 'entry', 'entries')
  if (typeof value === 'object' && value !== null) return schemaType(value) ?? firstKeys(Object.keys(value))
  return code(clip(JSON.stringify(value), limit))
}

/** What a JSON schema is about, if the object looks like one. */
function schemaType(schema: object): string | undefined {
  if (!('type' in schema) || typeof schema.type !== 'string') return undefined
  if ('enum' in schema && Array.isArray(schema.enum)) return `one of ${plural(schema.enum.length, 'value')}`
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
    return `${code(schema.type, limit)} of ${plural(Object.keys(schema.properties).length, 'property', 'properties')}`
  }
  const items =
    'items' in schema && typeof schema.items === 'object' && schema.items !== null
      ? schemaType(schema.items)
      : undefined
  return items === undefined ? code(schema.type, limit) : `${code(schema.type, limit)} of ${items}`
}

function firstKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, 3).map((key) => code(key, 24) || '""')
  return shown.join(', ') + (keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '')
}

/** Of two texts or lists that are too long to show. */
function changedLines(before: string, after: string): string {
  const diff = diffValues(before, after)
  const count = (sign: string): number => diff.filter((line) => line.startsWith(sign)).length
  return `${plural(count('+'), 'line')} added, ${count('-')} removed`
}

/** Of two objects that are best told apart by where they differ: with the values where that is one place and they are short. */
function changedKeys(before: unknown, after: unknown): string {
  if (!isObject(before) || !isObject(after)) return shortValue(after)
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  const changed = keys.filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
  const [only, second] = changed
  const values = only === undefined || second !== undefined ? undefined : [old.get(only), now.get(only)]
  const where =
    only !== undefined && values?.every(isShort) === true
      ? `${code(only, 24) || '""'}: ${values.map((value) => shortValue(value) || 'none').join(' → ')}`
      : `changed in ${firstKeys(changed)}`
  const type = schemaType(after)
  return type === undefined ? where : `${type}, ${where}`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /[\r\n]/.test(value)
}

function isComposed(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object' && each !== null)
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
