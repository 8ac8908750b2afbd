import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers } from '../../src/plan/inclusion.ts'
import { normalSchema } from '../../src/plan/normal-schema.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { edits, schemas, valuesNear, type AnySchema } from './schemas.ts'

type JsonObject = Record<string, unknown>

function validator(schema: AnySchema): (value: unknown) => boolean {
  const ajv = new Ajv({
    strict: false,
    ownProperties: true,
    meta: false,
    validateSchema: false,
    formats: { email: /@/ },
  })
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

const describing = new Set(['title', 'description', 'x-zui', '$schema'])
const alone = (schema: JsonObject, keyword: string): boolean =>
  Object.keys(schema).every((key) => key === keyword || describing.has(key))

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

const runs = { numRuns: Number(process.env['SOUNDNESS_RUNS'] ?? 800) }
const seeds = fc.integer()

/** Some of the values that the first accepts and the second refuses. */
function lost(values: unknown[], accepts: (value: unknown) => boolean, takes: (value: unknown) => boolean): unknown[] {
  return values.filter((value) => accepts(value) && !takes(value))
}

describe('a change that is called safe', () => {
  it('lets every value in that could go in before', () => {
    fc.assert(
      fc.property(edits, seeds, ([before, after], seed) => {
        const changes = compareSchemas(before, after, { input: 'breaking' })
        if (changes.some((change) => change.impact !== 'safe')) return
        const values = [...valuesNear(before, seed, 30), ...valuesNear(after, seed, 10)]
        expect(lost(values, writer(before), validator(after))).toEqual([])
      }),
      runs,
    )
  })

  it('lets no value out that a reader of the old schema would not expect', () => {
    fc.assert(
      fc.property(edits, seeds, ([before, after], seed) => {
        const changes = compareSchemas(before, after, { output: 'breaking' })
        if (changes.some((change) => change.impact !== 'safe')) return
        const values = [...valuesNear(after, seed, 30), ...valuesNear(before, seed, 10)]
        expect(lost(values, writer(after), validator(relaxed(before)))).toEqual([])
      }),
      runs,
    )
  })
})

describe('covers', () => {
  it('never says yes of schemas that one value tells apart', () => {
    fc.assert(
      fc.property(schemas, schemas, seeds, (outer, inner, seed) => {
        if (covers(normalSchema(outer), normalSchema(inner), { lenient: false }) !== 'yes') return
        expect(lost(valuesNear(inner, seed, 20), writer(inner), validator(outer))).toEqual([])
      }),
      runs,
    )
  })

  it('leaves what is valid as it is when it brings a schema into its normal form', () => {
    fc.assert(
      fc.property(schemas, seeds, (schema, seed) => {
        const normal = normalSchema(schema)
        if (JSON.stringify(normal).includes('prefixItems')) return
        const [given, same] = [validator(schema), validator(normal)]
        expect(valuesNear(schema, seed, 20).filter((value) => given(value) !== same(value))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
