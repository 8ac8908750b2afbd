import { describe, expect, test } from 'vitest'
import { integrationRecord, isPublished } from '../../src/integration/record.ts'

const least = { id: 'intver_1', name: 'tracker', version: '1.0.0' }

test('id, name and version are enough; collections are there to be read', () => {
  expect(integrationRecord.parse(least)).toMatchObject({
    ...least,
    actions: {},
    channels: {},
    attributes: {},
    interfaces: {},
    secrets: [],
  })
})

test('null reads as absent, and what is unknown is no error', () => {
  const record = integrationRecord.parse({ ...least, title: null, url: null, surprise: 1, channels: { a: { new: 1 } } })
  expect(record.title).toBeUndefined()
  expect(record.url).toBeUndefined()
  expect(record).not.toHaveProperty('surprise')
  expect(record.channels).toEqual({ a: { messages: {} } })
})

test('null reads as absent in every field that may be', () => {
  const optional = [
    'public visibility dev maxExecutionTime ownerWorkspace meta identifier sandbox configuration configurations',
    'channels states events entities interfaces user attributes secrets extraOperations',
  ].flatMap((names) => names.split(' '))
  const full = {
    ...least,
    ...Object.fromEntries(optional.map((name) => [name, null])),
    actions: {
      a: { input: { schema: {} }, output: { schema: {} }, billable: null, cacheable: null, attributes: null },
    },
  }
  expect(JSON.parse(JSON.stringify(integrationRecord.parse(full)))).toEqual(
    integrationRecord.parse({ ...least, actions: { a: { input: { schema: {} }, output: { schema: {} } } } }),
  )
  const channel = { messages: null, conversation: { tags: null, creation: null }, message: { tags: null } }
  expect(integrationRecord.parse({ ...least, channels: { chat: channel }, user: { tags: null } })).toMatchObject({
    channels: { chat: { messages: {}, conversation: { tags: {} }, message: { tags: {} } } },
    user: { tags: {} },
  })
})

test('null in a JSON schema is a value', () => {
  const schema = { properties: { a: { default: null } } }
  expect(integrationRecord.parse({ ...least, entities: { a: { schema } } }).entities['a']?.schema).toEqual(schema)
})

test.each([
  ['no id', { ...least, id: undefined }],
  ['a number for text', { ...least, title: 1 }],
  ['an action without input', { ...least, actions: { a: { output: { schema: {} } } } }],
  ['a list', [least]],
])('%s is no record', (_, record) => {
  expect(integrationRecord.safeParse(record).success).toBe(false)
})

test('two records share nothing', () => {
  const [first, second] = [integrationRecord.parse(least), integrationRecord.parse(least)]
  first.attributes['a'] = 'b'
  expect(second.attributes).toEqual({})
})

describe('isPublished', () => {
  test.each([
    [{ visibility: 'public' }, true],
    [{ visibility: 'unlisted' }, true],
    [{ visibility: 'private' }, false],
    [{ visibility: 'private', public: true }, false],
    [{ public: true }, true],
    [{ public: false }, false],
    [{}, false],
  ])('%j: %s', (fields, published) => {
    expect(isPublished(integrationRecord.parse({ ...least, ...fields }))).toBe(published)
  })
})
