import {
  AlreadyExistsError,
  BreakingChangesError,
  Client,
  ForbiddenError,
  RateLimitedError,
  ReferenceNotFoundError,
  ResourceNotFoundError,
  UnauthorizedError,
} from '@botpress/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startBotpress, type BotpressEmulator, type BotpressOptions } from './botpress.ts'

let emulator: BotpressEmulator
let client: Client

async function start(options?: BotpressOptions): Promise<void> {
  emulator = await startBotpress(options)
  client = clientOf({})
}

function clientOf(props: { token?: string; workspaceId?: string }): Client {
  const { url: apiUrl, token, workspaceId } = emulator
  return new Client({ apiUrl, token, workspaceId, ...props, retry: { retries: 0 } })
}

beforeEach(() => start())
afterEach(() => emulator.close())

const schema = { type: 'object' }
const action = { input: { schema }, output: { schema } }
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const icon = (color: string): string => base64(`<svg xmlns="http://www.w3.org/2000/svg" fill="${color}"/>`)
const bodyOf = (id: string) => emulator.integrations().find((one) => one.id === id)?.body

describe('the official client', () => {
  test('creates, reads, updates, publishes and lists', async () => {
    const sent = {
      name: 'tracker',
      version: '1.0.0',
      title: 'Tracker',
      actions: { create: action },
      code: 'exports.a=1',
    }
    await client.validateIntegrationCreation(sent)
    expect(emulator.integrations()).toEqual([])
    const { integration } = await client.createIntegration(sent)
    const { id } = integration
    expect(await client.getIntegration({ id })).toEqual({ integration })
    expect(await client.getIntegrationByName({ name: 'tracker', version: '1.0.0' })).toEqual({ integration })
    await expect(client.getPublicIntegrationById({ id })).rejects.toBeInstanceOf(ResourceNotFoundError)

    await client.validateIntegrationUpdate({ id, title: 'Changed' })
    expect(bodyOf(id)?.title).toBe('Tracker')
    const updated = (await client.updateIntegration({ id, visibility: 'unlisted' })).integration
    expect(updated).toMatchObject({ title: 'Tracker', visibility: 'unlisted', public: false })
    expect(updated.updatedAt > integration.updatedAt).toBe(true)
    expect(updated.createdAt).toBe(integration.createdAt)

    const hub = (await client.getPublicIntegrationById({ id })).integration
    expect(hub).toEqual({
      ...updated,
      ownerWorkspace: { id: emulator.workspaceId, handle: null, name: 'Emulated workspace' },
      meta: { installs: 0, views: 0 },
    })
    expect(await client.getPublicIntegration({ name: 'tracker', version: 'latest' })).toEqual({ integration: hub })

    await client.requestIntegrationVerification({ integrationId: id })
    expect((await client.getIntegration({ id })).integration.verificationStatus).toBe('pending')
    expect((await client.listIntegrations({ name: 'tracker' })).integrations).toMatchObject([{ id, version: '1.0.0' }])
  })

  test('finds interfaces and workspaces', async () => {
    emulator.seedWorkspace({ id: emulator.workspaceId, handle: 'acme' })
    const old = emulator.seedInterface({ name: 'creatable', version: '1.0.0' })
    emulator.seedInterface({ name: 'creatable', version: '2.0.0' })
    emulator.seedInterface({ name: 'hidden', version: '1.0.0', public: false })
    expect((await client.getPublicInterface({ name: 'creatable', version: '^1.0.0' })).interface.id).toBe(old)
    await expect(client.getPublicInterface({ name: 'hidden', version: '1.0.0' })).rejects.toThrow(ResourceNotFoundError)
    expect(await client.getWorkspace({ id: emulator.workspaceId })).toMatchObject({ handle: 'acme' })
    const foreign = emulator.seedWorkspace({ member: false })
    await expect(client.getWorkspace({ id: foreign })).rejects.toThrow(ForbiddenError)
  })

  test('gets the error types it knows', async () => {
    emulator.fault({}, { kind: 'error', type: 'RateLimited', message: 'Slow down' })
    await expect(client.listIntegrations({})).rejects.toBeInstanceOf(RateLimitedError)
    await expect(clientOf({ token: 'wrong' }).listIntegrations({})).rejects.toBeInstanceOf(UnauthorizedError)
    await expect(clientOf({ workspaceId: 'other' }).listIntegrations({})).rejects.toBeInstanceOf(ForbiddenError)
    await expect(client.updateIntegration({ id: 'nope' })).rejects.toBeInstanceOf(ResourceNotFoundError)
  })
})

describe('an update', () => {
  test('keeps what it omits and removes what is null', async () => {
    const id = emulator.seedIntegration({
      name: 'tracker',
      version: '1.0.0',
      url: 'https://example.com',
      attributes: { category: 'Other', kept: 'yes' },
      secrets: { OLD: 'x', KEPT: 'y' },
      actions: { create: { ...action, title: 'Create', attributes: { a: '1', b: '2' } }, drop: action },
      channels: {
        chat: { messages: { text: { schema }, image: { schema } }, message: { tags: { id: {}, gone: {} } } },
      },
      identifier: { extractScript: '"x"', fallbackHandlerScript: '"y"' },
      extraOperations: { ping: { enabled: true }, pong: { enabled: true } },
      states: { credentials: { type: 'integration', schema: { type: 'object', required: ['token'] } } },
    })
    // The client's types lag the documentation here: entries of `extraOperations` may be null.
    const extraOperations: Record<string, { enabled: boolean }> = JSON.parse('{"ping":null}')
    const { integration } = await client.updateIntegration({
      id,
      url: null,
      attributes: { category: null },
      secrets: { OLD: null, NEW: 'z' },
      actions: { drop: null, create: { ...action, attributes: { a: null } } },
      channels: { chat: { messages: { image: null }, message: { tags: { gone: null } } } },
      identifier: { extractScript: null },
      extraOperations,
      states: { credentials: { type: 'user', schema: { type: 'object' } } },
    })
    expect(integration).toMatchObject({
      url: '',
      attributes: { kept: 'yes' },
      secrets: ['KEPT', 'NEW'],
      actions: { create: { ...action, title: 'Create', attributes: { b: '2' } } },
      identifier: { fallbackHandlerScript: '"y"' },
    })
    expect(integration.states).toEqual({ credentials: { type: 'user', schema: { type: 'object' } } })
    expect(integration.identifier).not.toHaveProperty('extractScript')
    expect(Object.keys(integration.actions)).toEqual(['create'])
    expect(integration.channels['chat']).toMatchObject({
      messages: { text: { schema } },
      message: { tags: { id: {} } },
    })
    expect(integration.channels['chat']?.message.tags).not.toHaveProperty('gone')
    expect(bodyOf(id)).toMatchObject({ extraOperations: { pong: { enabled: true } }, secrets: { KEPT: 'y', NEW: 'z' } })
    expect(bodyOf(id)?.extraOperations).not.toHaveProperty('ping')
  })

  test.each(['public', 'unlisted'] as const)('can’t change a version that is %s', async (visibility) => {
    const id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', visibility })
    await expect(client.updateIntegration({ id, title: 'New' })).rejects.toThrow(ForbiddenError)
    await expect(client.validateIntegrationUpdate({ id, visibility: 'private' })).rejects.toThrow(ForbiddenError)
    expect(bodyOf(id)).toMatchObject({ visibility })
  })

  test('of another workspace’s integration finds nothing', async () => {
    const workspaceId = emulator.seedWorkspace({})
    const id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', visibility: 'public', workspaceId })
    await expect(client.updateIntegration({ id, title: 'New' })).rejects.toThrow(ResourceNotFoundError)
    expect((await client.getPublicIntegrationById({ id })).integration.ownerWorkspace.id).toBe(workspaceId)
  })

  test('brings its icon to every version, each readme stays with its own', async () => {
    const older = emulator.seedIntegration({
      name: 'tracker',
      version: '1.0.0',
      icon: icon('red'),
      visibility: 'public',
    })
    const newer = emulator.seedIntegration({ name: 'tracker', version: '1.1.0', readme: base64('# Two') })
    const before = (await client.getIntegration({ id: older })).integration
    const inherited = (await client.getIntegration({ id: newer })).integration
    expect(inherited.iconUrl).toBe(before.iconUrl)
    const { integration } = await client.updateIntegration({ id: newer, icon: icon('blue') })
    const after = (await client.getIntegration({ id: older })).integration
    expect(after).toEqual({ ...before, iconUrl: integration.iconUrl })
    expect(after.iconUrl).not.toBe(before.iconUrl)
    expect(after.readmeUrl).toBe('')
    const served = await fetch(integration.iconUrl)
    expect(served.headers.get('content-type')).toBe('image/svg+xml')
    expect(base64(await served.text())).toBe(icon('blue'))
    expect(await (await fetch(integration.readmeUrl)).text()).toBe('# Two')
  })

  test.each(['actions', 'events', 'channels'] as const)(
    'that removes %s is breaking where asked for',
    async (removed) => {
      const parts = { actions: { a: action }, events: { a: { schema } }, channels: { a: { messages: {} } } }
      const lenient = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', ...parts })
      await client.updateIntegration({ id: lenient, [removed]: { a: null } })
      await emulator.close()
      await start({ breakingChanges: true })
      const id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', ...parts })
      const breaking = { id, [removed]: { a: null } }
      await expect(client.validateIntegrationUpdate(breaking)).rejects.toBeInstanceOf(BreakingChangesError)
      await expect(client.updateIntegration(breaking)).rejects.toBeInstanceOf(BreakingChangesError)
      await client.updateIntegration({ id, title: 'Fine' })
    },
  )

  test('moves updatedAt though the clock stands still', async () => {
    await emulator.close()
    await start({ now: () => new Date('2026-08-01T00:00:00Z') })
    const id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0' })
    const first = (await client.updateIntegration({ id, title: 'A' })).integration.updatedAt
    const second = (await client.updateIntegration({ id, title: 'A' })).integration.updatedAt
    expect(Date.parse(second) - Date.parse(first)).toBe(1)
  })
})

describe('a creation', () => {
  test('takes no secrets over from another major version', async () => {
    emulator.seedIntegration({ name: 'tracker', version: '1.9.0', secrets: { OWN: 'x' } })
    await client.createIntegration({ name: 'tracker', version: '2.0.0', secrets: { NEW: 'n' } })
    expect(emulator.integrations().at(-1)?.body.secrets).toEqual({ NEW: 'n' })
  })

  test('takes over the secrets of the nearest lower version', async () => {
    for (const [version, value] of [
      ['1.0.0', 'one'],
      ['1.10.0', 'ten'],
      ['2.0.0', 'two'],
    ] as const) {
      emulator.seedIntegration({ name: 'tracker', version, secrets: { OWN: value, DROPPED: 'x' } })
    }
    emulator.seedIntegration({ name: 'other', version: '1.11.0', secrets: { OTHER: 'x' } })
    const { id } = (
      await client.createIntegration({ name: 'tracker', version: '1.12.0', secrets: { NEW: 'n', DROPPED: null } })
    ).integration
    expect(bodyOf(id)?.secrets).toEqual({ OWN: 'ten', NEW: 'n' })
    const first = await client.createIntegration({ name: 'tracker', version: '0.1.0' })
    expect(first.integration.secrets).toEqual([])
  })

  test('of a version or a name that is taken is refused', async () => {
    emulator.seedIntegration({ name: 'mine', version: '1.0.0' })
    const workspaceId = emulator.seedWorkspace({})
    emulator.seedIntegration({ name: 'theirs', version: '1.0.0', workspaceId, visibility: 'public' })
    for (const taken of [
      { name: 'mine', version: '1.0.0' },
      { name: 'theirs', version: '2.0.0' },
    ]) {
      await expect(client.validateIntegrationCreation(taken)).rejects.toBeInstanceOf(AlreadyExistsError)
      await expect(client.createIntegration(taken)).rejects.toBeInstanceOf(AlreadyExistsError)
    }
    expect(emulator.integrations()).toHaveLength(2)
    await client.createIntegration({ name: 'mine', version: '1.0.1' })
  })

  test('takes the workspace’s own handle and no other', async () => {
    emulator.seedWorkspace({ id: emulator.workspaceId, handle: 'acme' })
    await client.createIntegration({ name: 'acme/tracker', version: '1.0.0' })
    await expect(client.createIntegration({ name: 'evil/tracker', version: '1.0.0' })).rejects.toThrow(ForbiddenError)
    const { integration } = await client.getIntegrationByName({ name: 'acme/tracker', version: '1.0.0' })
    expect(integration).toMatchObject({ name: 'acme/tracker', title: 'acme/tracker' })
  })

  test('reads the deprecated flag "public" as visibility', async () => {
    const { integration } = await client.createIntegration({ name: 'tracker', version: '1.0.0', public: true })
    expect(integration).toMatchObject({ public: true, visibility: 'public' })
  })

  test('knows only interfaces that there are', async () => {
    const id = emulator.seedInterface({ name: 'creatable', version: '1.2.0' })
    const sent = { name: 'tracker', version: '1.0.0' }
    const made = await client.createIntegration({ ...sent, interfaces: { c: { id, actions: { a: { name: 'b' } } } } })
    expect(made.integration.interfaces).toEqual({
      c: {
        id,
        name: 'creatable',
        version: '1.2.0',
        entities: {},
        actions: { a: { name: 'b' } },
        events: {},
        channels: {},
      },
    })
    const unknown = { ...sent, version: '1.0.1', interfaces: { c: { id: 'i'.repeat(28) } } }
    await expect(client.createIntegration(unknown)).rejects.toBeInstanceOf(ReferenceNotFoundError)
  })

  test('can be followed by one that gives an interface’s names anew', async () => {
    const id = emulator.seedInterface({ name: 'creatable', version: '1.2.0' })
    const named = (name: string) => ({ c: { id, actions: { [name]: { name: 'x' } } } })
    const made = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', interfaces: named('old') })
    const { integration } = await client.updateIntegration({ id: made, interfaces: named('new') })
    expect(integration.interfaces['c']?.actions).toEqual({ new: { name: 'x' } })
  })
})

describe('a version by name', () => {
  beforeEach(() => {
    for (const version of ['1.0.0', '1.1.5', '1.2.0', '2.0.0-rc.1', '1.10.0']) {
      emulator.seedIntegration({ name: 'tracker', version })
    }
  })

  test.each([
    ['1.2.0', '1.2.0'],
    ['<1.2.0', '1.1.5'],
    ['^1.0.0', '1.10.0'],
    ['2.0.0-rc.1', '2.0.0-rc.1'],
    ['latest', '2.0.0-rc.1'],
  ])('%s is %s', async (wanted, version) => {
    const { integration } = await client.getIntegrationByName({ name: 'tracker', version: wanted })
    expect(integration.version).toBe(version)
  })

  test.each(['1.2.1', '<1.0.0', '>=3'])('%s is not there', async (version) => {
    await expect(client.getIntegrationByName({ name: 'tracker', version })).rejects.toThrow(ResourceNotFoundError)
  })

  test('is listed by pages', async () => {
    await emulator.close()
    await start({ pageSize: 2 })
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0']) {
      emulator.seedIntegration({ name: 'tracker', version, visibility: version === '1.4.0' ? 'public' : 'private' })
    }
    emulator.seedIntegration({ name: 'other', version: '1.0.0' })
    const pages: string[][] = []
    let nextToken: string | undefined
    do {
      const page = await client.listIntegrations({ name: 'tracker', ...(nextToken === undefined ? {} : { nextToken }) })
      pages.push(page.integrations.map((one) => one.version))
      nextToken = page.meta.nextToken
    } while (nextToken !== undefined)
    expect(pages).toEqual([['1.0.0', '1.1.0'], ['1.2.0', '1.3.0'], ['1.4.0']])
    expect((await client.listIntegrations({ limit: 100 })).integrations).toHaveLength(6)
    expect((await client.listIntegrations({ visibility: 'public' })).integrations).toMatchObject([{ version: '1.4.0' }])
    const latest = await client.listIntegrations({ name: 'tracker', version: 'latest' })
    expect(latest.integrations).toMatchObject([{ version: '1.4.0' }])
  })
})

test('a body that is no JSON, or none at all, is refused', async () => {
  const headers = { authorization: `Bearer ${emulator.token}`, 'x-workspace-id': emulator.workspaceId }
  for (const body of ['{"name":', '[]', '']) {
    const response = await fetch(`${emulator.url}/v1/admin/integrations`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    })
    expect(await response.json()).toMatchObject({ code: 400, type: 'InvalidPayload' })
  }
  const nowhere = await fetch(`${emulator.url}/v1/nowhere`, { headers })
  expect(await nowhere.json()).toMatchObject({ code: 405, type: 'MethodNotFound' })
})
