import { isObject, type JsonObject, member, objectAt } from '../integration/json.ts'
import type { Path } from '../integration/path.ts'

/** A property that a JSON schema describes. */
export interface LabelledProperty {
  path: Path
  /** The property's own schema. */
  property: JsonObject
  /** The schema that has it among its `properties`. */
  holder: JsonObject
}

/** Keywords whose value holds schemas: by names of their own, in a list, or one alone. */
const named = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']
const listed = ['anyOf', 'oneOf', 'allOf', 'prefixItems', 'items']
const single = ['items', 'additionalItems', 'additionalProperties', 'contains', 'if', 'then', 'else']

/** Every property that a JSON schema describes, at every depth. */
export function* propertiesIn(schema: unknown, path: Path): Generator<LabelledProperty> {
  if (!isObject(schema)) return
  for (const keyword of named) {
    for (const [name, inner] of Object.entries(objectAt(schema, keyword))) {
      const at = [...path, keyword, name]
      if (keyword === 'properties' && isObject(inner)) yield { path: at, property: inner, holder: schema }
      yield* propertiesIn(inner, at)
    }
  }
  for (const keyword of listed) {
    const list = member(schema, keyword)
    if (!Array.isArray(list)) continue
    for (const [index, inner] of list.entries()) yield* propertiesIn(inner, [...path, keyword, index])
  }
  for (const keyword of single) yield* propertiesIn(member(schema, keyword), [...path, keyword])
}

/**
 * The title or description of a property: its own, or that of the schema which it wraps so that it may be null or carry
 * more beside it. A title is `x-zui.title`, which the SDK writes, or JSON Schema's own `title`.
 */
export function labelOf(property: JsonObject, field: 'title' | 'description'): unknown {
  const own = (field === 'title' && objectAt(property, 'x-zui')['title']) || member(property, field)
  if (own) return own
  const inner = wrapped(property)
  return inner && labelOf(inner, field)
}

/** The one schema that `anyOf` has beside null, or `allOf` has at all. */
function wrapped(schema: JsonObject): JsonObject | undefined {
  const { anyOf, allOf } = schema
  const others = Array.isArray(anyOf) ? anyOf.filter((part) => !isNull(part)) : []
  const [only, second] =
    Array.isArray(anyOf) && others.length < anyOf.length ? others : Array.isArray(allOf) ? allOf : []
  return second === undefined && isObject(only) ? only : undefined
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && (schema['type'] === 'null' || schema['const'] === null)
}
