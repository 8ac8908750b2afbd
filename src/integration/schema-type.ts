import { isObject, type JsonObject, member, objectAt } from './json.ts'

/** Levels of a schema that are looked into; what is deeper is `…`. */
const maxDepth = 6

/** Schemas that are looked at for one text; the rest is `…`. */
const maxSchemas = 60

/** Characters of one value or limit. */
const maxValue = 60

/** Keywords that say nothing of which values fit. */
const annotations = new Set(
  'title description examples default deprecated readOnly writeOnly $comment $schema $id $defs definitions'.split(' '),
)

/** Whether a keyword of a JSON schema only documents it. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}

/**
 * The type of a JSON schema's values as TypeScript would write it: `string[]`, `"low" | "high"`, `{ id: string }`. What a
 * type can't say follows as a comment: `string /* maxLength: 64 *\/`. One line, bounded, of whatever is given: a value
 * that is no schema counts as `unknown`.
 */
export function schemaType(schema: unknown): string {
  return write(schema, { depth: 0, left: maxSchemas })
}

/** A JSON value as a literal, cut where it is long. */
export function literal(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined'
  return json.length <= maxValue
    ? json
    : `${Array.from(json.slice(0, maxValue * 2))
        .slice(0, maxValue - 1)
        .join('')}…`
}

/** A property's name as an object type has it. */
export function propertyName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : literal(name)
}

/** The names of a schema's properties that must be given. */
export function requiredNames(schema: JsonObject): readonly unknown[] {
  const names = schema['required']
  return Array.isArray(names) ? names : []
}

/** What was spent of the bounds. */
interface Bounds {
  depth: number
  left: number
}

function write(schema: unknown, bounds: Bounds): string {
  if (schema === false) return 'never'
  if (!isObject(schema)) return 'unknown'
  if (bounds.depth >= maxDepth || bounds.left <= 0) return '…'
  bounds.left--
  bounds.depth++
  const { base, said } = baseOf(schema, bounds)
  bounds.depth--
  const nullable = schema['nullable'] === true ? withNull(base) : base
  return nullable + commentOn(schema, said)
}

const combinations = [
  ['anyOf', ' | '],
  ['oneOf', ' | '],
  ['allOf', ' & '],
] as const

/** The type, and which keywords it says. */
function baseOf(schema: JsonObject, bounds: Bounds): { base: string; said: ReadonlySet<string> } {
  const said = new Set(['type', 'nullable'])
  const saying = (base: string, ...keywords: string[]): { base: string; said: ReadonlySet<string> } => {
    for (const keyword of keywords) said.add(keyword)
    return { base, said }
  }
  if ('const' in schema) return saying(literal(schema['const']), 'const')
  const { enum: values } = schema
  if (Array.isArray(values)) return saying(listed(values, literal, ' | ') || 'never', 'enum')
  if (typeof schema['$ref'] === 'string') return saying(propertyName(schema['$ref'].split('/').at(-1) ?? ''), '$ref')
  for (const [keyword, sign] of combinations) {
    const branches = schema[keyword]
    if (!Array.isArray(branches) || branches.length === 0 || 'properties' in schema || 'items' in schema) continue
    const parts = [...new Set(branches.slice(0, maxSchemas).map((branch) => inUnion(write(branch, bounds))))]
    return saying(
      listed(parts, (part) => part, sign),
      keyword,
    )
  }
  const types = [schema['type']].flat().filter((type) => typeof type === 'string')
  if (types.length === 0) {
    if ('properties' in schema || isObject(schema['additionalProperties'])) types.push('object')
    else if ('items' in schema || 'prefixItems' in schema) types.push('array')
    else return saying('unknown')
  }
  const parts = types.map((type) => {
    if (type === 'integer') return 'integer'
    if (type === 'array') {
      said.add('items').add('prefixItems')
      return arrayType(schema, bounds)
    }
    if (type !== 'object') return propertyName(type)
    for (const keyword of ['properties', 'required', 'additionalProperties']) said.add(keyword)
    return objectType(schema, bounds)
  })
  return saying([...new Set(parts)].join(' | '))
}

function arrayType(schema: JsonObject, bounds: Bounds): string {
  const tuple = schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : undefined)
  if (Array.isArray(tuple)) return `[${listed(tuple, (each) => write(each, bounds), ', ')}]`
  const items = write(schema['items'], bounds)
  return isUnion(schema['items']) || items.endsWith('*/') ? `(${items})[]` : `${items}[]`
}

/** Whether a schema's type consists of several. */
function isUnion(schema: unknown): boolean {
  if (!isObject(schema)) return false
  const several = ['enum', 'anyOf', 'oneOf', 'allOf', 'type'].some((keyword) => {
    const value = schema[keyword]
    return Array.isArray(value) && value.length > 1
  })
  return several || schema['nullable'] === true
}

function objectType(schema: JsonObject, bounds: Bounds): string {
  const required = requiredNames(schema)
  const properties = Object.keys(objectAt(schema, 'properties'))
  const shown = (name: string): string => {
    const type = write(member(objectAt(schema, 'properties'), name), bounds)
    return `${propertyName(name)}${required.includes(name) ? '' : '?'}: ${type}`
  }
  const others = schema['additionalProperties']
  const named = properties.length === 0 ? '' : listed(properties, shown, '; ')
  const open =
    others === true ? '[name: string]: unknown' : isObject(others) ? `[name: string]: ${write(others, bounds)}` : ''
  const inner = [named, open].filter((part) => part !== '').join('; ')
  return inner === '' ? '{}' : `{ ${inner} }`
}

/** At most twenty, then how many more. */
function listed<Item>(items: readonly Item[], show: (item: Item) => string, separator: string): string {
  const more = items.length - 20
  const shown = items.slice(0, 20).map(show).join(separator)
  return more > 0 ? `${shown}${separator}… ${more} more` : shown
}

function inUnion(type: string): string {
  return / [|&] /.test(type) && !/^[{[("]/.test(type) ? `(${type})` : type
}

function withNull(type: string): string {
  return type.split(' | ').includes('null') ? type : `${type} | null`
}

/** What the type left out of what decides which values fit, in the place of a comment. */
function commentOn(schema: JsonObject, said: ReadonlySet<string>): string {
  const rest = Object.keys(schema).filter((keyword) => !said.has(keyword) && !isAnnotation(keyword))
  if (rest.length === 0) return ''
  const words = listed(rest, (keyword) => `${keyword}: ${constraint(schema[keyword])}`, ', ')
  return ` /* ${words.replaceAll('*/', '*\\/')} */`
}

function constraint(value: unknown): string {
  if (typeof value !== 'string') return literal(value)
  const quoted = literal(value)
  return quoted.startsWith('"') && quoted.endsWith('"') && !/[\\,]/.test(quoted) ? quoted.slice(1, -1) : quoted
}
