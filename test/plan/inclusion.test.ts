import { describe, expect, it } from 'vitest'
import { Inclusion } from '../../src/plan/inclusion.ts'
import { assertionsOf, normalSchema } from '../../src/plan/normal-schema.ts'
import { object } from './given.ts'

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
