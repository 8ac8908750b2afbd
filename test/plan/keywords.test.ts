import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/integration/json.ts'
import type { Schema } from '../../src/integration/json-schema.ts'
import {
  conjuncts,
  isEntangled,
  isMultiple,
  isPlain,
  lists,
  lowerBound,
  numberAt,
  requiredOf,
  schemaList,
  typeOf,
  typesOf,
  upperBound,
  valuesOf,
} from '../../src/plan/keywords.ts'

const everyType = ['null', 'boolean', 'number', 'string', 'array', 'object']

describe('the types of a schema', () => {
  test.each<[Schema, string[]]>([
    [false, []],
    [true, everyType],
    [{}, everyType],
    [{ minimum: 1 }, everyType],
    [{ type: 'string' }, ['string']],
    [{ type: 'integer' }, ['integer']],
    [{ type: ['string', 'null'] }, ['string', 'null']],
    [{ type: ['integer', 'null'] }, ['integer', 'null']],
    [{ type: ['integer', 'number', 'null'] }, ['number', 'null']],
    [{ type: 'any' }, []],
    [{ type: ['any', 'null'] }, ['null']],
  ])('%j are %j', (schema, types) => {
    expect(typesOf(schema)).toEqual(types)
    expect(typesOf(schema)).toEqual(types)
  })

  test.each<[unknown, string]>([
    [null, 'null'],
    [[], 'array'],
    [{}, 'object'],
    ['', 'string'],
    [1, 'number'],
    [true, 'boolean'],
  ])('and of %j: %s', (value, type) => {
    expect(typeOf(value)).toBe(type)
  })
})

describe('listed values', () => {
  test.each<[JsonObject, unknown, boolean]>([
    [{}, 1, true],
    [{ const: 'a' }, 'a', true],
    [{ const: 'a' }, 'b', false],
    [{ const: 'a' }, null, false],
    [{ const: [1] }, [1], true],
    [{ const: [1] }, [2], false],
    [{ const: undefined }, null, true],
    [{ enum: ['a', { b: 1 }] }, 'a', true],
    [{ enum: ['a', { b: 1 }] }, { b: 1 }, true],
    [{ enum: ['a', { b: 1 }] }, 'b', false],
    [{ enum: 'a' }, 'b', true],
    [{ const: 'a', enum: ['b'] }, 'a', false],
    [{ const: 'a', enum: ['a', 'b'] }, 'b', false],
  ])('%j has %j: %j', (schema, value, expected) => {
    expect(lists(schema, value)).toBe(expected)
    expect(lists(schema, value)).toBe(expected)
  })

  test.each<[JsonObject, unknown[] | undefined]>([
    [{}, undefined],
    [{ const: 'a' }, ['a']],
    [{ const: 'a', enum: ['a', 'b'] }, ['a']],
    [{ const: 'a', enum: ['b'] }, []],
    [{ enum: ['a', 1] }, ['a', 1]],
    [{ enum: 'a' }, undefined],
  ])('of %j are %j', (schema, values) => {
    expect(valuesOf(schema)).toEqual(values)
  })
})

describe('a keyword', () => {
  test('has a list of schemas or none', () => {
    expect(schemaList({ anyOf: [true, {}] }, 'anyOf')).toEqual([true, {}])
    for (const anyOf of [undefined, [], [1], {}]) expect(schemaList({ anyOf }, 'anyOf')).toBeUndefined()
  })

  test('has a number or what counts without one', () => {
    expect([{ minLength: 2 }, { minLength: '2' }, {}].map((schema) => numberAt(schema, 'minLength', 7))).toEqual([
      2, 7, 7,
    ])
  })

  test('requires names alone', () => {
    expect([{ required: ['a', 1, 'b'] }, { required: 'a' }, {}].map(requiredOf)).toEqual([['a', 'b'], [], []])
  })

  test.each(['unevaluatedProperties', 'unevaluatedItems', '$ref', '$dynamicRef', '$recursiveRef'])(
    'hangs on those beside it: %s',
    (keyword) => {
      expect(isEntangled({ type: 'object', [keyword]: true })).toBe(true)
      expect(isEntangled({ type: 'object' })).toBe(false)
      const schema = { type: 'object', [keyword]: true, not: {} }
      expect(conjuncts({ ...schema, title: 'Title' })).toEqual([schema])
    },
  )

  test.each<[JsonObject]>([
    [{ type: 'string' }],
    [{ const: 1 }],
    [{ enum: [1] }],
    [{ minimum: 1 }],
    [{ maximum: 1 }],
    [{ exclusiveMinimum: 1 }],
    [{ exclusiveMaximum: 1 }],
    [{ multipleOf: 1 }],
    [{ minLength: 1 }],
    [{ maxLength: 1 }],
    [{ pattern: 'a' }],
    [{ format: 'a' }],
    [{ contentEncoding: 'a' }],
    [{ contentMediaType: 'a' }],
    [{ items: true }],
    [{ prefixItems: [true] }],
    [{ minItems: 1 }],
    [{ maxItems: 1 }],
    [{ uniqueItems: true }],
    [{ properties: {} }],
    [{ required: [] }],
    [{ additionalProperties: true }],
    [{ minProperties: 1 }],
    [{ maxProperties: 1 }],
    [{}],
  ])('is plain: %j', (schema) => {
    expect([isPlain(schema), isPlain(schema)]).toEqual([true, true])
  })

  test.each<[JsonObject]>([
    [{ not: true }],
    [{ someday: 1 }],
    [{ minLength: '1' }],
    [{ type: 'any' }],
    [{ type: 'string', anyOf: [true] }],
    [{ patternProperties: {}, properties: {} }],
    [{ patternProperties: {} }],
  ])('is not plain: %j', (schema) => {
    expect([isPlain(schema), isPlain(schema)]).toEqual([false, false])
  })
})

const condition = Object.fromEntries(['if', 'then'].map((keyword) => [keyword, true]))

describe('the parts that a schema means together', () => {
  test.each<[JsonObject, Schema[]]>([
    [{}, []],
    [{ title: 'Title', 'x-zui': {} }, []],
    [{ type: 'string', title: 'Title', minLength: 1 }, [{ type: 'string', minLength: 1 }]],
    [{ anyOf: [true] }, [{ anyOf: [true] }]],
    [
      { type: 'string', anyOf: [true], oneOf: [true], not: false },
      [{ type: 'string' }, { anyOf: [true] }, { oneOf: [true] }, { not: false }],
    ],
    [condition, [condition]],
    [{ type: 'string', ...condition, else: false }, [{ type: 'string' }, { ...condition, else: false }]],
    [
      { contains: true, minContains: 1, maxContains: 2, minItems: 1 },
      [{ minItems: 1 }, { contains: true, minContains: 1, maxContains: 2 }],
    ],
    [
      { properties: {}, patternProperties: { a: true }, minProperties: 1 },
      [{ minProperties: 1 }, { properties: {}, patternProperties: { a: true } }],
    ],
    [
      { patternProperties: { a: true }, additionalProperties: false },
      [{ patternProperties: { a: true }, additionalProperties: false }],
    ],
    [
      { properties: {}, additionalProperties: false, required: ['a'] },
      [{ properties: {}, additionalProperties: false, required: ['a'] }],
    ],
    [{ type: 'string', someday: 1 }, [{ type: 'string' }, { someday: 1 }]],
    [{ type: 'string', minLength: '1' }, [{ type: 'string' }, { minLength: '1' }]],
    [
      { type: 'string', allOf: [true, { minLength: 1, allOf: [{ not: false }] }] },
      [{ type: 'string' }, true, { minLength: 1 }, { not: false }],
    ],
    [{ allOf: [] }, [{ allOf: [] }]],
    [{ allOf: [1], type: 'string' }, [{ type: 'string' }, { allOf: [1] }]],
  ])('of %j are %j', (schema, parts) => {
    expect(conjuncts(schema)).toEqual(parts)
    expect(conjuncts(schema)).toBe(conjuncts(schema))
  })
})

describe('the ends of a range', () => {
  test.each<[JsonObject, boolean, number, boolean]>([
    [{}, false, -Infinity, false],
    [{ minimum: 1.5 }, false, 1.5, false],
    [{ exclusiveMinimum: 1.5 }, false, 1.5, true],
    [{ minimum: 1, exclusiveMinimum: 1 }, false, 1, true],
    [{ minimum: 2, exclusiveMinimum: 1 }, false, 2, false],
    [{ minimum: 1, exclusiveMinimum: 2 }, false, 2, true],
    [{ minimum: '1', exclusiveMinimum: true }, false, -Infinity, false],
    [{}, true, -Infinity, false],
    [{ minimum: 1.5 }, true, 2, false],
    [{ minimum: 2 }, true, 2, false],
    [{ exclusiveMinimum: 1.5 }, true, 2, false],
    [{ exclusiveMinimum: 2 }, true, 3, false],
    [{ minimum: 1, exclusiveMinimum: 5 }, true, 6, false],
    [{ minimum: 9, exclusiveMinimum: 5 }, true, 9, false],
  ])('%j, whole numbers %j: from %j, exclusive %j; and mirrored to its negative', (schema, whole, value, exclusive) => {
    expect(lowerBound(schema, whole)).toEqual({ value, exclusive })
    const { minimum, exclusiveMinimum } = schema
    const negative = (each: unknown): unknown => (typeof each === 'number' ? -each : each)
    const mirrored = { maximum: negative(minimum), exclusiveMaximum: negative(exclusiveMinimum) }
    expect(upperBound(mirrored, whole)).toEqual({ value: -value, exclusive })
  })
})

describe('a multiple', () => {
  test.each<[number, number, boolean | undefined]>([
    [6, 3, true],
    [7, 3, false],
    [0, 3, true],
    [-6, 3, true],
    [0.3, 0.1, true],
    [0.35, 0.1, false],
    [1.1, 1, false],
    [12.5, 2.5, true],
    [1, 0.25, true],
    [1e21, 5, true],
    [1e21, 7, false],
    [1.5e21, 4, true],
    [3e-7, 1e-7, true],
    [3.5e-7, 1e-7, false],
    [1.5e-7, 5e-8, true],
    [1e-10, 2e-10, false],
    [1e50, 1, true],
    [1e51, 1, undefined],
    [1, 1e-50, true],
    [1, 1e-51, undefined],
    [1e-51, 1, undefined],
    [Infinity, 1, undefined],
    [Number.NaN, 1, undefined],
  ])('%d of %d: %j', (value, step, expected) => {
    expect(isMultiple(value, step)).toBe(expected)
  })
})
