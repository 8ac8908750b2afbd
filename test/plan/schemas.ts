import { isObject, type JsonObject } from '../../src/integration/json.ts'
import type { Random } from './random.ts'

export type AnySchema = boolean | JsonObject

const names = ['a', 'b', 'c', 'constructor'] as const
const scalars = ['a', 'b', 'ab', '', 0, 1, 2, 1.5, -1, 10, true, false, null] as const
const patterns = ['^a', 'b$'] as const
const formats = ['email', 'uri', 'date-time', 'phone', 'int32', 'int64', 'double'] as const

/** Schemas as they occur in definitions, and as they do not, small enough for values to hit them. */
export function anySchema(random: Random): AnySchema {
  const schema = schemaOf(random, 1 + random.below(3))
  return sane(isObject(schema) && random.once(5) ? withReferences(random, schema) : schema)
}

function schemaOf(random: Random, depth: number): AnySchema {
  const kind = random.below(20)
  if (depth === 0 || kind < 6) return leaf(random)
  if (kind < 12) return objectOf(random, depth)
  if (kind < 16) return combination(random, depth)
  if (kind < 18) return list(random, depth)
  if (kind < 19) return anySibling(random, depth)
  const schema = schemaOf(random, depth - 1)
  return isObject(schema) ? { ...schema, title: random.from(['One', 'Two']) } : schema
}

/** Keywords, each of them there or not. */
function optional(random: Random, keywords: Record<string, () => unknown>): JsonObject {
  return Object.fromEntries(
    random.some(Object.entries(keywords)).flatMap(([name, make]) => (random.once(2) ? [[name, make()]] : [])),
  )
}

function leaf(random: Random): AnySchema {
  const small = (): number => random.below(4)
  const bound = (): number => random.below(8) / 2
  switch (random.below(11)) {
    case 0:
      return random.from<AnySchema>([
        { type: 'string' },
        { type: 'null' },
        {},
        true,
        false,
        { type: 'object' },
        { not: {} },
      ])
    case 1:
    case 2: {
      const text = { minLength: small, maxLength: small, pattern: () => random.from(patterns) }
      const rare = { format: () => random.from(formats), contentEncoding: () => random.from(['base64', 'base32']) }
      return { type: 'string', ...optional(random, { ...text, ...rare }) }
    }
    case 3:
    case 4: {
      const ends = { minimum: bound, maximum: bound, exclusiveMinimum: bound, exclusiveMaximum: bound }
      const rest = { multipleOf: () => random.from([1, 2, 0.5, 0.1, 0.01, 3]), format: () => random.from(formats) }
      return { type: random.from(['number', 'integer']), ...optional(random, { ...ends, ...rest }) }
    }
    case 5:
    case 6:
      return { enum: [...new Set(random.several(1, 4, () => random.from<unknown>(scalars)))] }
    case 7:
      return { const: random.from<unknown>([...scalars, [], {}, ['a'], { a: 1 }]) }
    case 8:
      return {
        type: [...new Set(random.several(1, 3, () => random.from(['string', 'number', 'integer', 'null', 'object'])))],
      }
    case 9:
      return { type: random.from(['string', 'object', 'number']), ...(random.once(2) ? { nullable: true } : {}) }
    default:
      return { ...optional(random, { minLength: small, minimum: bound, pattern: () => random.from(patterns) }) }
  }
}

function objectOf(random: Random, depth: number): JsonObject {
  const inner = (): AnySchema => schemaOf(random, depth - 1)
  const keywords: JsonObject = random.once(8) ? {} : { type: 'object' }
  if (!random.once(8)) keywords['properties'] = Object.fromEntries(random.some(names).map((name) => [name, inner()]))
  if (random.once(2)) keywords['required'] = random.some(names).slice(0, 2)
  const others = random.below(8)
  if (others < 3) keywords['additionalProperties'] = false
  else if (others === 3) keywords['additionalProperties'] = true
  else if (others === 4) keywords['additionalProperties'] = inner()
  const rare = random.below(24)
  if (rare === 0) keywords['patternProperties'] = { '^a': inner() }
  if (rare === 1) keywords['propertyNames'] = random.from([{ maxLength: 1 }, { pattern: '^a' }, { enum: ['a', 'b'] }])
  if (rare === 2 || rare === 3) keywords['maxProperties'] = random.below(3)
  if (rare === 4 || rare === 5) keywords['minProperties'] = random.below(3)
  if (rare === 6) keywords['dependentRequired'] = { a: ['b'] }
  if (rare === 7) keywords['dependentSchemas'] = { a: inner() }
  if (rare === 8) keywords['dependencies'] = { a: random.once(2) ? ['b'] : inner() }
  if (rare === 9) keywords['unevaluatedProperties'] = random.once(2) ? false : inner()
  return keywords
}

function list(random: Random, depth: number): JsonObject {
  const inner = (): AnySchema => schemaOf(random, depth - 1)
  const small = (): number => random.below(4)
  const bounds = optional(random, { minItems: small, maxItems: small, uniqueItems: () => random.once(2) })
  const rare = random.below(12)
  const more: JsonObject =
    rare === 0
      ? { contains: inner(), ...optional(random, { minContains: small, maxContains: small }) }
      : rare === 1
        ? { unevaluatedItems: random.once(2) ? false : inner() }
        : {}
  if (!random.once(3)) return { type: 'array', items: inner(), ...bounds, ...more }
  const others = random.once(2) ? { additionalItems: random.once(2) ? false : inner() } : {}
  return { type: 'array', items: random.several(1, 2, inner), ...others, ...bounds, ...more }
}

function combination(random: Random, depth: number): JsonObject {
  const inner = (): AnySchema => schemaOf(random, depth - 1)
  const object = (): JsonObject => objectOf(random, depth - 1 || 1)
  switch (random.below(12)) {
    case 0:
    case 1:
      return { anyOf: random.several(1, 3, inner) }
    case 2:
      return { oneOf: random.several(1, 3, inner) }
    case 3:
    case 4:
      return { [random.from(['anyOf', 'oneOf'])]: random.several(1, 3, object).map(discriminated) }
    case 5:
      return { allOf: random.several(1, 2, object) }
    case 6:
      return { type: 'object', ...object(), anyOf: random.several(1, 2, object) }
    case 7:
      return { properties: { a: inner() }, [random.from(['anyOf', 'oneOf'])]: random.several(1, 2, object) }
    case 8:
      return { ...(random.once(2) ? object() : {}), not: inner() }
    case 9:
      return { if: inner(), ...Object.fromEntries(random.some(['then', 'else']).map((keyword) => [keyword, inner()])) }
    case 10:
      return { allOf: random.several(1, 2, inner), ...(random.once(2) ? object() : {}) }
    default:
      return { anyOf: [inner(), { type: 'null' }] }
  }
}

/** Any two schemas made one. */
function anySibling(random: Random, depth: number): AnySchema {
  const [one, other] = [schemaOf(random, depth - 1), schemaOf(random, depth - 1)]
  return isObject(one) && isObject(other) ? { ...one, ...other } : other
}

function discriminated(schema: JsonObject, index: number): JsonObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  return { ...schema, properties: { ...properties, kind: { const: `k${index}` } }, required: ['kind'] }
}

/** The schema with a reference somewhere in it, to another one or into itself. */
function withReferences(random: Random, schema: JsonObject): JsonObject {
  const target = schemaOf(random, 1)
  const reference = { $ref: '#/definitions/x' }
  const recursive = isObject(target) && random.once(3) ? { ...target, properties: { a: reference } } : target
  const edited = editAt(schema, { left: 1 + random.below(4) }, () => reference)
  return { ...(isObject(edited) ? edited : {}), definitions: { x: recursive, y: schemaOf(random, 0) } }
}

/** What somebody made of a schema: something else at a random place, or a keyword more, less or other. */
export function mutated(random: Random, schema: AnySchema): AnySchema {
  return sane(changed(random, schema))
}

/** Without what the validator refuses to compile: `nullable` with no type. */
function sane<Value>(value: Value): Value
function sane(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sane)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([keyword]) => keyword !== 'nullable' || value['type'] !== undefined)
  return Object.fromEntries(kept.map(([keyword, child]) => [keyword, sane(child)]))
}

function changed(random: Random, schema: AnySchema): AnySchema {
  const at = { left: random.below(random.once(3) ? 12 : 4) }
  if (!isObject(schema) || !isObject(schema['definitions'])) return editAt(schema, at, (place) => edit(random, place))
  const { definitions, ...rest } = schema
  const { x } = schema['definitions']
  if (random.once(3)) {
    const target = typeof x === 'boolean' || isObject(x) ? x : true
    return { ...rest, definitions: { ...schema['definitions'], x: edit(random, target) } }
  }
  const edited = editAt(rest, at, (place) => edit(random, place))
  return isObject(edited) ? { ...edited, definitions } : edited
}

const single = new Set([
  'items',
  'additionalProperties',
  'additionalItems',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'unevaluatedProperties',
])

function editAt(schema: AnySchema, at: { left: number }, change: (schema: AnySchema) => AnySchema): AnySchema {
  if (at.left-- === 0) return change(schema)
  if (typeof schema === 'boolean' || at.left < 0) return schema
  const into = (child: unknown): unknown =>
    typeof child === 'boolean' || isObject(child) ? editAt(child, at, change) : child
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if ((keyword === 'properties' || keyword === 'patternProperties') && isObject(value)) {
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, into(child)]))]
      }
      if (['anyOf', 'oneOf', 'allOf', 'items'].includes(keyword) && Array.isArray(value))
        return [keyword, value.map(into)]
      return [keyword, single.has(keyword) ? into(value) : value]
    }),
  )
}

function without(schema: JsonObject, keyword: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword))
}

function edit(random: Random, schema: AnySchema): AnySchema {
  const other = schemaOf(random, 1)
  if (typeof schema === 'boolean') return other
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const union = ['anyOf', 'oneOf', 'allOf'].find((keyword) => Array.isArray(schema[keyword]))
  const branches: unknown[] = union !== undefined && Array.isArray(schema[union]) ? schema[union] : []
  const keyword = random.from(Object.keys(schema).filter((name) => name !== 'definitions'))
  const value = keyword === undefined ? undefined : schema[keyword]
  switch (random.below(22)) {
    case 0:
      return other
    case 1:
      return { ...schema, properties: { ...properties, [random.from(names)]: other } }
    case 2:
      return { ...schema, required: [...new Set([...required, random.from(names)])] }
    case 3:
      return { ...schema, required: required.slice(1) }
    case 4:
      return { ...schema, properties: without(properties, random.from(Object.keys(properties))) }
    case 5:
      return { ...schema, additionalProperties: random.once(2) ? false : other }
    case 6:
      return without(schema, 'additionalProperties')
    case 7:
      return { anyOf: [schema, { type: 'null' }] }
    case 8:
      return union === undefined
        ? { ...schema, minLength: 1, minimum: 1 }
        : { ...schema, [union]: [...branches, other] }
    case 9:
      return union === undefined || branches.length < 2
        ? { ...schema, maximum: 5, maxLength: 2 }
        : { ...schema, [union]: branches.slice(1) }
    case 10:
      return isObject(other) ? { ...schema, ...other } : schema
    case 11:
      return { ...schema, description: 'Told anew' }
    case 12:
      return { ...schema, enum: ['a', 1, null] }
    case 13:
    case 14:
      return without(schema, keyword)
    case 15:
    case 16: {
      const step = random.from([1, -1, 0.5])
      return keyword !== undefined && typeof value === 'number'
        ? {
            ...schema,
            [keyword]: Math.max(
              keyword === 'multipleOf' ? 1 : 0,
              /Length|Items|Prop|Contains/.test(keyword) ? value + Math.round(step) : value + step,
            ),
          }
        : { ...schema, maxProperties: random.below(3) }
    }
    case 17:
      return { allOf: [schema, other] }
    case 18:
      return { anyOf: [schema, other] }
    case 19:
      return { ...schema, unevaluatedProperties: false }
    case 20:
      return { type: 'object', properties: { a: schema }, required: random.some(['a']) }
    default: {
      const [one, two] = [properties, properties].map((all) => Object.fromEntries(random.some(Object.entries(all))))
      return {
        allOf: [
          { type: 'object', properties: one },
          { type: 'object', properties: two, required },
        ],
      }
    }
  }
}

const more: readonly unknown[] = [
  ...scalars,
  'a@b.c',
  'https://example.com',
  '2020-01-01T00:00:00Z',
  3,
  4,
  0.1,
  0.05,
  2 ** 31,
  'bb',
  'abab',
  'k0',
  'k1',
  'x',
  '123',
  {},
  [],
]

/** As many values as asked for: most are likely to be allowed by the schema, some only near it. */
export function valuesNear(schema: AnySchema, random: Random, count: number): unknown[] {
  const root = isObject(schema) ? schema : {}
  return Array.from({ length: count }, () => {
    const value = random.once(8) ? anything(random) : fitting(schema, 4, random, root)
    return random.once(4) ? nudged(value, random) : value
  })
}

/** The value with a small difference somewhere. */
function nudged(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return Number((value + random.from([1, -1, 0.5, 0.1])).toFixed(3))
  if (typeof value === 'string') return random.once(2) ? value.slice(1) : `${value}b`
  if (Array.isArray(value)) {
    return random.once(2) ? value.slice(1) : [...value, random.from(more)]
  }
  if (!isObject(value)) return random.from(more)
  const name = random.from(Object.keys(value))
  if (name === undefined || random.once(3)) return { ...value, [random.from([...names, 'd'])]: random.from(more) }
  return random.once(2) ? without(value, name) : { ...value, [name]: nudged(value[name], random) }
}

function anything(random: Random): unknown {
  const kind = random.below(3)
  if (kind === 0) return random.from(more)
  const values = random.several(0, 3, () => random.from(more))
  if (kind === 1) return values
  return Object.fromEntries(values.map((value) => [random.from([...names, 'd', 'kind']), value]))
}

function fitting(schema: unknown, depth: number, random: Random, root: JsonObject): unknown {
  if (!isObject(schema) || depth === 0) return anything(random)
  const fit = (child: unknown): unknown => fitting(child ?? true, depth - 1, random, root)
  const options: (() => unknown)[] = []
  if ('$ref' in schema && isObject(root['definitions'])) {
    const { x } = root['definitions']
    options.push(() => fit(x))
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const branches = schema[keyword]
    if (!Array.isArray(branches)) continue
    options.push(() => fit(random.from(branches)))
    const rest = without(schema, keyword)
    const parts = keyword === 'allOf' ? [rest, ...branches] : [rest, random.from<unknown>(branches)]
    options.push(() => Object.assign({}, ...parts.map(fit).filter(isObject)))
  }
  const { const: only, enum: values, properties, items, required, then, type } = schema
  if ('const' in schema) options.push(() => only)
  if (then !== undefined) options.push(() => fit(then))
  if (Array.isArray(values)) options.push(() => random.from(values))
  if (isObject(properties) || type === 'object')
    options.push(() => objectFor(schema, isObject(properties) ? properties : {}, required, fit, random))
  if (Array.isArray(items))
    options.push(() => [...items.map(fit), ...(random.once(2) ? [fit(schema['additionalItems'])] : [])])
  else if (items !== undefined || type === 'array') options.push(() => random.several(0, 3, () => fit(items)))
  if (type === 'string')
    options.push(() =>
      random.from(['a', 'ab', '', 'b', 'a@b', 'https://a.b', '2020-01-01T00:00:00Z', '12', 'aab', 'abb']),
    )
  if (type === 'number' || type === 'integer') options.push(() => numberFor(schema, random))
  return options.length === 0 ? anything(random) : random.from(options)?.()
}

function objectFor(
  schema: JsonObject,
  properties: JsonObject,
  required: unknown,
  fit: (child: unknown) => unknown,
  random: Random,
): unknown {
  const must: unknown[] = Array.isArray(required) ? required : []
  const known = Object.entries(properties).filter(([name]) => must.includes(name) || !random.once(3))
  const others = [...must.filter((name) => !Object.hasOwn(properties, String(name))), ...(random.once(3) ? ['d'] : [])]
  return Object.fromEntries([
    ...others.map((name) => [name, fit(schema['additionalProperties'])]),
    ...known.map(([name, child]) => [name, fit(child)]),
  ])
}

function numberFor(schema: JsonObject, random: Random): number {
  const ends = Object.values(schema).filter((value) => typeof value === 'number')
  const base = random.from(ends) ?? random.below(5)
  return random.from([base, base + 1, base - 1, base + 0.5, Math.round(base), base * 2])
}
