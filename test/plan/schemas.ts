import * as fc from 'fast-check'

type JsonObject = Record<string, unknown>
export type AnySchema = boolean | JsonObject

const names = ['a', 'b', 'c', 'constructor'] as const
const scalarValues = ['a', 'b', 'ab', '', 0, 1, 2, 1.5, -1, 10, true, false, null]

const optional = (record: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc.record(record, { requiredKeys: [] })
const typed = (type: string, keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  optional(keywords).map((rest) => ({ type, ...rest }))
const small = fc.integer({ min: 0, max: 3 })
const notes = optional({ title: fc.constantFrom('One', 'Two'), 'x-zui': fc.constantFrom({ title: 'One' }, {}) })

const leaves: fc.Arbitrary<AnySchema> = fc.oneof(
  fc.constantFrom<AnySchema>({ type: 'string' }, { type: 'null' }, { type: 'boolean' }, {}, true, { type: 'object' }),
  typed('string', {
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom('^a', 'b$'),
    format: fc.constantFrom('email'),
  }),
  typed('number', {
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    multipleOf: fc.constantFrom(1, 2, 0.5),
  }),
  typed('integer', { minimum: small, maximum: small, exclusiveMinimum: small, multipleOf: fc.constantFrom(2, 4) }),
  fc.uniqueArray(fc.constantFrom(...scalarValues), { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
  fc.constantFrom(...scalarValues).map((value) => ({ const: value })),
  fc
    .uniqueArray(fc.constantFrom('string', 'number', 'integer', 'null', 'object', 'array'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((type) => ({ type })),
  fc.record({ type: fc.constantFrom('string', 'object', 'number'), nullable: fc.boolean() }),
)

function objects(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<JsonObject> {
  const rest = fc.oneof(
    fc.constant<AnySchema>(false),
    fc.constant<AnySchema>(false),
    fc.constant<AnySchema>(true),
    inner,
  )
  const keywords = {
    properties: fc.dictionary(fc.constantFrom(...names), inner, { maxKeys: 3, noNullPrototype: true }),
    required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    additionalProperties: rest,
  }
  const seldom = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: inner.map((schema) => ({ patternProperties: { '^a': schema } })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ propertyNames: { maxLength: 1 } }, { maxProperties: 2 }, { minProperties: 1 }),
    },
  )
  const common = fc.record(keywords, { requiredKeys: ['properties'] })
  return fc.tuple(common, seldom).map(([plain, extra]) => ({ type: 'object', ...plain, ...extra }))
}

function unions(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<JsonObject> {
  const object = objects(inner)
  return fc.oneof(
    fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
    fc.record({
      oneOf: fc.array(object, { minLength: 1, maxLength: 3 }).map((branches) => branches.map(discriminated)),
    }),
    fc.record({ allOf: fc.array(object, { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constant('object'), anyOf: fc.array(object, { minLength: 1, maxLength: 2 }) }),
    fc.record({ properties: fc.record({ a: inner }), anyOf: fc.array(object, { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: inner }),
    fc
      .tuple(inner, inner)
      .map((parts) => Object.fromEntries(['if', 'then'].map((keyword, index) => [keyword, parts[index]]))),
    fc.record({ anyOf: inner.map((schema) => [schema, { type: 'null' }]) }),
  )
}

function schemasOf(depth: number): fc.Arbitrary<AnySchema> {
  if (depth === 0) return leaves
  const inner = schemasOf(depth - 1)
  return fc.oneof(
    { weight: 3, arbitrary: leaves },
    { weight: 4, arbitrary: objects(inner) },
    { weight: 2, arbitrary: unions(inner) },
    {
      weight: 1,
      arbitrary: typed('array', { items: inner, minItems: small, maxItems: small, uniqueItems: fc.boolean() }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('array'),
        items: fc.array(inner, { minLength: 1, maxLength: 2 }),
        additionalItems: inner,
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, notes)
        .map(([schema, extra]) => (typeof schema === 'boolean' ? schema : { ...schema, ...extra })),
    },
  )
}

/** Schemas as they occur in definitions, small enough for values to hit them. */
export const schemas: fc.Arbitrary<AnySchema> = schemasOf(3)

function discriminated(schema: JsonObject, index: number): JsonObject {
  const properties = schema['properties'] as JsonObject
  return { ...schema, properties: { ...properties, kind: { const: `k${index}` } }, required: ['kind'] }
}

/** A schema and what somebody made of it: something else at a random place, or a keyword more, less or other. */
export const edits: fc.Arbitrary<[AnySchema, AnySchema]> = fc
  .tuple(schemas, fc.array(fc.tuple(fc.nat(40), fc.nat(12), schemas), { minLength: 1, maxLength: 2 }))
  .map(([before, changes]) => [
    before,
    changes.reduce((schema, [at, how, other]) => editAt(schema, { left: at }, how, other), before),
  ])

function editAt(schema: AnySchema, at: { left: number }, how: number, other: AnySchema): AnySchema {
  if (at.left-- <= 0 && at.left === -1) return edit(schema, how, other)
  if (typeof schema === 'boolean') return schema
  const into = (child: AnySchema): AnySchema => editAt(child, at, how, other)
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties') {
        return [
          keyword,
          Object.fromEntries(
            Object.entries(value as JsonObject).map(([name, child]) => [name, into(child as AnySchema)]),
          ),
        ]
      }
      if (['anyOf', 'oneOf', 'allOf', 'items'].includes(keyword) && Array.isArray(value))
        return [keyword, value.map(into)]
      if (['items', 'additionalProperties', 'not'].includes(keyword)) return [keyword, into(value as AnySchema)]
      return [keyword, value]
    }),
  )
}

function edit(schema: AnySchema, how: number, other: AnySchema): AnySchema {
  if (typeof schema === 'boolean') return other
  const properties = (schema['properties'] ?? {}) as JsonObject
  const required = (schema['required'] ?? []) as string[]
  const { additionalProperties: _, ...open } = schema
  const branches = schema['anyOf'] as AnySchema[] | undefined
  switch (how) {
    case 0:
      return other
    case 1:
      return { ...schema, properties: { ...properties, b: other } }
    case 2:
      return { ...schema, required: [...new Set([...required, 'a'])] }
    case 3:
      return { ...schema, required: required.filter((name) => name !== 'a') }
    case 4:
      return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'a')) }
    case 5:
      return { ...schema, additionalProperties: false }
    case 6:
      return open
    case 7:
      return { anyOf: [schema, { type: 'null' }] }
    case 8:
      return branches === undefined
        ? { ...schema, minLength: 1, minimum: 1 }
        : { ...schema, anyOf: [...branches, other] }
    case 9:
      return branches === undefined
        ? { ...schema, maximum: 5, maxLength: 2 }
        : { ...schema, anyOf: branches.slice(1).concat(other) }
    case 10:
      return typeof other === 'boolean' ? schema : { ...schema, ...other }
    case 11:
      return { ...schema, description: 'Told anew' }
    default:
      return { ...schema, enum: ['a', 1, null] }
  }
}

const scalars: readonly unknown[] = [...scalarValues, 'a@b.c', 3, 4, 'bb', 'k0', 'k1', 'x']

/** As many values as asked for: most are likely to be allowed by the schema, some only near it. The same seed gives the same ones. */
export function valuesNear(schema: AnySchema, seed: number, count: number): unknown[] {
  const random = new Random(seed)
  return Array.from({ length: count }, () => (random.below(7) === 0 ? anything(random) : fitting(schema, 4, random)))
}

/** Small and repeatable (mulberry32): fast-check's own arbitraries take longer to build than to be drawn from. */
class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  from<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value
  }
}

function anything(random: Random): unknown {
  const length = random.below(4)
  const kind = random.below(3)
  if (kind === 0) return random.from(scalars)
  if (kind === 1) return Array.from({ length }, () => random.from(scalars))
  return Object.fromEntries(Array.from({ length }, () => [random.from([...names, 'd', 'kind']), random.from(scalars)]))
}

function fitting(schema: AnySchema, depth: number, random: Random): unknown {
  if (typeof schema === 'boolean' || depth === 0) return anything(random)
  const fit = (child: unknown): unknown => fitting((child ?? true) as AnySchema, depth - 1, random)
  const options: (() => unknown)[] = []
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const branches = schema[keyword]
    if (!Array.isArray(branches)) continue
    options.push(() => fit(random.from(branches)))
    const { [keyword]: _, ...rest } = schema
    if (keyword !== 'oneOf')
      options.push(() =>
        Object.assign({}, ...[rest, ...branches].map(fit).filter((value) => typeof value === 'object')),
      )
  }
  if ('const' in schema) options.push(() => schema['const'])
  const { enum: values, properties, items, required } = schema
  if (Array.isArray(values)) options.push(() => random.from(values))
  if (typeof properties === 'object' && properties !== null) {
    options.push(() => {
      const must = Array.isArray(required) ? required : []
      const known = Object.entries(properties).filter(([name]) => must.includes(name) || random.below(3) > 0)
      const others = [
        ...must.filter((name) => !Object.hasOwn(properties, name)),
        ...(random.below(3) === 0 ? ['d'] : []),
      ]
      return Object.fromEntries([
        ...others.map((name) => [name, fit(schema['additionalProperties'])]),
        ...known.map(([name, child]) => [name, fit(child)]),
      ])
    })
  }
  if (Array.isArray(items))
    options.push(() => [...items.map(fit), ...(random.below(2) === 0 ? [fit(schema['additionalItems'])] : [])])
  else if (items !== undefined) options.push(() => Array.from({ length: random.below(4) }, () => fit(items)))
  return options.length === 0 ? anything(random) : random.from(options)()
}
