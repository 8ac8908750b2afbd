import type { SchemaNode } from './contract.ts'

type JsonObject = Record<string, unknown>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A partial update laid over what is deployed: an omitted key keeps its value, `null` removes it.
 *
 * How deep that goes is read from the contract's schema. Known properties and maps whose entries may be null are merged
 * key by key; what offers no way to remove a part (JSON schemas, lists, an interface's names) is replaced as a whole.
 */
export function merge(schema: SchemaNode, deployed: JsonObject, update: JsonObject): JsonObject {
  const merged = { ...deployed }
  for (const [key, value] of Object.entries(update)) {
    const part = schema.properties?.[key] ?? entries(schema)
    const before = merged[key]
    if (value === null) delete merged[key]
    else if (isObject(value) && part !== undefined && isMergeable(part))
      merged[key] = merge(part, isObject(before) ? before : {}, value)
    else merged[key] = value
  }
  return merged
}

function isMergeable(schema: SchemaNode): boolean {
  return schema.properties !== undefined || entries(schema)?.nullable === true
}

function entries(schema: SchemaNode): SchemaNode | undefined {
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}
