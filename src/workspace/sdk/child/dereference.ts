import { hasProperties } from './properties.ts'

/**
 * A copy of a JSON schema in which every reference into itself (`#/…`) is replaced by what it points to; keys beside a
 * `$ref` win over those of its target. Other references stay. Throws where a reference points nowhere, or to a schema
 * that contains it.
 */
export function dereference(schema: unknown): unknown {
  return expand(schema, [])

  function expand(value: unknown, open: string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => expand(item, open))
    if (!hasProperties(value)) return value
    const { $ref, ...beside } = value
    if (!isLocal($ref)) return mapValues(value, (item) => expand(item, open))
    const target = expand(lookUp($ref, open), [...open, $ref])
    if (!hasProperties(target) || Array.isArray(target)) return target
    return { ...target, ...mapValues(beside, (item) => expand(item, open)) }
  }

  function lookUp(pointer: string, open: string[]): unknown {
    if (open.includes(pointer))
      throw new Error(`it contains itself (${pointer}), and the API doesn't support recursive schemas`)
    let value = schema
    for (const token of pointer.split('/').slice(1)) {
      const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
      // What a reference stands before is reached through it.
      if (hasProperties(value) && !Object.hasOwn(value, key) && isLocal(value.$ref))
        value = lookUp(value.$ref, [...open, pointer])
      if (!hasProperties(value) || !Object.hasOwn(value, key))
        throw new Error(`its reference ${pointer} can't be resolved`)
      value = value[key]
    }
    return value
  }
}

function isLocal(reference: unknown): reference is string {
  return reference === '#' || (typeof reference === 'string' && reference.startsWith('#/'))
}

function mapValues(object: object, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
