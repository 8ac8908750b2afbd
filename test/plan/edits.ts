import { isObject, type JsonObject } from '../../src/integration/json.ts'
import type { Impact } from '../../src/integration/plan.ts'

/** What people do to a schema in a release, and what it does to bots where they give the value and where they get it. */
export interface Edit {
  name: string
  /** What becomes of a schema; undefined where the edit has no place there. */
  make: (schema: JsonObject) => JsonObject | undefined
  input: Impact
  output: Impact
}

const propertiesOf = (schema: JsonObject): JsonObject => (isObject(schema['properties']) ? schema['properties'] : {})
const requiredOf = (schema: JsonObject): unknown[] => (Array.isArray(schema['required']) ? schema['required'] : [])
const isObjectSchema = (schema: JsonObject): boolean => isObject(schema['properties'])
const isText = (schema: JsonObject): boolean =>
  schema['type'] === 'string' && !('enum' in schema) && !('const' in schema)
const isFree = (schema: JsonObject): boolean => isText(schema) && !('format' in schema) && !('pattern' in schema)
const isNumber = (schema: JsonObject): boolean => schema['type'] === 'number' || schema['type'] === 'integer'
const valuesOf = (schema: JsonObject): unknown[] => (Array.isArray(schema['enum']) ? schema['enum'] : [])
const without = (object: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** The name of the first property that is required, or isn't. */
function firstProperty(schema: JsonObject, required: boolean): string | undefined {
  return Object.keys(propertiesOf(schema)).find((name) => requiredOf(schema).includes(name) === required)
}

/** An edit of the first property that is required, or isn't. */
function onProperty(
  required: boolean,
  change: (schema: JsonObject, name: string) => JsonObject,
): (schema: JsonObject) => JsonObject | undefined {
  return (schema) => {
    const name = firstProperty(schema, required)
    return name === undefined ? undefined : change(schema, name)
  }
}

const only =
  (test: (schema: JsonObject) => boolean, change: (schema: JsonObject) => JsonObject): Edit['make'] =>
  (schema) =>
    test(schema) ? change(schema) : undefined

const addProperty = (schema: JsonObject, required: boolean): JsonObject => ({
  ...schema,
  properties: { ...propertiesOf(schema), brandNew: { type: 'string' } },
  ...(required ? { required: [...requiredOf(schema), 'brandNew'] } : {}),
})
const removeProperty = (schema: JsonObject, name: string): JsonObject => ({
  ...schema,
  properties: without(propertiesOf(schema), name),
  required: requiredOf(schema).filter((each) => each !== name),
})
const renameProperty = (schema: JsonObject, name: string): JsonObject => {
  const added = addProperty(removeProperty(schema, name), requiredOf(schema).includes(name))
  return { ...added, properties: { ...propertiesOf(added), brandNew: propertiesOf(schema)[name] } }
}
/** With the draft where it stood, at the top. */
const nullable = (schema: JsonObject): JsonObject => {
  const { $schema, ...rest } = schema
  return { ...($schema === undefined ? {} : { $schema }), anyOf: [rest, { type: 'null' }] }
}
const isTyped = (schema: JsonObject): boolean => typeof schema['type'] === 'string' && schema['nullable'] !== true

export const edits: readonly Edit[] = [
  {
    name: 'optional property added',
    make: only(isObjectSchema, (schema) => addProperty(schema, false)),
    input: 'safe',
    output: 'safe',
  },
  {
    name: 'required property added',
    make: only(isObjectSchema, (schema) => addProperty(schema, true)),
    input: 'breaking',
    output: 'safe',
  },
  { name: 'optional property removed', make: onProperty(false, removeProperty), input: 'breaking', output: 'breaking' },
  { name: 'required property removed', make: onProperty(true, removeProperty), input: 'breaking', output: 'breaking' },
  { name: 'optional property renamed', make: onProperty(false, renameProperty), input: 'breaking', output: 'breaking' },
  { name: 'required property renamed', make: onProperty(true, renameProperty), input: 'breaking', output: 'breaking' },
  {
    name: 'property made required',
    make: onProperty(false, (schema, name) => ({ ...schema, required: [...requiredOf(schema), name] })),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'property made optional',
    make: onProperty(true, (schema, name) => ({
      ...schema,
      required: requiredOf(schema).filter((each) => each !== name),
    })),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'made nullable',
    make: only(isTyped, nullable),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'type changed',
    make: only(isTyped, (schema) => ({ type: isNumber(schema) ? 'boolean' : 'number' })),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'made a list',
    make: only(isTyped, (schema) => ({ type: 'array', items: schema })),
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'text or number',
    make: only(isText, (schema) => ({ anyOf: [schema, { type: 'number' }] })),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'integer made number',
    make: only(
      (schema) => schema['type'] === 'integer',
      (schema) => ({ ...schema, type: 'number' }),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'number made integer',
    make: only(
      (schema) => schema['type'] === 'number',
      (schema) => ({ ...schema, type: 'integer' }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'value added',
    make: only(
      (schema) => 'enum' in schema,
      (schema) => ({ ...schema, enum: [...valuesOf(schema), 'brand new'] }),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'value removed',
    make: only(
      (schema) => valuesOf(schema).length > 1,
      (schema) => ({ ...schema, enum: valuesOf(schema).slice(1) }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'values listed',
    make: only(isFree, () => ({ type: 'string', enum: ['one', 'two'] })),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'list of values dropped',
    make: only(
      (schema) => 'enum' in schema,
      (schema) => without(schema, 'enum'),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'longest text bounded',
    make: only(
      (schema) => isText(schema) && !('maxLength' in schema),
      (schema) => ({ ...schema, maxLength: 200 }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'shortest text unbounded',
    make: only(
      (schema) => 'minLength' in schema,
      (schema) => without(schema, 'minLength'),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'smallest number bounded',
    make: only(
      (schema) => isNumber(schema) && !('minimum' in schema),
      (schema) => ({ ...schema, minimum: 7 }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'format added',
    make: only(
      (schema) => isText(schema) && !('format' in schema) && !('pattern' in schema),
      (schema) => ({ ...schema, format: 'email' }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'format dropped',
    make: only(
      (schema) => 'format' in schema,
      (schema) => without(schema, 'format'),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'alternative added',
    make: only(
      (schema) => Array.isArray(schema['anyOf']),
      (schema) => ({
        ...schema,
        anyOf: [
          ...(Array.isArray(schema['anyOf']) ? schema['anyOf'] : []),
          {
            type: 'object',
            properties: { type: { const: 'brand new' } },
            required: ['type'],
            additionalProperties: false,
          },
        ],
      }),
    ),
    input: 'safe',
    output: 'breaking',
  },
  {
    name: 'alternative removed',
    make: only(
      (schema) => Array.isArray(schema['anyOf']) && schema['anyOf'].length > 1,
      (schema) => ({
        ...schema,
        anyOf: Array.isArray(schema['anyOf']) ? schema['anyOf'].slice(1) : [],
      }),
    ),
    input: 'breaking',
    output: 'safe',
  },
  {
    name: 'described anew',
    make: (schema) => ({ ...schema, description: 'Told anew', default: 'other' }),
    input: 'safe',
    output: 'safe',
  },
]

/** Every schema that comes of the edit at one place or another of the whole. */
export function* everywhere(schema: unknown, make: Edit['make']): Generator<unknown> {
  if (!isObject(schema)) return
  const edited = make(schema)
  if (edited !== undefined) yield edited
  for (const [keyword, value] of Object.entries(schema)) {
    if (['items', 'additionalProperties'].includes(keyword) && isObject(value)) {
      for (const child of everywhere(value, make)) yield { ...schema, [keyword]: child }
    } else if (['anyOf', 'oneOf', 'allOf', 'items'].includes(keyword) && Array.isArray(value)) {
      for (const [index, each] of value.entries()) {
        for (const child of everywhere(each, make)) yield { ...schema, [keyword]: value.with(index, child) }
      }
    } else if (keyword === 'properties' && isObject(value)) {
      for (const [name, each] of Object.entries(value)) {
        for (const child of everywhere(each, make)) yield { ...schema, properties: { ...value, [name]: child } }
      }
    }
  }
}
