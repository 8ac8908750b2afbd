import type { CreateBody, UpdateBody } from '../integration/body.ts'
import type { LocalIntegration } from '../integration/definition.ts'
import type { Path } from '../integration/problem.ts'
import { isPublished, type IntegrationRecord } from '../integration/record.ts'
import { isObject } from './json.ts'
import { schemaUse } from './rules.ts'

/** What is sent beside the definition's own values. */
export interface Supplies {
  /** Interface ids by the interface's key in the definition; an interface without one is left out. */
  interfaceIds: Record<string, string>
  /** Values, and `null` for the names to remove. */
  secrets: Record<string, string | null>
}

type Entries<Value> = Record<string, Value | null>
type Attributes = NonNullable<UpdateBody['attributes']>
type Channel = NonNullable<NonNullable<UpdateBody['channels']>[string]>
type Configuration = NonNullable<UpdateBody['configuration']>
type Deployed = IntegrationRecord

/**
 * The body of an update. With `prune`, what is deployed and no longer in a collection that the definition mentions is
 * `null`: an SDK definition mentions every collection, any other those that it has. Values from inputs alone mention
 * nothing. Private is never sent to a published version.
 */
export function updateRequest(
  local: LocalIntegration,
  deployed: Deployed | undefined,
  supplies: Supplies,
  prune: boolean,
): UpdateBody {
  const body = { ...local.body, ...wireInterfaces(local, supplies) }
  const pruned =
    prune && deployed !== undefined && local.definition !== undefined ? pruneBody(body, local, deployed) : body
  const sent = { ...emptyAttributesAsNull(pruned), ...files(local), ...nonEmpty({ secrets: supplies.secrets }) }
  return deployed !== undefined && wouldUnpublish(local, deployed) ? withoutVisibility(sent) : sent
}

/**
 * The body of a creation: no `null` but among secrets, and without what {@link completion} sets afterwards.
 *
 * @throws {Error} without a name and a version, which no creation can do without.
 */
export function creationRequest(local: LocalIntegration, supplies: Supplies): CreateBody {
  const { name, version } = local
  if (name === undefined || version === undefined)
    throw new Error('A new integration version needs a name and a version.')
  const { maxExecutionTime, ...rest } = local.body
  const body = maxExecutionTime === undefined ? rest : withoutVisibility(rest)
  const clean = withoutNulls(emptyAttributesAsNull({ ...body, ...wireInterfaces(local, supplies) }), [])
  return { name, version, ...clean, ...files(local), ...nonEmpty({ secrets: supplies.secrets }) }
}

/**
 * The update that completes a creation, undefined where none is needed: the API's contract has `maxExecutionTime` for
 * updates only. The visibility comes with it, since a published version takes no update.
 */
export function completion({ body }: LocalIntegration): UpdateBody | undefined {
  const { maxExecutionTime, visibility = body.public === true ? 'public' : undefined } = body
  return maxExecutionTime === undefined ? undefined : { maxExecutionTime, ...defined({ visibility }) }
}

/** Whether the body as gathered would make a published version private, which the API forbids. */
export function wouldUnpublish({ body }: LocalIntegration, deployed: Deployed): boolean {
  const isPrivate = body.visibility === undefined ? body.public === false : body.visibility === 'private'
  return isPrivate && isPublished(deployed)
}

function withoutVisibility(body: UpdateBody): UpdateBody {
  const { visibility: _visibility, public: _public, ...rest } = body
  return rest
}

function files({ code, readme, icon }: LocalIntegration): Pick<UpdateBody, 'code' | 'readme' | 'icon'> {
  return {
    ...(code === undefined ? {} : { code: code.text }),
    ...(readme === undefined ? {} : { readme: toBase64(readme.text) }),
    ...(icon === undefined ? {} : { icon: toBase64(icon.text) }),
  }
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function wireInterfaces({ interfaces }: LocalIntegration, { interfaceIds }: Supplies): Pick<UpdateBody, 'interfaces'> {
  if (interfaces === undefined) return {}
  const wire: NonNullable<UpdateBody['interfaces']> = {}
  for (const [key, reference] of Object.entries(interfaces)) {
    if (reference === null) {
      wire[key] = null
      continue
    }
    const id = Object.hasOwn(interfaceIds, key) ? interfaceIds[key] : 'id' in reference ? reference.id : undefined
    const { entities, actions, events, channels } = reference
    if (id !== undefined) wire[key] = { id, ...defined({ entities, actions, events, channels }) }
  }
  return { interfaces: wire }
}

function pruneBody(body: UpdateBody, local: LocalIntegration, deployed: Deployed): UpdateBody {
  const mentions = local.definition?.body ?? {}
  const all = local.definition?.source === 'sdk'
  const remove = <Value>(
    mention: unknown,
    entries: Entries<Value> | undefined,
    was: object | undefined,
  ): Entries<Value> | undefined => (all || mention !== undefined ? withRemovals(entries, was) : entries)
  const pruneAttributes = <Value extends { attributes?: Attributes | undefined }>(
    entries: Entries<Value> | undefined,
    was: Record<string, { attributes?: Record<string, string> | undefined }>,
  ): Entries<Value> | undefined =>
    mapEntries(entries, (entry, name) => {
      const attributes = remove(entry.attributes, entry.attributes, own(was, name)?.attributes)
      return attributes === undefined ? entry : { ...entry, attributes }
    })
  const pruneChannel = (channel: Channel, name: string): Channel => {
    const was = own(deployed.channels, name)
    const { messages, conversation, message } = channel
    const conversationTags = remove(conversation?.tags, conversation?.tags, was?.conversation?.tags)
    const messageTags = remove(message?.tags, message?.tags, was?.message?.tags)
    return {
      ...channel,
      ...defined({ messages: remove(messages, messages, was?.messages) }),
      ...(conversationTags === undefined ? {} : { conversation: { ...conversation, tags: conversationTags } }),
      ...(messageTags === undefined ? {} : { message: { ...message, tags: messageTags } }),
    }
  }
  const userTags = remove(mentions.user?.tags, body.user?.tags, deployed.user?.tags)
  const configured = all || mentions.configuration !== undefined
  return {
    ...body,
    ...defined({
      actions: pruneAttributes(remove(mentions.actions, body.actions, deployed.actions), deployed.actions),
      events: pruneAttributes(remove(mentions.events, body.events, deployed.events), deployed.events),
      states: remove(mentions.states, body.states, deployed.states),
      entities: remove(mentions.entities, body.entities, deployed.entities),
      channels: mapEntries(remove(mentions.channels, body.channels, deployed.channels), pruneChannel),
      interfaces: remove(local.definition?.interfaces, body.interfaces, knownInterfaces(local, deployed)),
      attributes: remove(mentions.attributes, body.attributes, deployed.attributes),
      extraOperations: remove(mentions.extraOperations, body.extraOperations, deployed.extraOperations),
      configurations: mapEntries(
        remove(mentions.configurations, body.configurations, deployed.configurations),
        (one, name) => withoutLinkScript(one, own(deployed.configurations, name)),
      ),
      configuration: configured ? withoutLinkScript(body.configuration, deployed.configuration) : body.configuration,
      identifier:
        all || mentions.identifier !== undefined ? withoutScripts(body.identifier, deployed) : body.identifier,
    }),
    ...(userTags === undefined ? {} : { user: { ...body.user, tags: userTags } }),
  }
}

/** Deployed interfaces that may be removed: one that the definition has is kept, also while its id isn't known. */
function knownInterfaces({ interfaces }: LocalIntegration, deployed: Deployed): object {
  return Object.fromEntries(
    Object.entries(deployed.interfaces).filter(([key]) => !Object.hasOwn(interfaces ?? {}, key)),
  )
}

/** The entries, with `null` for each that was there and is no longer. */
function withRemovals<Value>(entries: Entries<Value> | undefined, was: object | undefined): Entries<Value> | undefined {
  const gone = Object.keys(was ?? {}).filter((name) => !Object.hasOwn(entries ?? {}, name))
  return gone.length === 0 ? entries : { ...entries, ...Object.fromEntries(gone.map((name) => [name, null])) }
}

function withoutLinkScript(configuration: Configuration, was: Configuration | undefined): Configuration
function withoutLinkScript(
  configuration: Configuration | undefined,
  was: Configuration | undefined,
): Configuration | undefined
function withoutLinkScript(
  configuration: Configuration | undefined,
  was: Configuration | undefined,
): Configuration | undefined {
  const gone = (was?.identifier?.linkTemplateScript ?? '') !== '' && !configuration?.identifier?.linkTemplateScript
  if (!gone) return configuration
  return { ...configuration, identifier: { required: false, ...configuration?.identifier, linkTemplateScript: null } }
}

function withoutScripts(identifier: UpdateBody['identifier'], { identifier: was }: Deployed): UpdateBody['identifier'] {
  const result = { ...identifier }
  for (const script of ['extractScript', 'fallbackHandlerScript'] as const) {
    if ((was?.[script] ?? '') !== '' && !result[script]) result[script] = null
  }
  return Object.keys(result).length === 0 ? identifier : result
}

function emptyAsNull(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? null : value]))
}

/** An empty attribute is none: the API keeps it from being stored only where it is `null`. */
function emptyAttributesAsNull(body: UpdateBody): UpdateBody {
  const inside = <Value extends { attributes?: Attributes | undefined }>(
    entries: Entries<Value> | undefined,
  ): Entries<Value> | undefined =>
    mapEntries(entries, (entry) =>
      entry.attributes === undefined ? entry : { ...entry, attributes: emptyAsNull(entry.attributes) },
    )
  return {
    ...body,
    ...defined({
      attributes: body.attributes && emptyAsNull(body.attributes),
      actions: inside(body.actions),
      events: inside(body.events),
    }),
  }
}

/** A copy without the keys that are `null`; JSON schemas keep theirs. */
function withoutNulls<Value>(value: Value, path: Path): Value {
  if (!isObject(value) || schemaUse(path) !== undefined) return value
  const kept = Object.entries(value).filter(([, child]) => child !== null)
  const result: unknown = Object.fromEntries(kept.map(([name, child]) => [name, withoutNulls(child, [...path, name])]))
  return result as Value // Every key that may be null may also be absent.
}

function mapEntries<Value>(
  entries: Entries<Value> | undefined,
  map: (value: Value, name: string) => Value,
): Entries<Value> | undefined {
  if (entries === undefined) return undefined
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [name, value === null ? null : map(value, name)]),
  )
}

function own<Value>(entries: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

type Defined<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> }

/** Only the keys that have a value, so that spreading it leaves out what is undefined. */
function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>
}

/** Like {@link defined}, and without empty collections. */
function nonEmpty<Values extends object>(values: Values): Defined<Values> {
  const full = Object.entries(values).filter(([, value]) => isObject(value) && Object.keys(value).length > 0)
  return Object.fromEntries(full) as Defined<Values>
}
