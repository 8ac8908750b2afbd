import * as z from 'zod/mini'
import { formatPath, type Path, valueAt } from './path.ts'
import { isObject } from './json.ts'
import { nearest } from './nearest.ts'

/** Keys by which a JSON schema is recognised where it isn't expected. */
const schemaKeys = new Set([
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
])

/** Keys that people put at the top of a definition, and where what they mean belongs. */
const elsewhere: Readonly<Record<string, string>> = {
  category: 'Move it to `attributes.category`.',
  code: 'Remove it, and name the bundle with the input `code`.',
  __advanced: 'Move its `extraOperations` to the top and remove the rest.',
}

/**
 * What to do about a key that isn't known at `path`: the known name it resembles, the place where such a key belongs, or
 * to remove it.
 */
export function fixUnknownKey(root: z.ZodMiniType, body: unknown, path: Path, key: string): string {
  const schema = descend(root, path)
  const present = valueAt(body, path)
  const known = Object.keys(fields(schema))
  const isThere = (name: string): boolean => isObject(present) && Object.hasOwn(present, name)
  const note = path.length === 0 && Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined
  if (note !== undefined) return note
  if (known.includes('schema') && !isThere('schema') && schemaKeys.has(key))
    return 'Move the JSON schema into `schema`.'
  const places = findBelow(schema, key)
  if (places.length > 0)
    return `Move it to ${places.map((place) => `\`${formatPath([...path, ...place])}\``).join(' or ')}.`
  const similar = nearest(key, known)
  if (similar !== undefined) {
    return isThere(similar) ? `Remove it: \`${similar}\` is there already.` : `Did you mean \`${similar}\`?`
  }
  return known.length > 10 ? 'Remove it.' : `Remove it. Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`
}

/** The fields of an object schema, below `optional` and `nullable`. */
function fields(schema: unknown): Readonly<Record<string, unknown>> {
  const object = bare(schema)
  return object instanceof z.ZodMiniObject ? object.shape : {}
}

/** A schema without `optional` and `nullable` around it. */
function bare(schema: unknown): unknown {
  const wrapped = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable
  return wrapped ? bare(schema.def.innerType) : schema
}

function descend(schema: unknown, path: Path): unknown {
  const [part, ...rest] = path
  if (part === undefined) return schema
  const outer = bare(schema)
  return descend(outer instanceof z.ZodMiniRecord ? outer.def.valueType : fields(outer)[part], rest)
}

/** The shallowest places below a schema that have such a key. */
function findBelow(schema: unknown, key: string): Path[] {
  let level: { schema: unknown; path: Path }[] = [{ schema, path: [] }]
  while (level.length > 0) {
    const found = level.filter((entry) => entry.path.length > 0 && Object.hasOwn(fields(entry.schema), key))
    if (found.length > 0) return found.map((entry) => [...entry.path, key])
    level = level.flatMap((entry) => {
      return Object.entries(fields(entry.schema)).map(([name, inner]) => ({
        schema: inner,
        path: [...entry.path, name],
      }))
    })
  }
  return []
}
