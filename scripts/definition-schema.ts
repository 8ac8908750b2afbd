import * as z from 'zod'
import { visibilities } from '../src/integration/body.ts'
import { categories } from '../src/lint/rules.ts'
import { definitionSchema, type Extras, extras } from '../src/integration/definition-file.ts'
import { matchesPath, type Pattern } from '../src/integration/path.ts'
import { parts, tagLimit } from '../src/integration/shape.ts'

/** A JSON schema, with what editors read beside the standard. */
type Schema = z.core.JSONSchema.JSONSchema

/** What an editor tells of the fields of a definition, by their places. The first that fits counts. */
const descriptions: Readonly<Record<Pattern, string>> = {
  name: 'The name, or `handle/name` with the handle of the workspace. Lower-case letters, digits and hyphens. It cannot be changed later.',
  version:
    'A semantic version such as `1.2.0`. Each version is a record of its own: a version that is not deployed yet is created.',
  title:
    'The name that people see in the hub and the Studio. The hub shows whose integration it is: leave "Botpress" out.',
  description: 'What the integration does, in a sentence that the hub and the Studio show.',
  url: 'A web address with more about the integration. `null` removes the deployed one.',
  icon: 'The path of an SVG, relative to this file. All versions of an integration share one icon.',
  readme: 'The path of the Markdown for the hub, relative to this file.',
  visibility:
    '`private`: its workspace alone. `public`: everyone, in the hub. `unlisted`: everyone who has the link. A version that is public or unlisted stays so, and cannot be changed. Left out, a new version is private and a deployed one keeps its own.',
  public: 'Deprecated: write `visibility`.',
  sdkVersion: 'The version of `@botpress/sdk` that the code was written for.',
  maxExecutionTime: 'How long one call of the code may take, in seconds.',
  layers: 'The code layers that the integration runs with.',
  'layers.[]': 'The ID of a code layer.',
  attributes: 'Attributes of the integration, such as its category in the hub. `null` removes one.',
  secrets:
    'The secrets that the code needs, as a list of names, or as names with what is to be said of each. The values go into the input `secrets` of the Action. The code finds them in environment variables that begin with `SECRET_`.',
  'secrets.[]': 'The name of a secret, in SCREAMING_SNAKE_CASE.',
  'secrets.*': 'What is to be said of the secret.',
  'secrets.*.optional': 'Whether the integration works without it. Left out, it must be given.',
  'secrets.*.description': 'What it is for. It is not sent.',
  extraOperations: 'Experimental operations of the integration.',
  'extraOperations.*': '`null` removes the operation.',
  'extraOperations.*.enabled': 'Whether the operation can be called.',

  configuration: 'What has to be filled in where a bot installs the integration.',
  configurations: 'Other ways to configure the integration, one of which a bot chooses in place of `configuration`.',
  'configurations.*': 'One way to configure the integration.',
  '**.identifier.required': 'Whether a bot has to go through the link before the integration is installed.',
  '**.identifier.linkTemplateScript': 'VRL that makes the link under which an account is connected. `null` removes it.',
  'configuration.identifier': 'How an installation is recognised in incoming requests.',
  'configurations.*.identifier': 'How an installation is recognised in incoming requests.',
  identifier: 'How an incoming request finds the installation that it is for.',
  'identifier.extractScript': 'VRL that takes the identifier out of an incoming request. `null` removes it.',
  'identifier.fallbackHandlerScript': 'VRL that handles a request without an identifier. `null` removes it.',

  actions: 'What bots can call.',
  'actions.*': 'Something that bots can call. Its name is camelCase.',
  'actions.*.billable': 'Whether calls are billed.',
  'actions.*.cacheable': 'Whether an answer may be given again for the same input.',
  'actions.*.input': 'What the action takes.',
  'actions.*.output': 'What the action returns.',
  'actions.*.attributes': 'Attributes of the action. `null` removes one.',
  events: 'What bots can wait for.',
  'events.*': 'Something that bots can wait for. Its name is camelCase.',
  'events.*.attributes': 'Attributes of the event. `null` removes one.',
  '**.attributes.*': 'The value of the attribute.',
  channels: 'Where bots and their users talk.',
  'channels.*': 'A place where bots and their users talk. Its name is camelCase.',
  'channels.*.messages': 'The kinds of messages in the channel.',
  'channels.*.messages.*': 'A kind of message. Its name is camelCase.',
  'channels.*.message': 'What else a message of the channel has.',
  'channels.*.conversation': 'What a conversation of the channel has.',
  states: 'What the integration stores.',
  'states.*': 'Something that the integration stores. Its name is camelCase.',
  'states.*.type': 'What it is stored for: each conversation, each user, or the integration.',
  entities: 'The things that the integration deals with.',
  'entities.*': 'A kind of thing that the integration deals with.',
  user: 'What a user of the integration has.',
  '**.tags': `Names under which values are kept with it. Published limit: ${tagLimit} tags of all kinds.`,
  '**.tags.*': 'A name under which a value is kept.',
  '**.creation': 'Deprecated: whether bots can create one.',
  '**.creation.enabled': 'Whether bots can create one.',
  '**.creation.requiredTags': 'The tags that have to be given.',
  '**.creation.requiredTags.[]': 'The name of a tag.',

  interfaces: 'The interfaces that the integration implements.',
  'interfaces.*': 'An interface, by name and version or by ID, with what the integration calls its parts.',
  'interfaces.*.id': 'The ID of the interface. Without it, `name` and `version` are looked up.',
  'interfaces.*.name': 'The name of the interface.',
  'interfaces.*.version': 'The version of the interface, or a range such as `>=1.0.0`.',
  'interfaces.*.entities': "What the integration calls the interface's entities.",
  'interfaces.*.actions': "What the integration calls the interface's actions.",
  'interfaces.*.events': "What the integration calls the interface's events.",
  'interfaces.*.channels': "What the integration calls the interface's channels.",
  'interfaces.*.*.*': 'A part of the interface.',
  'interfaces.*.*.*.name': 'What the integration calls it.',

  '**.title': 'What people see as its name.',
  '**.description': 'What people are told of it.',
  '**.schema': 'A JSON schema of the values.',
}

/** What `bp read --json` prints beside the definition. */
const printedByTheCli: Schema = { description: 'Left over from an SDK definition. It is not sent.', doNotSuggest: true }
const forEditors: Schema = { description: 'The address or path of this schema, for editors. It is not sent.' }

/** Neither `.` nor `..` between slashes: they would lead elsewhere in an address. */
const notDots = String.raw`(?!\.{1,2}(?:/|$))`
const notDotSegments = `^(?:${notDots}[^/]*(?:/|$))*$`
const number = String.raw`(?:0|[1-9]\d{0,14})`
const label = String.raw`(?:${number}|\d*[A-Za-z-][0-9A-Za-z-]*)`

/** What `checkBody` demands beyond the shape: what becomes of the schema at a place. */
const rules: Readonly<Record<Pattern, (shape: Schema) => Schema>> = {
  name: (shape) => ({
    ...shape,
    pattern: `^${notDots}[^/]+(?:/${notDots}[^/]+)?$`,
    patternErrorMessage: 'Write `name`, or `handle/name` with the handle of the workspace.',
  }),
  version: (shape) => ({
    ...shape,
    pattern: String.raw`^${number}\.${number}\.${number}(?:-${label}(?:\.${label})*)?$`,
    patternErrorMessage: 'Write a semantic version such as `1.2.0`, without build metadata.',
  }),
  icon: (shape) => asPath(shape, 'icon.svg'),
  readme: (shape) => asPath(shape, 'hub.md'),
  public: (shape) => ({ ...shape, deprecated: true }),
  attributes: (shape) => ({ ...shape, properties: { category: { ...valuesOf(shape), ...hubCategory } } }),
  // `bp read --json` prints an empty ID where a name and version stand.
  'interfaces.*.id': (shape) => ({ anyOf: [shape, { const: '' }] }),
  'interfaces.*': (shape) => ({
    ...shape,
    anyOf: [
      { required: ['id'], properties: { id: { minLength: 1 } } },
      {
        required: ['name', 'version'],
        properties: { name: { pattern: notDotSegments }, version: { pattern: notDotSegments, minLength: 1 } },
      },
    ],
  }),
}

const hubCategory: Schema = {
  title: 'Category',
  description: 'Where the hub lists the integration.',
  examples: [...categories],
}

function asPath(shape: Schema, example: string): Schema {
  const message = `Put it in a file and write the path, such as \`${example}\`.`
  return { ...shape, pattern: String.raw`^(?!\s*<|data:)[^\r\n]{1,999}$`, patternErrorMessage: message }
}

/** `public` is true for the visibility `public` alone. */
const publicAndVisibility: Schema[] = [
  { not: { required: ['public'] } },
  ...[true, false].map((flag) => {
    const fitting = visibilities.filter((name) => flag === (name === 'public'))
    return { properties: { public: { const: flag }, visibility: { enum: fitting } } }
  }),
]

/** The shape of a definition's content, `secrets` in both its forms. */
function contentShape(): Schema {
  const [byName, listed] = [definitionSchema({}), definitionSchema({ secrets: [] })]
  const secrets = z.union([byName.shape.secrets, listed.shape.secrets]).optional()
  return z.toJSONSchema(z.object({ ...byName.shape, secrets }).strict(), { target: 'draft-7', io: 'input' })
}

/**
 * The JSON schema of `integration.definition.json` and `.yaml`, for editors. It refuses what `checkBody` refuses with an
 * error, and nothing else. `address` is where it is published. Throws where a field has no description, and where a
 * description or a rule has no field.
 */
export function definitionJsonSchema(address: string): Schema {
  const unused = new Set([...Object.keys(descriptions), ...Object.keys(rules)])

  function explain(shape: Schema, path: readonly string[], ignored: Extras | undefined): Schema {
    const place = path.join('.')
    const pattern = Object.keys(descriptions).find((each) => matchesPath(each, path))
    if (pattern === undefined) throw new Error(`${place} has no description`)
    unused.delete(pattern)
    unused.delete(place)
    const title = titleOf(place)
    const inner = explainWithin(withoutNull(shape), path, ignored)
    return {
      ...(title !== undefined && { title }),
      description: `${descriptions[pattern]}${wordLimit(place)}`,
      ...(Object.hasOwn(rules, place) ? rules[place]?.(inner) : inner),
    }
  }

  function explainWithin(shape: Schema, path: readonly string[], ignored: Extras = {}): Schema {
    const { anyOf, properties, propertyNames, additionalProperties: values, items, ...rest } = shape
    const fields = Object.entries(properties ?? {}).map(([name, field]): [string, Schema] => [
      name,
      explain(asSchema(field), [...path, name], ignored.in?.[name] ?? ignored.each),
    ])
    const others = (ignored.drop ?? [])
      .filter((name) => !Object.hasOwn(properties ?? {}, name))
      .map((name): [string, Schema] => [name, name === '$schema' ? forEditors : printedByTheCli])
    // The inside of a JSON schema is anything.
    const isOpen = typeof values === 'object' && Object.keys(values).length === 0
    return {
      ...rest,
      ...(anyOf && { anyOf: anyOf.map((each) => explainWithin(each, path, ignored)) }),
      ...(properties && { properties: Object.fromEntries([...fields, ...others]) }),
      ...(propertyNames && asSchema(propertyNames).pattern !== undefined && { propertyNames }),
      ...(values === false && { additionalProperties: false }),
      ...(values !== undefined &&
        values !== false &&
        !isOpen && { additionalProperties: explain(asSchema(values), [...path, '*'], ignored.each) }),
      ...(items !== undefined && { items: explain(asSchema(items), [...path, '[]'], undefined) }),
    }
  }

  const { $schema, ...shape } = contentShape()
  const schema: Schema = {
    ...($schema && { $schema }),
    $id: address,
    title: 'Botpress integration',
    description:
      'The definition of a Botpress integration: the request body of the API with `name` and `version`, `icon` and `readme` as paths, interfaces by name and version, and `secrets` as names.',
    ...explainWithin(shape, [], extras),
    anyOf: publicAndVisibility,
  }
  if (unused.size > 0) throw new Error(`No field is at ${[...unused].join(', ')}`)
  return schema
}

/** A part's noun, or the words of a field's name; undefined of an entry that has no name for all. */
function titleOf(place: string): string | undefined {
  const [one] = parts.find(({ at }) => at === place)?.noun ?? []
  const [, several] = parts.find(({ at }) => at === `${place}.*`)?.noun ?? []
  const name = place.slice(place.lastIndexOf('.') + 1)
  if (one === undefined && several === undefined && !/^\w+$/.test(name)) return undefined
  const words = several ?? one ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/^(id|sdk|url)\b/i, (issueMessage) =>
    issueMessage.toUpperCase(),
  )
}

function wordLimit(place: string): string {
  const limit = parts.find(({ at }) => at === `${place}.*`)?.limit
  return limit === undefined ? '' : ` Published limit: ${limit}.`
}

/** What may be `null` as a schema with two types, which editors complete better than a choice. */
function withoutNull(shape: Schema): Schema {
  const [first, second, ...more] = shape.anyOf ?? []
  if (first?.type === undefined || Array.isArray(first.type) || second?.type !== 'null' || more.length > 0) return shape
  return { ...first, type: [first.type, 'null'] }
}

function asSchema(schema: Schema['items']): Schema {
  if (typeof schema !== 'object' || Array.isArray(schema)) throw new Error('Expected a schema')
  return schema
}

/** The schema of a record's values. */
function valuesOf({ additionalProperties }: Schema): Schema {
  return asSchema(additionalProperties)
}
