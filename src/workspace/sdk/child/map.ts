import { formatPath, type Path } from '../../../integration/path.ts'
import { partAt } from '../../../integration/shape.ts'
import type { Content } from '../answer.ts'
import { type Bag, bag, isBag } from './bag.ts'
import { Refusal, type Unplaced } from './refusal.ts'
import type { ToSchema } from './schema.ts'
import { textOf } from './toolchain.ts'

/** Reads a definition's property. */
export type Fields = (name: string) => unknown

/** The properties of a definition, those included that the class of an older SDK leaves in its `props`. */
export function fieldsOf(definition: Bag): Fields {
  const props = bag(definition.props)
  return (name) => definition[name] ?? props[name]
}

/**
 * Puts an IntegrationDefinition into the shape of a request body, documented keys only, values as they are. An SDK
 * definition mentions every collection: those that it lacks at the top are there, empty. Throws a {@link Refusal} with
 * everything that can't be mapped.
 */
export function mapDefinition(field: Fields, toSchema: ToSchema): Omit<Content, 'sources'> {
  const problems: Unplaced[] = []
  const scripts: Path[] = []
  const refuse = (path: Path, message: string, fix?: string): void => {
    problems.push({ severity: 'error', subject: formatPath(path), message, ...(fix && { fix }), path: [...path] })
  }

  const schema = (holder: unknown, ...path: Path): unknown => {
    try {
      return toSchema(holder)
    } catch (error) {
      const at = [...path, 'schema']
      const message = "`schema` can't be converted to a JSON schema:"
      problems.push({ severity: 'error', subject: formatPath(at), message, said: textOf(error), path: at })
      return undefined
    }
  }
  const script = (value: unknown, ...path: Path): unknown => {
    if (typeof value !== 'string' || value === '') return undefined
    scripts.push(path)
    return value
  }
  /** An entry of a collection: its fields, schemas and attributes, as the table of parts has them. */
  const entry = (value: Bag, ...path: Path): Bag => {
    const { fields = [], schemas = {} } = partAt(path) ?? {}
    const converted = Object.keys(schemas).map((place): Bag => {
      const [holder] = place.split('.')
      return place === 'schema' || holder === undefined
        ? { schema: schema(value, ...path), ui: legacyLabels(value) }
        : { [holder]: { schema: schema(value[holder], ...path, holder), ui: legacyLabels(value[holder]) } }
    })
    return {
      ...pick(value, ...fields),
      ...Object.assign({}, ...converted),
      ...(partAt([...path, 'attributes', ''])?.at.endsWith('attributes.*') && {
        attributes: attributes(value.attributes),
      }),
    }
  }
  const configuration = (value: Bag, ...path: Path): Bag => ({
    ...entry(value, ...path),
    identifier: {
      ...pick(value.identifier, 'required'),
      linkTemplateScript: script(bag(value.identifier).linkTemplateScript, ...path, 'identifier', 'linkTemplateScript'),
    },
  })

  const advanced = bag(field('__advanced'))
  for (const key of ['name', 'version'])
    if (field(key) === undefined) refuse([key], `\`${key}\` is missing.`, `Add \`${key}\` to the definition.`)

  const identifier = bag(field('identifier'))
  const content = {
    ...Object.fromEntries(['name', 'version', 'title', 'description', 'url'].map((key) => [key, field(key)])),
    // An empty path is none, as for the CLI.
    icon: field('icon') || undefined,
    readme: field('readme') || undefined,
    sdkVersion: bag(field('metadata')).sdkVersion,
    maxExecutionTime: field('maxExecutionTime') ?? advanced.maxExecutionTime,
    extraOperations: field('extraOperations') ?? advanced.extraOperations,
    attributes: attributes(field('attributes') ?? {}),
    identifier: {
      extractScript: script(identifier.extractScript, 'identifier', 'extractScript'),
      fallbackHandlerScript: script(identifier.fallbackHandlerScript, 'identifier', 'fallbackHandlerScript'),
    },
    configuration: isBag(field('configuration')) ? configuration(bag(field('configuration')), 'configuration') : {},
    configurations: each(field('configurations'), (value, key) => configuration(value, 'configurations', key)),
    ...Object.fromEntries(
      ['actions', 'events', 'states', 'entities'].map((name) => [
        name,
        each(field(name), (value, key) => entry(value, name, key)),
      ]),
    ),
    channels: each(field('channels'), (channel, key) => ({
      ...entry(channel, 'channels', key),
      messages: each(channel.messages, (message, type) => entry(message, 'channels', key, 'messages', type)),
      message: tagged(channel.message),
      conversation: tagged(channel.conversation),
    })),
    user: tagged(field('user') ?? {}),
    interfaces: each(field('interfaces'), implemented),
    secrets: each(field('secrets'), (secret) => pick(secret, 'optional', 'description')),
  }

  if (problems.length > 0) throw new Refusal(...problems)
  return { content, scripts: scripts.map((path) => [...path]) }
}

/** Maps the entries of a collection; what isn't one is left as it is, for the checks that follow to name it. */
function each(collection: unknown, map: (value: Bag, key: string) => unknown): unknown {
  if (!isBag(collection) || Array.isArray(collection)) return collection ?? {}
  return Object.fromEntries(
    Object.entries(collection).map(([key, value]) => [key, isBag(value) ? map(value, key) : value]),
  )
}

function pick(value: unknown, ...keys: string[]): Bag {
  return Object.fromEntries(keys.map((key) => [key, bag(value)[key]]))
}

/** Which titles and examples the deprecated `ui` beside a schema has; they themselves are laid over the schema. */
function legacyLabels(holder: unknown): unknown {
  const { ui } = bag(holder)
  if (!isBag(ui)) return undefined
  return each(ui, (labels) => ({ title: Boolean(labels.title), examples: Boolean(labels.examples) }))
}

function tagged(holder: unknown): unknown {
  if (!isBag(holder)) return holder
  const { tags, creation } = holder
  return {
    tags: tags && each(tags, (tag) => pick(tag, 'title', 'description')),
    creation: isBag(creation) ? pick(creation, 'enabled', 'requiredTags') : creation,
  }
}

/** An attribute without text is one to be removed, as for the CLI. */
function attributes(value: unknown): unknown {
  if (!isBag(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, text === '' ? null : text]))
}

/** An id is there when the interface was installed from the hub instead of from a folder. */
function implemented(value: Bag): Bag {
  const renamed = (key: string): unknown => value[key] && each(value[key], (entry) => pick(entry, 'name'))
  return {
    ...(typeof value.id === 'string' && value.id !== '' ? pick(value, 'id') : pick(value, 'name', 'version')),
    entities: renamed('entities'),
    actions: renamed('actions'),
    events: renamed('events'),
    channels: renamed('channels'),
  }
}
