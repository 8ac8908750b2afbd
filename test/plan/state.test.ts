import { describe, expect, it } from 'vitest'
import type { UpdateBody } from '../../src/integration/body.ts'
import { applyBody, type State, stateOf, visibilityOf } from '../../src/plan/state.ts'
import { object, recordWith } from './given.ts'

const text = { type: 'string' }
const id = 'i'.repeat(28)

describe('the state of a record', () => {
  it.each<[string, object, State]>([
    ['texts', { title: '', description: 'D', url: '' }, { description: 'D' }],
    ['an empty schema of a configuration', { configuration: { schema: {} } }, {}],
    [
      'an empty schema of an additional configuration',
      { configurations: { a: { schema: {} } } },
      { configurations: { a: {} } },
    ],
    [
      'a schema of a configuration',
      { configuration: { schema: object({ a: text }) } },
      { configuration: { schema: object({ a: text }) } },
    ],
    [
      'an empty schema of an event, which allows all',
      { events: { made: { schema: {} } } },
      { events: { made: { schema: {} } } },
    ],
    ['a creation that is off', { user: { tags: {}, creation: { enabled: false, requiredTags: [] } } }, {}],
    [
      'required tags in any order',
      { user: { creation: { enabled: true, requiredTags: ['b', 'a'] } } },
      { user: { creation: { enabled: true, requiredTags: ['a', 'b'] } } },
    ],
    [
      'extra operations',
      { extraOperations: { on: { enabled: true }, off: { enabled: false } } },
      { extraOperations: { on: true } },
    ],
    ['names of secrets', { secrets: ['KEY'] }, { secrets: { KEY: true } }],
  ])('holds what is no default: %s', (_, record, state) => {
    expect(stateOf(recordWith(record))).toEqual({ visibility: 'private', ...state })
  })

  it.each<[object, string]>([
    [{ visibility: 'unlisted', public: true }, 'unlisted'],
    [{ visibility: undefined, public: true }, 'public'],
    [{ visibility: undefined, public: false }, 'private'],
    [{ visibility: undefined }, 'private'],
  ])('of %j is %s', (record, visibility) => {
    expect(visibilityOf(recordWith(record))).toBe(visibility)
  })
})

describe('the state after a request', () => {
  it.each<[string, State, UpdateBody, State]>([
    ['keeps what the body omits', { title: 'T', url: 'U' }, { title: 'N' }, { title: 'N', url: 'U' }],
    ['takes undefined for omitted', { title: 'T' }, { title: undefined } as object, { title: 'T' }],
    [
      'removes by null',
      { title: 'T', attributes: { a: 'x', b: 'y' } },
      { attributes: { a: null } },
      { title: 'T', attributes: { b: 'y' } },
    ],
    [
      "replaces an interface's names",
      { interfaces: { hitl: { id, actions: { start: { name: 'begin' }, stop: { name: 'end' } } } } },
      { interfaces: { hitl: { id, actions: { start: { name: 'go' } } } } },
      { interfaces: { hitl: { id, actions: { start: { name: 'go' } } } } },
    ],
    [
      'replaces a creation',
      { user: { creation: { enabled: true, requiredTags: ['a'] }, tags: { a: {} } } },
      { user: { creation: { enabled: true } } } as UpdateBody,
      { user: { creation: { enabled: true }, tags: { a: {} } } },
    ],
    [
      'replaces a schema',
      { events: { made: { title: 'Made', schema: object({ a: text, b: text }) } } },
      { events: { made: { schema: object({ a: text }) } } },
      { events: { made: { title: 'Made', schema: object({ a: text }) } } },
    ],
    ['is private by the old field', { visibility: 'public' }, { public: false }, { visibility: 'private' }],
    ['is public by the old field', { visibility: 'private' }, { public: true }, { visibility: 'public' }],
    [
      'goes by the visibility before the old field',
      {},
      { visibility: 'unlisted', public: false },
      { visibility: 'unlisted' },
    ],
    [
      'has secrets by name',
      { secrets: { OLD: true } },
      { secrets: { OLD: null, NEW: 'value' } },
      { secrets: { NEW: true } },
    ],
    [
      'forgets the name of an interface that another id replaces',
      { interfaces: { hitl: { id, name: 'hitl', version: '1.0.0' } } },
      { interfaces: { hitl: { id: 'j'.repeat(28) } } },
      { interfaces: { hitl: { id: 'j'.repeat(28) } } },
    ],
    ['has no files', {}, { code: 'run()', icon: 'aWNvbg==', readme: 'IyBB', layers: ['l'] }, {}],
  ])('%s', (_, before, body, after) => {
    expect(applyBody(before, body)).toEqual(after)
  })
})
