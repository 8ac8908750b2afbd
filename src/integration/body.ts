import { z } from 'zod'

const title = z.string().max(64)
const description = z.string().max(256)
const script = z.string().max(2000)
const name = z.string().max(200)

/** A JSON schema: any object, checked by the API. */
const jsonSchema = z.record(z.string(), z.unknown())

const attributes = z.record(z.string(), z.string().max(200).nullable())
const tags = z.record(z.string(), z.strictObject({ title: title.optional(), description: description.optional() }).nullable())
const creation = z.strictObject({ enabled: z.boolean(), requiredTags: z.array(z.string()) })

const configuration = z.strictObject({
  title: title.optional(),
  description: description.optional(),
  schema: jsonSchema.optional(),
  identifier: z.strictObject({ required: z.boolean().optional(), linkTemplateScript: script.nullable().optional() }).optional(),
})

const action = z.strictObject({
  title: title.optional(),
  description: description.optional(),
  billable: z.boolean().optional(),
  cacheable: z.boolean().optional(),
  input: z.strictObject({ schema: jsonSchema }),
  output: z.strictObject({ schema: jsonSchema }),
  attributes: attributes.optional(),
})

const event = z.strictObject({
  title: title.optional(),
  description: description.optional(),
  schema: jsonSchema,
  attributes: attributes.optional(),
})

const state = z.strictObject({ type: z.enum(['conversation', 'user', 'integration']), schema: jsonSchema })

const entity = z.strictObject({ title: title.optional(), description: description.optional(), schema: jsonSchema })

const channel = z.strictObject({
  title: title.optional(),
  description: description.optional(),
  messages: z.record(z.string(), z.strictObject({ schema: jsonSchema }).nullable()).optional(),
  conversation: z.strictObject({ creation: creation.optional(), tags: tags.optional() }).optional(),
  message: z.strictObject({ tags: tags.optional() }).optional(),
})

const renamed = z.record(z.string(), z.strictObject({ name }))

const implementedInterface = z.strictObject({
  id: z.string().min(28).max(36),
  entities: renamed.optional(),
  actions: renamed.optional(),
  events: renamed.optional(),
  channels: renamed.optional(),
})

/** The three values of the field `visibility` (update-integration page). */
export const visibilities = ['public', 'private', 'unlisted'] as const

/** `public`, `private` or `unlisted`. */
export type Visibility = (typeof visibilities)[number]

/** The body of `PUT /v1/admin/integrations/{id}`, every documented key with its limit (update-integration page). */
export const updateBody = z.strictObject({
  configuration: configuration.optional(),
  configurations: z.record(z.string(), configuration.nullable()).optional(),
  extraOperations: z.record(z.string(), z.strictObject({ enabled: z.boolean() }).nullable()).optional(),
  sdkVersion: name.optional(),
  channels: z.record(z.string(), channel.nullable()).optional(),
  maxExecutionTime: z.int().positive().optional(),
  identifier: z
    .strictObject({ extractScript: script.nullable().optional(), fallbackHandlerScript: script.nullable().optional() })
    .optional(),
  actions: z.record(z.string(), action.nullable()).optional(),
  events: z.record(z.string(), event.nullable()).optional(),
  states: z.record(z.string(), state.nullable()).optional(),
  user: z.strictObject({ creation: creation.optional(), tags: tags.optional() }).optional(),
  entities: z.record(z.string(), entity.nullable()).optional(),
  interfaces: z.record(z.string(), implementedInterface.nullable()).optional(),
  attributes: attributes.optional(),
  secrets: z.record(z.string(), z.string().max(20_000).nullable()).optional(),
  code: z.string().optional(),
  icon: z.string().optional(),
  readme: z.string().optional(),
  title: z.string().min(1).max(64).optional(),
  description: description.optional(),
  url: z.string().max(2000).nullable().optional(),
  public: z.boolean().optional(),
  visibility: z.enum(visibilities).optional(),
  layers: z.array(z.string()).optional(),
})

/** The body of an update, as it goes over the wire. */
export type UpdateBody = z.infer<typeof updateBody>

/** The body of a creation: an update's with `name` and `version`. */
export type CreateBody = UpdateBody & { name: string; version: string }
