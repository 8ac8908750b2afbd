import { describe, expect, onTestFinished, test } from 'vitest'
import { type Botpress, createBotpress } from '../../src/botpress/client.ts'
import { BotpressError } from '../../src/botpress/errors.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { testClock } from '../clock.ts'
import { json, type Reaction, refusal, reset, serve, type Received } from './server.ts'

const record = { id: 'intver_1', name: 'acme/tracker', version: '1.2.3' }
const stranger = { id: 'intver_9', name: 'acme/payments', version: '9.9.9' }

async function start(
  ...reactions: [Reaction, ...Reaction[]]
): Promise<{ botpress: Botpress; received: Received[]; asked: () => string[] }> {
  const { url, received } = await serve(...reactions)
  const botpress = createBotpress(
    {
      apiUrl: url,
      token: 't',
      workspaceId: 'wkspace/1',
      timeoutSeconds: 10,
      concurrency: 8,
      env: {},
      redact: createRedactor([]),
    },
    testClock(),
  )
  onTestFinished(() => botpress.close())
  return { botpress, received, asked: () => received.map((request) => `${request.method} ${request.url}`) }
}

type Read = (botpress: Botpress) => Promise<unknown>

const reads: [string, Read, string, object][] = [
  [
    'getIntegration',
    (api) => api.getIntegration('a/b?c'),
    '/v1/admin/integrations/a%2Fb%3Fc',
    { integration: { ...record, id: 'a/b?c' } },
  ],
  [
    'getIntegrationByName',
    (api) => api.getIntegrationByName('acme/tracker', '<1.2.4'),
    '/v1/admin/integrations/acme%2Ftracker/%3C1.2.4',
    { integration: record },
  ],
  [
    'getPublicIntegrationById',
    (api) => api.getPublicIntegrationById('intver_1'),
    '/v1/admin/hub/integrations/intver_1',
    { integration: record },
  ],
  [
    'getPublicIntegration',
    (api) => api.getPublicIntegration('acme/tracker', '1.2.3-rc.1+b'),
    '/v1/admin/hub/integrations/acme%2Ftracker/1.2.3-rc.1%2Bb',
    { integration: { ...record, version: '1.2.3-rc.1+b' } },
  ],
  [
    'getPublicInterface',
    (api) => api.getPublicInterface('hitl', '>=1.0.0 <2'),
    '/v1/admin/hub/interfaces/hitl/%3E%3D1.0.0%20%3C2',
    { interface: { id: 'iface_1', name: 'hitl', version: '1.9.0' } },
  ],
  [
    'getWorkspace',
    (api) => api.getWorkspace(),
    '/v1/admin/workspaces/wkspace%2F1',
    { id: 'wkspace/1', name: 'Acme', handle: 'acme' },
  ],
]

describe('reads', () => {
  test.each(reads)('%s', async (_name, read, path, answer) => {
    const { botpress, asked } = await start(json(200, answer))
    const wrapped: unknown = Object.values(answer).find((value) => typeof value === 'object')
    await expect(read(botpress)).resolves.toMatchObject(wrapped ?? answer)
    expect(asked()).toEqual([`GET ${path}`])
    expect(botpress.requests).toBe(1)
  })

  test.each(reads)('%s: absent', async (_name, read) => {
    const { botpress, received } = await start(refusal(404, 'ResourceNotFound'))
    await expect(read(botpress)).resolves.toBeUndefined()
    expect(received).toHaveLength(1)
  })

  test.each(reads)('%s: another failure is no absence', async (_name, read) => {
    for (const reaction of [refusal(404, 'MethodNotFound'), json(404, {}), refusal(403, 'Forbidden')]) {
      const { botpress } = await start(reaction)
      await expect(read(botpress)).rejects.toThrow(/^Botpress answered 40/)
    }
  })

  test.each(reads)('%s: an answer of another shape', async (_name, read) => {
    const { botpress } = await start(json(200, { integration: { id: 1 }, interface: {} }))
    await expect(read(botpress)).rejects.toMatchObject({ kind: 'malformed', status: 200, outcomeUnknown: false })
  })

  test('what may be absent in a record may be absent', async () => {
    const { botpress } = await start(json(200, { integration: { ...record, url: null, novel: { x: 1 } } }))
    expect(await botpress.getIntegration('intver_1')).toMatchObject({
      ...record,
      url: undefined,
      secrets: [],
      actions: {},
    })
  })
})

describe('an answer about something else than was asked for', () => {
  const named = { ...record, name: 'acme/payments' }
  test.each<[string, Read, object]>([
    ['by id', (api) => api.getIntegration('intver_1'), { integration: stranger }],
    ['by name', (api) => api.getIntegrationByName('acme/tracker', '1.2.3'), { integration: named }],
    ['by version', (api) => api.getIntegrationByName('acme/tracker', '1.2.3+build.7'), { integration: record }],
    ['an equal version', (api) => api.getIntegrationByName('acme/tracker', '<1.2.3'), { integration: record }],
    ['a higher version', (api) => api.getIntegrationByName('acme/tracker', '<1.2.3-rc.1'), { integration: record }],
    ['a lower version of another', (api) => api.getIntegrationByName('acme/tracker', '<2.0.0'), { integration: named }],
    [
      'a version that is none',
      (api) => api.getIntegrationByName('acme/tracker', '<2.0.0'),
      { integration: { ...record, version: 'one' } },
    ],
    ['the hub by id', (api) => api.getPublicIntegrationById('intver_1'), { integration: stranger }],
    ['the hub by name', (api) => api.getPublicIntegration('acme/tracker', 'latest'), { integration: named }],
    ['the hub by version', (api) => api.getPublicIntegration('acme/tracker', '1.2.4'), { integration: record }],
    [
      'an interface by name',
      (api) => api.getPublicInterface('hitl', '1.0.0'),
      { interface: { id: 'iface_1', name: 'llm', version: '1.0.0' } },
    ],
    [
      'an interface by version',
      (api) => api.getPublicInterface('hitl', '>=1.0.0 <2'),
      { interface: { id: 'iface_1', name: 'hitl', version: '2.0.0' } },
    ],
    ['the workspace', (api) => api.getWorkspace(), { id: 'wkspace_2', name: 'Others' }],
  ])('%s is malformed', async (_name, read, answer) => {
    const { botpress, received } = await start(json(200, answer))
    await expect(read(botpress)).rejects.toMatchObject({
      kind: 'malformed',
      status: 200,
      outcomeUnknown: false,
      message: expect.stringMatching(/^Botpress answered 200 with .+, but was asked for /),
    })
    expect(received).toHaveLength(1)
  })

  test.each<[string, Read]>([
    ['an update', (api) => api.updateIntegration('intver_1', {})],
    ['a creation', (api) => api.createIntegration({ name: 'acme/tracker', version: '1.2.3' })],
    ['a creation of another version', (api) => api.createIntegration({ name: 'acme/payments', version: '9.9.8' })],
  ])('leaves the outcome of %s unknown', async (_name, write) => {
    const { botpress, received } = await start(json(200, { integration: stranger }))
    await expect(write(botpress)).rejects.toMatchObject({ kind: 'malformed', outcomeUnknown: true })
    expect(received).toHaveLength(1)
  })

  test('is not the nearest lower version, a pre-release of it, or whatever is the latest', async () => {
    const { botpress } = await start(json(200, { integration: record }))
    await expect(botpress.getIntegrationByName('acme/tracker', '<1.2.4-rc.1')).resolves.toMatchObject(record)
    await expect(botpress.getPublicIntegration('acme/tracker', 'latest')).resolves.toMatchObject(record)
  })
})

describe('what is asked once', () => {
  test('interfaces, by name and version', async () => {
    const { botpress, asked } = await start(json(200, { interface: { id: 'iface_1' } }))
    const ask = (name: string, version: string) => botpress.getPublicInterface(name, version)
    await Promise.all([ask('hitl', '1'), ask('hitl', '1'), ask('hitl', '2'), ask('llm', '1')])
    await ask('hitl', '1')
    expect(asked()).toHaveLength(3)
    expect(new Set(asked()).size).toBe(3)
  })

  test('failures are asked again', async () => {
    const { botpress, received } = await start(refusal(403, 'Forbidden'), json(200, { interface: { id: 'iface_1' } }))
    const [one, other] = [botpress.getPublicInterface('hitl', '1'), botpress.getPublicInterface('hitl', '1')]
    await expect(one).rejects.toThrow('Forbidden')
    await expect(other).rejects.toThrow('Forbidden')
    await expect(botpress.getPublicInterface('hitl', '1')).resolves.toEqual({ id: 'iface_1' })
    expect(received).toHaveLength(2)
  })

  test('integrations are asked each time: they change', async () => {
    const { botpress, received } = await start(refusal(404, 'ResourceNotFound'), json(200, { integration: record }))
    await expect(botpress.getIntegrationByName('acme/tracker', '1.2.3')).resolves.toBeUndefined()
    await expect(botpress.getIntegrationByName('acme/tracker', '1.2.3')).resolves.toMatchObject(record)
    expect(received).toHaveLength(2)
  })
})

describe('writes', () => {
  const update = { title: 'Träcker 😀', actions: { gone: null } }
  const creation = { ...update, name: 'acme/tracker', version: '1.2.3' }

  test.each<[string, (api: Botpress) => Promise<unknown>, string, object, object | undefined]>([
    [
      'updateIntegration',
      (api) => api.updateIntegration('intver_1', update),
      'PUT /v1/admin/integrations/intver_1',
      update,
      record,
    ],
    ['createIntegration', (api) => api.createIntegration(creation), 'POST /v1/admin/integrations', creation, record],
  ])('%s', async (_name, write, request, sent, given) => {
    const { botpress, asked, received } = await start(json(200, { integration: record }))
    await expect(write(botpress)).resolves.toMatchObject(given ?? {})
    expect(asked()).toEqual([request])
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(sent)
  })

  test.each<[string, (api: Botpress) => Promise<unknown>, string, object]>([
    [
      'validateUpdate',
      (api) => api.validateUpdate('intver_1', update),
      'PUT /v1/admin/integrations/intver_1/validate',
      update,
    ],
    ['validateCreation', (api) => api.validateCreation(creation), 'POST /v1/admin/integrations/validate', creation],
  ])('%s', async (_name, validate, request, sent) => {
    const { botpress, asked, received } = await start(json(200, {}))
    await expect(validate(botpress)).resolves.toBeUndefined()
    expect(asked()).toEqual([request])
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(sent)
  })

  test('a validation is repeated after a lost answer, a creation is not', async () => {
    const { botpress, asked } = await start(reset, json(200, {}), reset)
    await botpress.validateCreation(creation)
    await expect(botpress.createIntegration(creation)).rejects.toMatchObject({ outcomeUnknown: true })
    expect(asked()).toEqual([
      'POST /v1/admin/integrations/validate',
      'POST /v1/admin/integrations/validate',
      'POST /v1/admin/integrations',
    ])
    expect(botpress.requests).toBe(3)
  })

  test('a refused validation has no unknown outcome', async () => {
    const { botpress } = await start(refusal(400, 'BreakingChanges'))
    await expect(botpress.validateUpdate('x', update)).rejects.toMatchObject({
      kind: 'api',
      type: 'BreakingChanges',
      status: 400,
      outcomeUnknown: false,
      advice: expect.stringContaining('major version'),
    })
  })

  test('an absent integration is an error here', async () => {
    const { botpress } = await start(refusal(404, 'ResourceNotFound'))
    await expect(botpress.updateIntegration('x', update)).rejects.toMatchObject({ type: 'ResourceNotFound' })
  })

  test('too large: the sizes of what was sent', async () => {
    const { botpress, received } = await start(refusal(413, 'PayloadTooLarge'))
    const write = botpress.updateIntegration('x', { code: 'é'.repeat(1_000_000), readme: 'r'.repeat(1234) })
    await expect(write).rejects.toMatchObject({
      advice: expect.stringMatching(/ Size of the request: 2 MB in all, code 2 MB, readme 1\.2 kB\.$/),
    })
    expect(received).toHaveLength(1)
  })
})

describe('the calls about bots', () => {
  const never = new AbortController().signal
  const installation = { id: 'intver_1', name: 'acme/tracker', version: '1.2.3' }
  const bot = (integrations: object): object => ({ bot: { id: 'bot_1', name: 'Support', integrations } })

  test('give what is used of an answer, and nothing else', async () => {
    const { botpress, asked, received } = await start(
      json(200, { bots: [{ id: 'bot_1', name: 'Support' }], meta: { nextToken: 'next&page' } }),
      json(
        200,
        bot({ alias: { ...installation, enabled: false, status: 'registered', configuration: { a: 'secret' } } }),
      ),
      json(200, { integration: { id: 'intver_1', meta: { installs: 7 } } }),
    )
    expect(await botpress.listBots({ dev: true, page: 'a b' }, never)).toEqual({ ids: ['bot_1'], next: 'next&page' })
    const expected = { ...installation, enabled: false, status: 'registered', reason: undefined }
    const found = await botpress.getBot('bot_1', never)
    expect(found).toEqual({ id: 'bot_1', name: 'Support', dev: undefined, installations: [expected] })
    expect(await botpress.countInstalls('intver_1', never)).toBe(7)
    expect(asked()).toEqual([
      'GET /v1/admin/bots?dev=true&sortField=updatedAt&sortDirection=desc&nextToken=a+b',
      'GET /v1/admin/bots/bot_1',
      'GET /v1/admin/hub/integrations/intver_1',
    ])
    expect(received[1]?.headers['x-multiple-integrations']).toBe('true')
  })

  test('keep what the owner filled in, and the webhook, out of the reason', async () => {
    const filledIn = {
      configuration: { deep: [{ token: 'own-credential' }], port: 48151623 },
      webhookUrl: 'https://hook.example/abc',
    }
    const statusReason = 'own-credential on port 48151623 refused https://hook.example/abc'
    const { botpress } = await start(json(200, bot({ alias: { ...installation, ...filledIn, statusReason } })))
    const found = await botpress.getBot('bot_1', never)
    expect(found?.installations[0]?.reason).toBe('*** on port *** refused ***')
  })

  test.each<[string, Reaction]>([
    ['another bot', json(200, { bot: { id: 'secret', name: 'secret', integrations: {} } })],
    ['another shape', json(200, bot({ secret: { id: 1 } }))],
    ['no JSON', (response) => void response.end('<p>secret</p>')],
    ['an error', json(500, { id: 'err_secret', code: 500, type: 'Internal', message: 'secret' })],
    ['an error of an unknown type', json(403, { id: 'err_1', code: 403, type: 'secret', message: 'secret' })],
    ['an error without a type', json(502, { secret: 'secret' })],
    ['a redirect', (response) => void response.writeHead(302, { location: 'https://secret.example' }).end()],
    ['a broken connection', reset],
  ])('are sent once and quote nothing of %s', async (_, reaction) => {
    const { botpress, received } = await start(reaction)
    const error: unknown = await botpress.getBot('bot_1', never).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BotpressError)
    expect(String(error)).not.toContain('secret')
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(received).toHaveLength(1)
  })

  test('give undefined for what is gone, and end with their signal', async () => {
    const { botpress } = await start(refusal(404, 'ResourceNotFound'))
    expect(await botpress.getBot('bot_1', never)).toBeUndefined()
    expect(await botpress.countInstalls('intver_1', never)).toBeUndefined()
    await expect(botpress.listBots({ dev: false }, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
  })
})
