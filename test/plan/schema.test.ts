import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/integration/path.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { object } from './given.ts'

const string = { type: 'string' }
const number = { type: 'number' }
const kinds = (count: number): string[] => Array.from({ length: count }, (_, index) => `kind ${index}`)

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
  ['format added', string, { type: 'string', format: 'email' }, ' changed breaking', ' changed safe'],
  ['pattern added', string, { type: 'string', pattern: '^a' }, ' changed breaking', ' changed safe'],
  [
    'other format',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'x-day' },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'smaller numeric format',
    { type: 'integer', format: 'int64' },
    { type: 'integer', format: 'int32' },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'numeric format added',
    { type: 'integer' },
    { type: 'integer', format: 'int32' },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'other encoding',
    { type: 'string', contentEncoding: 'base64' },
    { type: 'string', contentEncoding: 'base32' },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'fewer properties than are required',
    { type: 'object', properties: {}, required: ['a', 'b'] },
    { type: 'object', properties: {}, required: ['a', 'b'], maxProperties: 1 },
    ' changed breaking',
    ' changed safe',
  ],
  [
    'what a closed schema leaves to others',
    { type: 'object', properties: { a: string }, additionalProperties: true, unevaluatedProperties: false },
    { type: 'object', properties: { a: string }, unevaluatedProperties: false },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'what a closed list leaves to others',
    { type: 'array', items: true, unevaluatedItems: false },
    { type: 'array', unevaluatedItems: false },
    ' changed may-break',
    ' changed may-break',
  ],
  ['a type that is none', { type: 'any' }, string, ' changed may-break', ' changed may-break'],
  [
    'a list of required names that is none',
    { type: 'object', properties: { a: string }, required: true },
    { type: 'object', properties: { a: string } },
    ' changed may-break',
    ' changed may-break',
  ],
  ['alternatives that are no list', { anyOf: string }, {}, ' changed may-break', ' changed may-break'],
  [
    'the draft that says what a tuple is',
    { $schema: 'http://json-schema.org/draft-07/schema#', items: [string] },
    { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [string] },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'what an identifier refers to',
    { $ref: '#foo', definitions: { a: { $id: '#foo', type: 'string' } } },
    { $ref: '#foo', definitions: { a: { $id: '#bar', type: 'string' } } },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'what stands beside a reference refers to',
    {
      properties: { a: { $ref: '#/definitions/a', items: { $ref: '#/definitions/b' } } },
      definitions: { a: {}, b: string },
    },
    {
      properties: { a: { $ref: '#/definitions/a', items: { $ref: '#/definitions/b' } } },
      definitions: { a: {}, b: number },
    },
    'a changed may-break',
    'a changed may-break',
  ],
  [
    'what an anchor refers to, behind a reference into itself',
    {
      $ref: '#/definitions/a',
      definitions: {
        a: object({ a: { $ref: '#/definitions/a' }, b: { $ref: '#b' } }),
        b: { $anchor: 'b', type: 'string' },
      },
    },
    {
      $ref: '#/definitions/a',
      definitions: {
        a: object({ a: { $ref: '#/definitions/a' }, b: { $ref: '#b' } }),
        b: { $anchor: 'b', type: 'number' },
      },
    },
    ' changed may-break',
    ' changed may-break',
  ],
  [
    'what depends on a property, behind a reference',
    { dependencies: { a: { $ref: '#/definitions/a' } }, definitions: { a: { required: ['b'] } } },
    { dependencies: { a: { $ref: '#/definitions/a' } }, definitions: { a: { required: ['c'] } } },
    ' changed may-break',
    ' changed may-break',
  ],
  ['never to a type', { not: {} }, string, ' changed safe', ' changed breaking'],
  [
    "a record's required name",
    { type: 'object', additionalProperties: string, required: ['a'] },
    { type: 'object', additionalProperties: string },
    'a removed safe',
    'a removed breaking',
  ],
  [
    'finer steps',
    { type: 'number', multipleOf: 0.1 },
    { type: 'number', multipleOf: 0.01 },
    ' changed safe',
    ' changed breaking',
  ],
  [
    'object to the intersection of two',
    object({ a: string, b: number }, ['a']),
    {
      allOf: [
        { type: 'object', properties: { a: string }, required: ['a'] },
        { type: 'object', properties: { b: number } },
      ],
    },
    ' changed safe',
    ' changed safe',
  ],
  [
    'kinds listed to kinds told apart',
    object({ kind: { enum: ['a', 'b'] }, x: string }, ['kind']),
    {
      anyOf: [
        object({ kind: { const: 'a' }, x: string }, ['kind']),
        object({ kind: { const: 'b' }, x: string }, ['kind']),
      ],
    },
    ' changed safe',
    ' changed safe',
  ],
  [
    'one kind fewer',
    {
      anyOf: ['a', 'b', 'c'].map((kind) => object({ kind: { const: kind } }, ['kind'])),
    },
    { anyOf: ['a', 'b'].map((kind) => object({ kind: { const: kind } }, ['kind'])) },
    'anyOf[2] removed breaking',
    'anyOf[2] removed safe',
  ],
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
    'oneOf[2] added breaking',
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
    ' changed breaking',
    ' changed safe',
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
    ' changed breaking',
    ' changed breaking',
  ],
  ['not', { not: string }, { not: number }, ' changed breaking', ' changed breaking'],
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

  /** What took more than the step limit would be undecided. */
  it.each<[string, (old: boolean) => unknown, string]>([
    [
      'alternatives against as many others',
      (old) => ({ anyOf: kinds(500).map((kind) => object({ kind: { const: `${kind}${old}` }, v: string }, ['kind'])) }),
      'anyOf[0] removed breaking',
    ],
    [
      'alternatives that differ inside',
      (old) => ({
        anyOf: kinds(500).map((kind) => object({ kind: { const: kind }, v: old ? string : number }, ['kind'])),
      }),
      'anyOf[0].v changed breaking',
    ],
    [
      'exclusive alternatives',
      (old) => ({
        oneOf: kinds(500).map((kind) => object({ kind: { const: kind }, v: old ? string : number }, ['kind'])),
      }),
      'oneOf[0].v changed breaking',
    ],
    ['listed values', (old) => ({ enum: old ? [...kinds(20_000), 'one'] : kinds(20_000) }), ' changed breaking'],
  ])('decides in the steps there are: %s', (_, make, first) => {
    expect(found(make(true), make(false))[0]).toBe(first)
  })

  it('gives up on schemas that are too intertwined, and says so', () => {
    const nest = (depth: number, last: unknown): unknown =>
      depth === 0
        ? last
        : {
            allOf: Array.from({ length: 3 }, (_, index) => ({
              anyOf: [{ minProperties: index + depth }, nest(depth - 1, last)],
            })),
          }
    const changes = compareSchemas(nest(5, string), nest(5, number), { input: 'breaking' })
    expect(changes.filter((change) => change.impact === 'safe')).toEqual([])
    expect(changes).toContainEqual(expect.objectContaining({ rule: 'too-complex' }))
  })

  it('calls no entry behind a reference safe for the sake of another', () => {
    const before = {
      type: 'object',
      properties: { a: { $ref: '#/definitions/a' }, b: string },
      definitions: { a: string },
    }
    const after = { type: 'object', properties: { a: { $ref: '#/definitions/a' } }, definitions: { a: number } }
    expect(found(before, after)).toEqual(['a changed breaking', 'b removed may-break'])
  })

  it('leaves what refers to itself undecided where it changes, and included where it does not', () => {
    const tree = (value: unknown): unknown => ({
      type: 'object',
      properties: { root: { $ref: '#/definitions/node' } },
      definitions: { node: object({ value, next: { $ref: '#/definitions/node' } }) },
    })
    expect(found(tree(string), { ...(tree(string) as object), minProperties: 0, maxProperties: 9 })).toEqual([
      ' changed safe',
    ])
    expect(found(tree(string), tree({ type: ['string', 'null'] }))).toEqual([
      'root.value changed safe',
      'root.next changed may-break',
    ])
  })

  it.each<[string, unknown]>([
    ['reference', { $ref: 'https://schemas.example/a.json' }],
    ['exclusion', { not: { type: 'object', required: ['x'] } }],
    ['condition', JSON.parse('{"if":{"type":"string"},"then":{"pattern":"^a"}}')],
    ['search', { type: 'array', contains: { pattern: '^a' } }],
    ['pattern of names', { type: 'object', patternProperties: { '^a': string } }],
  ])('looks past an unchanged part beside a harmless edit: %s', (_, part) => {
    const before = object({ a: part, b: string }, ['a', 'b'])
    const changes = found(before, object({ a: part, b: { type: ['string', 'null'] } }, ['a']))
    expect(changes).toEqual(['b changed safe', 'b changed safe'])
  })

  it('takes zero for zero', () => expect(found({ const: 0 }, { const: -0 })).toEqual([]))

  it('overlooks no requirement that another part of an intersection repeats', () => {
    const part = { type: 'object', properties: { a: string }, required: ['a'] }
    const changes = found(
      { allOf: [part, part] },
      { allOf: [part, { type: 'object', properties: { a: string } }] },
      { output: 'breaking' },
    )
    expect(changes.filter((change) => !change.endsWith('safe'))).toEqual([])
  })

  it('compares a schema as deep as any that is let in', () => {
    const deep = (depth: number, last: unknown): unknown => (depth === 0 ? last : { items: deep(depth - 1, last) })
    expect(found(deep(199, string), deep(199, number))).toHaveLength(1)
  })
})
