import { describe, expect, test } from 'vitest'
import type { Schema } from '../../src/integration/json-schema.ts'
import { assertionsOf, differInDialect, normalSchema, sortSets } from '../../src/plan/normal-schema.ts'

const recent = 'https://json-schema.org/draft/2020-12/schema'

describe('the normal form', () => {
  test.each<[unknown, unknown]>([
    [true, true],
    ['text', { malformed: 'text' }],
    [{ required: ['b', 'a', 'b'] }, { required: ['a', 'b'] }],
    [{ required: true }, { required: true }],
    [{ required: [1, 'a'] }, { required: [1, 'a'] }],
    [{ required: [] }, {}],
    [{ type: ['string', 'null', 'string'] }, { type: ['null', 'string'] }],
    [{ type: ['string'] }, { type: 'string' }],
    [{ enum: [2, { b: 1 }, 1, { b: 1 }] }, { enum: [1, 2, { b: 1 }] }],
    [{ enum: ['c', 'a', 'b'] }, { enum: ['a', 'b', 'c'] }],
    [{ enum: [] }, { enum: [] }],
    [{ enum: ['a'] }, { const: 'a' }],
    [
      { const: 'b', enum: ['a'] },
      { const: 'b', enum: ['a'] },
    ],
    [{ minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, nullable: false }, {}],
    [
      { minLength: 1, minItems: 1, minProperties: 1, uniqueItems: true, maxLength: 0 },
      { minLength: 1, minItems: 1, minProperties: 1, uniqueItems: true, maxLength: 0 },
    ],
    [{ items: {} }, {}],
    [{ items: true }, {}],
    [
      { items: {}, unevaluatedItems: false },
      { items: true, unevaluatedItems: false },
    ],
    [{ items: { type: 'string' } }, { items: { type: 'string' } }],
    [{ additionalProperties: {} }, { additionalProperties: true }],
    [{ not: true }, false],
    [{ not: {} }, false],
    [{ not: { title: 'Title' } }, false],
    [{ not: false }, { not: false }],
    [{ not: { type: 'null' } }, { not: { type: 'null' } }],
    [{ $schema: recent, type: 'null' }, { type: 'null' }],
    [{ items: { $schema: recent, type: 'null' } }, { items: { $schema: recent, type: 'null' } }],
    [{ $defs: { a: {} }, definitions: { b: {} }, type: 'null' }, { type: 'null' }],
    [{ properties: { a: { enum: ['b'] } } }, { properties: { a: { const: 'b' } } }],
  ])('of %j is %j', (schema, expected) => {
    expect(normalSchema(schema)).toEqual(expected)
  })

  test.each<[string, unknown, unknown]>([
    ['a definition', { $ref: '#/$defs/a', $defs: { a: { enum: [1] } } }, { const: 1 }],
    ['true', { items: { $ref: '#/$defs/a' }, $defs: { a: false } }, { items: false }],
    [
      'an annotated one',
      { $ref: '#/$defs/a', title: 'Title', $defs: { a: { const: 1 } } },
      { const: 1, title: 'Title' },
    ],
    ['an escaped name', { $ref: '#/$defs/a~1b~0c%20d', $defs: { 'a/b~c d': { const: 1 } } }, { const: 1 }],
    ['a place in a list', { $ref: '#/$defs/a/anyOf/1', $defs: { a: { anyOf: [true, { const: 1 }] } } }, { const: 1 }],
    [
      'one by way of another',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { const: 1 } } },
      { const: 1 },
    ],
    [
      'one beside what asserts, in a recent dialect',
      { $schema: recent, items: { $ref: '#/$defs/a', minLength: 1 }, $defs: { a: { type: 'string' } } },
      { items: { allOf: [{ type: 'string' }, { minLength: 1 }] } },
    ],
  ])('has in the place of a reference to %s what it leads to', (_, schema, expected) => {
    expect(normalSchema(schema)).toEqual(expected)
  })

  const loop = { type: 'object', properties: { next: { $ref: '#' } } }
  const twoSteps = {
    $ref: '#/$defs/a',
    $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { items: { $ref: '#/$defs/a' } } },
  }
  const identified = { items: { $ref: '#/$defs/a' }, $defs: { a: { $id: 'a', const: 1 } } }
  const anchored = { items: { $ref: '#/$defs/a' }, $defs: { a: { $anchor: 'a', const: 1 } } }
  const dynamic = { items: { $ref: '#/$defs/a' }, $defs: { a: { $dynamicAnchor: 'a', const: 1 } } }
  const old = { items: { $ref: '#/$defs/a' }, $defs: { a: { id: 'a', const: 1 } } }
  const beside = { items: { $ref: '#/$defs/a', minLength: 1 }, $defs: { a: { type: 'string' } } }
  const broken = { items: { $ref: '#/%' } }
  const inner = { items: { $ref: '#a' } }

  test.each<[string, unknown, unknown]>([
    ['into itself', loop, { type: 'object', properties: { next: { $ref: '#', definitions: { '': loop } } } }],
    [
      'into itself in two steps',
      twoSteps,
      {
        items: {
          items: { $ref: '#/$defs/a', definitions: { '/$defs/a': twoSteps.$defs.a, '/$defs/b': twoSteps.$defs.b } },
        },
      },
    ],
    ['to nothing', { items: { $ref: '#/$defs/a' } }, { items: { $ref: '#/$defs/a', definitions: {} } }],
    ['to no schema', { $ref: '#/$defs/a', $defs: { a: 1 } }, { $ref: '#/$defs/a', definitions: {} }],
    ['to elsewhere', { items: { $ref: 'a.json#/b' } }, { items: { $ref: 'a.json#/b' } }],
    ['to an identifier', identified, { items: { $ref: '#/$defs/a', document: identified } }],
    ['to an anchor', anchored, { items: { $ref: '#/$defs/a', document: anchored } }],
    ['to a dynamic anchor', dynamic, { items: { $ref: '#/$defs/a', document: dynamic } }],
    ['to an old identifier', old, { items: { $ref: '#/$defs/a', document: old } }],
    ['that is broken', broken, { items: { $ref: '#/%', document: broken } }],
    ['to an anchor by name', inner, { items: { $ref: '#a', document: inner } }],
    [
      'to elsewhere from a document with an identifier',
      { $id: 'x', items: { $ref: 'a.json#' } },
      { $id: 'x', items: { $ref: 'a.json#', document: { $id: 'x', items: { $ref: 'a.json#' } } } },
    ],
    [
      'beside what asserts, in an older dialect',
      beside,
      { items: { minLength: 1, $ref: '#/$defs/a', document: beside } },
    ],
  ])('keeps a reference %s, with what its meaning hangs on', (_, schema, expected) => {
    expect(normalSchema(schema)).toEqual(expected)
  })
})

test('assertions are what is left without annotations, all the way down', () => {
  const schema = { title: 'Title', properties: { title: { type: 'string', description: 'Text' } }, 'x-zui': {} }
  expect(assertionsOf(schema)).toEqual({ properties: { title: { type: 'string' } } })
  expect(assertionsOf(schema)).toBe(assertionsOf(schema))
  expect([true, false].map(assertionsOf)).toEqual([true, false])
})

test('sets are sorted all the way down, and nothing else', () => {
  const schema = { required: ['b', 'a'], items: { enum: ['b', 'a'], prefixItems: [true, false] }, minLength: 0 }
  expect(sortSets(schema)).toEqual({
    required: ['a', 'b'],
    items: { enum: ['a', 'b'], prefixItems: [true, false] },
    minLength: 0,
  })
  expect([true, false].map(sortSets)).toEqual([true, false])
})

describe('a dialect', () => {
  const dialects: Record<string, string | undefined> = {
    none: undefined,
    'draft-04': 'http://json-schema.org/draft-04/schema#',
    'draft-06': 'http://json-schema.org/draft-06/schema',
    'draft-07': 'https://json-schema.org/draft-07/schema#',
    '2019-09': 'https://json-schema.org/draft/2019-09/schema',
    '2020-12': recent,
    other: 'https://json-schema.org/draft-05/schema#',
  }
  const since = (first: string): string[] => {
    const names = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12']
    return ['none', ...names.slice(names.indexOf(first))]
  }
  const inDialect = (name: string, schema: object): Schema => {
    const $schema = dialects[name]
    return $schema === undefined ? { ...schema } : { ...schema, $schema }
  }

  test.each<[string, unknown, string[]]>([
    ['prefixItems', [true], ['none', '2020-12']],
    ['items', [true], ['none', 'draft-04', 'draft-06', 'draft-07', '2019-09']],
    ['items', true, [...since('draft-04'), 'other']],
    ['additionalItems', true, ['none', 'draft-04', 'draft-06', 'draft-07', '2019-09']],
    ['dependencies', {}, ['none', 'draft-04', 'draft-06', 'draft-07']],
    ['dependentRequired', {}, since('2019-09')],
    ['dependentSchemas', {}, since('2019-09')],
    ['minContains', 1, since('2019-09')],
    ['maxContains', 1, since('2019-09')],
    ['unevaluatedItems', true, since('2019-09')],
    ['unevaluatedProperties', true, since('2019-09')],
    ['const', 1, since('draft-06')],
    ['contains', true, since('draft-06')],
    ['propertyNames', true, since('draft-06')],
    ['if', true, since('draft-07')],
    ['$dynamicRef', '#a', []],
    ['$recursiveRef', '#', []],
    ['minLength', [1], [...since('draft-04'), 'other']],
    ['toString', 1, [...since('draft-04'), 'other']],
  ])('knows %s: %j, in %j alone', (keyword, value, known) => {
    const schema = { properties: { a: { [keyword]: value } } }
    for (const name of Object.keys(dialects)) {
      const [one, other] = [inDialect(name, schema), inDialect('none', {})]
      const [isDoubtful, isDoubtfulFromNone] = [!known.includes(name), !known.includes(name) || !known.includes('none')]
      expect([name, differInDialect(one, one)]).toEqual([name, isDoubtful])
      expect([name, differInDialect(one, other)]).toEqual([name, isDoubtfulFromNone])
      expect([name, differInDialect(other, one)]).toEqual([name, isDoubtfulFromNone])
    }
  })

  test('reads references in its own way', () => {
    const schema = { $ref: '#' }
    expect(differInDialect(inDialect('draft-07', schema), inDialect('draft-07', schema))).toBe(false)
    expect(differInDialect(inDialect('draft-07', schema), inDialect('2020-12', schema))).toBe(true)
  })

  test.each([
    'xhttp://json-schema.org/draft-07/schema#',
    'http://json-schema.org/draft-07/schema#x',
    'http://json-schema.org/schema#',
    'draft-07',
  ])('is none that is called %s', ($schema) => {
    expect(differInDialect({ $schema, const: 1 }, { $schema, const: 1 })).toBe(true)
  })

  test.each(['http://json-schema.org/draft/draft-07/schema', 'https://json-schema.org/2019-09/schema#'])(
    'may be called %s',
    ($schema) => {
      expect(differInDialect({ $schema, const: 1 }, { $schema, const: 1 })).toBe(false)
    },
  )

  test('is that of a schema', () => {
    expect(differInDialect(undefined, 'text')).toBe(false)
    expect(differInDialect(true, { const: 1 })).toBe(false)
  })
})
