import { setImmediate } from 'node:timers/promises'
import { Agent, type Dispatcher, errors, ProxyAgent, request } from 'undici'
import type * as z from 'zod/mini'
import { adviceByCode, isCertificateCode, proxyLogin } from './advice.ts'
import { readResponse } from './response.ts'
import { BotpressError, type BotpressDiagnostic } from './errors.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { proxyFor } from './proxy.ts'
import type { Redact } from '../secrets/redactor.ts'
import type { Clock, Environment } from '../world.ts'
import { maxTries, nextDelay, parseRetryAfter } from './retry.ts'

/** How to reach the API. */
export interface TransportOptions {
  /** The API's address; a path prefix and a trailing slash are fine. */
  apiUrl: string
  token: string
  workspaceId: string
  /** Seconds for one try, from the connection to the end of the answer. */
  timeoutSeconds: number
  /** Requests in flight at the most. */
  concurrency: number
  /** Hides secrets in what is quoted of an answer, before any of it is cut. */
  redact: Redact
  /** Where the proxy variables are read from. */
  env: Environment
  /** Cancels everything: reads and waits at once, a write in flight after {@link writeGrace}. */
  signal?: AbortSignal | undefined
  /** Told before each wait for another try. */
  onRetry?: ((retry: Retry) => void) | undefined
}

/** A try that failed and will be followed by another. */
export interface Retry {
  /** Method and path, e.g. `GET /v1/admin/integrations/…`. */
  request: string
  /** Why the try failed, a sentence. */
  reason: string
  kind: BotpressDiagnostic['kind']
  /** HTTP status, where there was an answer. */
  status: number | undefined
  /** The API's id of the error, where it gave one. */
  errorId: string | undefined
  /** The number of the try that failed, from 1. */
  attempt: number
  /** How many tries there are at the most. */
  tries: number
  /** Milliseconds until the next try. */
  wait: number
}

/** One request to the API. */
export interface Call<T> {
  method: 'GET' | 'PUT' | 'POST'
  /** Path below the API's address, encoded. */
  path: string
  body?: { json: Buffer; sizes: string } | undefined
  /** What it does: nothing, something that a repetition would only do again, or something new each time. */
  effect: 'none' | 'update' | 'creation'
  /** What a successful answer must hold. */
  answer: z.ZodMiniType<T>
  /** Set for what nobody waits for: it is sent once, and ends with its signal. */
  once?: AbortSignal | undefined
  /** Set where no error may quote what was answered. */
  confidential?: boolean | undefined
}

/** Sends requests to the API. */
export interface Transport {
  /** Requests sent so far, retries included. */
  readonly requests: number
  /** @throws BotpressError when the last try has failed */
  send<T>(call: Call<T>): Promise<T>
  /** Ends all connections. */
  close(): Promise<void>
}

/** Milliseconds that a write in flight gets to finish after a cancellation; the runner kills after about 10 seconds. */
export const writeGrace = 5000

/** Bytes of one answer at the most. */
export const maxAnswer = 8 * 1024 * 1024

/**
 * The connection to the API, with retries, time-outs, proxies, and one rate limiter for all requests.
 *
 * The retry interceptor of undici is not used: it sees no malformed answers, knows no limit for all waits together and
 * no pause shared between requests, has no jitter, and drops a `Retry-After` that is a date.
 *
 * @throws BotpressError (kind `connection`) where the environment names a proxy that is none
 */
export function createTransport(options: TransportOptions, { now, random, wait, alarm }: Clock): Transport {
  const closing = new AbortController()
  const signal = options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal])
  const base = options.apiUrl.replace(/\/+$/, '')
  const dispatcher = createDispatcher(new URL(base), options.env)
  const rateLimiter = createRateLimiter(options.concurrency, { now, wait, signal })
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${options.token}`,
    'user-agent': 'deploy-botpress-integration',
    'x-multiple-integrations': 'true',
    'x-workspace-id': options.workspaceId,
  }
  let requests = 0
  let calls = 0

  /** One try. */
  async function attempt<T>(
    call: Call<T>,
  ): Promise<{ value: T } | { diagnostic: BotpressDiagnostic; retryAfter?: number | undefined }> {
    const name = `${call.method} ${call.path}`
    let sent = false
    const ended = call.once === undefined ? signal : AbortSignal.any([signal, call.once])
    if (ended.aborted) return { diagnostic: cancelled(name, sent) }
    const over = new AbortController()
    const late = alarm(options.timeoutSeconds * 1000)
    const stop = AbortSignal.any([late, call.effect === 'none' ? ended : afterGrace(over.signal)])
    // The earliest sign that bytes of the request leave: until then, nothing can have been done.
    const watched = dispatcher.compose((dispatch) => (opts, handler) => {
      const onConnect = handler.onConnect?.bind(handler)
      handler.onConnect = (abort) => {
        onConnect?.(abort)
        if (stop.aborted) return
        sent = true
        requests++
      }
      return dispatch(opts, handler)
    })
    try {
      const exchange = async () => {
        const {
          statusCode,
          headers: received,
          body,
        } = await request(base + call.path, {
          dispatcher: watched,
          method: call.method,
          headers: call.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          body: call.body?.json ?? null,
          signal: stop,
        })
        const text = await body.text()
        // Only now does undici take the connection for free: a request sent before would open another.
        await setImmediate()
        return { status: statusCode, received, text }
      }
      // undici looks at the signal only once it is connected (a silent proxy: after minutes), hence the race.
      const { status, received, text } = await Promise.race([exchange(), rejection(stop, over.signal)])
      const response = { status, location: first(received.location), text }
      const result = readResponse(response, call.answer, call.confidential ? undefined : options.redact)
      if ('value' in result) return result
      const { diagnostic } = result
      if (status === 413 && call.body !== undefined) diagnostic.advice += ` Size of the request: ${call.body.sizes}.`
      return { diagnostic, retryAfter: parseRetryAfter(first(received['retry-after']), now()) }
    } catch (error) {
      if (late.aborted) return { diagnostic: timedOut(name, options.timeoutSeconds, sent, error) }
      if (ended.aborted) return { diagnostic: cancelled(name, sent, error) }
      return { diagnostic: broken(name, sent, error) }
    } finally {
      over.abort()
    }
  }

  /** Fires {@link writeGrace} after the cancellation, unless `over` fires before. */
  function afterGrace(over: AbortSignal): AbortSignal {
    const controller = new AbortController()
    const start = (): void =>
      void wait(writeGrace, over).then(
        () => controller.abort(),
        () => {},
      )
    signal.addEventListener('abort', start, { once: true, signal: over })
    return controller.signal
  }

  return {
    get requests() {
      return requests
    },

    async send(call) {
      const order = calls++
      let waited = 0
      let outcomeUnknown = false
      for (let tries = 1; ; tries++) {
        const result = await rateLimiter.run(order, async () => {
          const outcome = await attempt(call)
          if ('value' in outcome) return outcome
          const { diagnostic } = outcome
          outcomeUnknown ||= diagnostic.maybeHandled && call.effect !== 'none'
          const repeatable = diagnostic.again && (call.effect !== 'creation' || !diagnostic.maybeHandled)
          if (!repeatable || tries === maxTries || call.once !== undefined) return { diagnostic, delay: undefined }
          const delay = nextDelay(tries, waited, outcome.retryAfter, random())
          // Too many requests are everybody's business; still inside the rate limiter, so that nobody slips through.
          if (diagnostic.status === 429) rateLimiter.pause(delay)
          return { diagnostic, delay }
        })
        if ('value' in result) return result.value
        const { diagnostic, delay } = result
        if (delay === undefined) {
          const note = tries === 1 ? '' : ` (${tries} tries)`
          throw new BotpressError(diagnostic.message + note, { ...diagnostic, outcomeUnknown })
        }
        options.onRetry?.({
          request: `${call.method} ${call.path}`,
          reason: diagnostic.message,
          kind: diagnostic.kind,
          status: diagnostic.status,
          errorId: diagnostic.id,
          attempt: tries,
          tries: maxTries,
          wait: delay,
        })
        waited += delay
        // After a 429 the rate limiter does the waiting, and a cancellation shows at the next try.
        if (diagnostic.status !== 429) await wait(delay, signal).catch(() => {})
      }
    },

    close: () => {
      // A request that nobody waits for any more is not tried again.
      closing.abort()
      return dispatcher.destroy()
    },
  }
}

function createDispatcher(api: URL, env: Environment): Dispatcher {
  const proxy = proxyFor(api, env)
  // One time-out covers a whole try, so undici's own ones are off.
  const options = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxAnswer }
  return proxy === undefined ? new Agent(options) : new ProxyAgent({ ...options, uri: proxy.href })
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

/** Rejects when `stop` fires, unless `over` fires before. */
function rejection(stop: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true, signal: over })
  })
}

function cancelled(name: string, sent: boolean, cause?: unknown): BotpressDiagnostic {
  const point = sent ? `before Botpress answered ${name}` : `before ${name} was sent`
  return {
    kind: 'cancelled',
    message: `The run was cancelled ${point}`,
    advice: 'Run the step again.',
    maybeHandled: sent,
    again: false,
    cause,
  }
}

function timedOut(name: string, seconds: number, sent: boolean, cause: unknown): BotpressDiagnostic {
  return {
    kind: 'timeout',
    message: `Botpress did not answer ${name} within ${seconds} s`,
    advice: 'Run the step again later, or increase `timeout`.',
    maybeHandled: sent,
    again: true,
    cause,
  }
}

/** What becomes of an error that undici or the operating system threw. */
function broken(name: string, sent: boolean, error: unknown): BotpressDiagnostic {
  const base = { maybeHandled: sent, again: true, cause: error }
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    const message = `Botpress answered ${name} with more than ${maxAnswer / 1024 / 1024} MB`
    return { ...base, kind: 'malformed', message, advice: adviceByCode(undefined), again: false }
  }
  if (error instanceof errors.ConnectTimeoutError) {
    const message = `Connecting to Botpress for ${name} timed out`
    return { ...base, kind: 'timeout', message, advice: adviceByCode(undefined) }
  }
  const reason = describe(error)
  const proxyStatus = /^Proxy response \((\d+)\)/.exec(reason)?.[1]
  if (proxyStatus !== undefined) {
    const status = Number(proxyStatus)
    const message = `The proxy refused the connection to Botpress (HTTP ${status})`
    const advice = status === 407 ? proxyLogin : adviceByCode(undefined)
    return { ...base, kind: 'connection', message, advice, status, again: status >= 500 }
  }
  const code = codeOf(error)
  return {
    ...base,
    kind: 'connection',
    message: `The connection to Botpress failed during ${name}: ${reason}`,
    advice: adviceByCode(code),
    again: !isCertificateCode(code) && !(error instanceof errors.InvalidArgumentError),
  }
}

/** The message; an `AggregateError` (one error for each address of a name) has none of its own. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join(', ')
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
