import { createServer as createHttpServer, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { BotpressError } from '../../src/botpress/errors.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import {
  type Call,
  createTransport,
  maxAnswer,
  type Retry,
  type Transport,
  type TransportOptions,
  writeGrace,
} from '../../src/botpress/transport.ts'
import { selfSigned } from './certificate.ts'
import { testClock } from '../clock.ts'
import { breakOff, hang, json, listen, proxy, type Reaction, refusal, reset, serve, text } from './server.ts'

const answer = z.object({ ok: z.boolean() })
const json200 = json(200, { ok: true })
const body = { json: Buffer.from('{"code":"x"}'), sizes: '12 B in all' }

const get: Call<{ ok: boolean }> = { method: 'GET', path: '/v1/thing', effect: 'none', answer }
const put: Call<{ ok: boolean }> = { method: 'PUT', path: '/v1/thing', body, effect: 'update', answer }
const validate: Call<{ ok: boolean }> = { method: 'POST', path: '/v1/thing/validate', body, effect: 'none', answer }
const create: Call<{ ok: boolean }> = { method: 'POST', path: '/v1/thing', body, effect: 'creation', answer }

function open(apiUrl: string, more: Partial<TransportOptions> = {}, clock = testClock()): Transport {
  const transport = createTransport(
    {
      apiUrl,
      token: 'bp_pat_secret',
      workspaceId: 'wkspace_1',
      timeoutSeconds: 10,
      concurrency: 8,
      env: {},
      redact: createRedactor([]),
      ...more,
    },
    clock,
  )
  onTestFinished(() => transport.close())
  return transport
}

async function failure(promise: Promise<unknown>): Promise<BotpressError> {
  const reason = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(reason instanceof BotpressError)) throw new Error('no BotpressError', { cause: reason })
  return reason
}

async function unusedPort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('what is sent', () => {
  test('the headers and the body', async () => {
    const { url, received } = await serve(json200)
    await expect(open(url).send(put)).resolves.toEqual({ ok: true })
    expect(received).toMatchObject([
      {
        method: 'PUT',
        url: '/v1/thing',
        body: '{"code":"x"}',
        headers: {
          authorization: 'Bearer bp_pat_secret',
          'x-workspace-id': 'wkspace_1',
          'x-multiple-integrations': 'true',
          'user-agent': 'deploy-botpress-integration',
          'content-type': 'application/json',
          'content-length': '12',
        },
      },
    ])
    expect(received[0]?.headers).not.toHaveProperty('accept-encoding')
  })

  test('no content type without a body', async () => {
    const { url, received } = await serve(json200)
    await open(url).send(get)
    expect(received[0]?.headers).not.toHaveProperty('content-type')
  })

  test.each(['', '/', '///'])('an address with a path prefix and %j at its end', async (end) => {
    const { url, received } = await serve(json200)
    await open(`${url}/api/botpress${end}`).send(get)
    expect(received[0]?.url).toBe('/api/botpress/v1/thing')
  })
})

test('requests one after the other share a connection', async () => {
  const server = createHttpServer((_request, response) => {
    response.end(JSON.stringify({ ok: true, rest: 'x'.repeat(100_000) }))
  })
  let connections = 0
  server.on('connection', () => connections++)
  const transport = open(`http://127.0.0.1:${await listen(server)}`)
  for (const call of [get, put, get, create]) await transport.send(call)
  expect(connections).toBe(1)
})

describe('retries', () => {
  const faults: [string, Reaction][] = [
    ['500', refusal(500, 'Internal')],
    ['502 HTML', text(502, '<html>Bad gateway</html>')],
    ['503', refusal(503, 'Unknown')],
    ['504', refusal(504, 'OperationTimeout')],
    ['a reset before the answer', reset],
    ['a reset in the middle of the body', breakOff],
    ['200 HTML', text(200, '<html>Welcome</html>')],
    ['200 half JSON', text(200, '{"ok":tr')],
    ['200 nothing', text(200, '')],
  ]
  const repeatable: [string, Call<{ ok: boolean }>][] = [
    ['GET', get],
    ['PUT', put],
    ['validation POST', validate],
  ]

  test.each(
    repeatable.flatMap(([name, call]) => faults.map(([fault, reaction]) => [name, fault, call, reaction] as const)),
  )('%s after %s, three times', async (_name, _fault, call, reaction) => {
    const { url, received } = await serve(reaction, reaction, reaction, json200)
    const clock = testClock()
    const transport = open(url, {}, clock)
    await expect(transport.send(call)).resolves.toEqual({ ok: true })
    expect(received.map((request) => request.body)).toEqual(Array(4).fill(call.body?.json.toString() ?? ''))
    expect(clock.waits).toEqual([1000, 2000, 4000])
    expect(transport.requests).toBe(4)
  })

  test.each(faults)('a creation is not repeated after %s, and its outcome is unknown', async (_fault, reaction) => {
    const { url, received } = await serve(reaction)
    const error = await failure(open(url).send(create))
    expect(error.outcomeUnknown).toBe(true)
    expect(received).toHaveLength(1)
  })

  test.each(faults)('a GET gives up in the end after %s', async (_fault, reaction) => {
    const { url, received } = await serve(reaction)
    const clock = testClock()
    const error = await failure(open(url, {}, clock).send(get))
    expect(error.message).toMatch(/ \(5 tries\)$/)
    expect(error.outcomeUnknown).toBe(false)
    expect(received).toHaveLength(5)
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000])
  })

  test('an update that gave up has an unknown outcome', async () => {
    const { url } = await serve(reset)
    expect(await failure(open(url).send(put))).toMatchObject({ kind: 'connection', outcomeUnknown: true })
  })

  test('a refusal after a lost answer leaves the outcome of an update unknown', async () => {
    const { url } = await serve(reset, refusal(400, 'BreakingChanges'))
    const error = await failure(open(url).send(put))
    expect(error).toMatchObject({ kind: 'api', type: 'BreakingChanges', outcomeUnknown: true })
  })

  test.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415])('%d is final and known', async (status) => {
    const { url, received } = await serve(refusal(status, 'Novel'))
    for (const call of [get, put, validate, create]) {
      expect(await failure(open(url).send(call))).toMatchObject({ kind: 'api', status, outcomeUnknown: false })
    }
    expect(received).toHaveLength(4)
  })

  test('an answer of another shape is final; of a write, its outcome is unknown', async () => {
    const { url, received } = await serve(json(200, { ok: 'yes' }))
    const transport = open(url)
    expect(await failure(transport.send(get))).toMatchObject({ kind: 'malformed', status: 200, outcomeUnknown: false })
    expect(await failure(transport.send(create))).toMatchObject({ kind: 'malformed', outcomeUnknown: true })
    expect(received).toHaveLength(2)
  })

  test('each is announced', async () => {
    const { url } = await serve(refusal(503, 'Unknown', { 'retry-after': '3' }), reset, json200)
    const retries: Retry[] = []
    await open(url, { onRetry: (retry) => retries.push(retry) }, testClock(0.5)).send(get)
    expect(retries).toMatchObject([
      {
        request: 'GET /v1/thing',
        reason: 'Botpress answered 503 Unknown: It is Unknown. (error id err_1)',
        attempt: 1,
        wait: 3000,
      },
      { request: 'GET /v1/thing', reason: expect.stringContaining('connection'), attempt: 2, wait: 1000 },
    ])
  })

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9000],
  ])('Retry-After as %s', async (_form, header, wait) => {
    for (const status of [429, 503]) {
      const { url } = await serve(refusal(status, 'Novel', { 'retry-after': header }), json200)
      const clock = testClock()
      await open(url, {}, clock).send(get)
      expect(clock.waits).toEqual([wait])
    }
  })

  test.each([429, 503])('%d with a Retry-After of an hour waits 30 s in total, and tries on', async (status) => {
    const { url, received } = await serve(refusal(status, 'Novel', { 'retry-after': '3600' }))
    const clock = testClock()
    await failure(open(url, {}, clock).send(get))
    expect(received).toHaveLength(5)
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBe(30_000)
    expect(Math.min(...clock.waits)).toBe(1000)
  })
})

describe('429', () => {
  test('is retried for a creation too: it was refused', async () => {
    const { url, received } = await serve(refusal(429, 'RateLimited'), json200)
    await expect(open(url).send(create)).resolves.toEqual({ ok: true })
    expect(received).toHaveLength(2)
  })

  test('of somebody else than the API proves nothing', async () => {
    const { url, received } = await serve(text(429, '<html>'), json200)
    expect(await failure(open(url).send(create))).toMatchObject({ kind: 'malformed', outcomeUnknown: true })
    expect(received).toHaveLength(1)
  })

  test('for good leaves nothing unknown', async () => {
    const { url } = await serve(refusal(429, 'RateLimited'))
    const error = await failure(open(url).send(create))
    expect(error).toMatchObject({ kind: 'api', type: 'RateLimited', outcomeUnknown: false })
    expect(error.advice).toContain('concurrency')
  })

  test('pauses all requests, one time for all of them', async () => {
    const clock = testClock()
    const start = clock.now()
    const times: number[] = []
    let first = true
    const react: Reaction = (response, request) => {
      times.push(clock.now() - start)
      if (first) {
        first = false
        refusal(429, 'RateLimited', { 'retry-after': '10' })(response, request)
      } else {
        json200(response, request)
      }
    }
    const { url } = await serve(react)
    const transport = open(url, { concurrency: 1 }, clock)
    await Promise.all([get, put, create, get].map((call) => transport.send(call)))
    expect(times).toEqual([0, 10_000, 10_000, 10_000, 10_000])
    expect(clock.waits).toEqual([10_000])
  })

  test('nobody fails at a server that takes one request a second', async () => {
    const clock = testClock()
    let free = clock.now()
    const react: Reaction = (response, request) => {
      if (clock.now() < free) return refusal(429, 'RateLimited', { 'retry-after': '1' })(response, request)
      free = clock.now() + 1000
      json200(response, request)
    }
    const { url } = await serve(react)
    const transport = open(url, {}, clock)
    const results = await Promise.all(Array.from({ length: 40 }, () => transport.send(get)))
    expect(results).toHaveLength(40)
  })
})

describe('concurrency', () => {
  test('bounds the requests in flight', async () => {
    let most = 0
    const held: (() => void)[] = []
    const react: Reaction = (response, request) => {
      held.push(() => json200(response, request))
      most = Math.max(most, held.length)
      // All wait for the third; a fourth would get in before the next but one turn.
      if (held.length === 3) setImmediate(() => setImmediate(() => held.splice(0).forEach((respond) => respond())))
    }
    const { url, received } = await serve(react)
    const transport = open(url, { concurrency: 3 })
    await Promise.all(Array.from({ length: 21 }, () => transport.send(get)))
    expect(received).toHaveLength(21)
    expect(most).toBe(3)
  })

  test('a request that waits for its next try takes no place', async () => {
    const { url, received } = await serve(refusal(503, 'Unknown'), json200)
    const meanwhile = async (): Promise<void> => void (await transport.send({ ...get, path: '/second' }))
    const transport = open(url, { concurrency: 1 }, { ...testClock(), wait: meanwhile })
    await transport.send({ ...get, path: '/first' })
    expect(received.map((request) => request.url)).toEqual(['/first', '/second', '/first'])
  })
})

describe('time-outs', () => {
  test.each([
    ['no answer', (_, late) => late()],
    ['an answer that never ends', (response, late) => void response.writeHead(200).write('{', late)],
  ] satisfies [string, (response: ServerResponse, late: () => void) => void][])('%s', async (_name, reaction) => {
    const clock = testClock()
    const { url, received } = await serve((response) => reaction(response, () => clock.advance(10_000)))
    const transport = open(url, {}, clock)
    const read = await failure(transport.send(get))
    expect(read).toMatchObject({ kind: 'timeout', outcomeUnknown: false })
    expect(read.message).toBe('Botpress did not answer GET /v1/thing within 10 s (5 tries)')
    expect(read.advice).toContain('`timeout`')
    expect(read.cause).toBeInstanceOf(Error)
    expect(received).toHaveLength(5)
    expect(await failure(transport.send(create))).toMatchObject({ kind: 'timeout', outcomeUnknown: true })
    expect(received).toHaveLength(6)
  })

  test('a slow try is repeated', async () => {
    const clock = testClock()
    const { url } = await serve(() => clock.advance(10_000), json200)
    await expect(open(url, {}, clock).send(get)).resolves.toEqual({ ok: true })
  })
})

describe('no connection', () => {
  test('is repeated for a creation too, and its outcome is known', async () => {
    const transport = open(`http://127.0.0.1:${await unusedPort()}`)
    const error = await failure(transport.send(create))
    expect(error).toMatchObject({ kind: 'connection', outcomeUnknown: false, status: undefined })
    expect(error.message).toMatch(
      /^The connection to Botpress failed during POST \/v1\/thing: .*ECONNREFUSED.* \(5 tries\)$/,
    )
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' })
    expect(transport.requests).toBe(0)
  })
})

describe('answers', () => {
  test('a redirect is not followed', async () => {
    const elsewhere = await serve(json200)
    const { url, received } = await serve(text(307, '', { location: `${elsewhere.url}/x?ticket=1` }))
    const error = await failure(open(url).send(put))
    expect(error).toMatchObject({ kind: 'malformed', status: 307, outcomeUnknown: true })
    expect(error.message).toContain(new URL(elsewhere.url).host)
    expect(received).toHaveLength(1)
    expect(elsewhere.received).toEqual([])
  })

  test('a huge one is cut off', async () => {
    const { url, received } = await serve(text(200, ' '.repeat(maxAnswer + 1)))
    const transport = open(url)
    const error = await failure(transport.send(get))
    expect(error.kind).toBe('malformed')
    expect(error.message).toBe('Botpress answered GET /v1/thing with more than 8 MB')
    expect(await failure(transport.send(create))).toMatchObject({ outcomeUnknown: true })
    expect(received).toHaveLength(2)
  })

  test('one just within the limit is read', async () => {
    const { url } = await serve(text(200, '{"ok":true}'.padEnd(maxAnswer)))
    await expect(open(url).send(get)).resolves.toEqual({ ok: true })
  })

  test.each([refusal(413, 'PayloadTooLarge'), refusal(413, 'LimitExceeded'), text(413, '<html>')])(
    'a 413 tells what was sent (%#)',
    async (reaction) => {
      const { url } = await serve(reaction)
      expect((await failure(open(url).send(put))).advice).toContain('Size of the request: 12 B in all.')
    },
  )

  test('no error shows the token or the body', async () => {
    const port = await unusedPort()
    const { url } = await serve(reset, text(500, '<html>'), refusal(403, 'Forbidden'), text(302, ''), hang)
    const secret: Call<unknown> = { ...create, body: { json: Buffer.from('{"secrets":{"A":"hunter2"}}'), sizes: '' } }
    for (const apiUrl of [url, url, url, url, url, `http://127.0.0.1:${port}`]) {
      const error = await failure(open(apiUrl, { timeoutSeconds: 0.2 }).send(secret))
      expect(`${error.message} ${error.advice}`).not.toMatch(/bp_pat_secret|hunter2/)
    }
  })
})

describe('cancellation', () => {
  test('before the request: nothing is sent', async () => {
    const { url, received } = await serve(json200)
    const error = await failure(open(url, { signal: AbortSignal.abort() }).send(put))
    expect(error).toMatchObject({ kind: 'cancelled', outcomeUnknown: false })
    expect(error.message).toBe('The run was cancelled before PUT /v1/thing was sent')
    expect(received).toEqual([])
  })

  test('of a read: at once', async () => {
    const controller = new AbortController()
    const { url, received } = await serve(() => controller.abort())
    const error = await failure(open(url, { signal: controller.signal }).send(get))
    expect(error).toMatchObject({ kind: 'cancelled', outcomeUnknown: false })
    expect(error.message).toBe('The run was cancelled before Botpress answered GET /v1/thing')
    expect(received).toHaveLength(1)
  })

  test('of a wait: at once', async () => {
    const controller = new AbortController()
    const { url, received } = await serve(refusal(503, 'Unknown'))
    const clock = testClock()
    const options = { signal: controller.signal, onRetry: () => controller.abort() }
    expect(await failure(open(url, options, clock).send(put))).toMatchObject({
      kind: 'cancelled',
      outcomeUnknown: true,
    })
    expect(received).toHaveLength(1)
    expect(clock.waits).toEqual([])
  })

  test('of a pause: at once, for everybody', async () => {
    const controller = new AbortController()
    const { url, received } = await serve(refusal(429, 'RateLimited', { 'retry-after': '20' }))
    const clock = testClock()
    const options = { signal: controller.signal, concurrency: 1, onRetry: () => controller.abort() }
    const transport = open(url, options, clock)
    const failures = await Promise.all([put, put, get].map((call) => failure(transport.send(call))))
    for (const error of failures) expect(error).toMatchObject({ kind: 'cancelled', outcomeUnknown: false })
    expect(received).toHaveLength(1)
    expect(clock.waits).toEqual([])
  })

  test('a write in flight may still finish', async () => {
    const controller = new AbortController()
    const react: Reaction = (response, request) => {
      controller.abort()
      json200(response, request)
    }
    const { url } = await serve(react)
    const never = { ...testClock(), wait: (_ms: number, signal: AbortSignal) => untilAborted(signal) }
    const transport = createTransport(
      {
        apiUrl: url,
        token: 't',
        workspaceId: 'w',
        timeoutSeconds: 10,
        concurrency: 1,
        env: {},
        redact: createRedactor([]),
        signal: controller.signal,
      },
      never,
    )
    onTestFinished(() => transport.close())
    await expect(transport.send(put)).resolves.toEqual({ ok: true })
    expect((await failure(transport.send(get))).kind).toBe('cancelled')
  })

  test('a write in flight gets 5 s, then its outcome is unknown', async () => {
    const controller = new AbortController()
    const { url } = await serve(() => controller.abort())
    const clock = testClock()
    const error = await failure(open(url, { signal: controller.signal }, clock).send(create))
    expect(error).toMatchObject({ kind: 'cancelled', outcomeUnknown: true })
    expect(clock.waits).toEqual([writeGrace])
  })
})

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

describe('proxies', () => {
  test('requests go through the proxy, with its login', async () => {
    const { url, received } = await serve(json200)
    const { port, asked, logins } = await proxy()
    const transport = open(url, { env: { HTTP_PROXY: `http://user:p%40ss@127.0.0.1:${port}` } })
    await expect(transport.send(put)).resolves.toEqual({ ok: true })
    expect(asked).toEqual([new URL(url).host])
    expect(logins).toEqual([`Basic ${Buffer.from('user:p@ss').toString('base64')}`])
    expect(received[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test('NO_PROXY goes past it', async () => {
    const { url } = await serve(json200)
    const { port, asked } = await proxy()
    const env = { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' }
    await open(url, { env }).send(get)
    expect(asked).toEqual([])
  })

  test('a wanted login is told, not repeated, and nothing is unknown', async () => {
    const { url, received } = await serve(json200)
    const { port, asked } = await proxy(407)
    const error = await failure(open(url, { env: { http_proxy: `http://127.0.0.1:${port}` } }).send(create))
    expect(error).toMatchObject({ kind: 'connection', status: 407, outcomeUnknown: false })
    expect(error.message).toBe('The proxy refused the connection to Botpress (HTTP 407)')
    expect(error.advice).toContain('password of the proxy')
    expect(asked).toHaveLength(1)
    expect(received).toEqual([])
  })

  test('a proxy in trouble is asked again', async () => {
    const { url } = await serve(json200)
    const { port, asked } = await proxy(503)
    const env = { http_proxy: `http://127.0.0.1:${port}` }
    expect(await failure(open(url, { env }).send(create))).toMatchObject({ status: 503, outcomeUnknown: false })
    expect(asked).toHaveLength(5)
  })

  test('a proxy that is silent runs into the time-out', async () => {
    const { url } = await serve(json200)
    const { port } = await proxy(new Promise(() => {}))
    const env = { http_proxy: `http://127.0.0.1:${port}` }
    const error = await failure(open(url, { env, timeoutSeconds: 0.05 }).send(create))
    expect(error).toMatchObject({ kind: 'timeout', outcomeUnknown: false })
  })

  test('a connection that comes about too late sends nothing', async () => {
    const { url, received } = await serve(json200)
    let tunnel: (status: 200) => void
    const { port, asked } = await proxy(new Promise((resolve) => (tunnel = resolve)))
    const options = { env: { http_proxy: `http://127.0.0.1:${port}` }, timeoutSeconds: 0.3, onRetry: () => tunnel(200) }
    const transport = open(url, options)
    await expect(transport.send(create)).resolves.toEqual({ ok: true })
    expect(asked).toHaveLength(2)
    expect(received).toHaveLength(1)
    expect(transport.requests).toBe(1)
  })

  test('closing ends the connections that are still being made', async () => {
    const { url } = await serve(json200)
    const { port, ended } = await proxy(new Promise(() => {}))
    const transport = open(url, { env: { http_proxy: `http://127.0.0.1:${port}` }, timeoutSeconds: 0.05 })
    await failure(transport.send(get))
    await transport.close()
    await expect(ended).resolves.toBeUndefined()
  })

  test('a proxy address that is none', () => {
    expect(() => open('http://127.0.0.1:1', { env: { http_proxy: 'socks5://127.0.0.1:1' } })).toThrow(BotpressError)
  })
})

/** A server with a certificate that nobody knows. */
async function secure(): Promise<{ url: string; cert: string }> {
  const { cert, key } = selfSigned()
  const server = createHttpsServer({ cert, key }, (_request, response) => response.end('{"ok":true}'))
  return { url: `https://127.0.0.1:${await listen(server)}`, cert }
}

describe('https', () => {
  test('an unknown certificate is refused at once, with the way out', async () => {
    const { url } = await secure()
    const error = await failure(open(url).send(create))
    expect(error).toMatchObject({ kind: 'connection', outcomeUnknown: false })
    expect(error.message).not.toContain('tries')
    expect(error.advice).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('directly and through a proxy', async () => {
    const { url, cert } = await secure()
    const before = getCACertificates('default')
    setDefaultCACertificates([...before, cert])
    onTestFinished(() => setDefaultCACertificates(before))
    const { port, asked } = await proxy()
    await expect(open(url).send(put)).resolves.toEqual({ ok: true })
    expect(asked).toEqual([])
    await expect(open(url, { env: { HTTPS_PROXY: `127.0.0.1:${port}` } }).send(put)).resolves.toEqual({ ok: true })
    expect(asked).toEqual([new URL(url).host])
  })
})
