import type { Bot, Interface, Integration, Workspace } from '@botpress/client'
import { gt, lt, maxSatisfying, rcompare } from 'semver'
import type { Files } from './files.ts'
import type { SentIntegration } from './validation.ts'

/** Everything that was sent to make an integration what it is: the creation that would make it at once. */
export type IntegrationBody = Omit<SentIntegration, 'secrets' | 'public' | 'visibility'> & {
  secrets: Record<string, string>
  visibility: Integration['visibility']
}

/** One integration version as the emulator keeps it. Never changed in place: a write replaces it. */
export interface StoredIntegration {
  readonly id: string
  readonly workspaceId: string
  /** ISO 8601. */
  readonly createdAt: string
  /** ISO 8601; each write moves it. */
  readonly updatedAt: string
  readonly verificationStatus: Integration['verificationStatus']
  readonly lifecycleStatus: Integration['lifecycleStatus']
  readonly installs: number
  readonly views: number
  readonly body: Readonly<IntegrationBody>
}

/** A workspace; `member` says whether the emulator's token may use it. */
export type StoredWorkspace = Workspace & { readonly member: boolean }

/** How a bot has an integration version installed. */
export interface StoredInstallation {
  /** The id of the integration version. */
  readonly integrationId: string
  readonly enabled: boolean
  readonly status: Bot['integrations'][string]['status']
  readonly statusReason: string | null
  /** As its owner filled it in: credentials and all. */
  readonly configuration: Readonly<Record<string, unknown>>
  readonly webhookId: string
}

/** A bot of a workspace. */
export interface StoredBot {
  readonly id: string
  readonly workspaceId: string
  readonly name: string
  readonly dev: boolean
  /** ISO 8601, as is `updatedAt`. */
  readonly createdAt: string
  readonly updatedAt: string
  /** By alias. */
  readonly integrations: Readonly<Record<string, StoredInstallation>>
}

/** What a write decides; the registry adds ids and times. */
export type Draft = Omit<StoredIntegration, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: string }

/** What there is: workspaces, interfaces, integrations, bots, and their clock. Which writes are allowed is decided elsewhere. */
export class Registry {
  readonly files: Files
  readonly #now: () => Date
  readonly #workspaces = new Map<string, StoredWorkspace>()
  readonly #interfaces = new Map<string, Interface>()
  readonly #integrations = new Map<string, StoredIntegration>()
  readonly #bots = new Map<string, StoredBot>()
  readonly #beforeLastWrite = new Map<string, StoredIntegration | undefined>()
  #ids = 0
  #lastTime = 0

  constructor(files: Files, now: () => Date) {
    this.files = files
    this.#now = now
  }

  /** The clock's time in ISO 8601, at least one millisecond after the last one given. */
  time(): string {
    this.#lastTime = Math.max(this.#now().getTime(), this.#lastTime + 1)
    return new Date(this.#lastTime).toISOString()
  }

  /** A new id of the API's length (28–36 characters). */
  id(prefix: string): string {
    return `${prefix}_${String(++this.#ids).padStart(26, '0')}`
  }

  /** Adds a workspace, or replaces the one with its id. */
  addWorkspace(workspace: StoredWorkspace): void {
    this.#workspaces.set(workspace.id, workspace)
  }

  /** The workspace with an id, whether the token may use it or not. */
  workspace(id: string): StoredWorkspace | undefined {
    return this.#workspaces.get(id)
  }

  /** Adds an interface, or replaces the one with its id. */
  addInterface(definition: Interface): void {
    this.#interfaces.set(definition.id, definition)
  }

  /** The interface with an id, public or not. */
  interface(id: string): Interface | undefined {
    return this.#interfaces.get(id)
  }

  /** All interfaces, oldest first. */
  interfaces(): Interface[] {
    return [...this.#interfaces.values()]
  }

  /** Adds a bot, or replaces the one with its id. */
  addBot(bot: StoredBot): void {
    this.#bots.set(bot.id, bot)
  }

  /** Deletes a bot. */
  removeBot(id: string): void {
    this.#bots.delete(id)
  }

  /** The bots of a workspace, oldest first. */
  bots(workspaceId: string): StoredBot[] {
    return [...this.#bots.values()].filter((bot) => bot.workspaceId === workspaceId)
  }

  /** All integrations, oldest first. */
  integrations(): StoredIntegration[] {
    return [...this.#integrations.values()]
  }

  /** All integrations as they were before the last write to each: what a hub that lags behind would show. */
  staleIntegrations(): StoredIntegration[] {
    return this.integrations().flatMap((current) => {
      const earlier = this.#beforeLastWrite.has(current.id) ? this.#beforeLastWrite.get(current.id) : current
      return earlier ?? []
    })
  }

  /** Writes an integration: with `id` over the one there is, else as a new one. Its icon becomes every version's. */
  write({ id = this.id('intver'), ...draft }: Draft): StoredIntegration {
    const before = this.#integrations.get(id)
    const updatedAt = this.time()
    const stored = { ...draft, id, createdAt: before?.createdAt ?? updatedAt, updatedAt }
    this.#beforeLastWrite.set(id, before)
    this.#integrations.set(id, stored)
    const { icon } = stored.body
    if (icon !== undefined) {
      for (const other of this.versions(stored.workspaceId, stored.body.name)) {
        this.#integrations.set(other.id, { ...other, body: { ...other.body, icon } })
      }
    }
    return stored
  }

  /** The versions of an integration in a workspace. */
  versions(workspaceId: string, name: string): StoredIntegration[] {
    return this.integrations().filter((one) => one.workspaceId === workspaceId && one.body.name === name)
  }
}

/** What has the version that a path parameter asks for: a semver, a range or `latest`; of several the highest. */
export function pickVersion<T>(all: readonly T[], versionOf: (one: T) => string, wanted: string): T | undefined {
  const versions = all.map(versionOf)
  const highest = wanted === 'latest' ? versions.toSorted(rcompare)[0] : maxSatisfying(versions, wanted)
  return all.find((one) => versionOf(one) === highest)
}

/** The nearest version below another. */
export function previousVersion(
  versions: readonly StoredIntegration[],
  version: string,
): StoredIntegration | undefined {
  return versions
    .filter((one) => lt(one.body.version, version))
    .reduce<StoredIntegration | undefined>(
      (nearest, one) => (nearest === undefined || gt(one.body.version, nearest.body.version) ? one : nearest),
      undefined,
    )
}
