import { isObject } from './json.ts'

/** Names and indexes from the root of a request body or definition to a value. */
export type Path = readonly (string | number)[]

/** Places in a body: names with dots between; `*` stands for one name, `**` (first or last) for any number of them. */
export type Pattern = string

/** One value inside a body, and where it stands. */
export interface Located {
  path: Path
  value: unknown
}

/** A path as people write it: `channels.chat.messages.text.schema`, `layers[0]`, `attributes["my key"]`, `labels[]` for a list's items. */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (part === '[]') return part
      if (!/^[\p{L}\p{N}_$-]+$/u.test(part)) return `[${JSON.stringify(part)}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')
}

/** The value at a path, undefined where there is none. Inherited properties don't count. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    return Object.getOwnPropertyDescriptor(value, part)?.value
  }, body)
}

/**
 * The values at a pattern such as `actions.*.title`. What is absent, `null` (a removal) or of an unexpected kind on the
 * way is passed over. `**` selects nothing.
 */
export function select(body: unknown, pattern: Pattern): Located[] {
  let found: Located[] = [{ path: [], value: body }]
  for (const part of namesOf(pattern)) {
    found = found.flatMap(({ path, value }) => {
      if (!isObject(value)) return []
      const names = part === '*' ? Object.keys(value) : Object.hasOwn(value, part) ? [part] : []
      return names.map((name) => ({ path: [...path, name], value: value[name] }))
    })
  }
  return found.filter(({ value }) => value !== null && value !== undefined)
}

/** Whether a path from the root of a body fits the pattern. */
export function matchesPath(pattern: Pattern, path: Path): boolean {
  const names = namesOf(pattern)
  if (names[0] === '**') {
    const tail = names.slice(1)
    return path.length >= tail.length && fits(tail, path.slice(path.length - tail.length))
  }
  if (names.at(-1) !== '**') return names.length === path.length && fits(names, path)
  const head = names.slice(0, -1)
  return path.length >= head.length && fits(head, path.slice(0, head.length))
}

function fits(names: readonly string[], path: Path): boolean {
  return names.every((name, index) => name === '*' || name === path[index])
}

const split = new Map<Pattern, readonly string[]>()

/** The parts of a pattern, taken apart once for all. */
function namesOf(pattern: Pattern): readonly string[] {
  const known = split.get(pattern)
  if (known !== undefined) return known
  const names = pattern.split('.')
  split.set(pattern, names)
  return names
}
