// One by one: the whole of the library is several times as large.
import lt from 'semver/functions/lt.js'
import satisfies from 'semver/functions/satisfies.js'
import * as z from 'zod/mini'
import type { CreateBody, UpdateBody } from '../integration/body.ts'
import { type IntegrationRecord, integrationRecord } from '../integration/record.ts'
import type { Clock } from '../world.ts'
import { BotpressError } from './errors.ts'
import { bot, botPage, type BotPage, type BotRecord, hubInstalls } from './bot.ts'
import { createTransport, type TransportOptions } from './transport.ts'
import { formatBytes } from '../integration/wording.ts'

const filled = z.string().check(z.minLength(1))
const publicInterface = z.object({ id: filled, name: z.optional(z.string()), version: z.optional(z.string()) })
const workspace = z.object({ id: filled, name: z.string(), handle: z.nullish(z.string()) })

const emptyAnswer = z.pipe(
  z.object({}),
  z.transform(() => undefined),
)

/** An interface on the hub. */
export type PublicInterface = z.infer<typeof publicInterface>

/** A workspace; without a handle its integrations' names have no prefix. */
export type WorkspaceRecord = Omit<z.infer<typeof workspace>, 'handle'> & { handle?: string | undefined }

/**
 * The calls of the Botpress API that a deployment needs. Each throws a {@link BotpressError}, also where the answer is
 * about something else than was asked for; after a write, `outcomeUnknown` is set then. The `get…` calls give undefined
 * where the API says `ResourceNotFound`, and only there: any other failure is no proof of absence.
 */
export interface Botpress {
  /** An integration version of the workspace, private ones included. */
  getIntegration(id: string): Promise<IntegrationRecord | undefined>
  /** Likewise by name; `version` is a semver, or `<` and a semver for the nearest lower one. */
  getIntegrationByName(name: string, version: string): Promise<IntegrationRecord | undefined>
  /** An integration version on the hub: public and unlisted ones only. */
  getPublicIntegrationById(id: string): Promise<IntegrationRecord | undefined>
  /** Likewise by name; `version` is a semver or `latest`. */
  getPublicIntegration(name: string, version: string): Promise<IntegrationRecord | undefined>
  /** An interface on the hub; `version` is a semver or range. Asked once for the same name and version. */
  getPublicInterface(name: string, version: string): Promise<PublicInterface | undefined>
  /** The workspace that the client was made for. */
  getWorkspace(): Promise<WorkspaceRecord | undefined>
  /** Changes an integration version and gives the new state. */
  updateIntegration(id: string, body: UpdateBody): Promise<IntegrationRecord>
  /** Makes a new integration version. Never repeated where the first request may have been handled: see `outcomeUnknown`. */
  createIntegration(body: CreateBody): Promise<IntegrationRecord>
  /** Whether the API would take this update: resolves if so, throws its error if not. Changes nothing. */
  validateUpdate(id: string, body: UpdateBody): Promise<void>
  /** Likewise for a creation. */
  validateCreation(body: CreateBody): Promise<void>
  /**
   * A page of the workspace's bots, most recently updated first; `page` is what the page before it gave as the next one.
   * Like the two calls below it is sent once, ends with `signal`, and its errors quote nothing of the answer: a bot holds
   * its owner's credentials.
   */
  listBots(which: { dev: boolean; page?: string | undefined }, signal: AbortSignal): Promise<BotPage>
  /** A bot of the workspace, with the integrations that it has installed. */
  getBot(id: string, signal: AbortSignal): Promise<BotRecord | undefined>
  /** How often an integration version on the hub is installed, in all workspaces; undefined where the hub doesn't tell. */
  countInstalls(id: string, signal: AbortSignal): Promise<number | undefined>
  /** Requests sent so far, retries included. */
  readonly requests: number
  /** Ends all connections, so that none of them keeps the process alive. */
  close(): Promise<void>
}

/**
 * A client of the Botpress API for one workspace.
 *
 * @throws BotpressError (kind `connection`) where the environment names a proxy that is none
 */
export function createBotpress(options: TransportOptions, clock: Clock): Botpress {
  const transport = createTransport(options, clock)

  const read = <T>(path: string, answer: z.ZodMiniType<T>): Promise<T | undefined> =>
    transport.send({ method: 'GET', path, effect: 'none', answer }).catch(undefinedIfAbsent)
  const readInterface = once((name, version) =>
    read(url`/v1/admin/hub/interfaces/${name}/${version}`, interfaceAnswer(name, version)),
  )

  const peek = <T>(path: string, answer: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> =>
    transport.send({ method: 'GET', path, effect: 'none', answer, once: signal, confidential: true })

  return {
    getIntegration: (id) => read(url`/v1/admin/integrations/${id}`, integrationAnswer({ id })),
    getIntegrationByName: (name, version) =>
      read(url`/v1/admin/integrations/${name}/${version}`, integrationAnswer({ name, version })),
    getPublicIntegrationById: (id) => read(url`/v1/admin/hub/integrations/${id}`, integrationAnswer({ id })),
    getPublicIntegration: (name, version) =>
      read(url`/v1/admin/hub/integrations/${name}/${version}`, integrationAnswer({ name, version })),
    getPublicInterface: readInterface,
    getWorkspace: () => read(url`/v1/admin/workspaces/${options.workspaceId}`, workspaceAnswer(options.workspaceId)),

    updateIntegration: (id, body) =>
      transport.send({
        method: 'PUT',
        path: url`/v1/admin/integrations/${id}`,
        body: encode(body),
        effect: 'update',
        answer: integrationAnswer({ id }),
      }),
    createIntegration: (body) =>
      transport.send({
        method: 'POST',
        path: '/v1/admin/integrations',
        body: encode(body),
        effect: 'creation',
        answer: integrationAnswer({ name: body.name, version: body.version }),
      }),
    validateUpdate: (id, body) =>
      transport.send({
        method: 'PUT',
        path: url`/v1/admin/integrations/${id}/validate`,
        body: encode(body),
        effect: 'none',
        answer: emptyAnswer,
      }),
    validateCreation: (body) =>
      transport.send({
        method: 'POST',
        path: '/v1/admin/integrations/validate',
        body: encode(body),
        effect: 'none',
        answer: emptyAnswer,
      }),

    listBots: ({ dev, page }, signal) => {
      const query = new URLSearchParams({ dev: String(dev), sortField: 'updatedAt', sortDirection: 'desc' })
      if (page !== undefined) query.set('nextToken', page)
      return peek(`/v1/admin/bots?${query}`, botPage, signal)
    },
    getBot: (id, signal) => peek(url`/v1/admin/bots/${id}`, bot(id), signal).catch(undefinedIfAbsent),
    countInstalls: (id, signal) =>
      peek(url`/v1/admin/hub/integrations/${id}`, hubInstalls(id), signal).catch(undefinedIfAbsent),

    get requests() {
      return transport.requests
    },
    close: transport.close,
  }
}

/** Which integration version was asked for or written; `version` as in the calls of {@link Botpress}. */
type Asked = { id: string } | { name: string; version: string }

/** An answer with an integration: the one that was asked for, or it is no answer. */
function integrationAnswer(asked: Asked): z.ZodMiniType<IntegrationRecord> {
  const isAsked = (found: IntegrationRecord): boolean =>
    'id' in asked ? found.id === asked.id : found.name === asked.name && isVersion(found.version, asked.version)
  const what = 'id' in asked ? asked.id : `${asked.name} ${asked.version}`
  return z
    .pipe(
      z.object({ integration: integrationRecord }),
      z.transform((answer) => answer.integration),
    )
    .check(hold(isAsked, what, ({ id, name, version }) => `${name} ${version} (${id})`))
}

/** Likewise with an interface; its name and version are held to what was asked where the answer carries them. */
function interfaceAnswer(name: string, version: string): z.ZodMiniType<PublicInterface> {
  const isAsked = (found: PublicInterface): boolean =>
    (found.name ?? name) === name &&
    (found.version === undefined || version === 'latest' || satisfies(found.version, version))
  return z
    .pipe(
      z.object({ interface: publicInterface }),
      z.transform((answer) => answer.interface),
    )
    .check(hold(isAsked, `${name} ${version}`, (found) => `${found.name ?? ''} ${found.version ?? ''} (${found.id})`))
}

function workspaceAnswer(id: string): z.ZodMiniType<WorkspaceRecord> {
  return z
    .pipe(
      workspace,
      z.transform(({ handle, ...rest }) => ({ ...rest, handle: handle || undefined })),
    )
    .check(
      hold(
        (found) => found.id === id,
        id,
        (found) => found.id,
      ),
    )
}

function isVersion(version: string, asked: string): boolean {
  if (asked === 'latest') return true
  return asked.startsWith('<') ? isLower(version, asked.slice(1)) : version === asked
}

function isLower(version: string, bound: string): boolean {
  try {
    return lt(version, bound)
  } catch {
    // One of them is no semantic version.
    return false
  }
}

/** A check that an answer is about what was asked for. */
function hold<T>(isAsked: (found: T) => boolean, asked: string, describe: (found: T) => string): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    if (isAsked(value)) return
    const message = `${describe(value)}, but was asked for ${asked}`
    issues.push({ code: 'custom', input: value, message })
  }
}

/**
 * A path whose values are encoded, slashes included: a name may hold one (`handle/name`), a range has a `<`. Values that
 * would make it another path (nothing, `.` and `..`, which no encoding hides) or that UTF-8 hasn't (half a surrogate pair)
 * are refused.
 */
function url(parts: TemplateStringsArray, ...values: string[]): string {
  for (const value of values) {
    if (!['', '.', '..'].includes(value) && value.isWellFormed()) continue
    const message = `\`${value.toWellFormed()}\` is not a valid name, version or ID.`
    throw new BotpressError(message, { kind: 'malformed', advice: 'Correct it in the definition or the input.' })
  }
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent))
}

function undefinedIfAbsent(error: unknown): undefined {
  if (error instanceof BotpressError && error.type === 'ResourceNotFound') return undefined
  throw error
}

/** Remembers what was asked, running requests included, but no failure. */
function once<T>(ask: (name: string, version: string) => Promise<T>): (name: string, version: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (name, version) => {
    const key = JSON.stringify([name, version])
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(name, version)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}

/** The body as it goes over the wire, made once for all tries, and its sizes in words. */
function encode(body: UpdateBody | CreateBody): { json: Buffer; sizes: string } {
  const json = Buffer.from(JSON.stringify(body))
  const parts = (['code', 'readme', 'icon'] as const).flatMap((part) => {
    const text = body[part]
    return text === undefined ? [] : [`${part} ${formatBytes(Buffer.byteLength(text))}`]
  })
  return { json, sizes: [`${formatBytes(json.length)} in all`, ...parts].join(', ') }
}
