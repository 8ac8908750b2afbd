import { formatPath, type Path } from '../../../integration/path.ts'
import { partAt } from '../../../integration/shape.ts'
import type { Content } from '../answer.ts'
import { type Properties, propertiesOf, hasProperties } from './properties.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import type { ToSchema } from './schema.ts'
import { textOf } from './toolchain.ts'

/** Reads a definition's property. */
export type Fields = (name: string) => unknown

/** The properties of a definition, those included that the class of an older SDK leaves in its `props`. */
export function fieldsOf(definition: Properties): Fields {
  const props = propertiesOf(definition.props)
  return (name) => definition[name] ?? props[name]
}

/**
 * Puts an IntegrationDefinition into the shape of a request body, documented keys only, values as they are. An SDK
 * definition mentions every collection: those that it lacks at the top are there, empty. Throws a {@link DefinitionError} with
 * everything that can't be mapped.
 */
export function mapDefinition(field: Fields, toSchema: ToSchema): Omit<Content, 'sources'> {
  const diagnostics: ChildDiagnostic[] = []
  const scripts: Path[] = []
  const fail = (path: Path, message: string, fix?: string): void => {
    diagnostics.push({ severity: 'error', subject: formatPath(path), message, fix, path: [...path] })
  }

  const schema = (holder: unknown, ...path: Path): unknown => {
    try {
      return toSchema(holder)
    } catch (error) {
      const at = [...path, 'schema']
      const message = "`schema` can't be converted to a JSON schema:"
      diagnostics.push({ severity: 'error', subject: formatPath(at), message, said: textOf(error), path: at })
      return undefined
    }
  }
  const script = (value: unknown, ...path: Path): unknown => {
    if (typeof value !== 'string' || value === '') return undefined
    scripts.push(path)
    return value
  }
  /** An entry of a collection: its fields, schemas and attributes, as the table of parts has them. */
  const entry = (value: Properties, ...path: Path): Properties => {
    const { fields = [], schemas = {} } = partAt(path) ?? {}
    const converted = Object.keys(schemas).map((place): Properties => {
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
  const configuration = (value: Properties, ...path: Path): Properties => ({
    ...entry(value, ...path),
    identifier: {
      ...pick(value.identifier, 'required'),
      linkTemplateScript: script(
        propertiesOf(value.identifier).linkTemplateScript,
        ...path,
        'identifier',
        'linkTemplateScript',
      ),
    },
  })

  const advanced = propertiesOf(field('__advanced'))
  for (const key of ['name', 'version'])
    if (field(key) === undefined) fail([key], `\`${key}\` is missing.`, `Add \`${key}\` to the definition.`)

  const identifier = propertiesOf(field('identifier'))
  const content = {
    ...Object.fromEntries(['name', 'version', 'title', 'description', 'url'].map((key) => [key, field(key)])),
    // An empty path is none, as for the CLI.
    icon: field('icon') || undefined,
    readme: field('readme') || undefined,
    sdkVersion: propertiesOf(field('metadata')).sdkVersion,
    maxExecutionTime: field('maxExecutionTime') ?? advanced.maxExecutionTime,
    extraOperations: field('extraOperations') ?? advanced.extraOperations,
    attributes: attributes(field('attributes') ?? {}),
    identifier: {
      extractScript: script(identifier.extractScript, 'identifier', 'extractScript'),
      fallbackHandlerScript: script(identifier.fallbackHandlerScript, 'identifier', 'fallbackHandlerScript'),
    },
    configuration: hasProperties(field('configuration'))
      ? configuration(propertiesOf(field('configuration')), 'configuration')
      : {},
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

  if (diagnostics.length > 0) throw new DefinitionError(...diagnostics)
  return { content, scripts: scripts.map((path) => [...path]) }
}

/** Maps the entries of a collection; what isn't one is left as it is, for the checks that follow to name it. */
function each(collection: unknown, map: (value: Properties, key: string) => unknown): unknown {
  if (!hasProperties(collection) || Array.isArray(collection)) return collection ?? {}
  return Object.fromEntries(
    Object.entries(collection).map(([key, value]) => [key, hasProperties(value) ? map(value, key) : value]),
  )
}

function pick(value: unknown, ...keys: string[]): Properties {
  return Object.fromEntries(keys.map((key) => [key, propertiesOf(value)[key]]))
}

/** Which titles and examples the deprecated `ui` beside a schema has; they themselves are laid over the schema. */
function legacyLabels(holder: unknown): unknown {
  const { ui } = propertiesOf(holder)
  if (!hasProperties(ui)) return undefined
  return each(ui, (labels) => ({ title: Boolean(labels.title), examples: Boolean(labels.examples) }))
}

function tagged(holder: unknown): unknown {
  if (!hasProperties(holder)) return holder
  const { tags, creation } = holder
  return {
    tags: tags && each(tags, (tag) => pick(tag, 'title', 'description')),
    creation: hasProperties(creation) ? pick(creation, 'enabled', 'requiredTags') : creation,
  }
}

/** An attribute without text is one to be removed, as for the CLI. */
function attributes(value: unknown): unknown {
  if (!hasProperties(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, text === '' ? null : text]))
}

/** An id is there when the interface was installed from the hub instead of from a folder. */
function implemented(value: Properties): Properties {
  const renamed = (key: string): unknown => value[key] && each(value[key], (entry) => pick(entry, 'name'))
  return {
    ...(typeof value.id === 'string' && value.id !== '' ? pick(value, 'id') : pick(value, 'name', 'version')),
    entities: renamed('entities'),
    actions: renamed('actions'),
    events: renamed('events'),
    channels: renamed('channels'),
  }
}
