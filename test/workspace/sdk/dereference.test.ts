import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dereference } from '../../../src/workspace/sdk/child/dereference.ts'

describe('dereference', () => {
  test.each([
    ['a definition', { $ref: '#/d/a', d: { a: { type: 'string' } } }, { type: 'string', d: { a: { type: 'string' } } }],
    ['a property', { p: { a: { x: 1 }, b: { $ref: '#/p/a' } } }, { p: { a: { x: 1 }, b: { x: 1 } } }],
    ['keys beside it', { a: { x: 1, y: 1 }, b: { $ref: '#/a', y: 2 } }, { a: { x: 1, y: 1 }, b: { x: 1, y: 2 } }],
    ['a chain', { a: 1, b: { $ref: '#/a' }, c: [{ $ref: '#/b' }] }, { a: 1, b: 1, c: [1] }],
    [
      'a way through another',
      { a: { k: { x: 1 } }, b: { $ref: '#/a' }, c: { $ref: '#/b/k' } },
      { a: { k: { x: 1 } }, b: { k: { x: 1 } }, c: { x: 1 } },
    ],
    ['an escaped name', { 'a/b~c d': 1, e: { $ref: '#/a~1b~0c%20d' } }, { 'a/b~c d': 1, e: 1 }],
    [
      'another document',
      { a: { $ref: 'other.json#/x' }, b: { $ref: 'entity' } },
      { a: { $ref: 'other.json#/x' }, b: { $ref: 'entity' } },
    ],
    [
      'a property of that name',
      { properties: { $ref: { type: 'string' } } },
      { properties: { $ref: { type: 'string' } } },
    ],
  ])('%s', (_, schema, expected) => {
    expect(dereference(schema)).toEqual(expected)
  })

  test.each([
    ['the whole', { p: { self: { $ref: '#' } } }, 'contains itself (#)'],
    ['each other', { a: { x: { $ref: '#/b' } }, b: { x: { $ref: '#/a' } } }, 'contains itself (#/'],
    ['itself', { a: { $ref: '#/a' } }, 'contains itself (#/a)'],
    ['itself through a name', { a: { $ref: '#/a/k' } }, 'contains itself (#/a/k)'],
    ['nowhere', { a: { $ref: '#/gone' } }, "its reference #/gone can't be resolved"],
    ['inherited names', { a: { $ref: '#/constructor' } }, "can't be resolved"],
  ])('a reference to %s is refused', (_, schema, message) => {
    expect(() => dereference(schema)).toThrow(message)
  })

  test('what has no reference stays as it is, and the result shares nothing with it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '$ref'),
          fc.jsonValue(),
        ),
        (schema) => {
          fc.pre(!JSON.stringify(schema).includes('"$ref"'))
          const result = dereference(schema)
          expect(result).toEqual(schema)
          expect(result).not.toBe(schema)
        },
      ),
    )
  })
})
