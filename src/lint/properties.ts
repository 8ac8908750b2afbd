import { children } from '../integration/json-schema.ts'
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

/** Every property that a JSON schema describes, at every depth; what values may not be like describes nothing. */
export function propertiesIn(schema: unknown, path: Path): LabelledProperty[] {
  const found: LabelledProperty[] = []
  collect(schema, path, found)
  return found
}

function collect(schema: unknown, path: Path, found: LabelledProperty[]): void {
  if (!isObject(schema)) return
  for (const [inside, child] of children(schema)) {
    if (!isObject(child) || inside[0] === 'not') continue
    const at = [...path, ...inside]
    if (inside[0] === 'properties') found.push({ path: at, property: child, holder: schema })
    collect(child, at, found)
  }
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
