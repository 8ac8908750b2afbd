import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/integration/json.ts'
import type { Schema } from '../../src/integration/json-schema.ts'
import { SomeText } from '../../src/plan/admits.ts'
import { Cases } from '../../src/plan/cases.ts'
import { numbersNear, Samples, texts, toldPlaces } from '../../src/plan/samples.ts'

const samples = (schema: Schema): readonly unknown[] => {
  const cases = new Cases()
  return new Samples(cases).ofSchema(schema, false)
}

describe('texts that keywords allow', () => {
  test.each<[JsonObject, number[], unknown[]]>([
    [{}, [], ['?', '']],
    [{}, [3, 0], ['?', '', '???']],
    [{ minLength: 2 }, [1, 2, 4], ['??', '???', '????']],
    [{ maxLength: 1 }, [2], ['?', '']],
    [{ minLength: 2, maxLength: 2 }, [], ['??']],
    [{ format: 'ipv6' }, [5], ['::1']],
    [{ format: 'email', maxLength: 10 }, [], ['a@b.co']],
    [{ format: 'email', maxLength: 2 }, [], []],
    [{ pattern: 'a' }, [1], [new SomeText({ pattern: 'a' })]],
    [{ format: 'else' }, [1], [new SomeText({ format: 'else' })]],
    [{ minLength: 4000 }, [], [new SomeText({ minLength: 4000 })]],
    [{ minLength: 3000 }, [], ['?'.repeat(3000)]],
  ])('of %j with the lengths %j', (plain, lengths, expected) => {
    expect(texts(plain, lengths)).toEqual(expected)
  })
})

describe('numbers that keywords allow', () => {
  test.each<[JsonObject, boolean, number[], number[]]>([
    [{}, true, [], [0, 1, -1]],
    [{}, false, [], [0, 1, -1, 0.5, -0.5]],
    [{ minimum: 1, maximum: 2 }, true, [], [1, 2]],
    [{ minimum: 1, maximum: 2 }, false, [], [1, 2, 1.5]],
    [{ exclusiveMinimum: 1, maximum: 2 }, false, [], [2, 1.5]],
    [{ multipleOf: 3 }, true, [7], [6, 9, 3, 0, -3]],
    [{ minimum: 5 }, true, [7, Infinity], [7, 8, 6, 5]],
  ])('of %j, whole %j, near %j', (plain, whole, near, expected) => {
    expect(numbersNear(plain, whole, near)).toEqual(expected)
  })
})

describe('samples', () => {
  test.each<[Schema, unknown[]]>([
    [false, []],
    [{ type: 'boolean' }, [true, false]],
    [{ enum: [1, 2, 3, 4, 5], type: 'number' }, [1, 2, 3, 4]],
    [{ type: 'array' }, [[], [null]]],
    [{ type: 'array', items: false }, [[]]],
    [{ type: 'array', items: { type: 'string' }, minItems: 1 }, [['?'], ['?', '?']]],
    [{ type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 1 }, [['?']]],
    [{ type: 'array', items: { type: 'boolean' }, minItems: 2, uniqueItems: true }, [[true, false]]],
    [{ type: 'array', prefixItems: [{ const: 'a' }], items: { const: 'b' } }, [[], ['a']]],
    [{ type: 'array', minItems: 400 }, []],
    [{ type: 'object', properties: { a: { const: 1 } }, additionalProperties: false }, [{}, { a: 1 }]],
    [
      {
        type: 'object',
        properties: { a: { const: 1 }, b: { type: 'null' } },
        required: ['a'],
        additionalProperties: false,
      },
      [{ a: 1 }, { a: 1, b: null }],
    ],
    [{ type: 'object', properties: { a: false, b: true }, additionalProperties: false }, [{}, { b: null }]],
    [{ type: 'object', additionalProperties: { const: 1 } }, [{}, {}, { z: 1 }]],
    [
      { type: 'object', minProperties: 2, additionalProperties: { const: 1 } },
      [
        { a: 1, b: 1 },
        { a: 1, b: 1 },
        { a: 1, z: 1 },
      ],
    ],
    [{ type: 'object', maxProperties: 0, properties: { a: { const: 1 } }, additionalProperties: { const: 1 } }, [{}]],
    [{ type: 'object', minProperties: 3, properties: { a: { const: 1 } }, additionalProperties: false }, []],
    [{ type: 'string', not: { maxLength: 0 } }, ['?']],
    [{ type: 'string', oneOf: [{ maxLength: 0 }, { maxLength: 1 }] }, ['', '?', '']],
  ])('of %j are %j', (schema, expected) => {
    expect(samples(schema)).toEqual(expected)
  })
})

test('as many places of a list are told as its tuple has', () => {
  expect([{}, { prefixItems: [true, false] }].map(toldPlaces)).toEqual([0, 2])
})
