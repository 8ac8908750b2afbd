import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completion, creationRequest, updateRequest, wouldUnpublish } from '../../src/plan/request.ts'
import { artifact, localWith, object, recordWith } from './given.ts'

const schema = object({})
const action = { input: { schema }, output: { schema } }
const nothing = { interfaceIds: {}, secrets: {} }

function maybe<Value>(value: Value): fc.Arbitrary<Value | null> {
  return fc.constantFrom(value, null)
}

/** A record that has one of everything that can be removed. */
const full = recordWith({
  actions: { old: { ...action, attributes: {} }, kept: { ...action, attributes: { gone: 'x', kept: 'y' } } },
  events: { old: { schema }, kept: { schema, attributes: { gone: 'x' } } },
  states: { old: { type: 'user', schema } },
  entities: { old: { schema } },
  interfaces: { old: { id: 'i'.repeat(28) } },
  channels: {
    old: { messages: {} },
    kept: { messages: { old: { schema } }, message: { tags: { old: {} } }, conversation: { tags: { old: {} } } },
  },
  user: { tags: { old: {} } },
  configurations: { old: { schema }, kept: { schema, identifier: { linkTemplateScript: '.b' } } },
  configuration: { schema, identifier: { linkTemplateScript: '.a', required: true } },
  attributes: { old: 'x' },
  extraOperations: { old: { enabled: true } },
  identifier: { extractScript: '.x', fallbackHandlerScript: '.y' },
})

describe('updateRequest', () => {
  it.each<[string, Parameters<typeof localWith>[0], object]>([
    ['actions', { actions: { kept: action } }, { actions: { old: null, kept: action } }],
    [
      "an action's attributes",
      { actions: { kept: { ...action, attributes: { kept: 'y' } } } },
      { actions: { kept: { attributes: { gone: null, kept: 'y' } } } },
    ],
    ['events', { events: {} }, { events: { old: null, kept: null } }],
    [
      "an event's attributes",
      { events: { kept: { schema, attributes: {} } } },
      { events: { kept: { attributes: { gone: null } } } },
    ],
    ['states', { states: {} }, { states: { old: null } }],
    ['entities', { entities: {} }, { entities: { old: null } }],
    ['channels', { channels: { kept: {} } }, { channels: { old: null, kept: {} } }],
    ['messages', { channels: { kept: { messages: {} } } }, { channels: { kept: { messages: { old: null } } } }],
    [
      'message tags',
      { channels: { kept: { message: { tags: {} } } } },
      { channels: { kept: { message: { tags: { old: null } } } } },
    ],
    [
      'conversation tags',
      { channels: { kept: { conversation: { tags: {} } } } },
      { channels: { kept: { conversation: { tags: { old: null } } } } },
    ],
    ['user tags', { user: { tags: {} } }, { user: { tags: { old: null } } }],
    [
      'configurations',
      { configurations: { kept: {} } },
      { configurations: { old: null, kept: { identifier: { linkTemplateScript: null, required: false } } } },
    ],
    [
      'the link script',
      { configuration: { schema } },
      { configuration: { schema, identifier: { linkTemplateScript: null, required: false } } },
    ],
    [
      'scripts',
      { identifier: { extractScript: '.x' } },
      { identifier: { extractScript: '.x', fallbackHandlerScript: null } },
    ],
    ['attributes', { attributes: { new: 'z' } }, { attributes: { old: null, new: 'z' } }],
    ['extra operations', { extraOperations: {} }, { extraOperations: { old: null } }],
  ])('removes %s that are gone, and leaves them without prune', (_, body, expected) => {
    expect(updateRequest(localWith(body), full, nothing, true)).toMatchObject(expected)
    const { code: _code, ...unpruned } = updateRequest(localWith(body), full, nothing, false)
    expect(unpruned).toEqual(body)
  })

  it('removes interfaces that are gone', () => {
    expect(updateRequest(localWith({}, { interfaces: {} }), full, nothing, true)).toMatchObject({
      interfaces: { old: null },
    })
  })

  it('keeps an interface whose id is not known yet', () => {
    const local = localWith({}, { interfaces: { old: { name: 'hitl', version: '1.0.0' } } })
    expect(updateRequest(local, full, nothing, true).interfaces).toEqual({})
  })

  it('removes nothing from collections that the definition does not mention', () => {
    expect(updateRequest(localWith({ title: 'T' }), full, nothing, true)).toEqual({ title: 'T', code: 'run()' })
    expect(updateRequest(localWith({ channels: { old: {}, kept: {} } }), full, nothing, true).channels).toEqual({
      old: {},
      kept: {},
    })
  })

  it('removes from every collection where an SDK definition says nothing of it', () => {
    expect(updateRequest(localWith({}, { source: 'sdk' }), full, nothing, true)).toEqual({
      code: 'run()',
      actions: { old: null, kept: null },
      events: { old: null, kept: null },
      states: { old: null },
      entities: { old: null },
      interfaces: { old: null },
      channels: { old: null, kept: null },
      user: { tags: { old: null } },
      configurations: { old: null, kept: null },
      configuration: { identifier: { linkTemplateScript: null, required: false } },
      attributes: { old: null },
      extraOperations: { old: null },
      identifier: { extractScript: null, fallbackHandlerScript: null },
    })
  })

  it('takes attributes from inputs for no mention of the collection', () => {
    const { definition: _, ...local } = localWith({ attributes: { new: 'z' } })
    expect(updateRequest(local, full, nothing, true)).toEqual({ attributes: { new: 'z' }, code: 'run()' })
    const laidOver = { ...localWith({ title: 'T' }), body: { title: 'T', attributes: { new: 'z' } } }
    expect(updateRequest(laidOver, full, nothing, true).attributes).toEqual({ new: 'z' })
  })

  it('sends files as text and base64, and neither name nor version', () => {
    const local = localWith({}, { icon: artifact('icon.svg', '<svg/>'), readme: artifact('hub.md', '# Grüße') })
    expect(updateRequest(local, full, nothing, true)).toEqual({
      code: 'run()',
      icon: Buffer.from('<svg/>').toString('base64'),
      readme: Buffer.from('# Grüße').toString('base64'),
    })
  })

  it('sends interfaces by id, with documented keys only', () => {
    const local = localWith(
      {},
      { interfaces: { hitl: { name: 'hitl', version: '1.0.0', actions: { start: { name: 'begin' } } }, none: null } },
    )
    const body = updateRequest(local, recordWith(), { interfaceIds: { hitl: 'h'.repeat(28) }, secrets: {} }, true)
    expect(body.interfaces).toEqual({ hitl: { id: 'h'.repeat(28), actions: { start: { name: 'begin' } } }, none: null })
  })

  it('passes on what removes by itself, and takes an empty attribute for none', () => {
    const body = { url: null, actions: { kept: null }, attributes: { category: '' } }
    expect(updateRequest(localWith(body), full, nothing, false)).toMatchObject({
      ...body,
      attributes: { category: null },
    })
  })

  it.each(['public', 'unlisted'] as const)('never sends private to a version that is %s', (visibility) => {
    const deployed = recordWith({ visibility })
    for (const body of [{ visibility: 'private' }, { public: false }] as const) {
      expect(wouldUnpublish(localWith(body), deployed)).toBe(true)
      expect(updateRequest(localWith(body), deployed, nothing, true)).toEqual({ code: 'run()' })
    }
    expect(updateRequest(localWith({ visibility }), deployed, nothing, true).visibility).toBe(visibility)
    expect(updateRequest(localWith({ visibility: 'private' }), recordWith(), nothing, true).visibility).toBe('private')
  })

  it('sends private where no record says that the version is published', () => {
    const body = { visibility: 'private' } as const
    expect(updateRequest(localWith(body), undefined, nothing, true)).toEqual({ ...body, code: 'run()' })
  })

  it('takes a definition without a visibility for no wish to unpublish', () => {
    expect(wouldUnpublish(localWith({}), recordWith({ visibility: 'public' }))).toBe(false)
    expect(wouldUnpublish(localWith({ public: true }), recordWith({ visibility: 'public' }))).toBe(false)
  })

  it('sends an interface by the id that its definition has', () => {
    const local = localWith({}, { interfaces: { hitl: { id: 'h'.repeat(28) } } })
    expect(updateRequest(local, recordWith(), nothing, true).interfaces).toEqual({ hitl: { id: 'h'.repeat(28) } })
  })

  it("takes an action's empty attribute for none", () => {
    const open = { ...action, attributes: { icon: '', group: 'x' } }
    expect(updateRequest(localWith({ actions: { open } }), recordWith(), nothing, false).actions).toEqual({
      open: { ...action, attributes: { icon: null, group: 'x' } },
    })
  })

  it('removes a script that is empty now, and none that was not deployed', () => {
    const emptied = localWith({ identifier: { extractScript: '', fallbackHandlerScript: '.y' } })
    expect(updateRequest(emptied, full, nothing, true).identifier).toEqual({
      extractScript: null,
      fallbackHandlerScript: '.y',
    })
    const linkless = recordWith({ configuration: { schema, identifier: { required: false } } })
    expect(updateRequest(localWith({ configuration: { schema } }), linkless, nothing, true).configuration).toEqual({
      schema,
    })
  })

  it('never sends a visibility that is not set', () => {
    expect(Object.keys(updateRequest(localWith({}, { source: 'sdk' }), recordWith(), nothing, true))).toEqual(['code'])
  })
})

describe('creationRequest', () => {
  it('holds name and version', () => {
    expect(creationRequest(localWith({ title: 'T' }), nothing)).toEqual({
      name: 'tracker',
      version: '1.0.0',
      title: 'T',
      code: 'run()',
    })
  })

  it('drops null, but not inside schemas and secrets', () => {
    const local = localWith(
      {
        url: null,
        actions: {
          gone: null,
          schema: { input: { schema: { const: null } }, output: { schema: { enum: [null], default: null } } },
        },
        identifier: { extractScript: null },
        attributes: { a: null, b: '' },
        channels: { a: { messages: { b: null }, message: { tags: { c: null } } } },
      },
      { interfaces: { gone: null } },
    )
    expect(creationRequest(local, { interfaceIds: {}, secrets: { OLD: null, NEW: 'x' } })).toEqual({
      name: 'tracker',
      version: '1.0.0',
      code: 'run()',
      actions: { schema: { input: { schema: { const: null } }, output: { schema: { enum: [null], default: null } } } },
      identifier: {},
      attributes: {},
      channels: { a: { messages: {}, message: { tags: {} } } },
      interfaces: {},
      secrets: { OLD: null, NEW: 'x' },
    })
  })

  it('never holds null, whatever the definition removes', () => {
    const bodies = fc.record({
      url: maybe('https://a.example'),
      actions: fc.dictionary(fc.constantFrom('a', 'schema'), maybe(action), { noNullPrototype: true }),
      user: fc.record({ tags: fc.dictionary(fc.constantFrom('a', 'schema'), maybe({}), { noNullPrototype: true }) }),
      extraOperations: fc.dictionary(fc.constantFrom('a', 'b'), maybe({ enabled: true }), { noNullPrototype: true }),
      configurations: fc.dictionary(
        fc.constantFrom('a', 'schema'),
        maybe({ identifier: { linkTemplateScript: null } }),
        { noNullPrototype: true },
      ),
    })
    fc.assert(
      fc.property(bodies, (body) => {
        expect(JSON.stringify(creationRequest(localWith(body), nothing))).not.toContain('null')
      }),
      { numRuns: 100 },
    )
  })

  it('leaves out maxExecutionTime, which the API takes on updates only', () => {
    expect(creationRequest(localWith({ maxExecutionTime: 60 }), nothing)).not.toHaveProperty('maxExecutionTime')
    expect(updateRequest(localWith({ maxExecutionTime: 60 }), recordWith(), nothing, true).maxExecutionTime).toBe(60)
  })

  it('needs a name and a version', () => {
    const { version: _version, ...unversioned } = localWith({})
    expect(() => creationRequest(unversioned, nothing)).toThrow('needs a name and a version')
    const { name: _name, ...nameless } = localWith({})
    expect(() => creationRequest(nameless, nothing)).toThrow('needs a name and a version')
  })
})

describe('completion', () => {
  it.each<[string, Parameters<typeof localWith>[0], object | undefined]>([
    ['nothing', { visibility: 'public' }, undefined],
    ['the time alone', { maxExecutionTime: 60 }, { maxExecutionTime: 60 }],
    [
      'the visibility with it',
      { maxExecutionTime: 60, visibility: 'unlisted' },
      { maxExecutionTime: 60, visibility: 'unlisted' },
    ],
    [
      'the visibility from the old field',
      { maxExecutionTime: 60, public: true },
      { maxExecutionTime: 60, visibility: 'public' },
    ],
    [
      'no visibility where the old field says private',
      { maxExecutionTime: 60, public: false },
      { maxExecutionTime: 60 },
    ],
  ])('sets %s', (_, body, expected) => {
    expect(completion(localWith(body))).toEqual(expected)
  })
})
