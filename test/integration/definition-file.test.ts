import { describe, expect, test } from 'vitest'
import { updateBody } from '../../src/integration/body.ts'
import { checkSchema } from '../../src/integration/schema-issues.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'
import { documentedOnly, readDefinition } from '../../src/integration/definition-file.ts'
import { printed, schema } from './printed.ts'

const interfaceId = 'ifver_01JABCDEFGHJKMNPQRSTVWXYZ0'

const documented = {
  ...printed,
  events: { created: { schema, attributes: { a: 'b' } } },
  actions: { create: { title: 'Create', input: { schema }, output: { schema }, billable: true } },
  channels: { chat: { messages: { text: { schema } }, conversation: { tags: {} } } },
  states: { auth: { type: 'user', schema } },
  entities: { issue: { schema, title: 'Issue' } },
  interfaces: {
    'listable<issue>': {
      name: 'listable',
      version: '1.0.0',
      entities: { item: { name: 'issue' } },
      actions: { list: { name: 'issueList' } },
      events: {},
      channels: {},
    },
  },
}

describe('what the official CLI prints', () => {
  test('is accepted as it is', () => {
    expect(checkDefinition(printed)).toEqual([])
    expect(documentedOnly(printed)).toEqual(documented)
    expect(documentedOnly(documented)).toEqual(documented)
  })

  test('is refused over the wire, each extra where it stands', () => {
    const { name: _name, version: _version, ...body } = printed
    const paths = checkSchema(updateBody, body, Infinity).diagnostics.map(({ path }) => path.join('.'))
    expect(paths.toSorted()).toEqual([
      'actions.create.input.ui',
      'actions.create.name',
      'actions.create.output.ui',
      'channels.chat.messages.text.examples',
      'channels.chat.messages.text.ui',
      'channels.chat.name',
      'entities.issue.name',
      'entities.issue.ui',
      'events.created.examples',
      'events.created.name',
      'events.created.ui',
      'interfaces.listable<issue>.entities.item.schema',
      'interfaces.listable<issue>.id',
      'interfaces.listable<issue>.name',
      'interfaces.listable<issue>.version',
      'states.auth.ui',
    ])
  })

  test.each([
    [{ ui: {} }, 'ui'],
    [{ configuration: { schema, name: 'a' } }, 'configuration.name'],
    [{ user: { ui: {} } }, 'user.ui'],
    [{ user: { tags: { ui: { ui: 1 } } } }, 'user.tags.ui.ui'],
    [{ channels: { chat: { messages: {}, conversation: { ui: {} } } } }, 'channels.chat.conversation.ui'],
    [{ interfaces: { a: { id: interfaceId, ui: {} } } }, 'interfaces.a.ui'],
  ])('%j: extras elsewhere are unknown keys', (content, path) => {
    expect(checkDefinition(content).map((diagnostic) => diagnostic.path.join('.'))).toEqual([path])
  })

  test('things may be called like an extra', () => {
    const events = { ui: { schema }, name: { schema }, examples: { schema } }
    expect(documentedOnly({ events })).toEqual({ events })
  })
})

describe('readDefinition', () => {
  test('sorts what is there', () => {
    const { name, version, interfaces, ...body } = documented
    const ui = [['events', 'created', 'ui', 'id', 'title']]
    expect(readDefinition(printed)).toEqual({ name, version, interfaces, body, ui })
    expect(readDefinition({})).toEqual({ body: {} })
  })

  test('icon, readme and secrets are no part of the body', () => {
    const parts = { icon: 'icon.svg', readme: 'hub.md' }
    expect(readDefinition({ ...parts, secrets: { A: {}, B: { optional: true, description: 'b' } } })).toEqual({
      ...parts,
      body: {},
      secrets: { A: { optional: false }, B: { optional: true, description: 'b' } },
    })
    expect(readDefinition({ secrets: ['A'] })?.secrets).toEqual({ A: { optional: false } })
    expect(readDefinition({ secrets: [] })?.secrets).toEqual({})
    expect(readDefinition({})?.secrets).toBeUndefined()
  })

  test('an interface by its ID, by name and version, removed', () => {
    const interfaces = {
      a: { id: interfaceId, name: 'a', version: '1.0.0', actions: { x: { name: 'y' } } },
      b: { name: 'b', version: '>=1' },
      c: null,
    }
    expect(readDefinition({ interfaces })?.interfaces).toEqual({
      a: { id: interfaceId, actions: { x: { name: 'y' } } },
      b: { name: 'b', version: '>=1' },
      c: null,
    })
  })

  test('null in a collection is kept: it removes', () => {
    expect(readDefinition({ actions: { old: null }, attributes: { a: null } })?.body).toEqual({
      actions: { old: null },
      attributes: { a: null },
    })
  })

  test.each([
    null,
    1,
    'x',
    [],
    { title: 1 },
    { code: '' },
    { interfaces: { a: { name: 'a' } } },
    { secrets: { a: {} } },
  ])('%j has another shape', (content) => {
    expect(readDefinition(content)).toBeUndefined()
    expect(checkDefinition(content).some(({ severity }) => severity === 'error')).toBe(true)
  })
})
