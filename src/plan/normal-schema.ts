import {
  isAnnotation,
  isSchema,
  isWellFormed,
  mapChildren,
  children,
  modernize,
  someSchema,
  type Schema,
} from '../integration/json-schema.ts'
import { isObject, member, type JsonObject } from '../integration/json.ts'
import { canonicalText } from './canonical.ts'

/** Schemas that references put in at the most, counted with what is in them; those after that stay references. */
const maximumResolved = 20_000

/**
 * One form for schemas that mean the same: local references replaced by what they refer to, sorted `required`, `enum`
 * and `type`, a single-valued `enum` as `const`, `nullable` as a type, tuples as `prefixItems` with `items`, and nothing
 * that is a keyword's default. A reference that stays (into itself, to elsewhere) holds all that its meaning hangs on.
 */
export function normalSchema(schema: unknown): Schema {
  return new Normalizer(schema).normal(schema, [''])
}

const asserted = new WeakMap<JsonObject, JsonObject>()

/** The schema without its annotations, all the way down. */
export function assertionsOf(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  let assertions = asserted.get(schema)
  if (assertions === undefined) {
    const kept = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword))
    assertions = mapChildren(Object.fromEntries(kept), assertionsOf)
    asserted.set(schema, assertions)
  }
  return assertions
}

class Normalizer {
  readonly #root: unknown
  /** A schema with an identifier of its own changes what the references in it start from, or is what they lead to. */
  readonly #hasIdentifiers: boolean
  /** Whether it matters somewhere that items were looked at, though any would do. */
  readonly #countsItems: boolean
  readonly #reached = new Map<string, JsonObject>()
  #left = maximumResolved

  constructor(root: unknown) {
    this.#root = root
    this.#hasIdentifiers = isObject(root) && children(root).some(([, child]) => someSchema(child, hasIdentifier))
    this.#countsItems = isSchema(root) && someSchema(root, (schema) => 'unevaluatedItems' in schema)
  }

  /** `above`: the pointers of the references that led here. */
  normal(schema: unknown, above: readonly string[]): Schema {
    if (!isSchema(schema)) return { malformed: schema }
    if (typeof schema === 'boolean') return schema
    if (above.length > 1) this.#left -= 1
    if (typeof schema['$ref'] === 'string') return this.#resolved(schema, schema['$ref'], above)
    const { definitions: _, $defs: __, ...own } = schema
    if (schema === this.#root) delete own['$schema']
    const normal = mapChildren(own, (child) => this.normal(child, above))
    modernize(normal)
    sortLists(normal)
    if (Array.isArray(normal['enum']) && normal['enum'].length === 1 && !('const' in normal)) {
      normal['const'] = normal['enum'][0]
      delete normal['enum']
    }
    dropDefaults(normal)
    if (normal['items'] === true && !this.#countsItems) delete normal['items']
    return isNever(normal['not']) ? false : normal
  }

  #resolved(schema: JsonObject, reference: string, above: readonly string[]): Schema {
    const { $ref: _, definitions: __, $defs: ___, $schema, ...beside } = schema
    const pointer = this.#hasIdentifiers ? undefined : pointerOf(reference)
    const target = pointer === undefined ? undefined : this.#at(pointer)
    const asserts = !Object.keys(beside).every(isAnnotation)
    // Up to draft 7, what stands beside a reference counts for nothing.
    const isRecent = isObject(this.#root) && /20(19|20)-/.test(String(this.#root['$schema']))
    const stays = target === undefined || above.includes(pointer ?? '') || this.#left < 0 || (asserts && !isRecent)
    if (stays)
      return { ...beside, $ref: reference, ...(asserts ? { document: this.#root } : this.#meaning(reference, pointer)) }
    const resolved = this.normal(target, [...above, pointer ?? ''])
    if (asserts) return { allOf: [resolved, this.normal(beside, above)] }
    return isObject(resolved) ? { ...resolved, ...beside } : resolved
  }

  #at(pointer: string): Schema | undefined {
    let value = this.#root
    for (const name of pointer.split('/').slice(1).map(unescapePointer)) {
      value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? member(value, name) : undefined
    }
    return isSchema(value) ? value : undefined
  }

  /** All that a reference's meaning hangs on: what it leads to by way of others, or the whole document. */
  #meaning(reference: string, pointer: string | undefined): JsonObject {
    if (pointer === undefined) {
      const isElsewhere = !reference.startsWith('#') && isObject(this.#root) && !someSchema(this.#root, hasIdentifier)
      return isElsewhere ? {} : { document: this.#root }
    }
    let definitions = this.#reached.get(pointer)
    if (definitions === undefined) this.#reached.set(pointer, (definitions = this.#reachedFrom(pointer)))
    return { definitions }
  }

  #reachedFrom(pointer: string): JsonObject {
    const reached: JsonObject = {}
    const pending = [pointer]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const target = this.#at(next)
      if (next in reached || target === undefined) continue
      reached[next] = assertionsOf(target)
      someSchema(target, (inner) => {
        const further = typeof inner['$ref'] === 'string' ? pointerOf(inner['$ref']) : undefined
        if (further !== undefined) pending.push(further)
        return false
      })
    }
    return reached
  }
}

function hasIdentifier(schema: JsonObject): boolean {
  return ['$id', 'id', '$anchor', '$dynamicAnchor'].some((keyword) => keyword in schema)
}

/** The JSON pointer of a reference within the document; undefined for any other reference. */
function pointerOf(reference: string): string | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  try {
    return decodeURIComponent(reference.slice(1))
  } catch {
    return undefined
  }
}

function unescapePointer(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Whether the schema under `not` allows everything. */
function isNever(excluded: unknown): boolean {
  return excluded === true || (isObject(excluded) && Object.keys(excluded).every(isAnnotation))
}

/**
 * The schema with `required`, `enum` and `type` sorted, all the way down: they are sets. It means the same in every
 * dialect of JSON Schema.
 */
export function sortSets(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const sorted = mapChildren(schema, sortSets)
  sortLists(sorted)
  return sorted
}

function sortLists(schema: JsonObject): void {
  if (isWellFormed('required', schema['required']) && Array.isArray(schema['required'])) {
    schema['required'] = [...new Set(schema['required'])].toSorted()
  }
  if (Array.isArray(schema['type'])) {
    const types = [...new Set(schema['type'])].toSorted()
    schema['type'] = types.length === 1 ? types[0] : types
  }
  if (Array.isArray(schema['enum']) && schema['enum'].length > 0) {
    const values = [...new Map(schema['enum'].map((value) => [canonicalText(value), value]))]
    values.sort(([a], [b]) => (a < b ? -1 : 1))
    schema['enum'] = values.map(([, value]) => value)
  }
}

const defaults: readonly (readonly [string, unknown])[] = [
  ['minLength', 0],
  ['minItems', 0],
  ['minProperties', 0],
  ['uniqueItems', false],
  ['nullable', false],
]

function dropDefaults(schema: JsonObject): void {
  for (const [keyword, value] of defaults) if (keyword in schema && schema[keyword] === value) delete schema[keyword]
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required']
  for (const keyword of ['items', 'additionalProperties']) {
    const child = schema[keyword]
    if (isObject(child) && Object.keys(child).length === 0) schema[keyword] = true
  }
}

/** What a schema says it is written in; older drafts, and newer ones, read some keywords in another way. */
type Dialect = 'none' | 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12' | 'other'

function dialectOf(schema: unknown): Dialect {
  const name = isObject(schema) ? schema['$schema'] : undefined
  if (name === undefined) return 'none'
  const known = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[467]|2019-09|2020-12)\/schema#?$/.exec(
    String(name),
  )?.[1]
  return known === undefined ? 'other' : (known as Dialect)
}

/** Keywords that some dialect lacks, with those that have them. An array under `items` counts as `additionalItems`. */
const dialectsWith: Readonly<Record<string, readonly Dialect[]>> = {
  prefixItems: ['none', '2020-12'],
  additionalItems: ['none', 'draft-04', 'draft-06', 'draft-07', '2019-09'],
  dependencies: ['none', 'draft-04', 'draft-06', 'draft-07'],
  dependentRequired: ['none', '2019-09', '2020-12'],
  dependentSchemas: ['none', '2019-09', '2020-12'],
  minContains: ['none', '2019-09', '2020-12'],
  maxContains: ['none', '2019-09', '2020-12'],
  unevaluatedItems: ['none', '2019-09', '2020-12'],
  unevaluatedProperties: ['none', '2019-09', '2020-12'],
  const: ['none', 'draft-06', 'draft-07', '2019-09', '2020-12'],
  contains: ['none', 'draft-06', 'draft-07', '2019-09', '2020-12'],
  propertyNames: ['none', 'draft-06', 'draft-07', '2019-09', '2020-12'],
  if: ['none', 'draft-07', '2019-09', '2020-12'],
  $dynamicRef: [],
  $recursiveRef: [],
}

/** Whether a keyword in one of the two means something else by its `$schema` than it does by the other's, or nothing. */
export function differInDialect(before: unknown, after: unknown): boolean {
  const dialects = [dialectOf(before), dialectOf(after)]
  const isDoubtful = (schema: JsonObject): boolean =>
    Object.keys(schema).some((keyword) => {
      const name = keyword === 'items' && Array.isArray(schema['items']) ? 'additionalItems' : keyword
      if (keyword === '$ref') return dialects[0] !== dialects[1]
      const known = Object.hasOwn(dialectsWith, name) ? dialectsWith[name] : undefined
      return known !== undefined && dialects.some((dialect) => !known.includes(dialect))
    })
  return [before, after].some((schema) => isSchema(schema) && someSchema(schema, isDoubtful))
}
