import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/integration/plan.ts'
import { parts, schemaPlaces } from '../../src/integration/shape.ts'
import { compareStates } from '../../src/plan/compare.ts'
import {
  isVisible,
  markdownOf,
  plainOf,
  sentenceMarkdown,
  sentenceOf,
  sentencePlain,
  unseenPhrases,
} from '../../src/report/sentences.ts'
import { object } from '../plan/given.ts'
import { harms, shown } from './github-reader.ts'
import { hostile } from './hostile.ts'

const text = { type: 'string' }

/** What is said of the difference between two states, without the reasons. */
function said(before: object, after: object): string[] {
  return compareStates({ ...before }, { ...after })
    .filter(isVisible)
    .map((change) => sentencePlain({ ...sentenceOf(change), reason: undefined }))
}

/** A state in which this stands at a place of the shape's table, `x` in the place of each name. */
function stateAt(at: string, value: unknown): object {
  return at.split('.').reduceRight<unknown>((inner, name) => ({ [name === '*' ? 'x' : name]: inner }), value) as object
}

const input = (schema: object): object => ({ actions: { run: { input: { schema }, output: { schema: {} } } } })
const output = (schema: object): object => ({ actions: { run: { input: { schema: {} }, output: { schema } } } })
const event = (schema: object): object => ({ events: { made: { schema } } })
const entity = (schema: object): object => ({ entities: { issue: { schema } } })
const state = (schema: object): object => ({ states: { session: { type: 'user', schema } } })
const configuration = (schema: object): object => ({ configuration: { schema } })
const message = (schema: object): object => ({ channels: { chat: { messages: { text: { schema } } } } })

const a = object({ a: text })
const required = object({ a: text }, ['a'])
const none = object({})
const property = (schema: object): object => object({ p: schema })

describe('what is said of a property', () => {
  it.each<[string, (schema: object) => object, string[]]>([
    [
      'an action',
      input,
      [
        'Action `run` takes `a` (`string`, optional)',
        'Action `run` now requires `a` (`string`)',
        'Action `run` no longer takes `a`',
        'Action `run` now requires `a`',
        'Action `run` no longer requires `a`',
      ],
    ],
    [
      'an answer',
      output,
      [
        'Action `run` now returns `a` (`string`)',
        'Action `run` now returns `a` (`string`)',
        'Action `run` no longer returns `a`',
        'Action `run` always returns `a`',
        'Action `run` may no longer return `a`',
      ],
    ],
    [
      'an event',
      event,
      [
        'Event `made` now carries `a` (`string`)',
        'Event `made` now carries `a` (`string`)',
        'Event `made` no longer carries `a`',
        'Event `made` always carries `a`',
        'Event `made` may no longer carry `a`',
      ],
    ],
    [
      'an entity',
      entity,
      [
        'Entity `issue` now has `a` (`string`)',
        'Entity `issue` now has `a` (`string`)',
        'Entity `issue` no longer has `a`',
        'Entity `issue` always has `a`',
        'Entity `issue` may no longer have `a`',
      ],
    ],
    [
      'a state',
      state,
      [
        'State `session` now stores `a` (`string`, optional)',
        'State `session` now requires `a` (`string`)',
        'State `session` no longer stores `a`',
        'State `session` now requires `a`',
        'State `session` no longer requires `a`',
      ],
    ],
    [
      'a configuration',
      configuration,
      [
        'Configuration takes `a` (`string`, optional)',
        'Configuration now requires `a` (`string`)',
        'Configuration no longer takes `a`',
        'Configuration now requires `a`',
        'Configuration no longer requires `a`',
      ],
    ],
    [
      'a message',
      message,
      [
        'Message type `text` of channel `chat` takes `a` (`string`, optional)',
        'Message type `text` of channel `chat` now requires `a` (`string`)',
        'Message type `text` of channel `chat` no longer takes `a`',
        'Message type `text` of channel `chat` now requires `a`',
        'Message type `text` of channel `chat` no longer requires `a`',
      ],
    ],
  ])('of %s', (_, at, expected) => {
    const steps = [
      [none, a],
      [none, required],
      [a, none],
      [a, required],
      [required, a],
    ] as const
    expect(steps.flatMap(([before, after]) => said(at(before), at(after)))).toEqual(expected)
  })
})

describe('what is said of values', () => {
  const low = { type: 'string', enum: ['low', 'high'] }
  it.each<[string, object, object, string | string[]]>([
    ['values that went', low, { type: 'string', enum: ['high'] }, 'no longer accepts `p: "low"`'],
    ['values that came', low, { type: 'string', enum: ['low', 'high', 'top'] }, 'now accepts `p: "top"`'],
    [
      'values that went and came',
      low,
      { type: 'string', enum: ['top', 'high'] },
      'no longer accepts `p: "low"` and now accepts `p: "top"`',
    ],
    [
      'many values',
      { enum: [1, 2, 3, 4, 5, 6, 7] },
      { enum: [7] },
      'no longer accepts `p: 1 | 2 | 3 | 4 | 5` and 1 more',
    ],
    ['a constant', { const: 'a' }, { const: 'b' }, 'no longer accepts `p: "a"` and now accepts `p: "b"`'],
    ['a list of values', text, low, 'now limits `p` to `"high" | "low"`'],
    ['no list of values any more', low, text, 'no longer limits `p` to `"high" | "low"`'],
    ['another type', text, { type: 'number' }, 'changes `p` from `string` to `number`'],
    ['a list', text, { type: 'array', items: text }, 'changes `p` from `string` to `string[]`'],
    ['null', text, { anyOf: [text, { type: 'null' }] }, 'now accepts `p: null`'],
    ['no null', { anyOf: [text, { type: 'null' }] }, text, 'no longer accepts `p: null`'],
    ['a limit', text, { ...text, maxLength: 64 }, 'now limits `p` to at most 64 characters'],
    [
      'another limit',
      { ...text, maxLength: 64 },
      { ...text, maxLength: 32 },
      'now limits `p` to at most 32 characters (was 64)',
    ],
    ['no limit', { ...text, minLength: 1 }, text, 'no longer limits `p` to at least 1 character'],
    ['a range', { type: 'number' }, { type: 'number', minimum: 0 }, 'now limits `p` to at least 0'],
    ['a format', text, { ...text, format: 'email' }, 'now limits `p` to the format `email`'],
    [
      'another pattern',
      { ...text, pattern: '^a' },
      { ...text, pattern: '^b' },
      'now limits `p` to the pattern `^b` (was `^a`)',
    ],
    ['no pattern', { ...text, pattern: '^a' }, text, 'no longer limits `p` to the pattern `^a`'],
    ['a default', text, { ...text, default: 'x' }, 'has `"x"` as default for `p`'],
    ['a description, which bots do not see', text, { ...text, description: 'What it is', title: 'P' }, []],
    [
      "a list's items",
      { type: 'array', items: text },
      { type: 'array', items: { type: 'number' } },
      'changes `p[]` from `string` to `number`',
    ],
    ['a nested property', property(text), property({ type: 'number' }), 'changes `p.p` from `string` to `number`'],
    [
      'a branch',
      { anyOf: [text, { type: 'number' }] },
      { anyOf: [text, { type: 'number' }, { type: 'boolean' }] },
      'now accepts `p: boolean`',
    ],
    [
      'other properties',
      { type: 'object', additionalProperties: true },
      { type: 'object', additionalProperties: false },
      'no longer takes other properties in `p`',
    ],
  ])('%s', (_, before, after, expected) => {
    const all = [expected].flat().map((predicate) => `Action \`run\` ${predicate}`)
    expect(said(input(property(before)), input(property(after)))).toEqual(all)
  })

  it('of an answer are what may come', () => {
    expect(said(output(property({ enum: ['a'] })), output(property({ enum: ['b'] })))).toEqual([
      'Action `run` no longer returns `p: "a"` and may now return `p: "b"`',
    ])
  })

  it('of a whole schema name which one', () => {
    expect(said(input({ type: 'string' }), input({ type: 'number' }))).toEqual([
      'Action `run` changes `input` from `string` to `number`',
    ])
    expect(said(event({ enum: [1] }), event({ enum: [2] }))).toEqual([
      'Event `made` no longer carries `1` and may now carry `2`',
    ])
  })

  it('tell a property from a field of the same name', () => {
    const before = { ...event(object({ title: text })), configuration: { schema: none } }
    const { events } = event(none) as { events: { made: object } }
    expect(
      said(before, { events: { made: { ...events.made, title: 'Made' } }, configuration: { schema: none } }),
    ).toEqual(['Event `made` no longer carries `title`'])
  })
})

describe('what is said of other fields', () => {
  const channel = (conversation: object): object => ({ channels: { chat: { messages: {}, conversation } } })
  const user = (creation: object): object => ({ user: { creation } })
  const links = (identifier: object): object => ({ configuration: { identifier } })
  it.each<[object, object, string[]]>([
    [channel({}), channel({ creation: { enabled: true } }), ['Channel `chat` lets bots create conversations']],
    [
      channel({ creation: { enabled: true } }),
      channel({}),
      ['Channel `chat` no longer lets bots create conversations'],
    ],
    [
      user({ requiredTags: ['id'] }),
      user({ requiredTags: ['id', 'mail'] }),
      ['User now requires the tag `mail` of whoever creates one'],
    ],
    [user({ requiredTags: ['id'] }), user({}), ['User no longer requires the tag `id`']],
    [links({}), links({ required: true }), ['Configuration must be linked']],
    [links({ required: true }), links({}), ['Configuration need not be linked']],
    [
      links({ linkTemplateScript: 'a' }),
      links({ linkTemplateScript: 'b' }),
      ['Link template script is now `"b"` (was `"a"`)'],
    ],
    [
      { identifier: { extractScript: 'a\nb' } },
      { identifier: { extractScript: 'a\nc' } },
      ['Extract script is changed'],
    ],
    [{ identifier: { fallbackHandlerScript: 'a' } }, {}, ['Fallback handler script is removed']],
    [
      { states: { s: { type: 'user', schema: {} } } },
      { states: { s: { type: 'conversation', schema: {} } } },
      ['State `s` has `type` `"conversation"` (was `"user"`)'],
    ],
    [
      { actions: { run: { cacheable: true, billable: true } } },
      { actions: { run: {} } },
      ['Action `run` is no longer cached', 'Action `run` is no longer billable'],
    ],
    [
      { interfaces: { list: { id: 'a', name: 'list', version: '1.0.0' } } },
      { interfaces: { list: { id: 'a', name: 'list', version: '2.0.0' } } },
      ['Interface `list` has `version` `"2.0.0"` (was `"1.0.0"`)'],
    ],
    [{ maxExecutionTime: 60 }, { maxExecutionTime: 30 }, ['Time limit of a call is now `30` (was `60`)']],
    [{ extraOperations: { sync: true } }, {}, ['Extra operation `sync` is removed']],
    [{}, { channels: { chat: { messages: {} } } }, ['Channel `chat` is added']],
    [{ configurations: { other: {} } }, {}, ['Additional configuration `other` is removed']],
    [
      { channels: { c: { message: { tags: { id: {} } }, conversation: { tags: { id: {} } } } } },
      { channels: { c: {} } },
      ['Message tag `id` of channel `c` is removed', 'Conversation tag `id` of channel `c` is removed'],
    ],
    [
      {},
      { actions: { close: { title: 'Close it', input: { schema: object({ id: text, why: text }, ['id']) } } } },
      ['Action `close(id, why?)`: Close it'],
    ],
  ])('%#: %j', (before, after, expected) => {
    expect(said(before, after)).toEqual(expected)
  })
})

describe('every part of the table', () => {
  it.each(parts.map(({ at, noun }) => [at, noun[0]] as const))(
    '%s is called by its noun when it comes and goes',
    (at, noun) => {
      const value = at.endsWith('Script')
        ? 'script'
        : at.includes('attributes')
          ? 'value'
          : at.startsWith('secrets') || at.startsWith('extra')
            ? true
            : {}
      if (!at.endsWith('*') && typeof value !== 'string') return
      for (const changes of [
        compareStates({}, { ...stateAt(at, value) }),
        compareStates({ ...stateAt(at, value) }, {}),
      ]) {
        const [first, second] = changes
        expect(second).toBeUndefined()
        if (first === undefined) throw new Error('nothing differs')
        const { subject, predicate, part } = sentenceOf(first)
        expect(plainOf(subject).toLowerCase()).toContain(part?.noun[0])
        expect(plainOf(predicate)).toMatch(/^is (added|removed)/)
        if (isVisible(first)) expect(plainOf(subject).toLowerCase().startsWith(`${part?.noun[0]}`)).toBe(true)
        else expect(unseenPhrases([first], []).map(plainOf).join()).toContain(noun)
      }
    },
  )

  it.each(schemaPlaces.map(({ at }) => [at]))('%s has a sentence for each kind of change of its schema', (at) => {
    const schemas = [
      none,
      a,
      required,
      property({ enum: [1] }),
      property({ enum: [2] }),
      property({ ...text, maxLength: 3 }),
    ]
    for (const before of schemas) {
      for (const after of schemas) {
        for (const sentence of said(stateAt(at, before), stateAt(at, after))) {
          expect(sentence).toMatch(/^[A-Z][a-z]+( [a-z]+)?( `x`)?( of \w+( \w+)? `x`)* \S.* `[^`]+`/)
          expect(sentence).not.toMatch(/undefined|\[object|changes what/)
        }
      }
    }
  })
})

describe('what bots do not see', () => {
  const change = (path: Change['path'], over: Partial<Change> = {}): Change => ({
    path,
    kind: 'changed',
    impact: 'safe',
    before: 'a',
    after: 'b',
    ...over,
  })

  it('is told in a few words each', () => {
    const phrases = unseenPhrases(
      [
        change(['title']),
        change(['url'], { kind: 'removed' }),
        change(['secrets', 'KEY'], { kind: 'added' }),
        change(['actions', 'run', 'description']),
        change(['attributes', 'category'], { kind: 'added' }),
        change(['visibility']),
      ],
      [{ what: 'code', remark: '' }],
    )
    expect(phrases.map(plainOf)).toEqual([
      'title',
      'website link removed',
      'secret `KEY` added',
      'description of action `run`',
      'attribute `category` added',
      'code',
    ])
  })

  it('is counted where there is more of a kind', () => {
    const many = ['a', 'b', 'c'].flatMap((name) => [
      change(['actions', name, 'title']),
      change(['secrets', name], { kind: 'removed' }),
    ])
    expect(unseenPhrases(many, []).map(plainOf)).toEqual(['3 titles', '3 secrets removed'])
  })

  it('is never what may break', () => {
    expect(isVisible(change(['title'], { impact: 'may-break' }))).toBe(true)
  })
})

describe('a sentence', () => {
  it('has a reason where it does something to bots', () => {
    const [gone] = compareStates({ ...event(none) }, {})
    const [added] = compareStates({}, { ...event(none) })
    if (gone === undefined || added === undefined) throw new Error('nothing differs')
    expect(sentencePlain(sentenceOf(gone))).toBe(`Event \`made\` is removed: ${gone.reason}`)
    expect(sentencePlain(sentenceOf(added))).toBe('Event `made` is added')
  })

  it('says the same in Markdown as in plain words', () => {
    for (const change of compareStates({ ...input(none), ...event(none) }, { ...input(required) })) {
      const sentence = sentenceOf(change)
      expect(shown(sentenceMarkdown(sentence)).replace(/<\/?strong>/g, '')).toBe(
        sentencePlain(sentence).replaceAll('`', ''),
      )
    }
  })

  it('is harmless and complete whatever a plan holds', () => {
    const path = fc.array(
      fc.oneof(fc.constantFrom('actions', 'x', 'input', 'schema', 'anyOf', '[]', 'user'), hostile, fc.nat(3)),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    const start = fc.constantFrom(...parts.map(({ at }) => at), ...schemaPlaces.map(({ at }) => at))
    const value = fc.option(
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('type', 'enum', 'required', 'nullable', 'pattern', 'maxLength'),
          fc.oneof(hostile, fc.nat(), fc.boolean()),
        ),
      ),
      { nil: undefined },
    )
    fc.assert(
      fc.property(
        start,
        path,
        fc.constantFrom('added', 'removed', 'changed'),
        value,
        value,
        (at, rest, kind, before, after) => {
          const change: Change = {
            path: [...at.split('.'), ...rest],
            kind,
            impact: 'breaking',
            before,
            after,
            reason: 'why',
          }
          const sentence = sentenceOf(change)
          expect(harms(`- ${sentenceMarkdown(sentence)}`)).toEqual([])
          expect(markdownOf(sentence.subject)).not.toBe('')
          expect(sentence.predicate.length).toBeGreaterThan(0)
          expect(
            harms(
              unseenPhrases([{ ...change, impact: 'safe' }], [])
                .map(markdownOf)
                .join(', '),
            ),
          ).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
