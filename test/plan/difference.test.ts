import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDifference } from '../../src/plan/difference.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { artifact, localWith, object, recordWith } from './given.ts'

const text = { type: 'string' }
const action = (input: object, output: object = object({})): Record<string, unknown> => ({
  input: { schema: input },
  output: { schema: output },
})

describe('the exact difference', () => {
  it('is a tree of what differs, with types in the place of schemas', () => {
    const before = {
      actions: { create: action(object({ title: text, priority: { enum: ['low', 'high'] } }, ['title'])) },
      events: { created: { schema: object({ id: text }, ['id']) } },
      url: 'https://example.com',
    }
    const after = {
      actions: {
        create: action(object({ title: text, priority: { enum: ['high'] } }, ['title', 'priority'])),
        close: action(object({ id: text }, ['id'])),
      },
    }
    expect(describeDifference(before, after)).toEqual([
      '  actions',
      '    create',
      '      input',
      '-       priority?: "low" | "high"',
      '+       priority: "high"',
      '+   close',
      '+     input { id: string }',
      '+     output {}',
      '  events',
      '-   created { id: string }',
      '- url: "https://example.com"',
    ])
  })

  it('follows nested objects and lists of them', () => {
    const nested = (leaf: Record<string, unknown>, required: string[] = []): Record<string, unknown> => ({
      entities: {
        issue: { schema: object({ author: object({ tags: { type: 'array', items: object(leaf) } }, required) }) },
      },
    })
    expect(describeDifference(nested({ a: text }), nested({ a: text, b: text }, ['tags']))).toEqual([
      '  entities',
      '    issue',
      '      author?',
      '-       tags?[]',
      '+       tags[]',
      '+         b?: string',
    ])
  })

  it('lays a new schema out that is too long for one line', () => {
    const names = Array.from({ length: 9 }, (_, index) => `aRatherLongName${index}`)
    const schema = object(Object.fromEntries(names.map((name) => [name, text])))
    expect(describeDifference({}, { configuration: { schema } })).toEqual([
      '+ configuration',
      ...names.map((name) => `+   ${name}?: string`),
    ])
  })

  it('shows what no type shows beside it', () => {
    const described = (description: string): Record<string, unknown> => ({
      configuration: { schema: object({ key: { ...text, description } }) },
    })
    expect(describeDifference(described('Old'), described('New'))).toEqual([
      '  configuration',
      '-   key?: string /* description: "Old" */',
      '+   key?: string /* description: "New" */',
    ])
  })

  it('compares texts line by line', () => {
    expect(describeDifference({ readme: 'a\nb\nc' }, { readme: 'a\nx\nc' })).toEqual([
      '  readme',
      '    a',
      '-   b',
      '+   x',
      '    c',
    ])
  })

  it('names secrets and never their values', () => {
    expect(describeDifference({ secrets: { OLD: true } }, { secrets: { NEW: true } })).toEqual([
      '  secrets',
      '+   NEW',
      '-   OLD',
    ])
    const { plan } = makePlan({
      local: localWith({}, { secrets: { KEY: 'the value itself' }, declaredSecrets: { KEY: { optional: false } } }),
      deployed: recordWith({ secrets: [] }),
      sameVersion: true,
      prune: true,
      interfaceIds: {},
    })
    expect(plan.difference).toEqual(['  secrets', '+   KEY'])
  })

  it('holds what the changes of a plan hold: nothing without one, a text that was fetched with it', () => {
    const question = { deployed: recordWith({ readmeUrl: 'x' }), sameVersion: true, prune: true, interfaceIds: {} }
    const local = localWith({}, { readme: artifact('hub.md', '# New\n\nText') })
    expect(makePlan({ ...question, local: localWith({}) }).plan.difference).toEqual([])
    const { plan } = makePlan({ ...question, local, deployedFiles: { readme: '# Old\n\nText' } })
    expect(plan.difference).toEqual(['  readme', '-   # Old', '+   # New', '    ', '    Text'])
  })

  it('is bounded in lines and in their length', () => {
    const actions = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`action${index}`, action({})]))
    const lines = describeDifference({}, { actions, title: 'x'.repeat(5000), readme: `${'y'.repeat(5000)}\n` })
    expect(lines).toHaveLength(2001)
    expect(lines.at(-1)).toMatch(/^ {2}… \d+ more lines$/)
    expect(Math.max(...describeDifference({}, { a: `${'y'.repeat(5000)}\n` }).map((line) => line.length))).toBe(300)
  })

  it('is empty for equal states alone, and each line has its sign', () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }))
    const state = fc.dictionary(fc.constantFrom('actions', 'events', 'title', 'configuration', 'user'), value)
    fc.assert(
      fc.property(state, state, (before, after) => {
        expect(describeDifference(before, before)).toEqual([])
        for (const line of describeDifference(before, after)) expect(line).toMatch(/^[-+ ] /)
      }),
    )
  })
})

const number = { type: 'number' }
const event = (schema: unknown): Record<string, unknown> => ({ events: { made: { schema } } })
/** An event whose payload has one property. */
const payload = (property: unknown, required: string[] = []): Record<string, unknown> =>
  event(object({ a: property }, required))

describe('the exact difference of two values', () => {
  it('lists collections in the order in which people are told of them, then fields, and entries as they stand', () => {
    const attributes = { events: 'x', channels: 'y' }
    const state = { title: 'T', attributes, events: { made: { schema: text } }, channels: { chat: {} } }
    expect(describeDifference({}, state)).toEqual([
      '  channels',
      '+   chat',
      '  events',
      '+   made string',
      '  attributes',
      '+   events: "x"',
      '+   channels: "y"',
      '+ title: "T"',
    ])
  })

  it('has a line for each field beside a schema', () => {
    expect(describeDifference({}, { events: { made: { schema: text, title: 'Made' } } })).toEqual([
      '  events',
      '+   made',
      '+     schema string',
      '+     title: "Made"',
    ])
  })

  it('takes an entry for no schema that only has the name', () => {
    expect(describeDifference({}, { user: { tags: { schema: { title: 'Kind' } } } })).toEqual([
      '  user',
      '    tags',
      '+     schema',
      '+       title: "Kind"',
    ])
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      'a list of names with line breaks',
      { user: { creation: { requiredTags: ['a\nb'] } } },
      { user: { creation: { requiredTags: ['c\nd'] } } },
      ['  user', '    creation', String.raw`-     requiredTags: ["a\nb"]`, String.raw`+     requiredTags: ["c\nd"]`],
    ],
    [
      'a text that has one line left',
      { readme: 'a\nb' },
      { readme: 'c' },
      [String.raw`- readme: "a\nb"`, '+ readme: "c"'],
    ],
    [
      'a text that gets more lines',
      { readme: 'c' },
      { readme: 'a\nb' },
      ['- readme: "c"', String.raw`+ readme: "a\nb"`],
    ],
    [
      'items without a type',
      event({ items: object({ a: text }) }),
      event({ items: object({ a: number }) }),
      ['  events', '-   made { a?: string }[]', '+   made { a?: number }[]'],
    ],
    [
      'an object with a limit',
      event({ ...object({ a: text }), minProperties: 1 }),
      event({ ...object({ a: number }), minProperties: 1 }),
      ['  events', '-   made { a?: string } /* minProperties: 1 */', '+   made { a?: number } /* minProperties: 1 */'],
    ],
    [
      'an object with further properties',
      event({ ...object({ a: text }), additionalProperties: number }),
      event({ ...object({ a: number }), additionalProperties: number }),
      [
        '  events',
        '-   made { a?: string; [name: string]: number }',
        '+   made { a?: number; [name: string]: number }',
      ],
    ],
    [
      'what becomes required',
      payload(text),
      payload(text, ['a']),
      ['  events', '    made', '-     a?: string', '+     a: string'],
    ],
    [
      'an object that becomes required',
      payload(object({ b: text })),
      payload(object({ b: text }), ['a']),
      ['  events', '    made', '-     a?', '+     a'],
    ],
    [
      'an object in the place of a text',
      payload(text),
      payload(object({ b: text })),
      ['  events', '    made', '-     a?: string', '+     a?: { b?: string }'],
    ],
    [
      'a text in the place of an object',
      payload(object({ b: text })),
      payload(text),
      ['  events', '    made', '-     a?: { b?: string }', '+     a?: string'],
    ],
    [
      'the description of an object',
      payload({ ...object({ b: text }), description: 'Old' }),
      payload({ ...object({ b: text }), description: 'New' }),
      [
        '  events',
        '    made',
        '-     a?: { b?: string } /* description: "Old" */',
        '+     a?: { b?: string } /* description: "New" */',
      ],
    ],
    [
      'the description of a whole schema',
      event({ ...text, description: 'Old' }),
      event({ ...text, description: 'New' }),
      ['  events', '-   made string /* description: "Old" */', '+   made string /* description: "New" */'],
    ],
    [
      'several keywords that no type shows',
      payload({ ...text, title: 'A', description: 'Same', default: 'x' }),
      payload({ ...text, title: 'B', description: 'Same', default: 'y' }),
      [
        '  events',
        '    made',
        '-     a?: string /* title: "A", default: "x" */',
        '+     a?: string /* title: "B", default: "y" */',
      ],
    ],
    [
      'a new description, which ends no comment',
      payload(text),
      payload({ ...text, description: 'any */ end' }),
      ['  events', '    made', '-     a?: string', String.raw`+     a?: string /* description: "any *\/ end" */`],
    ],
    [
      'two ways to allow all values',
      payload(true),
      payload({}),
      ['  events', '    made', '-     a?: unknown /* true */', '+     a?: unknown /* {} */'],
    ],
    [
      'two ways to allow all values, of a whole schema',
      event({}),
      event(true),
      ['  events', '-   made unknown /* schema: {} */', '+   made unknown /* schema: true */'],
    ],
  ])('shows %s', (_, before, after, lines) => {
    expect(describeDifference(before, after)).toEqual(lines)
  })

  it('keeps a long type on its line where it has no properties', () => {
    const values = Array.from({ length: 12 }, (_, index) => `value-${index}`)
    expect(describeDifference({}, event({ enum: values }))).toEqual([
      '  events',
      `+   made ${values.map((value) => `"${value}"`).join(' | ')}`,
    ])
  })

  it('lays out a schema from the first character on that is too many', () => {
    const input = (name: string): string[] =>
      describeDifference(
        { actions: { open: { title: 'Open' } } },
        { actions: { open: { title: 'Open', input: { schema: object({ [name]: text }) } } } },
      )
    const [fits, tooLong] = ['n'.repeat(57), 'n'.repeat(58)]
    expect(input(fits)).toEqual(['  actions', '    open', `+     input { ${fits}?: string }`])
    expect(input(tooLong)).toEqual(['  actions', '    open', '+     input', `+       ${tooLong}?: string`])
  })

  it('cuts a line from the first character on that is too many', () => {
    const [fits, tooLong] = ['y'.repeat(296), 'y'.repeat(297)]
    expect(describeDifference({}, { readme: `${fits}\n${tooLong}` })).toEqual([
      '+ readme',
      `+   ${fits}`,
      `+   ${'y'.repeat(295)}…`,
    ])
  })
})

describe('the places of breaking changes', () => {
  it('are asked for where the definition says them', () => {
    const asked: string[] = []
    const local = localWith({ events: { made: { schema: object({ id: { type: 'number' } }) } }, states: {} })
    const { definition } = local
    makePlan({
      local: {
        ...local,
        ...(definition && {
          definition: {
            ...definition,
            locate: (path) => {
              asked.push(path.join('.'))
              return { file: 'x' }
            },
          },
        }),
      },
      deployed: recordWith({
        events: { made: { schema: object({ id: text }) }, gone: { schema: {} } },
        states: { one: { type: 'user', schema: {} } },
      }),
      sameVersion: true,
      prune: true,
      interfaceIds: {},
    })
    expect(asked).toEqual(expect.arrayContaining(['events.made.schema.properties.id', 'events.gone', 'states.one']))
  })

  const lone = (schema: unknown): Record<string, unknown> => ({ schema })

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    [
      'the items of a list',
      { events: { made: lone(object({ tags: { type: 'array', items: text } })) } },
      { events: { made: lone(object({ tags: { type: 'array', items: number } })) } },
      'events.made.schema.properties.tags.items',
    ],
    [
      'a property that is new',
      { actions: { open: action(object({})) } },
      { actions: { open: action(object({ label: text }, ['label'])) } },
      'actions.open.input.schema.properties.label',
    ],
    [
      'an alternative',
      { events: { made: lone(object({ a: { anyOf: [object({ b: text }, ['b']), { type: 'null' }] } }, ['a'])) } },
      { events: { made: lone(object({ a: { anyOf: [object({ b: number }, ['b']), { type: 'null' }] } }, ['a'])) } },
      'events.made.schema.properties.a.anyOf.0.properties.b',
    ],
    [
      'a field beside a schema',
      { states: { one: { type: 'user', schema: text } } },
      { states: { one: { type: 'conversation', schema: text } } },
      'states.one.type',
    ],
  ])('are those of %s', (_, before, after, expected) => {
    const asked: string[] = []
    const local = localWith({ title: 'New', ...after })
    const definition = local.definition && {
      ...local.definition,
      locate: (path: readonly (string | number)[]) => {
        asked.push(path.join('.'))
        return { file: 'x', line: 7 }
      },
    }
    const question = {
      deployed: recordWith({ title: 'Old', ...before }),
      sameVersion: true,
      prune: true,
      interfaceIds: {},
    }
    const { changes } = makePlan({ ...question, local: { ...local, definition } }).plan
    expect(asked.filter((path) => path !== 'version')).toEqual([expected])
    expect(changes.map(({ impact, place }) => [impact, place])).toEqual([
      ['breaking', { file: 'x', line: 7 }],
      ['safe', undefined],
    ])
    const { definition: _none, ...bare } = local
    expect(makePlan({ ...question, local: bare }).plan.changes[0]).not.toHaveProperty('place')
  })
})
