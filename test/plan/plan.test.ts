import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/integration/path.ts'
import type { UpdateBody } from '../../src/integration/body.ts'
import type { LocalIntegration } from '../../src/integration/definition.ts'
import type { IntegrationRecord } from '../../src/integration/record.ts'
import { makePlan, type PlanInput } from '../../src/plan/plan.ts'
import { requestSchema } from '../emulator/botpress/contract.ts'
import { merge } from '../emulator/botpress/merge.ts'
import { artifact, localWith, object, recordWith } from './given.ts'

type Body = LocalIntegration['body']

const string = { type: 'string' }
const schema = object({ a: string })
const action = { input: { schema: object({}) }, output: { schema } }
const calm = { sameVersion: true, prune: true, interfaceIds: {} }

function plan(body: Body, deployed?: IntegrationRecord, rest: Partial<PlanInput> = {}): ReturnType<typeof makePlan> {
  return makePlan({ local: localWith(body), ...calm, ...(deployed && { deployed }), ...rest })
}

function changesOf(body: Body, deployed: object, rest: Partial<PlanInput> = {}): string[] {
  const { changes } = plan(body, recordWith(deployed), rest).plan
  return changes.map(({ path, kind, impact }) => `${formatPath(path)} ${kind} ${impact}`)
}

type Json = Record<string, unknown>

function mapValues(entries: unknown, map: (value: Json) => unknown): Json {
  return Object.fromEntries(
    Object.entries((entries ?? {}) as Record<string, Json>).map(([name, value]) => [name, map(value)]),
  )
}

function filledConfiguration(value: Json = {}): Json {
  return { schema: {}, ...value, identifier: { required: false, ...(value['identifier'] as Json) } }
}

const noCreation = { enabled: false, requiredTags: [] }

/** The record that the API shows after a request, with what it fills in. */
function recordAfter(before: Json, request: UpdateBody): IntegrationRecord {
  const { secrets, code: _code, icon: _icon, readme: _readme, layers: _layers, ...body } = request
  const merged = merge(requestSchema('updateIntegration') ?? {}, { ...before }, body)
  return recordWith({
    ...merged,
    title: merged['title'] ?? 'tracker',
    description: merged['description'] ?? '',
    url: merged['url'] ?? '',
    visibility: merged['visibility'] ?? 'private',
    identifier: merged['identifier'] ?? {},
    configuration: filledConfiguration(merged['configuration'] as Json | undefined),
    configurations: mapValues(merged['configurations'], filledConfiguration),
    channels: mapValues(merged['channels'], (channel) => ({
      messages: {},
      ...channel,
      conversation: { tags: {}, creation: noCreation, ...(channel['conversation'] as Json) },
      message: { tags: {}, ...(channel['message'] as Json) },
    })),
    user: { tags: {}, creation: noCreation, ...(merged['user'] as Json) },
    interfaces: mapValues(merged['interfaces'], (one) => ({
      entities: {},
      actions: {},
      name: 'hitl',
      version: '1.2.3',
      ...one,
    })),
    secrets: Object.entries(secrets ?? {}).flatMap(([name, value]) => (value === null ? [] : [name])),
    extraOperations: undefined,
    sdkVersion: undefined,
  })
}

const names = fc.constantFrom('one', 'two', 'schema', 'title')
const entries = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(names, value, { maxKeys: 3, noNullPrototype: true })
const texts = { title: fc.constantFrom('A', 'B'), description: fc.constantFrom('', 'C') }
const someSchema = fc.constantFrom(schema, object({ a: string, b: { type: ['null', 'string'] } }, ['b']), object({}), {
  enum: [null, 'x'],
})
const tags = entries(fc.record(texts, { requiredKeys: [] }))
const creation = fc.record({ enabled: fc.boolean(), requiredTags: fc.subarray(['one', 'two']) })
const partial = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] })
const identifier = partial({ required: fc.boolean(), linkTemplateScript: fc.constantFrom('.a', '.b') })
const configuration = partial({ ...texts, schema: someSchema, identifier })
const attributes = entries(fc.constantFrom('x', 'y', ''))
const io = someSchema.map((one) => ({ schema: one }))
const flags = { billable: fc.boolean(), cacheable: fc.boolean(), attributes }
const bodies: fc.Arbitrary<Body> = partial({
  ...texts,
  url: fc.constantFrom('https://a.example', null),
  visibility: fc.constantFrom('private' as const, 'public' as const),
  configuration,
  configurations: entries(configuration),
  actions: entries(fc.record({ ...texts, ...flags, input: io, output: io }, { requiredKeys: ['input', 'output'] })),
  events: entries(fc.record({ ...texts, attributes, schema: someSchema }, { requiredKeys: ['schema'] })),
  states: entries(fc.record({ type: fc.constantFrom('user' as const, 'conversation' as const), schema: someSchema })),
  entities: entries(fc.record({ ...texts, schema: someSchema }, { requiredKeys: ['schema'] })),
  channels: entries(
    partial({ ...texts, messages: entries(io), conversation: partial({ creation, tags }), message: partial({ tags }) }),
  ),
  user: partial({ creation, tags }),
  attributes,
  identifier: partial({ extractScript: fc.constantFrom('.x', '.y'), fallbackHandlerScript: fc.constantFrom('.x') }),
})
const locals = fc
  .record({
    body: bodies,
    source: fc.constantFrom('sdk' as const, 'data' as const),
    interfaces: entries(fc.constantFrom({ name: 'hitl', version: '^1.0.0' }, { id: 'i'.repeat(28) })),
  })
  .map(({ body, ...rest }) => localWith(body, { ...rest, secrets: { KEY: 'v' } }))
const allIds = Object.fromEntries(['one', 'two', 'schema', 'title'].map((key) => [key, 'i'.repeat(28)]))

describe('what is deployed already', () => {
  it('is planned as no change after a creation', () => {
    fc.assert(
      fc.property(locals, (local) => {
        const { request } = makePlan({ local, ...calm, sameVersion: false, interfaceIds: allIds }).plan
        const deployed = recordAfter({}, request.body)
        expect(makePlan({ local, ...calm, deployed, interfaceIds: allIds }).plan.changes).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('is planned as no change after an update of anything else', () => {
    fc.assert(
      fc.property(locals, locals, (old, local) => {
        const first = makePlan({ local: old, ...calm, sameVersion: false, interfaceIds: allIds }).plan.request.body
        const { name: _name, version: _version, ...before } = { name: '', version: '', ...first }
        const { request } = makePlan({ local, ...calm, deployed: recordAfter({}, before), interfaceIds: allIds }).plan
        const deployed = recordAfter(merge(requestSchema('updateIntegration') ?? {}, {}, before), request.body)
        expect(makePlan({ local, ...calm, deployed, interfaceIds: allIds }).plan.changes).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('changes', () => {
  const channel = {
    messages: { text: { schema } },
    message: { tags: { t: {} } },
    conversation: { tags: { t: {} }, creation: { enabled: true, requiredTags: ['t'] } },
  }
  const hitl = { id: 'i'.repeat(28), name: 'hitl', version: '1.0.0' }

  /** Each rule of the table outside schemas: what is deployed, what the definition has, and the changes that come of it. */
  it.each<[string, object, Body, string[]]>([
    ['action removed', { actions: { a: action } }, { actions: {} }, ['actions.a removed breaking']],
    ['action added', {}, { actions: { a: action } }, ['actions.a added safe']],
    [
      'action renamed',
      { actions: { a: action } },
      { actions: { b: action } },
      ['actions.b added safe', 'actions.a removed breaking'],
    ],
    [
      'action cached',
      { actions: { a: action } },
      { actions: { a: { ...action, cacheable: true } } },
      ['actions.a.cacheable added may-break'],
    ],
    [
      'action no longer cached',
      { actions: { a: { ...action, cacheable: true } } },
      { actions: { a: { ...action, cacheable: false } } },
      ['actions.a.cacheable removed safe'],
    ],
    [
      'action billed',
      { actions: { a: action } },
      { actions: { a: { ...action, billable: true } } },
      ['actions.a.billable added safe'],
    ],
    [
      'action attribute',
      { actions: { a: action } },
      { actions: { a: { ...action, attributes: { x: 'y' } } } },
      ['actions.a.attributes.x added safe'],
    ],
    [
      'action input',
      { actions: { a: action } },
      { actions: { a: { ...action, input: { schema: object({ labels: string }, ['labels']) } } } },
      ['actions.a.input.labels added breaking'],
    ],
    [
      'action output',
      { actions: { a: action } },
      { actions: { a: { ...action, output: { schema: object({}) } } } },
      ['actions.a.output.a removed breaking'],
    ],
    [
      'action title',
      { actions: { a: { ...action, title: 'A' } } },
      { actions: { a: { ...action, title: 'B' } } },
      ['actions.a.title changed safe'],
    ],
    ['event removed', { events: { e: { schema } } }, { events: {} }, ['events.e removed breaking']],
    ['event added', {}, { events: { e: { schema } } }, ['events.e added safe']],
    [
      'event payload',
      { events: { e: { schema } } },
      { events: { e: { schema: object({ a: { type: 'number' } }) } } },
      ['events.e.a changed breaking'],
    ],
    [
      'event attribute',
      { events: { e: { schema } } },
      { events: { e: { schema, attributes: { x: 'y' } } } },
      ['events.e.attributes.x added safe'],
    ],
    ['state removed', { states: { s: { type: 'user', schema } } }, { states: {} }, ['states.s removed breaking']],
    ['state added', {}, { states: { s: { type: 'user', schema } } }, ['states.s added safe']],
    [
      'state type',
      { states: { s: { type: 'user', schema } } },
      { states: { s: { type: 'integration', schema } } },
      ['states.s.type changed breaking'],
    ],
    [
      'state schema',
      { states: { s: { type: 'user', schema } } },
      { states: { s: { type: 'user', schema: object({ a: { type: 'number' } }) } } },
      ['states.s.a changed may-break'],
    ],
    ['entity removed', { entities: { e: { schema } } }, { entities: {} }, ['entities.e removed breaking']],
    ['entity added', {}, { entities: { e: { schema } } }, ['entities.e added safe']],
    ['channel removed', { channels: { c: channel } }, { channels: {} }, ['channels.c removed breaking']],
    ['channel added', {}, { channels: { c: channel } }, ['channels.c added safe']],
    [
      'message removed',
      { channels: { c: channel } },
      { channels: { c: { messages: {} } } },
      ['channels.c.messages.text removed breaking'],
    ],
    [
      'message added',
      { channels: { c: channel } },
      { channels: { c: { messages: { text: { schema }, card: { schema } } } } },
      ['channels.c.messages.card added may-break'],
    ],
    [
      'message sent by bots',
      { channels: { c: channel } },
      { channels: { c: { messages: { text: { schema: object({ a: string }, ['a']) } } } } },
      ['channels.c.messages.text.a changed breaking'],
    ],
    [
      'message emitted',
      { channels: { c: channel } },
      { channels: { c: { messages: { text: { schema: object({ a: { type: ['string', 'null'] } }) } } } } },
      ['channels.c.messages.text.a changed may-break'],
    ],
    [
      'message tag removed',
      { channels: { c: channel } },
      { channels: { c: { message: { tags: {} } } } },
      ['channels.c.message.tags.t removed may-break'],
    ],
    [
      'message tag added',
      { channels: { c: channel } },
      { channels: { c: { message: { tags: { t: {}, u: {} } } } } },
      ['channels.c.message.tags.u added safe'],
    ],
    [
      'conversation tag removed',
      { channels: { c: channel } },
      { channels: { c: { conversation: { tags: {} } } } },
      ['channels.c.conversation.tags.t removed may-break'],
    ],
    [
      'conversation tag described',
      { channels: { c: channel } },
      { channels: { c: { conversation: { tags: { t: { title: 'T' } } } } } },
      ['channels.c.conversation.tags.t.title added safe'],
    ],
    [
      'conversation creation off',
      { channels: { c: channel } },
      { channels: { c: { conversation: { creation: { enabled: false, requiredTags: ['t'] } } } } },
      ['channels.c.conversation.creation.enabled removed breaking'],
    ],
    [
      'conversation tag required',
      { channels: { c: channel } },
      { channels: { c: { conversation: { creation: { enabled: true, requiredTags: ['u', 't'] } } } } },
      ['channels.c.conversation.creation.requiredTags changed breaking'],
    ],
    [
      'conversation tag no longer required',
      { channels: { c: channel } },
      { channels: { c: { conversation: { creation: { enabled: true, requiredTags: [] } } } } },
      ['channels.c.conversation.creation.requiredTags removed safe'],
    ],
    [
      'conversation creation on',
      { channels: { c: {} } },
      { channels: { c: { conversation: { creation: { enabled: true, requiredTags: [] } } } } },
      ['channels.c.conversation.creation.enabled added safe'],
    ],
    ['user tag removed', { user: { tags: { t: {} } } }, { user: { tags: {} } }, ['user.tags.t removed may-break']],
    ['user tag added', {}, { user: { tags: { t: {} } } }, ['user.tags.t added safe']],
    [
      'user creation on, with a tag',
      {},
      { user: { creation: { enabled: true, requiredTags: ['t'] } } },
      ['user.creation.enabled added safe', 'user.creation.requiredTags added breaking'],
    ],
    [
      'user creation off',
      { user: { creation: { enabled: true, requiredTags: ['t'] } } },
      { user: { creation: { enabled: false, requiredTags: [] } } },
      ['user.creation.enabled removed breaking', 'user.creation.requiredTags removed safe'],
    ],
    [
      'configuration property required',
      { configuration: { schema: object({}) } },
      { configuration: { schema: object({ key: string }, ['key']) } },
      ['configuration.key added breaking'],
    ],
    [
      'first configuration',
      { configuration: { schema: {} } },
      { configuration: { schema } },
      ['configuration.a added safe'],
    ],
    [
      'configuration removed',
      { configurations: { c: {} } },
      { configurations: {} },
      ['configurations.c removed breaking'],
    ],
    ['configuration added', {}, { configurations: { c: {} } }, ['configurations.c added safe']],
    [
      'link required',
      { configuration: { identifier: { linkTemplateScript: '.' } } },
      { configuration: { identifier: { linkTemplateScript: '.', required: true } } },
      ['configuration.identifier.required added breaking'],
    ],
    [
      'link script gone',
      { configuration: { identifier: { linkTemplateScript: '.', required: true } } },
      { configuration: {} },
      [
        'configuration.identifier.required removed safe',
        'configuration.identifier.linkTemplateScript removed may-break',
      ],
    ],
    [
      'scripts',
      { identifier: { extractScript: '.a', fallbackHandlerScript: '.b' } },
      { identifier: { extractScript: '.c' } },
      ['identifier.extractScript changed may-break', 'identifier.fallbackHandlerScript removed may-break'],
    ],
    [
      'operation on',
      { extraOperations: { o: { enabled: false } } },
      { extraOperations: { o: { enabled: true } } },
      ['extraOperations.o added safe'],
    ],
    [
      'operation off',
      { extraOperations: { o: { enabled: true } } },
      { extraOperations: {} },
      ['extraOperations.o removed may-break'],
    ],
    ['more time', { maxExecutionTime: 10 }, { maxExecutionTime: 20 }, ['maxExecutionTime changed safe']],
    ['less time', { maxExecutionTime: 20 }, { maxExecutionTime: 10 }, ['maxExecutionTime changed may-break']],
    ['published', {}, { visibility: 'public' }, ['visibility changed safe']],
    ['published with the old field', {}, { public: true }, ['visibility changed safe']],
    ['attribute', { attributes: { a: 'b' } }, { attributes: {} }, ['attributes.a removed safe']],
    [
      'texts',
      { title: 'A', url: 'https://a.example' },
      { title: 'B', description: 'C', url: null },
      ['title changed safe', 'description added safe', 'url removed safe'],
    ],
    ['SDK version', { sdkVersion: '5.0.0' }, { sdkVersion: '5.4.3' }, ['sdkVersion changed safe']],
    [
      'what is not mentioned',
      { title: 'A', actions: { a: action }, channels: { c: channel } },
      { channels: { c: {} } },
      [],
    ],
  ])('%s', (_, deployed, body, expected) => {
    expect(changesOf(body, deployed)).toEqual(expected)
  })

  it.each<[string, object, NonNullable<LocalIntegration['interfaces']>, Record<string, string>, string[]]>([
    ['removed', { hitl }, {}, {}, ['interfaces.hitl removed breaking']],
    ['added', {}, { hitl: { name: 'hitl', version: '1.0.0' } }, { hitl: hitl.id }, ['interfaces.hitl added safe']],
    ['the same', { hitl }, { hitl: { name: 'hitl', version: '^1.0.0' } }, { hitl: hitl.id }, []],
    [
      'another version',
      { hitl },
      { hitl: { name: 'hitl', version: '2.0.0' } },
      { hitl: 'j'.repeat(28) },
      ['interfaces.hitl.id changed may-break', 'interfaces.hitl.version changed may-break'],
    ],
    [
      'another interface',
      { hitl },
      { hitl: { name: 'llm', version: '1.0.0' } },
      { hitl: 'j'.repeat(28) },
      ['interfaces.hitl.id changed may-break', 'interfaces.hitl.name changed breaking'],
    ],
    [
      'another action behind it',
      { hitl },
      { hitl: { ...hitl, actions: { stop: { name: 'end' } } } },
      { hitl: hitl.id },
      ['interfaces.hitl.actions.stop.name added may-break'],
    ],
  ])('interface %s', (_, deployed, interfaces, ids, expected) => {
    const local = localWith({}, { interfaces })
    const { changes } = makePlan({
      local,
      ...calm,
      deployed: recordWith({ interfaces: deployed }),
      interfaceIds: ids,
    }).plan
    expect(changes.map(({ path, kind, impact }) => `${formatPath(path)} ${kind} ${impact}`)).toEqual(expected)
  })

  it('name secrets and hold no value', () => {
    const local = localWith({}, { declaredSecrets: { NEW: { optional: false } }, secrets: { NEW: 'hunter2' } })
    const { plan: made } = makePlan({ local, ...calm, deployed: recordWith({ secrets: ['OLD'] }) })
    expect(made.changes.map(({ path, kind }) => [formatPath(path), kind])).toEqual([
      ['secrets.NEW', 'added'],
      ['secrets.OLD', 'removed'],
    ])
    expect(JSON.stringify({ ...made, request: undefined })).not.toContain('hunter2')
    expect(made.sent.at(-1)).toEqual({ what: '1 secret value', remark: "can't be compared" })
  })
})

describe('a new version', () => {
  it('starts anew: what the definition lacks is gone, secrets and icon are taken over', () => {
    const base = {
      version: '1.0.0-rc.1',
      title: 'tracker',
      secrets: ['KEY'],
      actions: { old: action },
      maxExecutionTime: 60,
    }
    expect(changesOf({}, base, { sameVersion: false })).toEqual(['actions.old removed breaking'])
  })

  it('of another major starts without the secrets', () => {
    const declaredSecrets = { KEY: { optional: false }, MORE: { optional: true }, GIVEN: { optional: false } }
    const local = localWith({}, { declaredSecrets, secrets: { GIVEN: 'v' } })
    const deployed = recordWith({ version: '0.9.0', secrets: ['KEY', 'MORE', 'GIVEN', 'OLD'] })
    const { plan: made, diagnostics } = makePlan({ local, ...calm, deployed, sameVersion: false })
    expect(diagnostics.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
      'error secrets.KEY',
      'warning secrets.MORE',
    ])
    expect(diagnostics[0]?.message).toContain('a new major version does not get those of 0.9.0')
    expect(made.request.body.secrets).toEqual({ GIVEN: 'v' })
    expect(made.changes.map(({ path, kind }) => `${formatPath(path)} ${kind}`)).toEqual([
      'secrets.KEY removed',
      'secrets.MORE removed',
      'secrets.OLD removed',
    ])
  })

  it('is private unless it is said otherwise', () => {
    const { plan: made } = plan({}, recordWith({ version: '0.9.0', visibility: 'public' }), { sameVersion: false })
    expect(made.changes).toMatchObject([{ path: ['visibility'], before: 'public', after: 'private' }])
    expect(made.visibility).toBe('private')
    expect(made.request).toMatchObject({ method: 'POST', body: { name: 'tracker', version: '1.0.0' } })
    expect(made.base).toEqual({ id: expect.any(String), version: '0.9.0', visibility: 'public', sameVersion: false })
  })

  it('breaks no bot where it is the first', () => {
    const { plan: made } = plan(
      { title: 'T', visibility: 'public', user: { creation: { enabled: true, requiredTags: ['t'] } } },
      undefined,
      { sameVersion: false },
    )
    expect(made).toMatchObject({ action: 'create', request: { method: 'POST' } })
    expect(made.changes.every((change) => change.kind === 'added' && change.impact === 'safe')).toBe(true)
    expect(made.advice).toBeUndefined()
    expect(made.visibility).toBe('public')
    expect(made.sent).toMatchObject([{ what: 'code', remark: '' }])
    expect(made.notes).toEqual([])
  })

  it('needs code', () => {
    const { code: _, ...local } = localWith({})
    expect(makePlan({ local, ...calm, sameVersion: false }).diagnostics).toMatchObject([
      { severity: 'error', subject: 'input code' },
    ])
  })

  it('sets maxExecutionTime right after, and publishes with it', () => {
    const local = localWith({ maxExecutionTime: 60, visibility: 'unlisted' })
    const { plan: made, diagnostics } = makePlan({ local, ...calm, sameVersion: false })
    expect(diagnostics).toEqual([])
    expect(made.request).toMatchObject({ method: 'POST', rest: { maxExecutionTime: 60, visibility: 'unlisted' } })
    expect(made.request.body).not.toHaveProperty('visibility')
    expect(made.changes.map(({ path }) => path[0])).toEqual(expect.arrayContaining(['maxExecutionTime', 'visibility']))
    expect(made.visibility).toBe('unlisted')
  })
})

describe('an update', () => {
  it('leaves out private for a published version, and says so', () => {
    const { plan: made, diagnostics } = plan({ visibility: 'private' }, recordWith({ visibility: 'unlisted' }))
    expect(made.changes).toEqual([])
    expect(made.visibility).toBe('unlisted')
    expect(made.request.body).toEqual({ code: 'run()' })
    expect(diagnostics).toMatchObject([
      { severity: 'warning', subject: 'visibility', fix: 'Write unlisted, or leave the visibility out.' },
    ])
  })

  it('compares the readme and the icon where the deployed ones are known, but not line endings', () => {
    const local = localWith({}, { readme: artifact('hub.md', '# One\r\nTwo'), icon: artifact('icon.svg', '<svg/>') })
    const compared = makePlan({
      local,
      ...calm,
      deployed: recordWith(),
      deployedFiles: { readme: '\uFEFF# One\nTwo', icon: '<svg id="1"/>' },
    }).plan
    expect(compared.changes).toMatchObject([
      { path: ['icon'], kind: 'changed', before: '<svg id="1"/>', after: '<svg/>', impact: 'safe' },
    ])
    expect(compared.sent.map(({ what }) => what)).toEqual(['code'])
    expect(compared.notes).toEqual([
      'The icon belongs to all versions of the integration, published ones too: this changes it everywhere.',
    ])
    const blind = makePlan({ local, ...calm, deployed: recordWith() }).plan
    expect(blind.sent.map(({ what }) => what)).toEqual(['code', 'readme', 'icon'])
    expect(blind.notes).toEqual([])
  })

  it.each<[string, object, PlanInput['deployedFiles'], string]>([
    ['none is deployed', {}, {}, 'adds it: none is deployed'],
    ['it could not be fetched', { readmeUrl: 'https://files.example/1.md' }, {}, 'could not be fetched to compare'],
    [
      'it is not fetched',
      { readmeUrl: 'https://files.example/1.md' },
      undefined,
      'the deployed one is fetched for a plan only',
    ],
  ])('says why a readme is not compared: %s', (_, fields, deployedFiles, remark) => {
    const local = localWith({}, { readme: artifact('hub.md', '# One'), icon: artifact('icon.svg', '<svg/>') })
    const question = { local, ...calm, deployed: recordWith(fields), ...(deployedFiles && { deployedFiles }) }
    expect(makePlan(question).plan.sent.map((sent) => [sent.what, sent.remark])).toEqual([
      ['code', "can't be compared"],
      ['readme', remark],
      ['icon', 'shared by all versions'],
    ])
  })

  it('shows a readme that differs', () => {
    const local = localWith({}, { readme: artifact('hub.md', '# Two') })
    const { changes } = makePlan({ local, ...calm, deployed: recordWith(), deployedFiles: { readme: '# One' } }).plan
    expect(changes).toMatchObject([{ path: ['readme'], before: '# One', after: '# Two', impact: 'safe' }])
  })

  it('tells what the record does not show', () => {
    const { plan: made } = plan(
      { layers: ['a'], sdkVersion: '5.4.3', extraOperations: { o: { enabled: true } } },
      recordWith(),
    )
    expect(made.changes).toEqual([])
    const remark = "can't be compared"
    expect(made.sent.slice(1)).toEqual(['layers', 'sdkVersion', 'extraOperations'].map((what) => ({ what, remark })))
  })

  it('changes neither the record nor the local integration', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    const local = freeze(localWith({ actions: { a: action }, channels: { c: { messages: {} } } }, { source: 'sdk' }))
    const deployed = freeze(
      recordWith({ actions: { a: action, b: action }, channels: { c: { messages: { text: { schema } } } } }),
    )
    expect(makePlan({ local, ...calm, deployed }).plan.changes).toHaveLength(2)
  })

  it('tells thousands of actions apart', () => {
    const many = (type: string): Body => ({
      actions: Object.fromEntries(
        Array.from({ length: 2_000 }, (_, index) => [
          `a${index}`,
          { input: { schema: object({ a: string }) }, output: { schema: object({ a: string, b: { type } }) } },
        ]),
      ),
    })
    const { changes } = plan(many('number'), recordWith(many('string'))).plan
    expect(changes).toHaveLength(2_000)
    expect(new Set(changes.map((change) => change.rule))).toEqual(new Set(['output-widened']))
  })
})

describe('the source of a deployment', () => {
  const [digest, commit] = [`sha256:${'d'.repeat(64)}`, 'c'.repeat(40)]
  const own = { sourceDigest: digest, sourceCommit: commit }
  const readme = artifact('hub.md', '# One')
  const files = [readme, artifact('index.cjs', 'run()')].map(({ text: _, ...file }) => file)
  const sentWith = (remark: string): object[] => [
    { what: 'code', remark, file: files[1] },
    { what: 'readme', remark: remark === 'as it is deployed' ? remark : 'adds it: none is deployed', file: files[0] },
  ]
  const secret = { declaredSecrets: { KEY: { optional: false } }, secrets: { KEY: 'v' } }

  it('that is deployed already leaves secrets to send, and nothing else', () => {
    const deployed = recordWith({ title: 'T', secrets: ['KEY'], attributes: own })
    const provenance = { digest, commit }
    const { plan: made, diagnostics } = makePlan({
      ...calm,
      local: localWith({ title: 'T' }, { readme, ...secret }),
      deployed,
      provenance,
    })
    expect(made.request).toEqual({ method: 'PUT', id: deployed.id, body: { secrets: { KEY: 'v' } } })
    expect(made.sent).toEqual([{ what: '1 secret value', remark: "can't be compared" }])
    expect(diagnostics).toEqual([])
    const quiet = makePlan({ ...calm, local: localWith({ title: 'T' }, { readme }), deployed, provenance }).plan
    expect(quiet).toMatchObject({ action: 'update', source: { same: true }, changes: [], sent: [] })
    expect(quiet.request).toEqual({ method: 'PUT', id: deployed.id, body: {} })
  })

  it('that is deployed already is sent as a whole where the version drifted from it', () => {
    const { plan: made, diagnostics } = makePlan({
      ...calm,
      local: localWith({ title: 'T' }, { readme }),
      deployed: recordWith({ title: 'Other', attributes: own }),
      provenance: { digest, commit },
    })
    expect(made.request.body).toEqual({
      title: 'T',
      attributes: own,
      code: 'run()',
      readme: Buffer.from('# One').toString('base64'),
    })
    expect(made.sent).toEqual(sentWith('as it is deployed'))
    expect(diagnostics).toMatchObject([{ severity: 'notice', subject: 'tracker 1.0.0' }])
  })

  it('that is another is sent although no field differs', () => {
    const { plan: made, diagnostics } = makePlan({
      ...calm,
      local: localWith({ title: 'T', attributes: { team: 'red' } }, { readme }),
      deployed: recordWith({
        title: 'T',
        attributes: { team: 'red', ...own, sourceDigest: `sha256:${'e'.repeat(64)}` },
      }),
      provenance: { digest, commit },
    })
    expect(made).toMatchObject({ changes: [], notes: [], source: { same: false } })
    expect(made.request.body).toMatchObject({ title: 'T', code: 'run()', attributes: { team: 'red', ...own } })
    expect(made.sent).toEqual(sentWith("can't be compared"))
    expect(diagnostics).toEqual([])
  })

  it('is removed from the record, with a note, where it is not to be recorded', () => {
    const { plan: made } = plan({}, recordWith({ attributes: own }))
    expect(made.request.body.attributes).toEqual({ sourceDigest: null, sourceCommit: null })
    expect(made.changes).toEqual([])
    expect(made.notes).toEqual([
      'The digest of what was deployed is removed from the attributes, since `provenance` is off.',
    ])
  })
})

describe('what a person is told of a plan', () => {
  const published = recordWith({ visibility: 'public' })
  const { code: _code, ...codeless } = localWith({})
  const { definition: _definition, ...inputsAlone } = codeless

  it.each<[string, LocalIntegration, IntegrationRecord | undefined, object[]]>([
    [
      'an error of a new version',
      codeless,
      undefined,
      [
        {
          severity: 'error',
          subject: 'input code',
          message: 'There is no code. A version without it would do nothing, so none is created.',
          fix: 'Build the integration before this step, or name the bundle with the input `code`.',
        },
      ],
    ],
    [
      'a warning of a deployed one, with the way to build it',
      { ...codeless, buildAdvice: 'Run `bp build`.' },
      recordWith(),
      [
        {
          severity: 'warning',
          subject: 'input code',
          message: 'There is no code. The deployed code stays as it is, whatever the definition adds.',
          fix: 'Run `bp build`.',
        },
      ],
    ],
    ['nothing of a published one', codeless, published, []],
    ['nothing of inputs alone', inputsAlone, recordWith(), []],
  ])('without code is %s', (_, local, deployed, expected) => {
    expect(makePlan({ ...calm, local, deployed }).diagnostics).toEqual(expected)
  })

  it.each([
    ['a property', { b: string }, { b: { type: 'number' } }, 'b'],
    [
      'a tuple',
      { pair: { type: 'array', prefixItems: [string] } },
      { pair: { type: 'array', prefixItems: [{ type: 'number' }] } },
      'pair.prefixItems[0]',
    ],
    [
      'an alternative',
      { b: { anyOf: [string, object({ c: string }, ['c'])] } },
      { b: { anyOf: [string, object({ c: { type: 'number' } }, ['c'])] } },
      'b.anyOf[1].properties.c',
    ],
  ])('asks for the place of what breaks in %s', (_, before, after, expected) => {
    const asked: string[] = []
    const body = (properties: object): Body => ({ events: { e: { schema: object({ ...properties }) } } })
    const local = localWith(body(after))
    const definition = local.definition && {
      ...local.definition,
      locate: (path: Parameters<typeof formatPath>[0]) => {
        asked.push(formatPath(path))
        return { file: 'integration.json' }
      },
    }
    makePlan({ ...calm, local: { ...local, definition }, deployed: recordWith(body(before)) })
    expect(asked).toContain(`events.e.schema.properties.${expected}`)
  })

  it('is that a published version stays so, with the line that says otherwise', () => {
    const local = localWith({ visibility: 'private' })
    const definition = local.definition && {
      ...local.definition,
      locate: (path: readonly unknown[]) => ({ file: 'integration.json', line: path[0] === 'visibility' ? 5 : 1 }),
    }
    const { diagnostics } = makePlan({ ...calm, local: { ...local, definition }, deployed: published })
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        subject: 'visibility',
        message:
          'It is private here, but version 1.0.0 is public and a published version never becomes private again; the visibility is not sent.',
        fix: 'Write public, or leave the visibility out.',
        place: { file: 'integration.json', line: 5 },
      },
    ])
    const { definition: _, ...bare } = local
    expect(makePlan({ ...calm, local: bare, deployed: published }).diagnostics[0]).toMatchObject({ place: undefined })
  })

  it('is nothing of a new version that is private after a published one', () => {
    const local = localWith({ visibility: 'private' }, { version: '1.0.1' })
    expect(makePlan({ ...calm, local, deployed: published, sameVersion: false }).diagnostics).toEqual([])
  })

  it('is that a version is changed in place by what breaks bots', () => {
    const { plan: made, diagnostics } = plan({ actions: {} }, recordWith({ actions: { a: action } }))
    expect(made.advice).toMatchObject({ wanted: '2.0.0', enough: false })
    expect(diagnostics).toMatchObject([{ severity: 'warning', subject: 'version' }])
  })

  it('is which secret has no value, at its line', () => {
    const declared = { declaredSecrets: { KEY: { optional: false } } }
    const local = localWith({}, declared)
    const placeOf = (given: LocalIntegration): unknown => makePlan({ ...calm, local: given }).diagnostics[0]?.place
    expect(placeOf(local)).toEqual({ file: 'integration.json', line: 1 })
    const { definition: _, ...bare } = local
    expect(placeOf(bare)).toBeUndefined()
  })
})

describe('secrets', () => {
  it.each<['sdk' | 'data', Record<string, string | null> | undefined]>([
    ['sdk', { OLD: null }],
    ['data', undefined],
  ])('that a definition (%s) does not mention', (source, expected) => {
    const { request } = makePlan({
      ...calm,
      local: localWith({}, { source }),
      deployed: recordWith({ secrets: ['OLD'] }),
    }).plan
    expect(request.body.secrets).toEqual(expected)
  })

  it('are counted by the values that are sent', () => {
    const declaredSecrets = { A: { optional: false }, B: { optional: false } }
    const local = localWith({}, { declaredSecrets, secrets: { A: '1', B: '2' } })
    const sent = (question: Partial<PlanInput>): object | undefined =>
      makePlan({ ...calm, local, ...question }).plan.sent.at(-1)
    const deployed = recordWith({ secrets: ['OLD'] })
    expect(sent({ deployed })).toEqual({ what: '2 secret values', remark: "can't be compared" })
    expect(sent({})).toEqual({ what: '2 secret values', remark: '' })
  })

  it('have none to remove on a first version', () => {
    expect(makePlan({ ...calm, local: localWith({}, { source: 'sdk' }) }).plan.request.body).not.toHaveProperty(
      'secrets',
    )
  })
})

describe('what the API keeps or chooses by itself', () => {
  it('is no title where the last version has one that is not its name', () => {
    const base = { version: '0.9.0', title: 'Tracker' }
    expect(changesOf({}, base, { sameVersion: false })).toEqual(['title removed safe'])
  })

  it('is compared where the record has it, and not listed for a first version', () => {
    const body = { sdkVersion: '5.4.3' }
    expect(plan(body, recordWith({ sdkVersion: '5.4.3' })).plan.sent.map(({ what }) => what)).toEqual(['code'])
    expect(plan(body).plan.sent.map(({ what }) => what)).toEqual(['code'])
  })

  it('is an interface that the definition does not mention', () => {
    const deployed = { interfaces: { hitl: { id: 'i'.repeat(28) } } }
    expect(changesOf({}, deployed)).toEqual([])
  })

  it.each<[Body, IntegrationRecord | undefined, string]>([
    [{ public: true }, recordWith(), 'public'],
    [{ public: true }, undefined, 'public'],
    [{ public: false }, recordWith(), 'private'],
    [{ public: false }, undefined, 'private'],
    [{}, recordWith({ visibility: 'unlisted' }), 'unlisted'],
  ])('of %j is the visibility: %#', (body, deployed, visibility) => {
    expect(plan(body, deployed).plan.visibility).toBe(visibility)
  })
})
