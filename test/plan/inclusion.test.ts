import { describe, expect, it } from 'vitest'
import { covers } from '../../src/plan/inclusion.ts'
import { normalSchema } from '../../src/plan/normal-schema.ts'
import { object } from './given.ts'

const kind = (name: string): object => object({ kind: { const: name } }, ['kind'])

describe('covers', () => {
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
      'unknown',
    ],
    [
      'what only several alternatives take together',
      { anyOf: [kind('a'), kind('b')] },
      object({ kind: { enum: ['a', 'b'] } }, ['kind']),
      'unknown',
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
      'an intersection of one, which says nothing of other properties',
      { type: 'object', properties: { a: { type: 'array' } } },
      { allOf: [{ type: 'object', properties: {} }] },
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
      'unknown',
    ],
  ])('%s', (_, outer, inner, answer) => {
    expect(covers(normalSchema(outer), normalSchema(inner), { lenient: false })).toBe(answer)
  })
})
