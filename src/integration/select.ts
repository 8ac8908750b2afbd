import type { Path } from './problem.ts'

/** One value inside a body, and where it stands. */
export interface Located {
  path: Path
  value: unknown
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The values at a pattern such as `['actions', '*', 'title']`, where `*` is any name. What is absent, `null` (a removal)
 * or of an unexpected kind on the way is passed over.
 */
export function select(body: unknown, pattern: readonly string[], at: Path = []): Located[] {
  if (body === null || body === undefined) return []
  const [part, ...rest] = pattern
  if (part === undefined) return [{ path: at, value: body }]
  if (!isObject(body)) return []
  const names = part === '*' ? Object.keys(body) : Object.hasOwn(body, part) ? [part] : []
  return names.flatMap((name) => select(body[name], rest, [...at, name]))
}

/** The value at a path, undefined where there is none. Inherited properties don't count. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    return Object.getOwnPropertyDescriptor(value, part)?.value
  }, body)
}
