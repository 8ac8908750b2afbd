import type { Path } from '../integration/problem.ts'

/** Names with dots between; `*` stands for one name, `**` (first or last) for any number of them. */
export type Pattern = string

const split = new Map<Pattern, readonly string[]>()

/** Whether a path from the root of a body fits the pattern. */
export function matchesPath(pattern: Pattern, path: Path): boolean {
  let parts = split.get(pattern)
  if (parts === undefined) split.set(pattern, (parts = pattern.split('.')))
  if (parts[0] === '**') {
    const tail = parts.slice(1)
    return path.length >= tail.length && fits(tail, path.slice(path.length - tail.length))
  }
  if (parts.at(-1) !== '**') return parts.length === path.length && fits(parts, path)
  const head = parts.slice(0, -1)
  return path.length >= head.length && fits(head, path.slice(0, head.length))
}

function fits(parts: readonly string[], path: Path): boolean {
  return parts.every((part, index) => part === '*' || part === path[index])
}
