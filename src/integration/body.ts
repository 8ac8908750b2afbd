import * as z from 'zod/mini'
import { boolean, nullable, optional } from 'zod/mini'

/** Text of at most so many characters; zod counts code points, as the contract's JSON schema does. */
const upTo = (characters: number) => z.string().check(z.maxLength(characters))

/** Named things; `null` removes one. */
const collection = <Thing extends z.ZodMiniType>(thing: Thing) => optional(z.record(z.string(), nullable(thing)))

/** A JSON schema: any object, checked by the API. */
const schema = z.record(z.string(), z.unknown())
const holder = z.strictObject({ schema })

const about = { title: optional(upTo(64)), description: optional(upTo(256)) }
const name = upTo(200)
const script = optional(nullable(upTo(2000)))
const attributes = collection(upTo(200))
const tags = collection(z.strictObject(about))
const creation = optional(z.strictObject({ enabled: boolean(), requiredTags: z.array(z.string()) }))

const configuration = z.strictObject({
  ...about,
  schema: optional(schema),
  identifier: optional(z.strictObject({ required: optional(boolean()), linkTemplateScript: script })),
})

const action = z.strictObject({
  ...about,
  billable: optional(boolean()),
  cacheable: optional(boolean()),
  input: holder,
  output: holder,
  attributes,
})

const channel = z.strictObject({
  ...about,
  messages: collection(holder),
  conversation: optional(z.strictObject({ creation, tags })),
  message: optional(z.strictObject({ tags })),
})

const renamed = optional(z.record(z.string(), z.strictObject({ name })))

/** An interface that the integration implements, by id, with the integration's own names for the interface's parts. */
export const implementedInterface = z.strictObject({
  id: z.string().check(z.minLength(28), z.maxLength(36)),
  entities: renamed,
  actions: renamed,
  events: renamed,
  channels: renamed,
})

/** A secret's name: SCREAMING_SNAKE_CASE (update-integration page, field `secrets`). */
export const secretNamePattern = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/

/** The same as a schema. */
export const secretName = z.string().check(z.regex(secretNamePattern))

/** The three values of the field `visibility` (update-integration page). */
export const visibilities = ['public', 'private', 'unlisted'] as const

/** `public`, `private` or `unlisted`. */
export type Visibility = (typeof visibilities)[number]

/** The body of `PUT /v1/admin/integrations/{id}`, every documented key with its limit (update-integration page). */
export const updateBody = z.strictObject({
  configuration: optional(configuration),
  configurations: collection(configuration),
  extraOperations: collection(z.strictObject({ enabled: boolean() })),
  sdkVersion: optional(name),
  channels: collection(channel),
  maxExecutionTime: optional(z.int().check(z.positive())),
  identifier: optional(z.strictObject({ extractScript: script, fallbackHandlerScript: script })),
  actions: collection(action),
  events: collection(z.strictObject({ ...about, schema, attributes })),
  states: collection(z.strictObject({ type: z.enum(['conversation', 'user', 'integration']), schema })),
  user: optional(z.strictObject({ creation, tags })),
  entities: collection(z.strictObject({ ...about, schema })),
  interfaces: collection(implementedInterface),
  attributes,
  secrets: optional(z.record(secretName, nullable(upTo(20_000)))),
  code: optional(z.string()),
  icon: optional(z.string()),
  readme: optional(z.string()),
  title: optional(z.string().check(z.minLength(1), z.maxLength(64))),
  description: about.description,
  url: optional(nullable(upTo(2000))),
  public: optional(boolean()),
  visibility: optional(z.enum(visibilities)),
  layers: optional(z.array(z.string())),
})

/** The body of an update, as it goes over the wire. */
export type UpdateBody = z.infer<typeof updateBody>

/** The two fields of a creation's body that an update's hasn't (contract of `POST /v1/admin/integrations`). */
export const identity = { name: z.string().check(z.minLength(1), z.maxLength(200)), version: name }

/** The body of a creation: an update's with `name` and `version`. */
export type CreateBody = UpdateBody & { name: string; version: string }
