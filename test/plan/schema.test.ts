import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/integration/path.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { object } from './given.ts'

const string = { type: 'string' }
const number = { type: 'number' }

function found(
  before: unknown,
  after: unknown,
  use: Parameters<typeof compareSchemas>[2] = { input: 'breaking' },
): string[] {
  return compareSchemas(before, after, use).map(({ path, kind, impact }) => `${formatPath(path)} ${kind} ${impact}`)
}

describe('schemas that mean the same', () => {
  it.each<[string, unknown, unknown]>([
    ['order of keys', { type: 'string', minLength: 1 }, { minLength: 1, type: 'string' }],
    ['order of required', object({ a: string, b: string }, ['a', 'b']), object({ b: string, a: string }, ['b', 'a'])],
    ['$schema', { ...string, $schema: 'http://json-schema.org/draft-07/schema#' }, string],
    ['empty required', { type: 'object', required: [] }, { type: 'object' }],
    [
      'additional properties that are allowed anyway',
      { type: 'object', additionalProperties: true },
      { type: 'object' },
    ],
    ['an empty schema for additional properties', { type: 'object', additionalProperties: {} }, { type: 'object' }],
    ['an enum of one', { enum: ['a'] }, { const: 'a' }],
    ['order of an enum', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
    ['order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
    ['nullable', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['order of alternatives', { anyOf: [string, number] }, { anyOf: [number, string] }],
    ['bounds that bound nothing', { type: 'string', minLength: 0 }, string],
  ])('finds no change in %s', (_, before, after) => {
    expect(found(before, after)).toEqual([])
    expect(found(after, before, { output: 'breaking' })).toEqual([])
  })
})

/** What each change means where a bot gives the value, and where it is given it. */
describe.each<[string, unknown, unknown, string, string]>([
  ['optional property added', object({}), object({ a: string }), 'a added safe', 'a added safe'],
  ['required property added', object({}), object({ a: string }, ['a']), 'a added breaking', 'a added safe'],
  [
    'optional property added to an open object',
    { type: 'object', properties: {}, additionalProperties: true },
    { type: 'object', properties: { a: string }, additionalProperties: true },
    'a added may-break',
    'a added safe',
  ],
  [
    'optional property added where nothing is said of others',
    { type: 'object', properties: {} },
    { type: 'object', properties: { a: string } },
    'a added safe',
    'a added safe',
  ],
  ['property removed', object({ a: string }), object({}), 'a removed breaking', 'a removed breaking'],
  [
    'property no longer named',
    { type: 'object', properties: { a: string } },
    { type: 'object', properties: {} },
    'a removed may-break',
    'a removed breaking',
  ],
  [
    'property becomes required',
    object({ a: string }),
    object({ a: string }, ['a']),
    'a changed breaking',
    'a changed safe',
  ],
  [
    'property becomes optional',
    object({ a: string }, ['a']),
    object({ a: string }),
    'a changed safe',
    'a changed breaking',
  ],
  ['other type', object({ a: string }), object({ a: number }), 'a changed breaking', 'a changed breaking'],
  [
    'integer to number',
    object({ a: { type: 'integer' } }),
    object({ a: number }),
    'a changed safe',
    'a changed breaking',
  ],
  [
    'type added',
    object({ a: string }),
    object({ a: { type: ['string', 'number'] } }),
    'a changed safe',
    'a changed breaking',
  ],
  [
    'value added to an enum',
    object({ a: { enum: ['x', 'z'] } }),
    object({ a: { enum: ['x', 'y', 'z'] } }),
    'a changed safe',
    'a changed breaking',
  ],
  [
    'value removed from an enum',
    object({ a: { enum: ['x', 'y', 'z'] } }),
    object({ a: { enum: ['x', 'z'] } }),
    'a changed breaking',
    'a changed safe',
  ],
  [
    'any string to an enum',
    object({ a: string }),
    object({ a: { type: 'string', enum: ['x', 'y'] } }),
    'a changed breaking',
    'a changed safe',
  ],
  ['other constant', { const: 'x' }, { const: 'y' }, ' changed breaking', ' changed breaking'],
  [
    'nullable',
    object({ a: string }),
    object({ a: { anyOf: [string, { type: 'null' }] } }),
    'a changed safe',
    'a changed breaking',
  ],
  [
    'no longer nullable',
    object({ a: { type: 'string', nullable: true } }),
    object({ a: string }),
    'a changed breaking',
    'a changed safe',
  ],
  [
    'length narrowed',
    { type: 'string', maxLength: 9 },
    { type: 'string', maxLength: 5 },
    ' changed breaking',
    ' changed safe',
  ],
  ['length bound added', string, { type: 'string', minLength: 1 }, ' changed breaking', ' changed safe'],
  [
    'bounds widened',
    { type: 'number', minimum: 1 },
    { type: 'number', minimum: 0 },
    ' changed safe',
    ' changed breaking',
  ],
  [
    'bound that is no longer allowed itself',
    { type: 'number', maximum: 5 },
    { type: 'number', exclusiveMaximum: 5 },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'same bound of integers',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 0 },
    ' changed safe',
    ' changed safe',
  ],
  [
    'step',
    { type: 'integer', multipleOf: 4 },
    { type: 'integer', multipleOf: 2 },
    ' changed safe',
    ' changed breaking',
  ],
  [
    'pattern',
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
    ' changed may-break',
    ' changed may-break',
  ],
  ['format added', string, { type: 'string', format: 'email' }, ' changed may-break', ' changed safe'],
  ['unknown keyword', string, { type: 'string', mood: 'good' }, ' changed may-break', ' changed safe'],
  [
    'items of a list',
    object({ a: { type: 'array', items: string } }),
    object({ a: { type: 'array', items: number } }),
    'a[] changed breaking',
    'a[] changed breaking',
  ],
  [
    'property of items',
    object({ a: { type: 'array', items: object({}) } }),
    object({ a: { type: 'array', items: object({ b: string }, ['b']) } }),
    'a[].b added breaking',
    'a[].b added safe',
  ],
  [
    'list gets shorter',
    { type: 'array', maxItems: 3 },
    { type: 'array', maxItems: 2 },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'place in a tuple',
    { type: 'array', items: [string, string], additionalItems: false },
    { type: 'array', items: [string, number], additionalItems: false },
    '[1] changed breaking',
    '[1] changed breaking',
  ],
  [
    'place added to a tuple',
    { type: 'array', items: [string], additionalItems: false },
    { type: 'array', items: [string, number], additionalItems: false },
    '[1] added safe',
    '[1] added breaking',
  ],
  [
    'alternative added',
    { anyOf: [string, { type: 'boolean' }] },
    { anyOf: [string, { type: 'boolean' }, number] },
    'anyOf[2] added safe',
    'anyOf[2] added breaking',
  ],
  [
    'alternative removed',
    { anyOf: [string, number, { type: 'boolean' }] },
    { anyOf: [string, { type: 'boolean' }] },
    'anyOf[1] removed breaking',
    'anyOf[1] removed safe',
  ],
  [
    'exclusive alternative added',
    { oneOf: [object({ kind: { const: 'a' } }, ['kind']), object({ kind: { const: 'b' } }, ['kind'])] },
    {
      oneOf: [
        object({ kind: { const: 'a' } }, ['kind']),
        object({ kind: { const: 'b' } }, ['kind']),
        object({ kind: { const: 'c' } }, ['kind']),
      ],
    },
    'oneOf[2] added safe',
    'oneOf[2] added may-break',
  ],
  [
    'inside an alternative',
    { anyOf: [object({ kind: { const: 'a' } }, ['kind']), string] },
    { anyOf: [object({ kind: { const: 'a' }, b: string }, ['kind', 'b']), string] },
    'anyOf[0].b added breaking',
    'anyOf[0].b added safe',
  ],
  [
    'intersection gets another part',
    { allOf: [object({ a: string })] },
    { allOf: [object({ a: string }), { minProperties: 1 }] },
    'allOf[1] added breaking',
    'allOf[1] added safe',
  ],
  [
    'additional properties forbidden',
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'additional properties allowed',
    object({}),
    { type: 'object', properties: {}, additionalProperties: true },
    ' changed safe',
    ' changed safe',
  ],
  [
    'type of additional properties',
    { type: 'object', additionalProperties: string },
    { type: 'object', additionalProperties: number },
    ' changed breaking',
    ' changed breaking',
  ],
  [
    'reference',
    { $ref: '#/definitions/a', definitions: { a: string } },
    { $ref: '#/definitions/a', definitions: { a: number } },
    ' changed may-break',
    ' changed may-break',
  ],
  ['not', { not: string }, { not: number }, ' changed may-break', ' changed may-break'],
  ['title', { type: 'string', title: 'One' }, { type: 'string', title: 'Two' }, ' changed safe', ' changed safe'],
  [
    'x-zui',
    { type: 'string', 'x-zui': { title: 'One' } },
    { type: 'string', 'x-zui': { title: 'Two' } },
    ' changed safe',
    ' changed safe',
  ],
  ['default', { type: 'string', default: 'a' }, { type: 'string', default: 'b' }, ' changed safe', ' changed safe'],
  [
    'a property named like a built-in',
    object({}),
    object({ constructor: string }, ['constructor']),
    'constructor added breaking',
    'constructor added safe',
  ],
])('%s', (_, before, after, input, output) => {
  it('as an input', () => expect(found(before, after)).toEqual([input]))
  it('as an output', () => expect(found(before, after, { output: 'breaking' })).toEqual([output]))
})

describe('compareSchemas', () => {
  it('shows only the keywords of a property that differ', () => {
    const before = object({ a: { type: 'string', maxLength: 5, title: 'A' } })
    const after = object({ a: { type: 'string', maxLength: 3, title: 'A' } })
    expect(compareSchemas(before, after, { input: 'breaking' })).toMatchObject([
      { path: ['a'], before: { maxLength: 5 }, after: { maxLength: 3 } },
    ])
  })

  it('looks past a narrower place that the schema around it makes up for', () => {
    expect(
      found(
        { anyOf: [string, number, { type: 'boolean' }] },
        { anyOf: [{ type: ['string', 'number'] }, { type: 'boolean' }] },
      ),
    ).toSatisfy((changes: string[]) => changes.length > 0 && changes.every((change) => change.endsWith('safe')))
  })

  it('bounds how bad a change can be by how the schema is used', () => {
    expect(found(object({}), object({ a: string }, ['a']), { input: 'may-break' })).toEqual(['a added may-break'])
    expect(found(object({ a: string }), object({}), { input: 'breaking', output: 'may-break' })).toEqual([
      'a removed breaking',
    ])
    expect(found({ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }, { input: 'breaking', output: 'may-break' })).toEqual([
      ' changed may-break',
    ])
  })

  it('gives up on schemas that are too intertwined, in time and without silence', () => {
    const nest = (depth: number, last: unknown): unknown =>
      depth === 0
        ? last
        : {
            allOf: Array.from({ length: 3 }, (_, index) => ({
              anyOf: [{ minProperties: index + depth }, nest(depth - 1, last)],
            })),
          }
    const start = performance.now()
    expect(found(nest(6, string), nest(6, number)).some((change) => !change.endsWith('safe'))).toBe(true)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
