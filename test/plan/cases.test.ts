import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/integration/json.ts'
import type { Schema } from '../../src/integration/json-schema.ts'
import { branchesOf, Cases } from '../../src/plan/cases.ts'

/** The cases of a schema that isn't closed, without what is empty in them. */
function cases(schema: Schema, closed = false): unknown[] {
  return new Cases().of(schema, closed).map(({ type, values, plain, atoms }) => ({
    type,
    ...(values && { values }),
    ...(Object.keys(plain).length > 0 && { plain }),
    ...(atoms.length > 0 && { atoms }),
  }))
}

const string = { type: 'string' }

describe('the cases of a schema', () => {
  test.each<[Schema, unknown[]]>([
    [false, []],
    [
      true,
      [
        { type: 'null', values: [null] },
        { type: 'boolean', values: [true, false] },
        { type: 'number' },
        { type: 'string' },
        { type: 'array' },
        { type: 'object' },
      ],
    ],
    [{ type: ['null', 'integer'] }, [{ type: 'null', values: [null] }, { type: 'integer' }]],
    [{ allOf: [false, string] }, []],
    [{ allOf: [true, string] }, [{ type: 'string' }]],
    [{ allOf: [string, { type: 'number' }] }, []],
    [{ allOf: [{ type: 'integer' }, { type: 'number' }] }, [{ type: 'integer' }]],
    [{ allOf: [{ type: 'number' }, { type: 'integer' }] }, [{ type: 'integer' }]],
    [{ allOf: [{ type: 'integer' }, string] }, []],
    [{ allOf: [string, { type: 'integer' }] }, []],
    [{ enum: ['a', 1], type: 'string' }, [{ type: 'string', values: ['a'] }]],
    [
      { enum: ['a', 'abc'], type: 'string', maxLength: 2 },
      [{ type: 'string', values: ['a'], atoms: [{ enum: ['a', 'abc'], type: 'string', maxLength: 2 }] }],
    ],
    [{ const: 'a', type: 'string', not: { const: 'a' } }, []],
    [
      { const: 'a', type: 'string', not: { const: 'b' } },
      [{ type: 'string', values: ['a'], atoms: [{ not: { const: 'b' } }] }],
    ],
    [{ ...string, not: { const: 'b' } }, [{ type: 'string', atoms: [{ not: { const: 'b' } }] }]],
    [{ anyOf: [string, { type: 'null' }] }, [{ type: 'string' }, { type: 'null', values: [null] }]],
    [
      { oneOf: [string, string] },
      [
        { type: 'string', atoms: [{ oneOf: [string, string] }] },
        { type: 'string', atoms: [{ oneOf: [string, string] }] },
      ],
    ],
    [{ minLength: 1, anyOf: [string] }, [{ type: 'string', plain: { minLength: 1 }, atoms: [{ anyOf: [string] }] }]],
  ])('%j', (schema, expected) => {
    expect(cases(schema)).toEqual(expected)
  })

  test.each<[JsonObject[], JsonObject]>([
    [[{ minLength: 1 }, { minLength: 2 }], { minLength: 2 }],
    [[{ maxLength: 1 }, { maxLength: 2 }], { maxLength: 1 }],
    [
      [
        { pattern: 'a', format: 'email' },
        { contentEncoding: 'b', contentMediaType: 'c' },
      ],
      { pattern: 'a', format: 'email', contentEncoding: 'b', contentMediaType: 'c' },
    ],
    [[{ pattern: 'a', minimum: 1, minItems: 1, required: ['a'] }, { pattern: 'a' }], { pattern: 'a' }],
  ])('of texts, with %j together', (parts, plain) => {
    expect(cases({ allOf: [string, ...parts] })).toEqual([{ type: 'string', plain }])
  })

  test.each<[JsonObject[], JsonObject]>([
    [[{ minimum: 1 }, { minimum: 2 }], { minimum: 2 }],
    [[{ exclusiveMinimum: 1 }, { exclusiveMinimum: 2 }], { exclusiveMinimum: 2 }],
    [[{ maximum: 1 }, { maximum: 2 }], { maximum: 1 }],
    [[{ exclusiveMaximum: 1 }, { exclusiveMaximum: 2 }], { exclusiveMaximum: 1 }],
    [[{ multipleOf: 2 }, { multipleOf: 4 }], { multipleOf: 4 }],
    [[{ multipleOf: 4 }, { multipleOf: 2 }], { multipleOf: 4 }],
    [[{ multipleOf: 2 }, { minLength: 2 }], { multipleOf: 2 }],
    [[{ format: 'int32' }], { format: 'int32' }],
  ])('of numbers, with %j together', (parts, plain) => {
    for (const type of ['number', 'integer']) {
      expect(cases({ allOf: [{ type }, ...parts] })).toEqual([{ type, plain }])
    }
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['string', { pattern: 'a' }, { pattern: 'b' }],
    ['string', { format: 'a' }, { format: 'b' }],
    ['number', { multipleOf: 2 }, { multipleOf: 3 }],
  ])('of a %s keep beside it what can not be put together: %j and %j', (type, one, other) => {
    expect(cases({ allOf: [{ type }, one, other] })).toEqual([{ type, plain: one, atoms: [other] }])
  })

  test.each<[JsonObject[], JsonObject]>([
    [[{ minItems: 1 }, { minItems: 2 }], { minItems: 2 }],
    [[{ maxItems: 1 }, { maxItems: 2 }], { maxItems: 1 }],
    [[{ uniqueItems: true }, { uniqueItems: false }], { uniqueItems: true }],
    [[{ uniqueItems: false }, { uniqueItems: true }], { uniqueItems: true }],
    [[{ items: string }, {}], { items: string }],
    [[{ items: string }, { items: string }], { items: string }],
    [[{ items: string }, { items: { minLength: 1 } }], { items: { allOf: [string, { minLength: 1 }] } }],
    [[{ items: string }, { items: false }], { items: false }],
    [[{ items: false }, { items: string }], { items: false }],
    [
      [{ prefixItems: [string] }, { prefixItems: [true, { minLength: 1 }] }],
      { prefixItems: [string, { minLength: 1 }] },
    ],
    [
      [{ prefixItems: [string, string] }, { items: { minLength: 1 } }],
      {
        prefixItems: [{ allOf: [string, { minLength: 1 }] }, { allOf: [string, { minLength: 1 }] }],
        items: { minLength: 1 },
      },
    ],
  ])('of lists, with %j together', (parts, plain) => {
    expect(cases({ allOf: [{ type: 'array' }, ...parts] })).toEqual([{ type: 'array', plain }])
  })

  test.each<[JsonObject[], JsonObject]>([
    [[{ minProperties: 1 }, { minProperties: 2 }], { minProperties: 2 }],
    [[{ maxProperties: 1 }, { maxProperties: 2 }], { maxProperties: 1 }],
    [[{ required: ['b'] }, { required: ['a', 'b'] }], { required: ['a', 'b'] }],
    [[{ properties: { a: string } }, { properties: { b: true } }], { properties: { a: string, b: true } }],
    [
      [{ properties: { a: string } }, { properties: { a: { minLength: 1 } } }],
      { properties: { a: { allOf: [string, { minLength: 1 }] } } },
    ],
    [
      [{ properties: { a: string } }, { additionalProperties: false }],
      { properties: { a: false }, additionalProperties: false },
    ],
    [
      [{ additionalProperties: string }, { properties: { a: true } }],
      { properties: { a: string }, additionalProperties: string },
    ],
    [[{ additionalProperties: true }], { additionalProperties: true }],
  ])('of objects, with %j together', (parts, plain) => {
    expect(cases({ allOf: [{ type: 'object' }, ...parts] })).toEqual([{ type: 'object', plain }])
  })

  test.each<[JsonObject, JsonObject]>([
    [{}, {}],
    [{ required: ['a'] }, { required: ['a'] }],
    [{ properties: { a: string } }, { properties: { a: string }, additionalProperties: false }],
    [
      { properties: { a: string }, required: ['a', 'b'] },
      { properties: { a: string, b: true }, required: ['a', 'b'], additionalProperties: false },
    ],
    [
      { properties: { a: string }, additionalProperties: true },
      { properties: { a: string }, additionalProperties: true },
    ],
  ])('of an object whose writer sends what is named alone: %j', (schema, plain) => {
    const type = 'object'
    expect(cases({ type, ...schema }, true)).toEqual([Object.keys(plain).length > 0 ? { type, plain } : { type }])
  })

  test('are none of the writer alone beside what is not taken apart', () => {
    const schema = { type: 'object', properties: {}, not: { required: ['a'] } }
    expect(cases(schema, true)).toEqual(cases(schema))
  })

  test.each<[Schema]>([
    [{ type: 'number', minimum: 2, maximum: 1 }],
    [{ type: 'number', minimum: 1, exclusiveMaximum: 1 }],
    [{ type: 'number', exclusiveMinimum: 1, maximum: 1 }],
    [{ type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 }],
    [{ type: 'integer', minimum: 1.2, maximum: 1.8 }],
    [{ type: 'string', minLength: 2, maxLength: 1 }],
    [{ type: 'array', minItems: 2, maxItems: 1 }],
    [{ type: 'array', minItems: 1, items: false }],
    [{ type: 'array', minItems: 2, prefixItems: [true, false] }],
    [{ type: 'object', required: ['a', 'b'], maxProperties: 1 }],
    [{ type: 'object', minProperties: 2, maxProperties: 1 }],
    [{ type: 'object', required: ['a'], properties: { a: false } }],
    [{ type: 'object', required: ['a'], additionalProperties: false }],
  ])('are none where nothing is allowed: %j', (schema) => {
    expect(new Cases().isEmpty(schema)).toBe(true)
  })

  test.each<[Schema]>([
    [{ type: 'number', minimum: 1, maximum: 1 }],
    [{ type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 2 }],
    [{ type: 'number', minimum: 1.2, maximum: 1.8 }],
    [{ type: 'string', minLength: 1, maxLength: 1 }],
    [{ type: 'array', minItems: 1, maxItems: 1 }],
    [{ type: 'array', minItems: 1, prefixItems: [true, false] }],
    [{ type: 'array', items: false }],
    [{ type: 'object', required: ['a'], maxProperties: 1 }],
    [{ type: 'object', minProperties: 1, maxProperties: 1 }],
    [{ type: 'object', properties: { a: false } }],
  ])('are some where something is: %j', (schema) => {
    expect(new Cases().isEmpty(schema)).toBe(false)
  })
})

describe('two schemas', () => {
  const named = (value: Schema): Schema => ({ type: 'object', properties: { kind: value }, required: ['kind'] })

  test.each<[Schema, Schema, boolean]>([
    [true, string, false],
    [false, string, true],
    [string, { type: 'number' }, true],
    [{ type: 'number' }, { type: 'integer' }, false],
    [{ type: 'integer' }, { type: 'number' }, false],
    [{ type: 'number', minimum: 2 }, { type: 'number', maximum: 1 }, true],
    [{ minLength: 2 }, { type: 'string', maxLength: 1 }, true],
    [{ enum: ['a'] }, { enum: ['b'] }, true],
    [{ enum: ['a', 'b'] }, { enum: ['b'] }, false],
    [named({ const: 'a' }), named({ const: 'b' }), true],
    [named({ const: 'a' }), named({ const: 'a' }), false],
    [named({ const: 'a' }), named(string), false],
    [named(string), named({ const: 'a' }), false],
    [named({ const: 'a' }), { type: 'object', properties: { kind: { const: 'b' } } }, true],
    [
      { type: 'object', properties: { kind: { const: 'a' } } },
      { type: 'object', properties: { kind: { const: 'b' } } },
      false,
    ],
    [named(true), { type: 'object', properties: { kind: false } }, true],
  ])('%j and %j have nothing in common: %j', (schema, other, expected) => {
    const all = new Cases()
    expect(all.of(other, false).every((one) => all.areDisjoint(schema, one))).toBe(expected)
  })

  test('have one number where they are equal', () => {
    const all = new Cases()
    const ids = [true, false, { a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }, {}].map((schema) => all.idOf(schema))
    expect(ids).toEqual([1, 0, 2, 2, 3, 4])
  })
})

test.each<[JsonObject, Schema[]]>([
  [{ anyOf: [true] }, [true]],
  [{ oneOf: [true, false] }, [true, false]],
  [{ anyOf: [] }, []],
  [{ not: true }, []],
  [{ anyOf: [true], patternProperties: {} }, []],
  [{ anyOf: [true], type: 'string' }, []],
])('the alternatives of %j are %j', (part, branches) => {
  expect(branchesOf(part)).toEqual(branches)
})
