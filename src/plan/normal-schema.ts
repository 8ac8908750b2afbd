import { isObject, type JsonObject } from '../integration/json.ts'

/** A JSON schema in the form that {@link normalSchema} gives. */
export type Schema = boolean | JsonObject

/** Keywords that hold one schema. */
const single = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
])
/** Keywords that hold a list of schemas. */
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems'])
/** Keywords that hold schemas by name. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])

const annotations = new Set(
  ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'].concat([
    '$schema',
    '$id',
    '$comment',
    'contentMediaType',
    'contentEncoding',
    'discriminator',
  ]),
)

/** Whether a keyword only describes: no value becomes valid or invalid by it. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}

/**
 * One form for schemas that mean the same: sorted `required`, `enum` and `type`, a single-valued `enum` as `const`,
 * `nullable` as a type, tuples as `prefixItems` with `items`, and nothing that is a keyword's default.
 */
export function normalSchema(schema: unknown): Schema {
  if (typeof schema === 'boolean') return schema
  if (!isObject(schema)) return { malformed: schema }
  const { $schema: _, ...normal } = mapChildren(schema, normalSchema)
  modernize(normal)
  sortValues(normal)
  dropDefaults(normal)
  return normal
}

/** The schema without its annotations, all the way down. */
export function assertionsOf(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const kept = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword))
  return mapChildren(Object.fromEntries(kept), (child) =>
    isObject(child) || typeof child === 'boolean' ? assertionsOf(child) : true,
  )
}

/** A copy of the schema with every schema directly in it replaced. */
export function mapChildren(schema: JsonObject, replace: (child: unknown) => Schema): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (maps.has(keyword) && isObject(value)) {
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child)]))]
      }
      if (Array.isArray(value) && (lists.has(keyword) || keyword === 'items')) return [keyword, value.map(replace)]
      return [keyword, single.has(keyword) ? replace(value) : value]
    }),
  )
}

/** Older drafts' and OpenAPI's spellings into today's. */
function modernize(schema: JsonObject): void {
  if (Array.isArray(schema['items'])) {
    schema['prefixItems'] = schema['items']
    delete schema['items']
    if (schema['additionalItems'] !== undefined) schema['items'] = schema['additionalItems']
  }
  if ('items' in schema || 'prefixItems' in schema) delete schema['additionalItems']
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (schema[exclusive] === true && bound in schema) {
      schema[exclusive] = schema[bound]
      delete schema[bound]
    } else if (typeof schema[exclusive] === 'boolean') delete schema[exclusive]
  }
  if (schema['nullable'] === true && schema['type'] !== undefined) {
    schema['type'] = [schema['type'], 'null'].flat()
    delete schema['nullable']
  }
}

function sortValues(schema: JsonObject): void {
  if (Array.isArray(schema['required'])) schema['required'] = [...new Set(schema['required'])].toSorted()
  if (Array.isArray(schema['type'])) {
    const types = [...new Set(schema['type'])].toSorted()
    schema['type'] = types.length === 1 ? types[0] : types
  }
  if (Array.isArray(schema['enum'])) {
    const values = [...new Map(schema['enum'].map((value) => [JSON.stringify(value), value]))].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    )
    schema['enum'] = values.map(([, value]) => value)
    if (values.length === 1 && !('const' in schema)) {
      schema['const'] = values[0]?.[1]
      delete schema['enum']
    }
  }
}

const defaults: readonly (readonly [string, unknown])[] = [
  ['minLength', 0],
  ['minItems', 0],
  ['minProperties', 0],
  ['uniqueItems', false],
  ['nullable', false],
]

function dropDefaults(schema: JsonObject): void {
  for (const [keyword, value] of defaults) if (keyword in schema && schema[keyword] === value) delete schema[keyword]
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required']
  for (const keyword of ['items', 'additionalProperties']) {
    const child = schema[keyword]
    if (isObject(child) && Object.keys(child).length === 0) schema[keyword] = true
  }
  if (schema['items'] === true) delete schema['items']
}
