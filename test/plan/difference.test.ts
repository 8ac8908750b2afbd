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
})
