import * as z from 'zod/mini'
import { boolean, number, object, string } from 'zod/mini'
import { visibilities } from './body.ts'

const record = <Value extends z.ZodMiniType>(value: Value) => z.record(string(), value)

/** What may be absent; `null` reads as that. */
const optional = <Value extends z.ZodMiniType>(value: Value) =>
  z.pipe(
    z.nullish(value),
    z.transform((given) => given ?? undefined),
  )
const collection = <Thing extends z.ZodMiniType>(thing: Thing) =>
  z.pipe(
    z.nullish(record(thing)),
    z.transform((given) => given ?? {}),
  )
/**
 * A deployed integration version, as the admin API and the hub give it (hub-integration page). Only `id`, `name` and
 * `version` are demanded: what else is absent or unknown is no error, so that the API may grow. Made when it is first used,
 * since that takes 3 ms and a run without a token reads none.
 */
export const integrationRecord = z.lazy(() => {
  const text = optional(string())
  const about = { title: text, description: text }
  const schema = record(z.unknown())
  const tags = collection(object(about))
  const creation = optional(object({ enabled: boolean(), requiredTags: z.array(string()) }))
  const configuration = object({
    ...about,
    schema: optional(schema),
    identifier: optional(object({ required: optional(boolean()), linkTemplateScript: text })),
  })
  const renamed = optional(record(object({ name: string() })))

  return object({
    id: string(),
    name: string(),
    version: string(),
    createdAt: text,
    updatedAt: text,
    title: text,
    description: text,
    url: text,
    iconUrl: text,
    readmeUrl: text,
    public: optional(boolean()),
    visibility: optional(z.enum(visibilities)),
    verificationStatus: text,
    lifecycleStatus: text,
    sdkVersion: text,
    dev: optional(boolean()),
    workspaceId: text,
    ownerWorkspace: optional(object({ id: text, handle: text, name: text })),
    meta: optional(object({ installs: optional(number()), views: optional(number()) })),
    maxExecutionTime: optional(number()),
    identifier: optional(object({ fallbackHandlerScript: text, extractScript: text })),
    sandbox: optional(object({ identifierExtractScript: text, messageExtractScript: text })),
    configuration: optional(configuration),
    configurations: collection(configuration),
    channels: collection(
      object({
        ...about,
        messages: collection(object({ schema })),
        conversation: optional(object({ tags, creation })),
        message: optional(object({ tags })),
      }),
    ),
    states: collection(object({ type: string(), schema })),
    events: collection(object({ ...about, schema, attributes: optional(record(string())) })),
    actions: collection(
      object({
        ...about,
        billable: optional(boolean()),
        cacheable: optional(boolean()),
        input: object({ schema }),
        output: object({ schema }),
        attributes: optional(record(string())),
      }),
    ),
    entities: collection(object({ ...about, schema })),
    interfaces: collection(
      object({
        id: string(),
        name: text,
        version: text,
        entities: renamed,
        actions: renamed,
        events: renamed,
        channels: renamed,
      }),
    ),
    user: optional(object({ tags, creation })),
    attributes: collection(string()),
    secrets: z.pipe(
      z.nullish(z.array(string())),
      z.transform((given) => given ?? []),
    ),
    extraOperations: optional(record(object({ enabled: boolean() }))),
  })
})

/** A deployed integration version. */
export type IntegrationRecord = z.infer<typeof integrationRecord>

/** Whether a record is public or unlisted: such a version can't be changed and never becomes private again. */
export function isPublished({ visibility, public: flag }: IntegrationRecord): boolean {
  return visibility === undefined ? flag === true : visibility !== 'private'
}
