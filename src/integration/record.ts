import { z } from 'zod'
import { visibilities } from './body.ts'

const text = z.string().nullish().transform((value) => value ?? undefined)
const jsonSchema = z.record(z.string(), z.unknown())
const attributes = z.record(z.string(), z.string())
const tags = z.record(z.string(), z.object({ title: text, description: text }))
const creation = z.object({ enabled: z.boolean(), requiredTags: z.array(z.string()) })
const configuration = z.object({
  title: text,
  description: text,
  schema: jsonSchema.optional(),
  identifier: z.object({ required: z.boolean().optional(), linkTemplateScript: text }).optional(),
})
const renamed = z.record(z.string(), z.object({ name: z.string() }))

/**
 * A deployed integration version, as the admin API and the hub give it (hub-integration page). Only `id`, `name` and
 * `version` are demanded: what else is absent or unknown is no error, so that the API may grow.
 */
export const integrationRecord = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  createdAt: text,
  updatedAt: text,
  title: text,
  description: text,
  url: text,
  iconUrl: text,
  readmeUrl: text,
  public: z.boolean().optional(),
  visibility: z.enum(visibilities).optional(),
  verificationStatus: text,
  lifecycleStatus: text,
  sdkVersion: text,
  dev: z.boolean().optional(),
  workspaceId: text,
  ownerWorkspace: z.object({ id: text, handle: text, name: text }).optional(),
  meta: z.object({ installs: z.number().optional(), views: z.number().optional() }).optional(),
  maxExecutionTime: z.number().optional(),
  identifier: z.object({ fallbackHandlerScript: text, extractScript: text }).optional(),
  sandbox: z.object({ identifierExtractScript: text, messageExtractScript: text }).optional(),
  configuration: configuration.optional(),
  configurations: z.record(z.string(), configuration).default({}),
  channels: z
    .record(
      z.string(),
      z.object({
        title: text,
        description: text,
        messages: z.record(z.string(), z.object({ schema: jsonSchema })).default({}),
        conversation: z.object({ tags: tags.default({}), creation: creation.optional() }).optional(),
        message: z.object({ tags: tags.default({}) }).optional(),
      }),
    )
    .default({}),
  states: z.record(z.string(), z.object({ type: z.string(), schema: jsonSchema })).default({}),
  events: z
    .record(z.string(), z.object({ title: text, description: text, schema: jsonSchema, attributes: attributes.optional() }))
    .default({}),
  actions: z
    .record(
      z.string(),
      z.object({
        title: text,
        description: text,
        billable: z.boolean().optional(),
        cacheable: z.boolean().optional(),
        input: z.object({ schema: jsonSchema }),
        output: z.object({ schema: jsonSchema }),
        attributes: attributes.optional(),
      }),
    )
    .default({}),
  entities: z.record(z.string(), z.object({ title: text, description: text, schema: jsonSchema })).default({}),
  interfaces: z
    .record(
      z.string(),
      z.object({
        id: z.string(),
        name: text,
        version: text,
        entities: renamed.optional(),
        actions: renamed.optional(),
        events: renamed.optional(),
        channels: renamed.optional(),
      }),
    )
    .default({}),
  user: z.object({ tags: tags.default({}), creation: creation.optional() }).optional(),
  attributes: attributes.default({}),
  secrets: z.array(z.string()).default([]),
  extraOperations: z.record(z.string(), z.object({ enabled: z.boolean() })).optional(),
})

/** A deployed integration version. */
export type IntegrationRecord = z.infer<typeof integrationRecord>

/** Whether a record is public or unlisted: such a version can't be changed and never becomes private again. */
export function isPublished(record: IntegrationRecord): boolean {
  return record.visibility === undefined ? record.public === true : record.visibility !== 'private'
}
