import { state } from '@botpress/api'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startBotpress, type BotpressEmulator } from './botpress.ts'
import { operationNames, type OperationName } from './botpress/contract.ts'
import { webAddress } from '../fuzz.ts'

// Compiled here from the official package and nothing else, so that the emulator's own reading of it is tested too.
const ajv = new Ajv({ strict: false, formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } })
const components = {
  schemas: Object.fromEntries(Object.entries(state.schemas).map(([name, { schema }]) => [name, schema])),
}
const contract = new Map(
  operationNames.map((name) => {
    const operation: { requestBody?: { schema: object }; response: { schema: object } } = state.operations[name]
    const request = ajv.compile(operation.requestBody?.schema ?? {})
    return [name, { request, response: ajv.compile({ ...operation.response.schema, components }) }]
  }),
)
const errorBody = ajv.compile({
  oneOf: state.errors.map(({ type, status }) => ({
    properties: { id: { pattern: '^err_' }, code: { const: status }, type: { const: type }, message: { minLength: 1 } },
    required: ['id', 'code', 'type', 'message'],
    additionalProperties: false,
  })),
})

/** What the contract has against an answer. */
function diagnostic(operation: OperationName, { status, body }: Answered): string | undefined {
  const check = status === 200 ? contract.get(operation)?.response : errorBody
  const fits = check?.(body) === true && (status === 200 || body['code'] === status)
  return fits ? undefined : `${operation}: ${ajv.errorsText(check?.errors)}`
}

let emulator: BotpressEmulator

beforeEach(async () => {
  emulator = await startBotpress()
})

afterEach(() => emulator.close())

interface Answered {
  status: number
  body: Record<string, unknown>
}

/** Sends one request and holds its answer against the contract, whatever it is. */
async function call(
  operation: OperationName,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(emulator.url + path, {
    method: state.operations[operation].method.toUpperCase(),
    headers: {
      authorization: `Bearer ${emulator.token}`,
      'x-workspace-id': emulator.workspaceId,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = { status: response.status, body: JSON.parse(await response.text()) }
  expect(emulator.requests.at(-1)).toMatchObject({ operation, status: response.status })
  expect(diagnostic(operation, answer)).toBeUndefined()
  return answer
}

const integrations = '/v1/admin/integrations'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const schema = { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] }

const everything = {
  configuration: {
    title: 'Account',
    description: 'One',
    schema,
    identifier: { required: true, linkTemplateScript: '"a"' },
  },
  configurations: { oauth: { title: 'OAuth', schema } },
  channels: {
    issue: {
      title: 'Issue',
      messages: { text: { schema } },
      conversation: { tags: { id: { title: 'ID' } }, creation: { enabled: true, requiredTags: ['id'] } },
      message: { tags: { id: {} } },
    },
  },
  states: { credentials: { type: 'integration', schema } },
  events: { issueOpened: { title: 'Opened', schema, attributes: { kind: 'webhook' } } },
  actions: {
    createIssue: { title: 'Create', input: { schema }, output: { schema }, billable: true, attributes: { a: 'b' } },
  },
  entities: { issue: { schema } },
  user: { tags: { id: { title: 'ID' } }, creation: { enabled: false, requiredTags: [] } },
  identifier: { extractScript: '"x"', fallbackHandlerScript: '"y"' },
  attributes: { category: 'Developer Tools' },
  extraOperations: { ping: { enabled: true } },
  secrets: { CLIENT_ID: 'id', CLIENT_SECRET: 'secret' },
  sdkVersion: '5.4.3',
  title: 'Tracker',
  description: 'Tracks',
  url: 'https://example.com',
  visibility: 'private',
  layers: ['base'],
  code: 'module.exports = {}',
  icon: base64('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  readme: base64('# Tracker'),
}

describe('every call answers as the contract says', () => {
  test('with a full integration', async () => {
    const interfaceId = emulator.seedInterface({ name: 'creatable', version: '1.0.0', entities: { item: { schema } } })
    const interfaces = { creatable: { id: interfaceId, actions: { create: { name: 'createIssue' } } } }
    const body = { name: 'tracker', version: '1.0.0', ...everything, interfaces }
    expect(contract.get('createIntegration')?.request(body)).toBe(true)
    expect(await call('validateIntegrationCreation', `${integrations}/validate`, body)).toMatchObject({ status: 200 })
    const created = await call('createIntegration', integrations, body)
    expect(created.status).toBe(200)
    const [stored] = emulator.integrations()
    const own = `${integrations}/${stored?.id}`
    const bot = emulator.seedBot({
      integrations: {
        tracker: { integrationId: stored?.id ?? '' },
        other: { integrationId: stored?.id ?? '', status: 'registration_failed', statusReason: 'No.', enabled: false },
      },
    })
    const hub = '/v1/admin/hub'
    const update = { maxExecutionTime: 30, visibility: 'public' }
    for (const [operation, path, sent] of [
      ['getIntegration', own],
      ['getIntegrationByName', `${integrations}/tracker/latest`],
      ['listIntegrations', `${integrations}?name=tracker`],
      ['validateIntegrationUpdate', `${own}/validate`, update],
      ['requestIntegrationVerification', `${integrations}/request-verification`, { integrationId: stored?.id }],
      ['updateIntegration', own, update],
      ['getPublicIntegrationById', `${hub}/integrations/${stored?.id}`],
      ['getPublicIntegration', `${hub}/integrations/tracker/1.0.0`],
      ['getPublicInterface', `${hub}/interfaces/creatable/1.0.0`],
      ['getWorkspace', `/v1/admin/workspaces/${emulator.workspaceId}`],
      ['listBots', '/v1/admin/bots?dev=false&sortField=updatedAt&sortDirection=desc'],
      ['getBot', `/v1/admin/bots/${bot}`],
    ] as const) {
      expect(await call(operation, path, sent)).toMatchObject({ status: 200 })
    }
    expect(new Set(emulator.requests.map((request) => request.operation))).toEqual(new Set(operationNames))
    const { integration } = (await call('getPublicIntegrationById', `${hub}/integrations/${stored?.id}`)).body
    expect(integration).toMatchObject({
      title: 'Tracker',
      maxExecutionTime: 30,
      verificationStatus: 'pending',
      secrets: ['CLIENT_ID', 'CLIENT_SECRET'],
      interfaces: { creatable: { name: 'creatable', version: '1.0.0', events: {} } },
      ownerWorkspace: { id: emulator.workspaceId },
      meta: { installs: 0, views: 0 },
    })
    expect(JSON.stringify(integration)).not.toContain('module.exports')
  })

  test('with an integration that has nothing but a name', async () => {
    expect((await call('createIntegration', integrations, { name: 'tracker', version: '1.0.0' })).status).toBe(200)
  })

  test.each<[string, OperationName, string, object | undefined, Record<string, string>, string]>([
    ['a wrong token', 'listIntegrations', integrations, undefined, { authorization: 'Bearer nope' }, 'Unauthorized'],
    [
      'a wrong token on the hub',
      'getPublicIntegration',
      '/v1/admin/hub/integrations/a/1.0.0',
      undefined,
      { authorization: 'x' },
      'Unauthorized',
    ],
    [
      'a foreign workspace',
      'listIntegrations',
      integrations,
      undefined,
      { 'x-workspace-id': 'wkspace_other' },
      'Forbidden',
    ],
    ['an unknown integration', 'getIntegration', `${integrations}/nope`, undefined, {}, 'ResourceNotFound'],
    ['an unknown version', 'getIntegrationByName', `${integrations}/tracker/1.0.0`, undefined, {}, 'ResourceNotFound'],
    ['an unreadable version', 'getIntegrationByName', `${integrations}/tracker/one`, undefined, {}, 'InvalidQuery'],
    ['an unreadable path', 'getIntegrationByName', `${integrations}/%E0/latest`, undefined, {}, 'InvalidQuery'],
    ['an unknown query parameter', 'listIntegrations', `${integrations}?color=red`, undefined, {}, 'InvalidQuery'],
    [
      'an unknown interface',
      'getPublicInterface',
      '/v1/admin/hub/interfaces/a/1.0.0',
      undefined,
      {},
      'ResourceNotFound',
    ],
    ['an unknown bot', 'getBot', '/v1/admin/bots/nope', undefined, {}, 'ResourceNotFound'],
    ['an unknown order', 'listBots', '/v1/admin/bots?sortField=name', undefined, {}, 'InvalidQuery'],
    ['an unknown workspace', 'getWorkspace', '/v1/admin/workspaces/nope', undefined, {}, 'ResourceNotFound'],
    [
      'a body that is no JSON type',
      'createIntegration',
      integrations,
      {},
      { 'content-type': 'text/plain' },
      'UnsupportedMediaType',
    ],
    ['a body without name', 'createIntegration', integrations, { version: '1.0.0' }, {}, 'InvalidPayload'],
  ])('with an error for %s', async (_, operation, path, body, headers, type) => {
    expect((await call(operation, path, body, headers)).body).toMatchObject({ type })
  })
})

describe('a creation is refused for', () => {
  test.each<[string, object, string]>([
    ['an unknown key', { colour: 'red' }, 'InvalidPayload'],
    ['an execution time, which only an update may set', { maxExecutionTime: 10 }, 'InvalidPayload'],
    ['a null', { actions: { a: null } }, 'InvalidPayload'],
    ['a channel without messages', { channels: { chat: {} } }, 'InvalidPayload'],
    ['a version that is none', { version: 'v1' }, 'InvalidPayload'],
    ['a name with two handles', { name: 'a/b/c' }, 'InvalidPayload'],
    ['a handle that the workspace lacks', { name: 'acme/tracker' }, 'Forbidden'],
    ['a secret in lower case', { secrets: { clientId: 'x' } }, 'InvalidPayload'],
    ['an icon that is a PNG', { icon: base64('\u0089PNG') }, 'InvalidPayload'],
    ['an icon that is not encoded', { icon: '<svg/>' }, 'InvalidPayload'],
    ['a readme that is not encoded', { readme: '# Readme' }, 'InvalidPayload'],
    ['a title of 65 characters', { title: 'x'.repeat(65) }, 'InvalidPayload'],
    ['an unknown interface', { interfaces: { a: { id: 'i'.repeat(30) } } }, 'ReferenceNotFound'],
    ['a schema that is none', { events: { a: { schema: { type: 'text' } } } }, 'InvalidJsonSchema'],
    ['public and visibility that disagree', { public: true, visibility: 'unlisted' }, 'InvalidPayload'],
  ])('%s', async (_, part, type) => {
    const body = { name: 'tracker', version: '1.0.0', ...part }
    expect((await call('validateIntegrationCreation', `${integrations}/validate`, body)).body).toMatchObject({ type })
    expect((await call('createIntegration', integrations, body)).body).toMatchObject({ type })
    expect(emulator.integrations()).toEqual([])
  })
})

describe('any sequence of updates', () => {
  const name = fc.constantFrom('a', 'b', 'schema')
  const short = fc.string({ maxLength: 64 })
  const map = <T>(entry: fc.Arbitrary<T>) => fc.dictionary(name, fc.option(entry), { maxKeys: 3 })
  const optional = { requiredKeys: [] }
  const json = fc.constantFrom(
    {},
    schema,
    { type: 'string' },
    { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  )
  const texts = fc.record({ title: short, description: short }, optional)
  const withSchema = fc.record({ title: short, schema: json }, { requiredKeys: ['schema'] })
  const update = fc.record(
    {
      title: fc.string({ minLength: 1, maxLength: 64 }),
      url: fc.option(webAddress),
      attributes: map(short),
      actions: map(
        fc.record({ input: fc.record({ schema: json }), output: fc.record({ schema: json }), attributes: map(short) }),
      ),
      events: map(withSchema),
      entities: map(withSchema),
      states: map(fc.record({ type: fc.constantFrom('user', 'conversation', 'integration'), schema: json })),
      channels: map(
        fc.record(
          {
            title: short,
            messages: map(fc.record({ schema: json })),
            conversation: fc.record({ tags: map(texts) }, optional),
            message: fc.record({ tags: map(texts) }, optional),
          },
          { requiredKeys: ['messages'] },
        ),
      ),
      configuration: fc.record(
        { schema: json, identifier: fc.record({ linkTemplateScript: fc.option(short) }, optional) },
        optional,
      ),
      configurations: map(
        fc.record({ schema: json, identifier: fc.record({ required: fc.boolean() }, optional) }, optional),
      ),
      user: fc.record({ tags: map(texts), creation: fc.constant({ enabled: true, requiredTags: ['a'] }) }, optional),
      identifier: fc.record({ extractScript: fc.option(short), fallbackHandlerScript: fc.option(short) }, optional),
      maxExecutionTime: fc.integer({ min: 1, max: 600 }),
      secrets: fc.dictionary(fc.constantFrom('A', 'B_1'), fc.option(short)),
    },
    optional,
  )

  test('is taken, answered by the contract, and keeps what it omits', async () => {
    const id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0' })
    await fc.assert(
      fc.asyncProperty(update, async (body) => {
        expect(contract.get('updateIntegration')?.request(body)).toBe(true)
        const before = (await call('getIntegration', `${integrations}/${id}`)).body['integration']
        const answer = await call('updateIntegration', `${integrations}/${id}`, body)
        expect(answer.status).toBe(200)
        const after = answer.body['integration']
        const sent = new Set(Object.keys(body))
        const kept = (record: object | unknown): object =>
          Object.fromEntries(Object.entries(Object(record)).filter(([key]) => key !== 'updatedAt' && !sent.has(key)))
        expect(kept(after)).toEqual(kept(before))
        for (const collection of ['actions', 'events', 'states', 'entities', 'channels', 'configurations'] as const) {
          for (const [key, entry] of Object.entries(body[collection] ?? {})) {
            expect(Object.hasOwn(Object(after)[collection], key)).toBe(entry !== null)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
