import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers } from '../../src/plan/inclusion.ts'
import { normalSchema } from '../../src/plan/normal-schema.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { edits, schemas, valuesNear, type AnySchema } from './schemas.ts'

type JsonObject = Record<string, unknown>

function validator(schema: AnySchema): (value: unknown) => boolean {
  const ajv = new Ajv({ strict: false, ownProperties: true, formats: { email: /@/ } })
  const validate = ajv.compile(schema)
  return (value) => validate(value) === true
}

/** Whether somebody who goes by the schema writes the value. */
function writer(schema: AnySchema): (value: unknown) => boolean {
  const [isValid, isNamed] = [validator(schema), validator(closed(schema))]
  return (value) => isValid(value) && isNamed(value)
}

function children(schema: JsonObject, keywords: string[], map: (child: AnySchema) => AnySchema): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (!keywords.includes(keyword)) return [keyword, value]
      if (keyword === 'properties') {
        return [
          keyword,
          Object.fromEntries(
            Object.entries(value as JsonObject).map(([name, child]) => [name, map(child as AnySchema)]),
          ),
        ]
      }
      return [keyword, Array.isArray(value) ? value.map(map) : map(value as AnySchema)]
    }),
  )
}

const describing = ['title', 'description', 'x-zui', '$schema']
const alone = (schema: JsonObject, keyword: string): boolean =>
  Object.keys(schema).every((key) => key === keyword || describing.includes(key))

/** Allows only what the schema names: objects that say nothing of other properties have none. Of several alternatives any will do. */
function closed(schema: AnySchema): AnySchema {
  if (typeof schema === 'boolean') return schema
  for (const union of ['anyOf', 'oneOf']) {
    if (union in schema) return alone(schema, union) ? { anyOf: children(schema, [union], closed)[union] } : schema
  }
  if (['allOf', 'not', 'if', 'patternProperties', 'propertyNames'].some((keyword) => keyword in schema)) {
    return schema
  }
  const inner = children(schema, ['properties', 'items', 'additionalItems', 'additionalProperties'], closed)
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false, ...undeclared(inner) }
    : inner
}

/** A property that is required has to be there, also where it isn't described. */
function undeclared(schema: JsonObject): JsonObject {
  const properties = schema['properties'] as JsonObject
  const required = (schema['required'] ?? []) as string[]
  const missing = required.filter((name) => !Object.hasOwn(properties, name))
  return { properties: { ...properties, ...Object.fromEntries(missing.map((name) => [name, true])) } }
}

/** What a reader sees who passes over unknown properties. */
function relaxed(schema: AnySchema): AnySchema {
  if (typeof schema === 'boolean') return schema
  const { oneOf, ...rest } = schema
  if (Array.isArray(oneOf)) return { allOf: [relaxed(rest), { anyOf: oneOf.map(relaxed) }] }
  const inner = children(
    schema,
    ['properties', 'items', 'additionalItems', 'additionalProperties', 'anyOf', 'allOf'],
    relaxed,
  )
  return inner['additionalProperties'] === false ? { ...inner, additionalProperties: true } : inner
}

const runs = { numRuns: Number(process.env['SOUNDNESS_RUNS'] ?? 300) }
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const cases = edits.chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    values: fc.array(fc.oneof(valuesNear(before), valuesNear(after)), { minLength: 15, maxLength: 15, size: 'max' }),
  }),
)

describe('a change that is called safe', () => {
  it('lets every value in that could go in before', () => {
    fc.assert(
      fc.property(cases, ({ before, after, values }) => {
        const changes = compareSchemas(before, after, { input: 'breaking' })
        if (changes.some((change) => change.impact !== 'safe')) return
        const [wasFine, isFine] = [writer(before), validator(after)]
        expect(values.map(json).filter((value) => wasFine(value) && !isFine(value))).toEqual([])
      }),
      runs,
    )
  })

  it('lets no value out that a reader of the old schema would not expect', () => {
    fc.assert(
      fc.property(cases, ({ before, after, values }) => {
        const changes = compareSchemas(before, after, { output: 'breaking' })
        if (changes.some((change) => change.impact !== 'safe')) return
        const [isWritten, isExpected] = [writer(after), validator(relaxed(before))]
        expect(values.map(json).filter((value) => isWritten(value) && !isExpected(value))).toEqual([])
      }),
      runs,
    )
  })
})

describe('covers', () => {
  it('never says yes of schemas that one value tells apart', () => {
    const pairs = fc.tuple(schemas, schemas).chain(([outer, inner]) =>
      fc.record({
        outer: fc.constant(outer),
        inner: fc.constant(inner),
        values: fc.array(valuesNear(inner), { minLength: 10, maxLength: 10, size: 'max' }),
      }),
    )
    fc.assert(
      fc.property(pairs, ({ outer, inner, values }) => {
        if (covers(normalSchema(outer), normalSchema(inner), { lenient: false }) !== 'yes') return
        const [inside, outside] = [writer(inner), validator(outer)]
        expect(values.map(json).filter((value) => inside(value) && !outside(value))).toEqual([])
      }),
      runs,
    )
  })

  it('leaves what is valid as it is when it brings a schema into its normal form', () => {
    const samples = schemas.chain((schema) =>
      fc.record({
        schema: fc.constant(schema),
        values: fc.array(valuesNear(schema), { minLength: 10, maxLength: 10, size: 'max' }),
      }),
    )
    fc.assert(
      fc.property(samples, ({ schema, values }) => {
        const normal = normalSchema(schema)
        if (JSON.stringify(normal).includes('prefixItems')) return
        const [given, same] = [validator(schema), validator(normal)]
        expect(values.map(json).filter((value) => given(value) !== same(value))).toEqual([])
      }),
      runs,
    )
  })
})
