import { describe, expect, it } from 'vitest'
import { Inclusion } from '../../src/plan/inclusion.ts'
import { assertionsOf, normalSchema } from '../../src/plan/normal-schema.ts'
import { object } from './given.ts'

/** A condition, with what has to hold where it does and where it doesn't. */
const when = (condition: unknown, yes: unknown, no?: unknown): object =>
  Object.fromEntries(
    ['if', 'then', 'else']
      .map((keyword, index) => [keyword, [condition, yes, no][index]])
      .filter(([, part]) => part !== undefined),
  )

const kinds = (count: number): string[] => Array.from({ length: count }, (_, index) => '?'.repeat(index))
const kind = (name: string): object => object({ kind: { const: name } }, ['kind'])

describe('an inclusion', () => {
  it.each<[string, unknown, unknown, string]>([
    [
      'a union by its parts',
      { type: ['string', 'number'] },
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      'yes',
    ],
    ['one of alternatives that exclude each other', { oneOf: [kind('a'), kind('b')] }, kind('b'), 'yes'],
    [
      'one of alternatives that overlap',
      { oneOf: [{ type: 'number' }, { type: 'integer', minimum: 0 }] },
      { type: 'integer' },
      'no',
    ],
    [
      'what only several alternatives take together',
      { anyOf: [kind('a'), kind('b')] },
      object({ kind: { enum: ['a', 'b'] } }, ['kind']),
      'yes',
    ],
    ['what no alternative takes', { anyOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'number' }, 'no'],
    [
      'a condition that always holds, by what follows',
      when({ type: 'string' }, { maxLength: 5 }, false),
      { type: 'string', maxLength: 4 },
      'yes',
    ],
    [
      'a condition that always holds, against what follows',
      when({ type: 'string' }, { maxLength: 5 }),
      { type: 'string', maxLength: 6 },
      'no',
    ],
    [
      'a condition that never holds, by the rest',
      when({ type: 'string' }, false, { minimum: 1 }),
      { type: 'number', minimum: 2 },
      'yes',
    ],
    ['a condition that never holds, without a rest', when({ type: 'string' }, false), { type: 'number' }, 'yes'],
    [
      'a condition that never holds, against the rest',
      when({ type: 'string' }, true, { minimum: 1 }),
      { type: 'number' },
      'no',
    ],
    [
      'a condition that may hold, by both',
      when({ maxLength: 3 }, { maxLength: 5 }, { maxLength: 9 }),
      { type: 'string', maxLength: 4 },
      'yes',
    ],
    [
      'a condition that may hold, by one',
      when({ pattern: 'a' }, { maxLength: 5 }, { maxLength: 3 }),
      { type: 'string', minLength: 1, maxLength: 4 },
      'unknown',
    ],
    [
      'a condition that may hold, by the other',
      when({ pattern: 'a' }, { maxLength: 3 }, { maxLength: 5 }),
      { type: 'string', minLength: 1, maxLength: 4 },
      'unknown',
    ],
    ['a condition that is broken', when({ type: 'string' }, 1), { type: 'string' }, 'unknown'],
    ['a condition that is broken in the rest', when({ type: 'string' }, true, 1), { type: 'string' }, 'unknown'],
    ['the same pattern', { type: 'string', pattern: 'a' }, { type: 'string', pattern: 'a', maxLength: 5 }, 'yes'],
    ['a pattern where there was none', { type: 'string', pattern: 'a' }, { type: 'string' }, 'no'],
    [
      'a pattern of a text of one length',
      { type: 'string', pattern: 'a' },
      { type: 'string', minLength: 3, maxLength: 3 },
      'unknown',
    ],
    ['a pattern of a formatted text', { type: 'string', pattern: 'a' }, { type: 'string', format: 'email' }, 'unknown'],
    ['another pattern', { type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }, 'unknown'],
    ['the same format', { type: 'string', format: 'email' }, { type: 'string', format: 'email', maxLength: 80 }, 'yes'],
    ['a format where there was none', { type: 'string', format: 'email' }, { type: 'string' }, 'no'],
    ['another format', { type: 'string', format: 'email' }, { type: 'string', format: 'uri' }, 'unknown'],
    ['a format that is not known', { type: 'string', format: 'else' }, { type: 'string' }, 'unknown'],
    [
      'the same format that is not known',
      { type: 'string', format: 'else' },
      { type: 'string', format: 'else' },
      'yes',
    ],
    [
      'a format of numbers, of texts',
      { type: 'string', format: 'int32', maxLength: 9 },
      { type: 'string', maxLength: 8 },
      'yes',
    ],
    [
      'a format of texts, of numbers',
      { type: 'number', format: 'email', maximum: 9 },
      { type: 'number', maximum: 8 },
      'yes',
    ],
    ['a shorter formatted text', { type: 'string', maxLength: 9 }, { type: 'string', format: 'email' }, 'no'],
    [
      'another encoding',
      { type: 'string', contentEncoding: 'base64', maxLength: 9 },
      { type: 'string', maxLength: 8 },
      'unknown',
    ],
    [
      'another kind of content',
      { type: 'string', contentMediaType: 'text/html', maxLength: 9 },
      { type: 'string', maxLength: 8 },
      'unknown',
    ],
    [
      'the same encoding',
      { type: 'string', contentEncoding: 'base64', maxLength: 9 },
      { type: 'string', contentEncoding: 'base64', maxLength: 8 },
      'yes',
    ],
    [
      'a range of whole numbers by a format',
      { type: 'integer', format: 'int32' },
      { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
      'yes',
    ],
    ['a smaller format', { type: 'integer', format: 'int64' }, { type: 'integer', format: 'int32' }, 'yes'],
    ['a larger format', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }, 'no'],
    ['listed texts where any may be', { enum: kinds(19) }, { type: 'string' }, 'no'],
    ['listed texts where a pattern holds', { enum: ['a', 'b'] }, { type: 'string', pattern: 'a' }, 'unknown'],
    ['listed numbers where others may be', { enum: [1, 2, 3, 'a'] }, { type: 'integer', minimum: 1, maximum: 4 }, 'no'],
    ['listed numbers that are all', { enum: [1, 2] }, { type: 'integer', minimum: 1, maximum: 2 }, 'unknown'],
    ['listed fractions where others may be', { enum: [1, 2] }, { type: 'number', minimum: 1, maximum: 2 }, 'no'],
    ['what is entangled', { type: 'object', unevaluatedProperties: false }, { type: 'object' }, 'unknown'],
    [
      'what is entangled in itself',
      { type: 'object', unevaluatedProperties: false },
      { type: 'object', unevaluatedProperties: false, title: 'A' },
      'yes',
    ],
    [
      'properties beside what is not named',
      { type: 'object', properties: { z: { type: 'string' } }, additionalProperties: { type: 'number' } },
      { type: 'object', properties: { z: { type: 'string' } }, additionalProperties: true },
      'no',
    ],
    ['what an exclusion does not touch', { not: { type: 'string' } }, { type: 'number' }, 'yes'],
    ['what an exclusion may touch', { not: { const: 'a' } }, { type: 'string' }, 'unknown'],
    [
      'an intersection by one of its parts',
      { minProperties: 1, type: 'object' },
      { allOf: [{ type: 'object', minProperties: 2 }, { maxProperties: 9 }] },
      'yes',
    ],
    [
      'an intersection, which names what its parts name',
      { type: 'object', properties: { a: { type: 'array' } } },
      { allOf: [{ type: 'object', properties: {} }] },
      'yes',
    ],
    [
      'an intersection with a part that speaks of other properties',
      { type: 'object', properties: { a: { type: 'array' } } },
      { allOf: [{ type: 'object', properties: {} }, { additionalProperties: true }] },
      'no',
    ],
    ['listed values by their length', { type: 'string', maxLength: 2 }, { enum: ['a', 'ab'] }, 'yes'],
    [
      'listed values by a pattern, which is never run',
      { type: 'string', pattern: '^(a+)+$' },
      { enum: ['a!'] },
      'unknown',
    ],
    ['a listed value too long', { type: 'string', maxLength: 1 }, { enum: ['a', 'ab'] }, 'no'],
    ['a constant that its own list lacks', { const: 'a' }, { const: 'b', enum: ['a'] }, 'yes'],
    [
      'the same further keyword beside a narrower one',
      { propertyNames: { maxLength: 1 }, maxProperties: 1, type: 'object' },
      { propertyNames: { maxLength: 1 }, type: 'object' },
      'no',
    ],
    [
      'properties that a union beside them adds to',
      { type: 'object', properties: { a: {} }, additionalProperties: false },
      { type: 'object', properties: { a: {} }, anyOf: [{ required: ['b'], properties: { b: { type: 'number' } } }] },
      'no',
    ],
  ])('%s', (_, outer, inner, answer) => {
    const [one, other] = [outer, inner].map((schema) => assertionsOf(normalSchema(schema)))
    expect(new Inclusion({ lenient: false }).covers(one ?? false, other ?? true, { closed: true })).toBe(answer)
  })
})
