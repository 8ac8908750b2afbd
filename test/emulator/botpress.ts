import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, createApi } from './botpress/api.ts'
import { Held, Waiting, type Fault, type Gate, type Matcher, type RecordedRequest } from './botpress/faults.ts'
import { Files } from './botpress/files.ts'
import { hubRecord } from './botpress/records.ts'
import { Registry, type StoredIntegration } from './botpress/registry.ts'
import {
  seedBot,
  seedIntegration,
  seedInterface,
  seedWorkspace,
  type BotSeed,
  type IntegrationSeed,
  type InterfaceSeed,
  type WorkspaceSeed,
} from './botpress/seeds.ts'
import { insteadOfHandling, record, send } from './botpress/transport.ts'

/** How an emulator differs from the plain one. */
export interface BotpressOptions {
  /** The one token that is valid. */
  token?: string
  /** The workspace that there is from the start. */
  workspaceId?: string
  /** Milliseconds that every answer takes; 0 unless set. */
  latency?: number
  /** Updates that remove an action, event or channel are refused with `BreakingChanges`. */
  breakingChanges?: boolean
  /** Entries on a page of a list; 20 unless set. */
  pageSize?: number
  /** The clock behind `createdAt` and `updatedAt`; they are strictly increasing whatever it says. */
  now?: () => Date
}

/** A running emulator of the Botpress admin API. */
export interface BotpressEmulator {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly token: string
  readonly workspaceId: string
  /** Every request that has arrived, in order. */
  readonly requests: readonly RecordedRequest[]
  /** The most requests that were ever under way at once. */
  readonly maxInFlight: number
  /** Adds a workspace and gives its id; one with the same id is replaced. */
  seedWorkspace(seed: WorkspaceSeed): string
  /** Adds an interface and gives its id. */
  seedInterface(seed: InterfaceSeed): string
  /** Adds an integration version, to the default workspace unless it names one, and gives its id. */
  seedIntegration(seed: IntegrationSeed): string
  /** Adds a bot, to the default workspace unless it names one, and gives its id. */
  seedBot(seed: BotSeed): string
  /** Deletes a bot. */
  removeBot(id: string): void
  /** All integrations as they are now, oldest first: everything that was sent, values of secrets included. */
  integrations(): StoredIntegration[]
  /** Lets something go wrong for the requests that fit, by default for one. */
  fault(matcher: Matcher, fault: Fault): void
  /** Holds the requests that fit, by default one, before they are handled or before they are answered. */
  hold(matcher: Matcher, when?: 'before' | 'after'): Gate
  /** Ends every connection, held and hanging ones too. */
  close(): Promise<void>
}

/** Starts an emulator on a free port of 127.0.0.1, with one empty workspace. */
export async function startBotpress(options: BotpressOptions = {}): Promise<BotpressEmulator> {
  const { token = 'bp_pat_emulator', workspaceId = 'wkspace_00000000000000000000000000', latency = 0 } = options
  const started = performance.now()
  const closing = new AbortController()
  const requests: RecordedRequest[] = []
  const faults = new Waiting<Fault>()
  const gates = { before: new Waiting<Held>(), after: new Waiting<Held>() }
  let inFlight = 0
  let maxInFlight = 0

  const server = createServer((request, response) => {
    maxInFlight = Math.max(maxInFlight, ++inFlight)
    response.once('close', () => inFlight--)
    // What is left here is a connection that ended, by the client or by close(): there is no one to tell.
    serve(request, response).catch(() => request.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
  const files = new Files(url)
  const registry = new Registry(files, options.now ?? (() => new Date()))
  const api = createApi(registry, token, {
    refuseBreaking: options.breakingChanges ?? false,
    pageSize: options.pageSize ?? 20,
  })
  seedWorkspace(registry, { id: workspaceId })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = await record(request, performance.now() - started)
    requests.push(recorded)
    if (latency > 0) await wait(latency, undefined, { signal: closing.signal })
    await gates.before.take(recorded)?.pass(recorded)
    const fault = faults.take(recorded)
    if (fault?.kind === 'delay') await wait(fault.milliseconds, undefined, { signal: closing.signal })
    if (fault !== undefined && insteadOfHandling(fault, recorded, response)) return
    const file = files.read(recorded.path)
    if (file !== undefined) return void response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes)
    const answer = api(recorded, fault?.kind === 'stale')
    await gates.after.take(recorded)?.pass(recorded)
    send(fault?.kind === 'other' ? anotherRecord(fault.integration) : answer, fault, recorded, response)
  }

  function anotherRecord(id: string): Answer {
    const other = registry.integrations().find((one) => one.id === id)
    if (other === undefined) throw new Error(`There is no integration ${id} to answer with`)
    return { status: 200, body: { integration: hubRecord(registry, other) } }
  }

  return {
    url,
    token,
    workspaceId,
    requests,
    get maxInFlight() {
      return maxInFlight
    },
    seedWorkspace: (seed) => seedWorkspace(registry, seed),
    seedInterface: (seed) => seedInterface(registry, seed),
    seedIntegration: (seed) => seedIntegration(registry, { workspaceId, ...seed }),
    seedBot: (seed) => seedBot(registry, { workspaceId, ...seed }),
    removeBot: (id) => registry.removeBot(id),
    integrations: () => registry.integrations(),
    fault: (matcher, fault) => faults.add(matcher, fault),
    hold: (matcher, when = 'before') => {
      const held = new Held()
      gates[when].add(matcher, held)
      return held
    },
    close: async () => {
      closing.abort()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
