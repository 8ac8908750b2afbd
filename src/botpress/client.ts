import * as z from 'zod/mini'
import type { CreateBody, UpdateBody } from '../integration/body.ts'
import { type IntegrationRecord, integrationRecord } from '../integration/record.ts'
import { BotpressError } from './errors.ts'
import { type Chance, createTransport, type TransportOptions } from './transport.ts'

const filled = z.string().check(z.minLength(1))
const publicInterface = z.object({ id: filled })
const workspace = z.object({ id: filled, name: z.string(), handle: z.optional(z.string()) })

const integrationAnswer = z.pipe(
  z.object({ integration: integrationRecord }),
  z.transform((answer) => answer.integration),
)
const interfaceAnswer = z.pipe(
  z.object({ interface: publicInterface }),
  z.transform((answer) => answer.interface),
)
const emptyAnswer = z.pipe(
  z.object({}),
  z.transform(() => undefined),
)

/** An interface on the hub. */
export type PublicInterface = z.infer<typeof publicInterface>

/** A workspace; without a handle its integrations' names have no prefix. */
export type WorkspaceRecord = z.infer<typeof workspace>

/**
 * The calls of the Botpress API that a deployment needs. Each throws a {@link BotpressError}. The `get…` calls give
 * undefined where the API says `ResourceNotFound`, and only there: any other failure is no proof of absence.
 */
export interface Botpress {
  /** An integration version of the workspace, private ones included. */
  getIntegration(id: string): Promise<IntegrationRecord | undefined>
  /** Likewise by name; `version` is a semver, a range such as `<1.2.0`, or `latest`. */
  getIntegrationByName(name: string, version: string): Promise<IntegrationRecord | undefined>
  /** An integration version on the hub: public and unlisted ones only. */
  getPublicIntegrationById(id: string): Promise<IntegrationRecord | undefined>
  /** Likewise by name and version. */
  getPublicIntegration(name: string, version: string): Promise<IntegrationRecord | undefined>
  /** An interface on the hub. Asked once for the same name and version. */
  getPublicInterface(name: string, version: string): Promise<PublicInterface | undefined>
  /** The workspace that the client was made for. Asked once. */
  getWorkspace(): Promise<WorkspaceRecord | undefined>
  /** Changes an integration version and gives the new state. */
  updateIntegration(id: string, body: UpdateBody): Promise<IntegrationRecord>
  /** Makes a new integration version. Never repeated where the first request may have been handled: see `outcomeUnknown`. */
  createIntegration(body: CreateBody): Promise<IntegrationRecord>
  /** Whether the API would take this update: resolves if so, throws its refusal if not. Changes nothing. */
  validateUpdate(id: string, body: UpdateBody): Promise<void>
  /** Likewise for a creation. */
  validateCreation(body: CreateBody): Promise<void>
  /** Requests sent so far, retries included. */
  readonly requests: number
  /** Ends all connections, so that none of them keeps the process alive. */
  close(): Promise<void>
}

/**
 * A client of the Botpress API for one workspace. `chance` is for tests that don't sleep.
 *
 * @throws BotpressError (kind `connection`) where the environment names a proxy that is none
 */
export function createBotpress(options: TransportOptions, chance?: Chance): Botpress {
  const transport = createTransport(options, chance)

  const read = <T>(path: string, answer: z.ZodMiniType<T>): Promise<T | undefined> =>
    transport.send({ method: 'GET', path, effect: 'none', answer }).catch(undefinedIfAbsent)
  const readInterface = once((path) => read(path, interfaceAnswer))
  const readWorkspace = once((path) => read(path, workspace))

  return {
    getIntegration: (id) => read(url`/v1/admin/integrations/${id}`, integrationAnswer),
    getIntegrationByName: (name, version) => read(url`/v1/admin/integrations/${name}/${version}`, integrationAnswer),
    getPublicIntegrationById: (id) => read(url`/v1/admin/hub/integrations/${id}`, integrationAnswer),
    getPublicIntegration: (name, version) =>
      read(url`/v1/admin/hub/integrations/${name}/${version}`, integrationAnswer),
    getPublicInterface: (name, version) => readInterface(url`/v1/admin/hub/interfaces/${name}/${version}`),
    getWorkspace: () => readWorkspace(url`/v1/admin/workspaces/${options.workspaceId}`),

    updateIntegration: (id, body) =>
      transport.send({
        method: 'PUT',
        path: url`/v1/admin/integrations/${id}`,
        body: encode(body),
        effect: 'update',
        answer: integrationAnswer,
      }),
    createIntegration: (body) =>
      transport.send({
        method: 'POST',
        path: '/v1/admin/integrations',
        body: encode(body),
        effect: 'creation',
        answer: integrationAnswer,
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

    get requests() {
      return transport.requests
    },
    close: transport.close,
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
    const message = `\`${value.toWellFormed()}\` is no name, version or ID that Botpress could be asked for.`
    throw new BotpressError(message, { kind: 'malformed', advice: 'Correct it in the definition or the input.' })
  }
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent))
}

function undefinedIfAbsent(error: unknown): undefined {
  if (error instanceof BotpressError && error.type === 'ResourceNotFound') return undefined
  throw error
}

/** Remembers what was asked, running requests included, but no failure. */
function once<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (path) => {
    const known = answers.get(path)
    if (known !== undefined) return known
    const answer = ask(path)
    answers.set(path, answer)
    answer.catch(() => answers.delete(path))
    return answer
  }
}

/** The body as it goes over the wire, made once for all tries, and its sizes in words. */
function encode(body: UpdateBody | CreateBody): { json: Buffer; sizes: string } {
  const json = Buffer.from(JSON.stringify(body))
  const parts = (['code', 'readme', 'icon'] as const).flatMap((part) => {
    const text = body[part]
    return text === undefined ? [] : [`${part} ${formatSize(Buffer.byteLength(text))}`]
  })
  return { json, sizes: [`${formatSize(json.length)} in all`, ...parts].join(', ') }
}

function formatSize(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
