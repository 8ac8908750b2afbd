import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startBotpress, type BotpressEmulator } from './botpress.ts'
import type { Fault } from './botpress/faults.ts'

let emulator: BotpressEmulator
let id: string

beforeEach(async () => {
  emulator = await startBotpress()
  id = emulator.seedIntegration({ name: 'tracker', version: '1.0.0', title: 'Old' })
})

afterEach(() => emulator.close())

const send = (method: string, path: string, body?: object, signal?: AbortSignal): Promise<Response> =>
  fetch(`${emulator.url}/v1/admin${path}`, {
    method,
    headers: {
      authorization: `Bearer ${emulator.token}`,
      'x-workspace-id': emulator.workspaceId,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
const update = (title: string, signal?: AbortSignal): Promise<Response> =>
  send('PUT', `/integrations/${id}`, { title }, signal)
const read = (): Promise<Response> => send('GET', `/integrations/${id}`)
const title = (): string | undefined => emulator.integrations()[0]?.body.title

const statuses = async (count: number): Promise<number[]> => {
  const seen: number[] = []
  for (let n = 0; n < count; n++) seen.push((await read()).status)
  return seen
}

const lost: [Fault, string][] = [
  [{ kind: 'reset', when: 'before' }, 'Old'],
  [{ kind: 'reset', when: 'after' }, 'New'],
  [{ kind: 'cut' }, 'New'],
]

describe('a fault', () => {
  test.each(lost)('%o ends the connection and leaves the title %s', async (fault, expected) => {
    emulator.fault({ operation: 'updateIntegration' }, fault)
    await expect(update('New').then((response) => response.text())).rejects.toThrow(/fetch failed|terminated/)
    expect(title()).toBe(expected)
    expect((await update('Newer')).status).toBe(200)
  })

  test.each([
    ['before', 'Old'],
    ['after', 'New'],
  ] as const)('hang %s never answers and leaves the title %s', async (when, expected) => {
    emulator.fault({ operation: 'updateIntegration' }, { kind: 'hang', when })
    const gate = emulator.hold({ operation: 'updateIntegration' })
    const client = new AbortController()
    let settled = false
    const hanging = update('New', client.signal).finally(() => (settled = true))
    await gate.arrived
    gate.release()
    // A whole exchange later there is still nothing.
    expect((await read()).status).toBe(200)
    expect(settled).toBe(false)
    expect(title()).toBe(expected)
    client.abort()
    await expect(hanging).rejects.toThrow('abort')
  })

  test('of an official type has its status and shape, and Retry-After as asked', async () => {
    emulator.fault({ operation: 'updateIntegration' }, { kind: 'error', type: 'RateLimited', retryAfter: 3 })
    const limited = await update('New')
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3'])
    expect(await limited.json()).toMatchObject({ code: 429, type: 'RateLimited', message: expect.any(String) })
    const date = new Date('2026-08-01T10:00:00Z')
    emulator.fault({}, { kind: 'error', type: 'Internal', status: 503, message: 'Down', retryAfter: date })
    const down = await update('New')
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, 'Sat, 01 Aug 2026 10:00:00 GMT'])
    expect(await down.json()).toMatchObject({ code: 503, type: 'Internal', message: 'Down' })
    expect(title()).toBe('Old')
  })

  test.each([200, 502] as const)('is a web page with status %i', async (status) => {
    emulator.fault({ method: 'put' }, { kind: 'html', status })
    const response = await update('New')
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
    expect(title()).toBe('Old')
  })

  test.each([
    [{ kind: 'html', status: 408, when: 'after' }, 408],
    [{ kind: 'error', type: 'Internal', when: 'after' }, 500],
  ] as const)('%o comes after the request was handled', async (fault, status) => {
    emulator.fault({ operation: 'updateIntegration' }, fault)
    expect((await update('New')).status).toBe(status)
    expect(title()).toBe('New')
  })

  test('answers with another record, whatever was asked and done', async () => {
    const integration = emulator.seedIntegration({ name: 'payments', version: '9.9.9', visibility: 'public' })
    emulator.fault({ times: 3 }, { kind: 'other', integration })
    const answers = [await update('New'), await send('GET', '/integrations/tracker/7.0.0'), await read()]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ integration: { id: integration, name: 'payments' } })
    }
    expect(title()).toBe('New')
  })

  test('is half a JSON in a whole response', async () => {
    emulator.fault({ path: /\/integrations\/intver_/ }, { kind: 'half' })
    const response = await update('New')
    expect(response.status).toBe(200)
    const half = await response.text()
    expect(() => JSON.parse(half)).toThrow(SyntaxError)
    expect(half).toMatch(/^\{"integration":/)
    expect(title()).toBe('New')
  })

  test('delays an answer behind that to a later call', async () => {
    emulator.fault({ times: 1 }, { kind: 'delay', milliseconds: 1000 })
    const ended: string[] = []
    const delayed = update('Late').then(() => ended.push('delayed'))
    await update('Early').then(() => ended.push('other'))
    await delayed
    expect(ended).toEqual(['other', 'delayed'])
  })

  test('lets a read of the workspace lag behind a write', async () => {
    await update('New')
    emulator.fault({ operation: 'getIntegration' }, { kind: 'stale' })
    expect(await (await read()).json()).toMatchObject({ integration: { title: 'Old' } })
    await send('POST', '/integrations', { name: 'tracker', version: '1.1.0', code: 'x' })
    emulator.fault({ operation: 'getIntegrationByName' }, { kind: 'stale' })
    expect((await send('GET', '/integrations/tracker/1.1.0')).status).toBe(404)
    expect((await send('GET', '/integrations/tracker/1.1.0')).status).toBe(200)
  })

  test('lets the hub lag behind, as often as asked', async () => {
    const hub = `/hub/integrations/${id}`
    await send('PUT', `/integrations/${id}`, { title: 'New', visibility: 'public' })
    emulator.fault({ operation: 'getPublicIntegrationById' }, { kind: 'stale' })
    expect((await send('GET', hub)).status).toBe(404)
    expect((await send('GET', hub)).status).toBe(200)
    await send('POST', '/integrations/request-verification', { integrationId: id })
    emulator.fault({ operation: 'getPublicIntegrationById', times: 2 }, { kind: 'stale' })
    const seen: string[] = []
    for (let n = 0; n < 3; n++)
      seen.push(JSON.parse(await (await send('GET', hub)).text()).integration.verificationStatus)
    expect(seen).toEqual(['unapproved', 'unapproved', 'pending'])
  })
})

describe('a matcher', () => {
  test('takes the nth request and as many as asked', async () => {
    emulator.fault({ operation: 'getIntegration', nth: 2, times: 2 }, { kind: 'html', status: 502 })
    expect((await update('New')).status).toBe(200)
    expect(await statuses(4)).toEqual([200, 502, 502, 200])
  })

  test('stands in line behind those before it', async () => {
    emulator.fault({}, { kind: 'error', type: 'RateLimited' })
    emulator.fault({}, { kind: 'error', type: 'Internal' })
    expect(await statuses(3)).toEqual([429, 500, 200])
  })

  test('fits all of its properties', async () => {
    emulator.fault({ method: 'POST', path: /./ }, { kind: 'html', status: 502 })
    emulator.fault({ operation: 'getIntegration', path: /nowhere/ }, { kind: 'html', status: 502 })
    expect(await statuses(2)).toEqual([200, 200])
  })

  test('may take every request', async () => {
    emulator.fault({ times: Infinity }, { kind: 'html', status: 502 })
    expect(await statuses(3)).toEqual([502, 502, 502])
  })
})

describe('a gate', () => {
  test('holds a request before it is handled', async () => {
    const gate = emulator.hold({ operation: 'updateIntegration' })
    const first = update('First')
    expect((await gate.arrived).body).toEqual({ title: 'First' })
    await update('Second')
    expect(title()).toBe('Second')
    gate.release()
    await first
    expect(title()).toBe('First')
  })

  test('holds a request after it is handled, before it is answered', async () => {
    const gate = emulator.hold({ operation: 'updateIntegration' }, 'after')
    let answered = false
    const first = update('First').finally(() => (answered = true))
    await gate.arrived
    expect(title()).toBe('First')
    await update('Second')
    expect(answered).toBe(false)
    gate.release()
    expect(await (await first).json()).toMatchObject({ integration: { title: 'First' } })
    expect(title()).toBe('Second')
  })

  test('closing the emulator ends what is held', async () => {
    const gate = emulator.hold({ operation: 'updateIntegration' })
    const held = update('First')
    // Caught at once: a rejection that waits for its handler would fail the run.
    const error = held.catch((reason: unknown) => reason)
    await gate.arrived
    await emulator.close()
    expect(await error).toBeInstanceOf(TypeError)
    emulator = await startBotpress()
  })
})

test('every request is recorded, with the most that were under way at once', async () => {
  const gate = emulator.hold({ operation: 'getIntegration', times: 2 })
  const both = [read(), read()]
  await gate.arrived
  await send('GET', '/integrations?name=tracker')
  gate.release()
  await Promise.all(both)
  await update('Neu: ü')
  expect(emulator.maxInFlight).toBe(3)
  const listed = emulator.requests.find((one) => one.operation === 'listIntegrations')
  expect(listed).toMatchObject({ method: 'GET', path: '/v1/admin/integrations?name=tracker', bytes: 0, status: 200 })
  expect(listed?.body).toBeUndefined()
  const last = emulator.requests.at(-1)
  expect(last).toMatchObject({ method: 'PUT', operation: 'updateIntegration', body: { title: 'Neu: ü' }, bytes: 19 })
  expect(last?.headers).toMatchObject({ 'x-workspace-id': emulator.workspaceId, 'content-type': 'application/json' })
  expect(last?.time).toBeGreaterThan(listed?.time ?? Infinity)
})

test('a latency is taken by every answer', async () => {
  await emulator.close()
  emulator = await startBotpress({ latency: 40 })
  const start = performance.now()
  await Promise.all([1, 2, 3].map(() => send('GET', '/integrations')))
  expect(performance.now() - start).toBeGreaterThanOrEqual(35)
})
