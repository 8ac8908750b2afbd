import type { Bot, ClientOutputs, Integration } from '@botpress/client'
import type { Registry, StoredBot, StoredInstallation, StoredIntegration } from './registry.ts'

/** The record that the admin API gives. The contract dropped `signingSecret`, which the client's type still has. */
export type AdminIntegration = Omit<Integration, 'signingSecret'>

/** The record that the hub gives of a published version. */
export type HubIntegration = Omit<ClientOutputs['getPublicIntegration']['integration'], 'signingSecret'>

/** A bot; the client's type has what this contract hasn't. */
export type BotRecord = Omit<Bot, 'secrets' | 'type'>

/** One line of a list of bots. */
export type ListedBot = Omit<ClientOutputs['listBots']['bots'][number], 'type'>

/** One line of a list of integrations. */
export type ListedIntegration = ClientOutputs['listIntegrations']['integrations'][number]

const nothing = { enabled: false, requiredTags: [] }

/**
 * The record of an integration as the admin API gives it: every required field is filled, and what the official
 * response does not show (code, layers, SDK version, extra operations, values of secrets) is left out.
 */
export function adminRecord(registry: Registry, stored: StoredIntegration): AdminIntegration {
  const { body } = stored
  return {
    ...listRecord(registry, stored),
    identifier: body.identifier ?? {},
    ...(body.maxExecutionTime === undefined ? {} : { maxExecutionTime: body.maxExecutionTime }),
    url: body.url ?? '',
    interfaces: mapValues(body.interfaces, ({ id, entities = {}, actions = {}, events = {}, channels = {} }) => {
      const { name = '', version = '' } = registry.interface(id) ?? {}
      return { id, name, version, entities, actions, events, channels }
    }),
    configuration: configurationRecord(body.configuration ?? {}),
    configurations: mapValues(body.configurations, configurationRecord),
    channels: mapValues(body.channels, (channel) => ({
      ...channel,
      conversation: { tags: {}, creation: nothing, ...channel.conversation },
      message: { tags: {}, ...channel.message },
    })),
    states: body.states ?? {},
    events: body.events ?? {},
    actions: body.actions ?? {},
    user: { tags: {}, creation: nothing, ...body.user },
    entities: body.entities ?? {},
    attributes: body.attributes ?? {},
    dev: body.dev ?? false,
    readmeUrl: registry.files.publish(body.readme, 'text/markdown'),
    secrets: Object.keys(body.secrets),
  }
}

/** The record of a published version as the hub gives it: the admin record, its owner, and how much it is used. */
export function hubRecord(registry: Registry, stored: StoredIntegration): HubIntegration {
  return {
    ...adminRecord(registry, stored),
    ownerWorkspace: owner(registry, stored),
    meta: { installs: stored.installs, views: stored.views },
  }
}

/** What a list shows of an integration. */
export function listRecord(registry: Registry, stored: StoredIntegration): ListedIntegration {
  const { body } = stored
  return {
    id: stored.id,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    name: body.name,
    version: body.version,
    title: body.title ?? body.name.slice(0, 64),
    description: body.description ?? '',
    iconUrl: registry.files.publish(body.icon, 'image/svg+xml'),
    public: body.visibility === 'public',
    visibility: body.visibility,
    verificationStatus: stored.verificationStatus,
    lifecycleStatus: stored.lifecycleStatus,
  }
}

/** A bot as the API gives it; its integrations by alias, or by their ids. */
export function botRecord(registry: Registry, bot: StoredBot, by: 'alias' | 'id'): BotRecord {
  const { id, name, dev, createdAt, updatedAt } = bot
  const installed = Object.entries(bot.integrations).flatMap(([alias, installation]) => {
    const stored = registry.integrations().find((one) => one.id === installation.integrationId)
    if (stored === undefined) return []
    return [[by === 'alias' ? alias : stored.id, installationRecord(registry, stored, installation)]]
  })
  return {
    id,
    name,
    dev,
    createdAt,
    updatedAt,
    integrations: Object.fromEntries(installed),
    signingSecret: `signing secret of ${id}`,
    plugins: {},
    user: { tags: {} },
    conversation: { tags: {} },
    message: { tags: {} },
    states: {},
    configuration: { data: {}, schema: {} },
    events: {},
    recurringEvents: {},
    subscriptions: { events: null },
    actions: {},
    tags: {},
    alwaysAlive: false,
    status: 'active',
    medias: [],
  }
}

function installationRecord(
  registry: Registry,
  stored: StoredIntegration,
  { enabled, status, statusReason, configuration, webhookId }: StoredInstallation,
): Bot['integrations'][string] {
  return {
    ...listRecord(registry, stored),
    enabled,
    status,
    statusReason,
    configuration,
    configurationType: null,
    webhookId,
    webhookUrl: `https://webhook.botpress.example/${webhookId}`,
    disabledChannels: [],
  }
}

/** What a list shows of a bot. */
export function listedBot({ id, name, createdAt, updatedAt }: StoredBot): ListedBot {
  return { id, name, createdAt, updatedAt, tags: {} }
}

type Configuration = NonNullable<StoredIntegration['body']['configuration']>

function configurationRecord({ schema = {}, identifier, ...texts }: Configuration): AdminIntegration['configuration'] {
  return { ...texts, schema, identifier: { required: false, ...identifier } }
}

function owner(registry: Registry, { workspaceId }: StoredIntegration): HubIntegration['ownerWorkspace'] {
  const workspace = registry.workspace(workspaceId)
  return { id: workspaceId, handle: workspace?.handle ?? null, name: workspace?.name ?? '' }
}

function mapValues<A, B>(map: Record<string, A> | undefined, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [key, change(value)]))
}
