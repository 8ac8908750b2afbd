import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/integration/plan.ts'
import { formatPath } from '../../src/integration/path.ts'
import { compareSchemas } from '../../src/plan/schema.ts'
import { object } from './given.ts'

const [string, number, integer] = [{ type: 'string' }, { type: 'number' }, { type: 'integer' }]

/** An object schema that says nothing of other properties. */
function open(properties: Record<string, unknown>, required: string[] = []): Record<string, unknown> {
  return { type: 'object', properties, required }
}

const kind = (name: string, more: Record<string, unknown> = {}): Record<string, unknown> =>
  open({ kind: { const: name }, ...more }, ['kind'])

/** A change as one line: where, what, from and to, and the rule that judges it. */
function told({ path, kind: what, rule, ...values }: Change): string {
  const from = 'before' in values ? [JSON.stringify(values.before)] : []
  const to = 'after' in values ? [JSON.stringify(values.after)] : []
  return [formatPath(path), what, ...from, '>', ...to, rule].filter((word) => word !== '').join(' ')
}

/** What differs, as it is judged where a bot gives the value; and the rules where it is given it. */
describe.each<[string, unknown, unknown, string[], string[]]>([
  [
    'a title',
    { type: 'string', title: 'A' },
    { type: 'string', title: 'B' },
    ['changed {"title":"A"} > {"title":"B"} documented'],
    ['documented'],
  ],
  [
    'a title of a property, beside a narrower one',
    object({ a: { type: 'string', title: 'A' }, b: string }),
    object({ a: { type: 'string', title: 'B' }, b: { type: 'string', minLength: 1 } }),
    ['a changed {"title":"A"} > {"title":"B"} documented', 'b changed {} > {"minLength":1} input-narrowed'],
    ['documented', 'output-narrowed'],
  ],
  [
    'a description beside a bound',
    { type: 'string', description: 'A' },
    { type: 'string', description: 'B', maxLength: 5 },
    ['changed {"description":"A"} > {"description":"B","maxLength":5} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'a bound',
    { type: 'string', maxLength: 5 },
    { type: 'string', maxLength: 9 },
    ['changed {"maxLength":5} > {"maxLength":9} input-widened'],
    ['output-widened'],
  ],
  [
    'a property that was required',
    object({ a: string, b: string }, ['a', 'b']),
    object({ b: string }, ['b']),
    ['a removed {"type":"string"} > input-refused'],
    ['output-removed'],
  ],
  [
    'a property, optional',
    object({ b: string }),
    object({ a: string, b: string }),
    ['a added > {"type":"string"} input-added'],
    ['output-added'],
  ],
  [
    'a property, required',
    open({ b: string }),
    open({ a: string, b: string }, ['a']),
    ['a added > {"type":"string"} input-required'],
    ['output-added'],
  ],
  [
    'a property that was required before it was described',
    open({ b: string }, ['a']),
    open({ a: string, b: string }, ['a']),
    ['a added > {"type":"string"} input-claimed'],
    ['output-added'],
  ],
  [
    'a property that is still required',
    open({ a: string, b: string }, ['a']),
    open({ b: string }, ['a']),
    ['a removed {"type":"string"} > input-ignored'],
    ['output-removed'],
  ],
  [
    'a requirement',
    open({ a: string }),
    open({ a: string }, ['a']),
    ['a changed {"required":false} > {"required":true} input-required'],
    ['output-narrowed'],
  ],
  [
    'a requirement of what is not described',
    open({}),
    open({}, ['a']),
    ['a added {"required":false} > {"required":true} input-required'],
    ['output-narrowed'],
  ],
  [
    'no requirement of what is not described',
    open({}, ['a']),
    open({}),
    ['a removed {"required":true} > {"required":false} input-widened'],
    ['output-optional'],
  ],
  [
    'two properties',
    object({ a: string, b: number }),
    object({ a: number, b: integer }),
    [
      'a changed {"type":"string"} > {"type":"number"} input-narrowed',
      'b changed {"type":"number"} > {"type":"integer"} input-narrowed',
    ],
    ['output-widened', 'output-narrowed'],
  ],
  [
    'a property in an inner object',
    object({ o: object({ a: string }) }),
    object({ o: object({ a: string, b: number }) }),
    ['o.b added > {"type":"number"} input-added'],
    ['output-added'],
  ],
  [
    'other properties allowed',
    object({ a: string }),
    { ...object({ a: string }), additionalProperties: number },
    ['changed {"additionalProperties":false} > {"additionalProperties":{"type":"number"}} input-widened'],
    ['same-meaning'],
  ],
  [
    'any other properties allowed',
    object({ a: string }),
    { ...object({ a: string }), additionalProperties: true },
    ['changed {"additionalProperties":false} > {"additionalProperties":true} input-widened'],
    ['same-meaning'],
  ],
  [
    'items',
    { type: 'array', items: string },
    { type: 'array', items: { type: 'string', minLength: 1 } },
    ['[] changed {} > {"minLength":1} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'items where there were none',
    { type: 'array' },
    { type: 'array', items: string },
    ['changed {"type":"array"} > {"type":"array","items":{"type":"string"}} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'a tuple, longer',
    { type: 'array', items: [string], additionalItems: number },
    { type: 'array', items: [string, integer], additionalItems: number },
    ['[1] added > {"type":"integer"} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'a tuple, shorter',
    { type: 'array', items: [string, integer], additionalItems: number },
    { type: 'array', items: [string], additionalItems: number },
    ['[1] removed {"type":"integer"} > input-widened'],
    ['output-widened'],
  ],
  [
    'a tuple, at a place',
    { type: 'array', items: [string, integer] },
    { type: 'array', items: [string, number] },
    ['[1] changed {"type":"integer"} > {"type":"number"} input-widened'],
    ['output-widened'],
  ],
  [
    'a tuple, where any item goes on',
    { type: 'array', items: [string] },
    { type: 'array', items: [string, number] },
    ['[1] added > {"type":"number"} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'nullable',
    string,
    { type: 'string', nullable: true },
    ['changed {"type":"string"} > {"type":["null","string"]} input-widened'],
    ['output-widened'],
  ],
  [
    'nullable as an alternative',
    object({ a: string }),
    object({ a: { anyOf: [string, { type: 'null' }] } }),
    ['a changed {"nullable":false} > {"nullable":true} input-widened'],
    ['output-widened'],
  ],
  [
    'no longer nullable, and a property of it',
    { anyOf: [object({ a: string }), { type: 'null' }] },
    object({ a: number }),
    [
      'changed {"nullable":true} > {"nullable":false} input-narrowed',
      'a changed {"type":"string"} > {"type":"number"} input-narrowed',
    ],
    ['output-narrowed', 'output-widened'],
  ],
  [
    'nullable with a title, and a title',
    { anyOf: [{ type: 'null', title: 'None' }, string], title: 'A' },
    { type: 'string', title: 'A' },
    ['changed {"nullable":true} > {"nullable":false} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'another type',
    string,
    number,
    ['changed {"type":"string"} > {"type":"number"} input-narrowed'],
    ['output-widened'],
  ],
  [
    'an object instead of a text',
    string,
    object({ a: string }),
    [
      'changed {"type":"string"} > {"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false} input-narrowed',
    ],
    ['output-widened'],
  ],
  [
    'a const',
    { const: 'a' },
    { const: 'b' },
    ['changed {"const":"a"} > {"const":"b"} input-narrowed'],
    ['output-widened'],
  ],
  [
    'an enum',
    { enum: ['a', 'b'] },
    { enum: ['b', 'c'] },
    ['changed {"enum":["a","b"]} > {"enum":["b","c"]} input-narrowed'],
    ['output-widened'],
  ],
  [
    'an alternative added',
    { anyOf: [string, number] },
    { anyOf: [string, number, { type: 'boolean' }] },
    ['anyOf[2] added > {"type":"boolean"} input-widened'],
    ['output-widened'],
  ],
  [
    'an alternative removed',
    { anyOf: [string, number, { type: 'boolean' }] },
    { anyOf: [number, string] },
    ['anyOf[2] removed {"type":"boolean"} > input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'an alternative that differs',
    { anyOf: [string, object({ a: string })] },
    { anyOf: [object({ a: number }), string] },
    ['anyOf[0].a changed {"type":"string"} > {"type":"number"} input-narrowed'],
    ['output-widened'],
  ],
  [
    'an alternative by its constant',
    { anyOf: [kind('a'), kind('b')] },
    { anyOf: [kind('b', { n: number }), kind('a'), kind('c')] },
    [
      'anyOf[0].n added > {"type":"number"} input-added',
      'anyOf[2] added > {"type":"object","properties":{"kind":{"const":"c"}},"required":["kind"]} input-widened',
    ],
    ['output-added', 'output-widened'],
  ],
  [
    'exclusive alternatives',
    { oneOf: [kind('a'), kind('b')] },
    { oneOf: [kind('a'), kind('b'), kind('c')] },
    ['oneOf[2] added > {"type":"object","properties":{"kind":{"const":"c"}},"required":["kind"]} input-widened'],
    ['output-widened'],
  ],
  [
    'an exclusive alternative that overlaps',
    { oneOf: [{ type: 'integer', maximum: 5 }, string] },
    { oneOf: [{ type: 'integer', maximum: 5 }, string, { type: 'integer', minimum: 3 }] },
    ['oneOf[2] added > {"type":"integer","minimum":3} input-narrowed'],
    ['output-widened'],
  ],
  [
    'listed alternatives',
    { anyOf: [{ const: 'a' }, { const: 'b' }] },
    { anyOf: [{ const: 'b' }, { const: 'c' }] },
    ['anyOf[0] removed {"const":"a"} > input-narrowed', 'anyOf[1] added > {"const":"c"} input-widened'],
    ['output-narrowed', 'output-widened'],
  ],
  [
    'alternatives where there were none',
    string,
    { anyOf: [string, number] },
    ['changed {"type":"string"} > {"anyOf":[{"type":"string"},{"type":"number"}]} input-widened'],
    ['output-widened'],
  ],
  [
    'true as an alternative',
    { anyOf: [true, string] },
    { anyOf: [false, string] },
    ['anyOf[0] removed true > input-narrowed', 'anyOf[0] added > false input-widened'],
    ['output-narrowed', 'output-narrowed'],
  ],
  [
    'a part of an intersection',
    { allOf: [string, { minLength: 1 }] },
    { allOf: [string, { minLength: 2 }] },
    ['allOf[1] changed {"minLength":1} > {"minLength":2} input-narrowed'],
    ['output-narrowed'],
  ],
  [
    'a part more',
    { allOf: [string, { not: { const: 'a' } }] },
    { allOf: [string, { not: { const: 'a' } }, { not: { const: 'b' } }] },
    ['allOf[2] added > {"not":{"const":"b"}} undecided'],
    ['output-narrowed'],
  ],
  [
    'a part less',
    { allOf: [string, { not: { const: 'a' } }, { not: { const: 'b' } }] },
    { allOf: [string, { not: { const: 'a' } }] },
    ['allOf[2] removed {"not":{"const":"b"}} > input-widened'],
    ['undecided'],
  ],
  [
    'objects put together',
    { allOf: [open({ a: string }), open({ b: string })] },
    { allOf: [open({ a: string }), open({ b: number })] },
    ['b changed {"type":"string"} > {"type":"number"} input-narrowed'],
    ['output-widened'],
  ],
  [
    'an object in place of two put together',
    { title: 'A', allOf: [open({ a: string }), open({ b: string }, ['b'])] },
    { title: 'B', ...open({ a: string, b: string }) },
    [
      'changed {"title":"A"} > {"title":"B"} documented',
      'b changed {"required":true} > {"required":false} input-widened',
    ],
    ['documented', 'output-optional'],
  ],
  [
    'an exclusion',
    { type: 'string', not: { const: 'a' } },
    { type: 'string', not: { const: 'b' } },
    ['changed {"not":{"const":"a"}} > {"not":{"const":"b"}} undecided'],
    ['undecided'],
  ],
  [
    'a reference into itself',
    open({ next: { $ref: '#' }, a: string }),
    open({ next: { $ref: '#' }, a: number }),
    [
      'next changed {"$ref":"#","definitions":{"":{"type":"object","properties":{"next":{"$ref":"#"},"a":{"type":"string"}},"required":[]}}} > {"$ref":"#","definitions":{"":{"type":"object","properties":{"next":{"$ref":"#"},"a":{"type":"number"}},"required":[]}}} undecided',
      'a changed {"type":"string"} > {"type":"number"} input-narrowed',
    ],
    ['undecided', 'output-widened'],
  ],
  [
    'a pattern',
    { type: 'string', pattern: 'a' },
    { type: 'string', pattern: 'b' },
    ['changed {"pattern":"a"} > {"pattern":"b"} undecided'],
    ['undecided'],
  ],
  [
    'a malformed keyword',
    { type: 'object', required: true },
    { type: 'object', required: false },
    ['changed {"required":true} > {"required":false} undecided'],
    ['undecided'],
  ],
  [
    'a keyword that is not known',
    { type: 'string', someday: 1 },
    { type: 'string', someday: 2 },
    ['changed {"someday":1} > {"someday":2} undecided'],
    ['undecided'],
  ],
  [
    'the dialect',
    { $schema: 'http://json-schema.org/draft-04/schema#', const: 1 },
    { $schema: 'http://json-schema.org/draft-07/schema#', const: 1 },
    [
      'changed {"$schema":"http://json-schema.org/draft-04/schema#"} > {"$schema":"http://json-schema.org/draft-07/schema#"} undecided',
    ],
    ['undecided'],
  ],
  [
    'the dialect and more',
    { $schema: 'http://json-schema.org/draft-04/schema#', const: 1, title: 'A' },
    { $schema: 'http://json-schema.org/draft-07/schema#', const: 1, title: 'B' },
    ['changed {"title":"A"} > {"title":"B"} undecided'],
    ['undecided'],
  ],
  [
    'the same in other words',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 0 },
    ['changed {"minimum":1} > {"exclusiveMinimum":0} same-meaning'],
    ['same-meaning'],
  ],
  [
    'the same in other words, inside',
    object({ a: { type: 'integer', minimum: 1 } }),
    object({ a: { type: 'integer', exclusiveMinimum: 0 } }),
    ['a changed {"minimum":1} > {"exclusiveMinimum":0} same-meaning'],
    ['same-meaning'],
  ],
  [
    'a property of one name with the rest',
    { type: 'object', additionalProperties: string },
    { type: 'object', properties: { a: string }, additionalProperties: string },
    ['a added > {"type":"string"} input-added'],
    ['output-added'],
  ],
  ['everything', true, string, ['changed true > {"type":"string"} input-narrowed'], ['output-narrowed']],
  ['nothing', string, false, ['changed {"type":"string"} > false input-narrowed'], ['output-narrowed']],
  [
    'a key of a record',
    { type: 'object', propertyNames: { maxLength: 5 } },
    { type: 'object', propertyNames: { maxLength: 9 } },
    ['changed {"propertyNames":{"maxLength":5}} > {"propertyNames":{"maxLength":9}} undecided'],
    ['undecided'],
  ],
  [
    'what narrows in one place and widens in another',
    open({ a: string, b: string }),
    open({ a: { type: 'string', minLength: 1 }, b: { type: ['string', 'null'] } }),
    [
      'a changed {} > {"minLength":1} input-narrowed',
      'b changed {"type":"string"} > {"type":["null","string"]} input-widened',
    ],
    ['output-narrowed', 'output-widened'],
  ],
])('%s', (_, before, after, asInput, asOutput) => {
  test('is told, and judged as an input', () => {
    expect(compareSchemas(before, after, { input: 'breaking' }).map(told)).toEqual(asInput)
  })

  test('is judged as an output', () => {
    expect(compareSchemas(before, after, { output: 'breaking' }).map(({ rule }) => rule)).toEqual(asOutput)
  })
})

describe('the worse of two', () => {
  const widened = [{ type: 'string', maxLength: 1 }, { type: 'string' }] as const

  test('counts where a value goes both ways', () => {
    const [change] = compareSchemas(...widened, { input: 'breaking', output: 'breaking' })
    expect(change).toMatchObject({ rule: 'output-widened', impact: 'breaking' })
    const [back] = compareSchemas(widened[1], widened[0], { input: 'breaking', output: 'may-break' })
    expect(back).toMatchObject({ rule: 'input-narrowed', impact: 'breaking' })
  })

  test('is no worse than its use allows', () => {
    expect(compareSchemas(...widened, { output: 'may-break' })[0]).toMatchObject({ impact: 'may-break' })
    expect(compareSchemas(widened[1], widened[0], { output: 'may-break' })[0]).toMatchObject({ impact: 'safe' })
  })
})
