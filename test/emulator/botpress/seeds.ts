import type { Interface } from '@botpress/client'
import type { Registry, StoredBot, StoredInstallation, StoredIntegration, StoredWorkspace } from './registry.ts'
import type { SentIntegration } from './validation.ts'
import { draftCreation } from './writing.ts'

/** A workspace to begin with; `member: false` for one that the token has no access to. */
export type WorkspaceSeed = Partial<StoredWorkspace>

/** An interface to begin with, public unless set. */
export type InterfaceSeed = Partial<Interface> & Pick<Interface, 'name' | 'version'>

/** An integration to begin with: what makes it, and what no request can set. */
export type IntegrationSeed = SentIntegration &
  Partial<Pick<StoredIntegration, 'workspaceId' | 'verificationStatus' | 'lifecycleStatus' | 'installs' | 'views'>>

/** A bot to begin with: what it has installed by alias, each registered and enabled unless set. */
export type BotSeed = Partial<Omit<StoredBot, 'integrations'>> & {
  integrations?: Record<string, Partial<StoredInstallation> & Pick<StoredInstallation, 'integrationId'>>
}

/** Adds a workspace and gives its id. One with the same id is replaced. */
export function seedWorkspace(registry: Registry, seed: WorkspaceSeed): string {
  const time = registry.time()
  const stored: StoredWorkspace = {
    id: registry.id('wkspace'),
    name: 'Emulated workspace',
    ownerId: registry.id('user'),
    createdAt: time,
    updatedAt: time,
    botCount: 0,
    billingVersion: 'v4',
    plan: 'community',
    blocked: false,
    spendingLimit: 0,
    activeTrialId: null,
    member: true,
    ...seed,
  }
  registry.addWorkspace(stored)
  return stored.id
}

/** Adds an interface and gives its id. */
export function seedInterface(registry: Registry, seed: InterfaceSeed): string {
  const time = registry.time()
  const stored: Interface = {
    id: registry.id('iface'),
    createdAt: time,
    updatedAt: time,
    entities: {},
    events: {},
    actions: {},
    channels: {},
    title: seed.name,
    description: '',
    iconUrl: '',
    readmeUrl: '',
    public: true,
    ...seed,
  }
  registry.addInterface(stored)
  return stored.id
}

/** Adds a bot and gives its id; without a name it is called after that. */
export function seedBot(
  registry: Registry,
  { integrations = {}, workspaceId, ...seed }: BotSeed & { workspaceId: string },
): string {
  const time = registry.time()
  const { id = registry.id('bot') } = seed
  const installed = Object.entries(integrations).map(([alias, installation]): [string, StoredInstallation] => [
    alias,
    {
      enabled: true,
      status: 'registered',
      statusReason: null,
      configuration: {},
      webhookId: registry.id('webhook'),
      ...installation,
    },
  ])
  registry.addBot({
    id,
    workspaceId,
    name: `Bot ${id}`,
    dev: false,
    createdAt: time,
    updatedAt: time,
    ...seed,
    integrations: Object.fromEntries(installed),
  })
  return id
}

/** Adds an integration version and gives its id. Throws what a creation would refuse. */
export function seedIntegration(
  registry: Registry,
  {
    workspaceId,
    verificationStatus,
    lifecycleStatus,
    installs,
    views,
    ...body
  }: IntegrationSeed & { workspaceId: string },
): string {
  const draft = draftCreation(registry, workspaceId, body)
  return registry.write({
    ...draft,
    verificationStatus: verificationStatus ?? draft.verificationStatus,
    lifecycleStatus: lifecycleStatus ?? draft.lifecycleStatus,
    installs: installs ?? 0,
    views: views ?? 0,
  }).id
}
