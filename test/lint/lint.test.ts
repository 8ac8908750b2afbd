import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { lintRuleNames, lintRules, nearestRule } from '../../src/lint/rules.ts'
import { formatPath, type Path } from '../../src/integration/path.ts'
import { parts, schemaPlaces } from '../../src/integration/shape.ts'

/** An integration that no rule has anything to say about. */
const spotless = {
  title: 'Tracker',
  description: 'Follows issues.',
  icon: 'icon.svg',
  readme: 'hub.md',
  visibility: 'public',
  attributes: { category: 'Developer Tools' },
}

const labels = { description: 'The ID.', 'x-zui': { title: 'ID' } }
const about = { title: 'A', description: 'B' }

/** What is said of a spotless integration with these parts beside: `rule path`. */
function said(content: object, ui: Path[] = []): string[] {
  return lint({ content: { ...spotless, ...content }, ui }).map(({ rule, path }) => `${rule.name} ${formatPath(path)}`)
}

test('the rules look at places of the table, each name once', () => {
  const places = ['', ...parts.map(({ at }) => at), ...schemaPlaces.map(({ at }) => at)]
  for (const { at, wants } of lintRules) {
    expect(places).toContain(at)
    if (wants.is === 'label') expect(schemaPlaces.map((place) => place.at)).toContain(at)
  }
  expect(new Set(lintRuleNames).size).toBe(lintRuleNames.length)
  // The official CLI's 33, and two about the category.
  expect(lintRuleNames).toHaveLength(35)
})

test('a spotless integration has nothing missing', () => {
  expect(said({})).toEqual([])
})

describe('a title or description that is missing or empty', () => {
  const properties = (path: string): object => ({ type: 'object', properties: { [path]: labels } })
  const full = {
    actions: { run: { ...about, input: { schema: properties('a') }, output: { schema: properties('a') } } },
    events: { ran: { ...about, schema: properties('a') } },
    configuration: { schema: properties('a') },
    configurations: { other: { ...about, schema: properties('a') } },
    user: { tags: { id: about } },
    channels: { chat: { ...about, conversation: { tags: { id: about } }, message: { tags: { id: about } } } },
    states: { auth: { type: 'user', schema: properties('a') } },
    secrets: { API_KEY: { description: 'Of the app.' } },
  }

  test('nothing is said of what is complete', () => {
    expect(said(full)).toEqual([])
  })

  const rulesOf = lintRules.filter(({ wants: { is } }) => is === 'field' || is === 'label')
  test.each(rulesOf.map((rule) => [rule.name, rule] as const))('%s', (name, { at, wants }) => {
    if (wants.is !== 'field' && wants.is !== 'label') throw new Error('Not a rule about a text.')
    const { field } = wants
    const way = at.replace(/\.\*/g, '')
    for (const faulty of [undefined, null, '', '  ']) {
      // By way of JSON, so that what is shared above is not shared here.
      const content = JSON.parse(JSON.stringify({ ...spotless, ...full }))
      const names: Record<string, string> = {
        actions: 'run',
        events: 'ran',
        configurations: 'other',
        'user.tags': 'id',
        channels: 'chat',
        states: 'auth',
        secrets: 'API_KEY',
        'channels.conversation.tags': 'id',
        'channels.message.tags': 'id',
      }
      let holder: unknown = content
      const path: string[] = []
      const go = (part: string): void => {
        path.push(part)
        holder = Reflect.get(Object(holder), part)
      }
      let seen = ''
      for (const part of way === '' ? [] : way.split('.')) {
        seen = seen === '' ? part : `${seen}.${part}`
        go(part)
        const entry = names[seen]
        if (entry !== undefined) go(entry)
      }
      if (wants.is === 'label') for (const part of ['properties', 'a']) go(part)
      const inZui = wants.is === 'label' && field === 'title'
      Reflect.set(inZui ? Object(Reflect.get(Object(holder), 'x-zui')) : Object(holder), field, faulty)
      const found = lint({ content, ui: [] })
      expect(found.map((each) => [each.rule.name, each.path])).toEqual([[name, [...path, field]]])
    }
  })
})

describe('properties of a schema', () => {
  const input = (schema: object): string[] =>
    said({ actions: { run: { ...about, input: { schema }, output: { schema: {} } } } }).map((line) =>
      line.replace(/^action-inputparams-\w+-have-a-(\w+) actions\.run\.input\.schema\./, '$1 '),
    )
  const object = (properties: object): object => ({ type: 'object', properties })

  test.each<[string, object, string[]]>([
    ['x-zui.title', { description: 'x', 'x-zui': { title: 'X' } }, []],
    ["JSON Schema's title", { description: 'x', title: 'X' }, []],
    ['neither', { type: 'string' }, ['title', 'description']],
    ['nullable, labelled outside', { anyOf: [{ type: 'string' }, { type: 'null' }], ...labels }, []],
    ['nullable, labelled inside', { anyOf: [{ type: 'string', ...labels }, { type: 'null' }] }, []],
    ['nullable, empty title outside', { anyOf: [{ ...labels }, { type: 'null' }], 'x-zui': { title: '' } }, []],
    ['nullable twice', { anyOf: [{ anyOf: [labels, { type: 'null' }] }, { type: 'null' }] }, []],
    ['one of one part', { allOf: [labels] }, []],
    ['each in its place', { allOf: [{ description: 'x' }], title: 'X' }, []],
    ['a choice of two is no wrapping', { anyOf: [labels, { type: 'string' }] }, ['title', 'description']],
    ['a choice of two or null neither', { anyOf: [labels, labels, { type: 'null' }] }, ['title', 'description']],
    ['a choice without null neither', { anyOf: [labels] }, ['title', 'description']],
    ['two parts neither', { allOf: [labels, labels] }, ['title', 'description']],
    ['a title that is no text', { description: 'x', title: 7 }, ['title']],
  ])('%s', (_, property, missing) => {
    expect(input(object({ a: property }))).toEqual(missing.map((field) => `${field} properties.a.${field}`))
  })

  test.each<[string, object, string]>([
    ['an object', { type: 'object' }, ''],
    ['items', { type: 'array', items: { type: 'object' } }, 'items.'],
    ['one of several items', { items: [{ type: 'object' }] }, 'items[0].'],
    ['other properties', { additionalProperties: { type: 'object' } }, 'additionalProperties.'],
    ['a choice', { anyOf: [{ type: 'string' }, { type: 'object' }] }, 'anyOf[1].'],
    ['one part of several', { allOf: [{}, { type: 'object' }] }, 'allOf[1].'],
    ['a condition', { if: {}, else: { type: 'object' } }, 'else.'],
  ])('at every depth: %s', (_, holder, way) => {
    const inner = JSON.stringify(holder).replace('"type":"object"', '"properties":{"b":{}}')
    const schema = object({ a: { ...labels, ...JSON.parse(inner) } })
    expect(input(schema)).toEqual(
      ['title', 'description'].map((field) => `${field} properties.a.${way}properties.b.${field}`),
    )
  })

  test('a property may be called like a keyword, and a default is no schema', () => {
    const schema = object({ properties: labels, title: { ...labels, default: { properties: { a: {} } } } })
    expect(input(schema)).toEqual([])
  })

  test('entities and messages have no rules, as in the official linter', () => {
    const schema = object({ a: {} })
    const channels = { chat: { ...about, messages: { text: { schema } } } }
    expect(said({ channels, entities: { issue: { schema } } })).toEqual([])
  })
})

describe('the category', () => {
  test.each<[string, object, string[]]>([
    ['one of the hub', { attributes: { category: 'Other' } }, []],
    ['another', { attributes: { category: 'other' } }, ['integration-category-must-be-known attributes.category']],
    ['none, public', { attributes: {} }, ['integration-should-have-a-category attributes.category']],
    ['removed, public', { attributes: { category: null } }, ['integration-should-have-a-category attributes.category']],
    [
      'none, public by the deprecated flag',
      { attributes: {}, visibility: undefined, public: true },
      ['integration-should-have-a-category attributes.category'],
    ],
    ['none, unlisted', { attributes: {}, visibility: 'unlisted' }, []],
    ['none, private', { attributes: {}, visibility: 'private' }, []],
  ])('%s', (_, content, expected) => {
    expect(said(content)).toEqual(expected)
  })

  test('a near one is named', () => {
    const [found] = lint({ content: { ...spotless, attributes: { category: 'Developer' } }, ui: [] })
    expect(found?.message).toBe(
      'has the category `"Developer"`, which isn\'t one of the hub\'s (did you mean `Developer Tools`?)',
    )
  })
})

test('titles and examples in `ui` are told apart', () => {
  const ui = [
    ['events', 'ran', 'ui', 'id', 'title'],
    ['events', 'ran', 'ui', 'id', 'examples'],
  ]
  expect(said({}, ui)).toEqual([
    'legacy-zui-title-should-be-removed events.ran.ui.id.title',
    'legacy-zui-examples-should-be-removed events.ran.ui.id.examples',
  ])
})

describe('what counts as one', () => {
  const issue = { type: 'object', properties: { id: { type: 'string' }, key: labels } }
  const action = (schema: object): object => ({ ...about, input: { schema: {} }, output: { schema } })
  const sources = (content: object): number =>
    new Set(lint({ content: { ...spotless, ...content }, ui: [] }).map(({ source }) => source)).size

  test('a property of a schema that several have', () => {
    const list = { type: 'object', properties: { issues: { ...labels, type: 'array', items: issue } } }
    // Title and description each.
    expect(sources({ actions: { get: action(issue), list: action(list) } })).toBe(2)
  })

  test('not properties of the same name in different schemas', () => {
    const other = { type: 'object', properties: { id: { type: 'string' } } }
    expect(sources({ actions: { get: action(issue), drop: action(other) } })).toBe(4)
  })

  test('a property that an interface brings, whatever the entity beside it', () => {
    const listed = (entity: string): object =>
      action({
        type: 'object',
        properties: { items: { ...labels, items: { const: entity } }, meta: { type: 'object' } },
      })
    const actions = { issueList: listed('issue'), userList: listed('user') }
    const brought = (name: string): object => ({ name: 'listable', version: '1', actions: { list: { name } } })
    expect(sources({ actions })).toBe(4)
    expect(sources({ actions, interfaces: { a: brought('issueList'), b: brought('userList') } })).toBe(2)
  })
})

test.each([
  ['actions-must-have-a-descripton', 'actions-must-have-a-description'],
  ['action-inputparams-must-have-a-title', 'action-inputparams-should-have-a-title'],
  ['multiple-configurations-fields-must-have-a-title', 'multipes-configurations-fields-must-have-a-title'],
  ['category', 'integration-category-must-be-known'],
  ['nonsense', undefined],
])('the rule nearest to %s: %s', (typed, rule) => {
  expect(nearestRule(typed)).toBe(rule)
})
