import * as z from 'zod/mini'
import { createRedactor } from '../secrets/redactor.ts'

const filled = z.string().check(z.minLength(1))
const text = z.pipe(
  z.nullish(z.string()),
  z.transform((given) => given ?? undefined),
)

/** A page of a list of bots, and what to ask for to get the next one. */
export interface BotPage {
  ids: string[]
  next?: string | undefined
}

/** An integration version that a bot has installed, under one of its aliases. */
export interface Installation {
  /** The ID of the version. */
  id: string
  name: string
  version: string
  enabled: boolean
  /** `registered`, `registration_failed` and so on: unknown ones are no error. */
  status?: string | undefined
  /** Why it has that status, without anything that the bot's owner has filled in. */
  reason?: string | undefined
}

/** What is read of a bot. */
export interface BotRecord {
  id: string
  name: string
  dev?: boolean | undefined
  installations: Installation[]
}

/** The answer to `listBots`. */
export const botPage: z.ZodMiniType<BotPage> = z.pipe(
  z.object({
    bots: z.array(z.object({ id: filled })),
    meta: z.nullish(z.object({ nextToken: z.nullish(z.string()) })),
  }),
  z.transform(({ bots, meta }) => ({ ids: bots.map(({ id }) => id), next: meta?.nextToken || undefined })),
)

const installation: z.ZodMiniType<Installation> = z.pipe(
  z.object({
    id: filled,
    name: z.string(),
    version: z.string(),
    enabled: z.nullish(z.boolean()),
    status: text,
    statusReason: text,
    // Both are read to be kept out of the reason, which the integration's own code writes, and no further.
    configuration: z.optional(z.unknown()),
    webhookUrl: z.optional(z.unknown()),
  }),
  z.transform(({ id, name, version, enabled, status, statusReason, configuration, webhookUrl }) => {
    const reason = statusReason && createRedactor(textsIn([configuration, webhookUrl]))(statusReason)
    return { id, name, version, enabled: enabled ?? true, status, reason }
  }),
)

/** The answer to `getBot` for this ID. */
export function bot(id: string): z.ZodMiniType<BotRecord> {
  return z.pipe(
    z.object({
      bot: z.object({
        id: z.literal(id),
        name: z.string(),
        dev: z.nullish(z.boolean()),
        integrations: z.nullish(z.record(z.string(), installation)),
      }),
    }),
    z.transform((answer) => {
      const { id: given, name, dev, integrations } = answer.bot
      return { id: given, name, dev: dev ?? undefined, installations: Object.values(integrations ?? {}) }
    }),
  )
}

/** The answer of the hub for this ID: how often it is installed. */
export function hubInstalls(id: string): z.ZodMiniType<number | undefined> {
  return z.pipe(
    z.object({
      integration: z.object({
        id: z.literal(id),
        meta: z.nullish(z.object({ installs: z.nullish(z.number()) })),
      }),
    }),
    z.transform(({ integration }) => integration.meta?.installs ?? undefined),
  )
}

/** Every text in a JSON value, and every number as one. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
