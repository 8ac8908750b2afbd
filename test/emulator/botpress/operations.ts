import type { ClientOutputs } from '@botpress/client'
import { validRange } from 'semver'
import type { OperationName } from './contract.ts'
import { adminRecord, botRecord, hubRecord, type ListedBot, listedBot, listRecord } from './records.ts'
import { Refusal } from './refusal.ts'
import { pickVersion, type Registry, type StoredIntegration } from './registry.ts'
import { draftCreation, draftUpdate } from './writing.ts'

/** One call, authorised and checked against the contract. */
export interface Call {
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  /** Empty where the call needs none. */
  workspaceId: string
  /** Whether the request's header asks for a bot's integrations by their aliases. */
  byAlias: boolean
  /** A read is answered as if the last write to each integration had not reached it. */
  stale: boolean
}

/** How the API behaves where its documentation leaves it open. */
export interface Behaviour {
  /** Updates that remove an action, an event or a channel are refused with `BreakingChanges`. */
  refuseBreaking: boolean
  /** Entries on a page of a list unless the request has a `limit`. */
  pageSize: number
}

type Operations = Record<OperationName, (call: Call) => object>

/** The calls themselves: from the state of the registry to the body of the answer, or a refusal. */
export function createOperations(registry: Registry, behaviour: Behaviour): Operations {
  const owned = ({ workspaceId }: Call, id: string, all = registry.integrations()): StoredIntegration =>
    found(
      `Integration "${id}"`,
      all.find((one) => one.id === id && one.workspaceId === workspaceId),
    )

  const readable = ({ stale }: Call): StoredIntegration[] =>
    stale ? registry.staleIntegrations() : registry.integrations()

  const published = (call: Call): StoredIntegration[] =>
    readable(call).filter((one) => one.body.visibility !== 'private')

  const planned = (call: Call) =>
    draftUpdate(registry, owned(call, param(call, 'id')), call.body, behaviour.refuseBreaking)

  return {
    createIntegration: (call) => ({
      integration: adminRecord(registry, registry.write(draftCreation(registry, call.workspaceId, call.body))),
    }),
    validateIntegrationCreation: (call) => {
      draftCreation(registry, call.workspaceId, call.body)
      return {}
    },
    updateIntegration: (call) => ({ integration: adminRecord(registry, registry.write(planned(call))) }),
    validateIntegrationUpdate: (call) => {
      planned(call)
      return {}
    },
    getIntegration: (call) => ({ integration: adminRecord(registry, owned(call, param(call, 'id'), readable(call))) }),
    getIntegrationByName: (call) => {
      const name = param(call, 'name')
      const versions = readable(call).filter((one) => one.workspaceId === call.workspaceId && one.body.name === name)
      return {
        integration: adminRecord(
          registry,
          byVersion(call, 'Integration', versions, (one) => one.body.version),
        ),
      }
    },
    listIntegrations: (call) => listIntegrations(registry, call, behaviour.pageSize),
    getPublicIntegrationById: (call) => {
      const id = param(call, 'id')
      const stored = found(
        `Integration "${id}"`,
        published(call).find((one) => one.id === id),
      )
      return { integration: hubRecord(registry, stored) }
    },
    getPublicIntegration: (call) => {
      const versions = published(call).filter((one) => one.body.name === param(call, 'name'))
      return {
        integration: hubRecord(
          registry,
          byVersion(call, 'Integration', versions, (one) => one.body.version),
        ),
      }
    },
    getPublicInterface: (call) => {
      const versions = registry.interfaces().filter((one) => one.public && one.name === param(call, 'name'))
      return { interface: byVersion(call, 'Interface', versions, (one) => one.version) }
    },
    requestIntegrationVerification: (call) => {
      registry.write({ ...owned(call, String(call.body['integrationId'])), verificationStatus: 'pending' })
      return {}
    },
    getWorkspace: (call) => {
      const id = param(call, 'id')
      const { member, ...workspace } = found(`Workspace "${id}"`, registry.workspace(id))
      if (!member) throw new Refusal('Forbidden', `You don't have access to workspace "${id}"`)
      return workspace
    },
    listBots: (call) => listBots(registry, call, behaviour.pageSize),
    getBot: (call) => {
      const id = param(call, 'id')
      const bot = found(
        `Bot "${id}"`,
        registry.bots(call.workspaceId).find((one) => one.id === id),
      )
      return { bot: botRecord(registry, bot, call.byAlias ? 'alias' : 'id') }
    },
  }
}

function listBots(
  registry: Registry,
  call: Call,
  pageSize: number,
): { bots: ListedBot[]; meta: { nextToken?: string } } {
  const { dev = 'false', sortField = 'createdAt', sortDirection = 'desc', nextToken = '0', ...unknown } = call.query
  const [first] = Object.keys(unknown)
  if (first !== undefined) throw new Refusal('InvalidQuery', `The emulator has no query parameter "${first}"`)
  const offset = Number(nextToken)
  const isSortable = sortField === 'createdAt' || sortField === 'updatedAt'
  const isDirected = sortDirection === 'asc' || sortDirection === 'desc'
  if (!Number.isInteger(offset) || !isSortable || !isDirected || !['true', 'false'].includes(dev)) {
    throw new Refusal('InvalidQuery', 'Invalid "dev", "nextToken", "sortField" or "sortDirection"')
  }
  const ascending = registry
    .bots(call.workspaceId)
    .filter((bot) => String(bot.dev) === dev)
    .toSorted((a, b) => Date.parse(a[sortField]) - Date.parse(b[sortField]))
  const sorted = sortDirection === 'asc' ? ascending : ascending.toReversed()
  const next = offset + pageSize
  return {
    bots: sorted.slice(offset, next).map(listedBot),
    meta: next < sorted.length ? { nextToken: String(next) } : {},
  }
}

function listIntegrations(registry: Registry, call: Call, pageSize: number): ClientOutputs['listIntegrations'] {
  const { name, version, visibility, nextToken = '0', limit = String(pageSize), ...unknown } = call.query
  const [first] = Object.keys(unknown)
  if (first !== undefined) throw new Refusal('InvalidQuery', `The emulator has no query parameter "${first}"`)
  const offset = Number(nextToken)
  const count = Number(limit)
  if (!Number.isInteger(offset) || !(count >= 1)) throw new Refusal('InvalidQuery', 'Invalid "nextToken" or "limit"')
  const all = registry.integrations().filter((one) => one.workspaceId === call.workspaceId)
  const named = name === undefined ? all : all.filter((one) => one.body.name === name)
  const latest = version === 'latest' ? pickVersion(named, (one) => one.body.version, version)?.body.version : version
  const matches = named
    .filter((one) => version === undefined || one.body.version === latest)
    .filter((one) => visibility === undefined || one.body.visibility === visibility)
  const next = offset + count
  return {
    integrations: matches.slice(offset, next).map((one) => listRecord(registry, one)),
    meta: next < matches.length ? { nextToken: String(next) } : {},
  }
}

function byVersion<T>(call: Call, what: string, all: readonly T[], versionOf: (one: T) => string): T {
  const version = param(call, 'version')
  if (version !== 'latest' && validRange(version) === null) {
    throw new Refusal('InvalidQuery', `Version "${version}" is neither a semantic version, a range nor "latest"`)
  }
  return found(`${what} "${param(call, 'name')}" with version "${version}"`, pickVersion(all, versionOf, version))
}

function param(call: Call, name: string): string {
  return found(`Parameter "${name}"`, call.params[name])
}

function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Refusal('ResourceNotFound', `${what} doesn't exist`)
  return value
}
