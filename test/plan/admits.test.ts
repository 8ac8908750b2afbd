import { describe, expect, test } from 'vitest'
import type { Schema } from '../../src/integration/json-schema.ts'
import {
  admits,
  itemSchema,
  otherProperties,
  propertySchema,
  rangeOfFormat,
  samplesOfFormat,
  SomeText,
  type Answer,
} from '../../src/plan/admits.ts'

type Row = [schema: Schema, value: unknown, answer: Answer]

const unknown: Schema = { unevaluatedItems: false }

/** A condition, with what has to hold where it does and where it doesn't. */
const when = (condition: Schema, parts: { yes?: unknown; no?: Schema }): Schema =>
  Object.fromEntries([
    ['if', condition],
    ...('yes' in parts ? [['then', parts.yes]] : []),
    ...('no' in parts ? [['else', parts.no]] : []),
  ])

describe('whether a schema allows a value', () => {
  test.each<Row>([
    [true, 1, 'yes'],
    [false, 1, 'no'],
    [{}, 1, 'yes'],
    [{ allOf: [true] }, 1, 'yes'],
    [{ allOf: [false] }, 1, 'no'],
    [{ allOf: [{ type: 'number' }, { minimum: 2 }] }, 1, 'no'],
    [{ allOf: [{ type: 'string' }, unknown] }, 1, 'no'],
    [{ allOf: [unknown, { type: 'string' }] }, 1, 'no'],
    [{ allOf: [unknown, { type: 'number' }] }, 1, 'unknown'],
    [unknown, 1, 'unknown'],
    [{ $ref: '#/$defs/a' }, 1, 'unknown'],
    [{ someday: true }, 1, 'unknown'],
  ])('%j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ type: 'null' }, null, 'yes'],
    [{ type: 'null' }, 0, 'no'],
    [{ type: 'object' }, null, 'no'],
    [{ type: 'boolean' }, false, 'yes'],
    [{ type: 'boolean' }, 'false', 'no'],
    [{ type: 'string' }, '', 'yes'],
    [{ type: 'string' }, 1, 'no'],
    [{ type: 'array' }, [], 'yes'],
    [{ type: 'array' }, {}, 'no'],
    [{ type: 'object' }, {}, 'yes'],
    [{ type: 'object' }, [], 'no'],
    [{ type: 'number' }, 1.5, 'yes'],
    [{ type: 'integer' }, 1, 'yes'],
    [{ type: 'integer' }, 1.5, 'no'],
    [{ type: 'integer' }, '1', 'no'],
    [{ type: ['integer', 'null'] }, 1, 'yes'],
    [{ type: ['integer', 'null'] }, 1.5, 'no'],
    [{ type: ['integer', 'number'] }, 1.5, 'yes'],
    [{ const: 1 }, 1, 'yes'],
    [{ const: 1 }, '1', 'no'],
    [{ const: { a: 1, b: 2 } }, { b: 2, a: 1 }, 'yes'],
    [{ enum: [1, null] }, null, 'yes'],
    [{ enum: [1, null] }, 2, 'no'],
    [{ const: 1, enum: [2] }, 1, 'no'],
    [{ const: 1, type: 'string' }, 1, 'no'],
  ])('by type and list, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ minimum: 1 }, 1, 'yes'],
    [{ minimum: 1 }, 0.5, 'no'],
    [{ minimum: 1 }, 'a', 'yes'],
    [{ exclusiveMinimum: 1 }, 1.5, 'yes'],
    [{ exclusiveMinimum: 1 }, 1, 'no'],
    [{ exclusiveMinimum: 1 }, 0, 'no'],
    [{ maximum: 1 }, 1, 'yes'],
    [{ maximum: 1 }, 1.5, 'no'],
    [{ exclusiveMaximum: 1 }, 0.5, 'yes'],
    [{ exclusiveMaximum: 1 }, 1, 'no'],
    [{ exclusiveMaximum: 1 }, 2, 'no'],
    [{ minimum: 1, exclusiveMinimum: 1 }, 1, 'no'],
    [{ minimum: 2, exclusiveMinimum: 1 }, 1.5, 'no'],
    [{ minimum: 2, exclusiveMinimum: 1 }, 2, 'yes'],
    [{ minimum: 1, exclusiveMinimum: 2 }, 1.5, 'no'],
    [{ maximum: 1, exclusiveMaximum: 2 }, 1.5, 'no'],
    [{ maximum: 1, exclusiveMaximum: 2 }, 1, 'yes'],
    [{ maximum: 3, exclusiveMaximum: 2 }, 2.5, 'no'],
    [{ multipleOf: 0.1 }, 0.3, 'yes'],
    [{ multipleOf: 0.1 }, 0.35, 'no'],
    [{ multipleOf: 2 }, -4, 'yes'],
    [{ multipleOf: 2 }, -3, 'no'],
    [{ multipleOf: 1e-7 }, 3e-7, 'yes'],
    [{ multipleOf: 1e-60 }, 1, 'unknown'],
    [{ multipleOf: 1 }, 1e300, 'unknown'],
    [{ multipleOf: 1e-60, format: 'int32' }, 1.5, 'unknown'],
    [{ multipleOf: 2, format: 'int32' }, 2, 'yes'],
    [{ multipleOf: 2, format: 'else' }, 2, 'unknown'],
    [{ format: 'double' }, 1.5, 'yes'],
    [{ format: 'email' }, 1.5, 'yes'],
    [{ format: 'int32' }, 2_147_483_647, 'yes'],
    [{ format: 'int32' }, 2_147_483_648, 'no'],
    [{ format: 'int32' }, -2_147_483_648, 'yes'],
    [{ format: 'int32' }, -2_147_483_649, 'no'],
    [{ format: 'int32' }, 1.5, 'no'],
    [{ format: 'int64' }, 9_223_372_036_854_774_784, 'yes'],
    [{ format: 'int64' }, 9_223_372_036_854_775_808, 'no'],
    [{ format: 'int64' }, -9_223_372_036_854_775_808, 'yes'],
    [{ format: 'else' }, 1, 'unknown'],
  ])('by its range, step and format, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ minLength: 2 }, 'ab', 'yes'],
    [{ minLength: 2 }, 'a', 'no'],
    [{ minLength: 2 }, '😀', 'no'],
    [{ minLength: 2 }, 1, 'yes'],
    [{ maxLength: 1 }, '😀', 'yes'],
    [{ maxLength: 1 }, 'ab', 'no'],
    [{ pattern: 'a' }, 'a', 'unknown'],
    [{ pattern: 'a', maxLength: 1 }, 'ab', 'no'],
    [{ pattern: 'a', format: 'email' }, '?', 'no'],
    [{ pattern: 'a', format: 'else' }, '?', 'unknown'],
    [{ format: 'double' }, 'a', 'yes'],
    [{ format: 'int32' }, 'a', 'yes'],
    [{ format: 'else' }, '?', 'unknown'],
    [{ format: 'email' }, 'a@b.co', 'yes'],
    [{ format: 'email' }, '??', 'no'],
    [{ format: 'email' }, 'a?', 'unknown'],
    [{ format: 'email' }, '?a', 'unknown'],
    [{ format: 'email' }, 'c@d.co', 'unknown'],
    [{ format: 'email' }, '', 'unknown'],
  ])('by its length, pattern and format, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ minItems: 1 }, [1], 'yes'],
    [{ minItems: 1 }, [], 'no'],
    [{ minItems: 1 }, {}, 'yes'],
    [{ maxItems: 1 }, [1], 'yes'],
    [{ maxItems: 1 }, [1, 2], 'no'],
    [{ uniqueItems: true }, [1, 2], 'yes'],
    [{ uniqueItems: true }, [1, '1'], 'yes'],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      'no',
    ],
    [{ uniqueItems: false }, [1, 1], 'yes'],
    [{ items: { type: 'number' } }, [1, 2], 'yes'],
    [{ items: { type: 'number' } }, [1, 'a'], 'no'],
    [{ items: { pattern: 'a' } }, ['a'], 'unknown'],
    [{ items: false }, [], 'yes'],
    [{ items: false }, [1], 'no'],
    [{ prefixItems: [{ type: 'string' }] }, ['a', 1], 'yes'],
    [{ prefixItems: [{ type: 'string' }] }, [1], 'no'],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, ['a', 1], 'yes'],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, ['a', 'b'], 'no'],
    [{ prefixItems: [{ type: 'string' }], items: false }, ['a'], 'yes'],
    [{ contains: { type: 'number' } }, ['a', 1], 'yes'],
    [{ contains: { type: 'number' } }, ['a'], 'no'],
    [{ contains: { type: 'number' } }, [], 'no'],
    [{ contains: { type: 'number' } }, 'a', 'yes'],
    [{ contains: { pattern: 'a' } }, ['a'], 'unknown'],
    [{ contains: { pattern: 'a' }, minContains: 2 }, ['a'], 'no'],
    [{ contains: { pattern: 'a' }, minContains: 0 }, ['a'], 'yes'],
    [{ contains: { pattern: 'a' }, minContains: 0, maxContains: 0 }, ['a'], 'unknown'],
    [{ contains: true, minContains: 2 }, [1], 'no'],
    [{ contains: true, minContains: 2 }, [1, 2], 'yes'],
    [{ contains: true, maxContains: 1 }, [1], 'yes'],
    [{ contains: true, maxContains: 1 }, [1, 2], 'no'],
    [{ contains: { type: 'number' }, minContains: 0 }, [], 'yes'],
  ])('by its items, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ required: ['a'] }, { a: 1 }, 'yes'],
    [{ required: ['a'] }, { b: 1 }, 'no'],
    [{ required: ['toString'] }, {}, 'no'],
    [{ required: ['a'] }, [], 'yes'],
    [{ minProperties: 1 }, { a: 1 }, 'yes'],
    [{ minProperties: 1 }, {}, 'no'],
    [{ maxProperties: 1 }, { a: 1 }, 'yes'],
    [{ maxProperties: 1 }, { a: 1, b: 1 }, 'no'],
    [{ properties: { a: { type: 'number' } } }, { a: 1, b: 'b' }, 'yes'],
    [{ properties: { a: { type: 'number' } } }, { a: 'a' }, 'no'],
    [{ properties: { a: { pattern: 'a' } } }, { a: 'a' }, 'unknown'],
    [{ properties: { a: true }, additionalProperties: false }, { a: 1 }, 'yes'],
    [{ properties: { a: true }, additionalProperties: false }, { b: 1 }, 'no'],
    [{ additionalProperties: { type: 'number' } }, { b: 1 }, 'yes'],
    [{ additionalProperties: { type: 'number' } }, { b: 'b' }, 'no'],
    [{ propertyNames: { maxLength: 1 } }, { a: 1, b: 1 }, 'yes'],
    [{ propertyNames: { maxLength: 1 } }, { a: 1, bc: 1 }, 'no'],
    [{ propertyNames: { maxLength: 1 } }, ['abc'], 'yes'],
    [{ propertyNames: false }, {}, 'yes'],
    [{ patternProperties: { a: false } }, { a: 1 }, 'unknown'],
    [{ patternProperties: { a: false } }, {}, 'yes'],
    [{ patternProperties: { a: false } }, [1], 'yes'],
    [{ patternProperties: { a: true }, additionalProperties: false }, { b: 1 }, 'unknown'],
  ])('by its properties, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 1, 'yes'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, null, 'no'],
    [{ anyOf: [unknown, { type: 'number' }] }, 1, 'yes'],
    [{ anyOf: [unknown, { type: 'number' }] }, 'a', 'unknown'],
    [{ anyOf: [{ type: 'number' }, unknown, { type: 'null' }] }, 'a', 'unknown'],
    [{ anyOf: [] }, 1, 'unknown'],
    [{ oneOf: [] }, 1, 'unknown'],
    [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, 1, 'yes'],
    [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, null, 'no'],
    [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, 1, 'no'],
    [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, 1.5, 'yes'],
    [{ oneOf: [{ type: 'number' }, unknown] }, 1, 'unknown'],
    [{ oneOf: [{ type: 'number' }, { minimum: 0 }, unknown] }, 1, 'no'],
    [{ not: { type: 'string' } }, 1, 'yes'],
    [{ not: { type: 'string' } }, 'a', 'no'],
    [{ not: { pattern: 'a' } }, 'a', 'unknown'],
    [{ not: false }, 1, 'yes'],
    [when({ type: 'number' }, { yes: { minimum: 1 }, no: { minLength: 2 } }), 1, 'yes'],
    [when({ type: 'number' }, { yes: { minimum: 1 }, no: { minLength: 2 } }), 0, 'no'],
    [when({ type: 'number' }, { yes: { minimum: 1 }, no: { minLength: 2 } }), 'ab', 'yes'],
    [when({ type: 'number' }, { yes: { minimum: 1 }, no: { minLength: 2 } }), 'a', 'no'],
    [when({ type: 'number' }, { yes: false }), 'a', 'yes'],
    [when({ type: 'number' }, { yes: false }), 1, 'no'],
    [when({ type: 'number' }, { no: false }), 1, 'yes'],
    [when({ type: 'number' }, { no: false }), 'a', 'no'],
    [when({ pattern: 'a' }, { yes: false }), 'a', 'unknown'],
    [when({ pattern: 'a' }, { yes: { maxLength: 1 }, no: { minLength: 1 } }), 'a', 'yes'],
    [when({ pattern: 'a' }, { yes: false, no: false }), 'a', 'no'],
    [when({}, { yes: 1 }), 'a', 'unknown'],
  ])('by its parts, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })

  test.each<Row>([
    [{ properties: { a: true }, additionalProperties: false }, { b: 1 }, 'yes'],
    [{ properties: { a: { type: 'string' } }, additionalProperties: false }, { a: 1 }, 'no'],
    [{ additionalProperties: { type: 'string' } }, { b: 1 }, 'no'],
    [{ items: { additionalProperties: false } }, [{ b: 1 }], 'yes'],
    [{ properties: { a: { additionalProperties: false } } }, { a: { b: 1 } }, 'yes'],
    [{ anyOf: [{ type: 'object', additionalProperties: false }] }, { b: 1 }, 'yes'],
    [{ allOf: [{ additionalProperties: false }] }, { b: 1 }, 'yes'],
    [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, 1, 'yes'],
    [{ oneOf: [{ type: 'object', additionalProperties: false }, { type: 'null' }] }, { b: 1 }, 'yes'],
    [{ not: { type: 'object', additionalProperties: false } }, { b: 1 }, 'yes'],
    [{ contains: { additionalProperties: false } }, [{ b: 1 }], 'no'],
  ])('by a reader who passes over what it does not know, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value, true)).toBe(answer)
  })

  test.each<[Schema, SomeText, Answer]>([
    [{ type: 'string' }, new SomeText({}), 'yes'],
    [{}, new SomeText({}), 'yes'],
    [{ type: 'object' }, new SomeText({}), 'no'],
    [{ propertyNames: false }, new SomeText({}), 'yes'],
    [{ patternProperties: { a: false } }, new SomeText({}), 'yes'],
    [{ const: 'a' }, new SomeText({}), 'unknown'],
    [{ enum: ['a'] }, new SomeText({}), 'unknown'],
    [{ minLength: 2 }, new SomeText({}), 'unknown'],
    [{ minLength: 2 }, new SomeText({ minLength: 2 }), 'yes'],
    [{ minLength: 2 }, new SomeText({ minLength: 1 }), 'unknown'],
    [{ minLength: 2 }, new SomeText({ maxLength: 1 }), 'no'],
    [{ minLength: 2 }, new SomeText({ maxLength: 2 }), 'unknown'],
    [{ maxLength: 2 }, new SomeText({ maxLength: 2 }), 'yes'],
    [{ maxLength: 2 }, new SomeText({ maxLength: 3 }), 'unknown'],
    [{ maxLength: 2 }, new SomeText({ minLength: 2 }), 'unknown'],
    [{ maxLength: 2 }, new SomeText({ minLength: 3 }), 'no'],
    [{ pattern: 'a' }, new SomeText({ pattern: 'a' }), 'yes'],
    [{ pattern: 'a' }, new SomeText({ pattern: 'b' }), 'unknown'],
    [{ pattern: 'a' }, new SomeText({}, { pattern: 'a' }), 'no'],
    [{ pattern: 'a' }, new SomeText({}, { pattern: 'b' }), 'unknown'],
    [{ format: 'email' }, new SomeText({ format: 'email' }), 'yes'],
    [{ format: 'email' }, new SomeText({ pattern: 'a' }), 'unknown'],
    [{ format: 'email' }, new SomeText({}, { format: 'email' }), 'no'],
    [{ format: 'email', pattern: 'a' }, new SomeText({ pattern: 'a' }, { format: 'email' }), 'no'],
    [{ format: 'email', pattern: 'a' }, new SomeText({ pattern: 'a' }), 'unknown'],
  ])('by what is known of a text that can not be written down, %j of %j: %s', (schema, value, answer) => {
    expect(admits(schema, value)).toBe(answer)
  })
})

describe('what an item or property may be', () => {
  test.each<[Schema & object, number, Schema]>([
    [{}, 0, true],
    [{ items: { type: 'null' } }, 3, { type: 'null' }],
    [{ items: false }, 0, false],
    [{ items: 1 }, 0, true],
    [{ prefixItems: [false], items: { type: 'null' } }, 0, false],
    [{ prefixItems: [false], items: { type: 'null' } }, 1, { type: 'null' }],
  ])('%j at place %j', (schema, index, expected) => {
    expect(itemSchema(schema, index)).toEqual(expected)
  })

  test.each<[Schema & object, boolean, Schema, Schema]>([
    [{}, false, true, true],
    [{ properties: { a: false } }, false, false, true],
    [{ additionalProperties: false }, false, false, false],
    [{ additionalProperties: false }, true, true, true],
    [{ additionalProperties: 1 }, false, true, true],
    [{ properties: { a: 1 }, additionalProperties: false }, false, false, false],
    [{ properties: { a: false }, additionalProperties: { type: 'null' } }, true, false, { type: 'null' }],
  ])('in %j, lenient %j', (schema, lenient, named, other) => {
    expect(propertySchema(schema, 'a', lenient)).toEqual(named)
    expect(propertySchema(schema, 'toString', lenient)).toEqual(other)
    expect(otherProperties(schema, lenient)).toEqual(other)
  })
})

describe('formats', () => {
  const known = ['email', 'uri', 'date-time', 'date', 'time', 'uuid', 'ipv4', 'ipv6']

  test.each<[string, RegExp]>([
    ['email', /^[a-z]+@[a-z.]+$/],
    ['uri', /^https:\/\/example\.com(\/a+)?$/],
    ['date-time', /^2020-01-01T00:00:00(\.123456)?Z$/],
    ['date', /^2020-01-01$/],
    ['time', /^00:00:00Z$/],
    ['uuid', /^0{8}-0000-4000-8000-0{12}$/],
    ['ipv4', /^127\.0\.0\.1$/],
    ['ipv6', /^::1$/],
  ])('%s has examples of that form', (format, form) => {
    const samples = samplesOfFormat(format) ?? []
    expect(samples.length).toBeGreaterThan(0)
    for (const sample of samples) {
      expect(sample).toMatch(form)
      for (const other of known) expect(admits({ format: other }, sample)).toBe(other === format ? 'yes' : 'unknown')
    }
  })

  test.each([
    ['email', 60],
    ['uri', 300],
  ])('%s has a long example: more than %j', (format, length) => {
    expect(samplesOfFormat(format)?.some((sample) => sample.length > length)).toBe(true)
  })

  test('others have none', () => {
    expect([samplesOfFormat('else'), samplesOfFormat(undefined), samplesOfFormat('int32')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([rangeOfFormat('email'), rangeOfFormat('double')]).toEqual([undefined, undefined])
  })
})
