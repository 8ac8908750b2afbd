import type { Path } from './problem.ts'

/** Far deeper than any definition or JSON schema of use, far shallower than the stack. */
const deepest = 200

/** A place where a value isn't plain JSON, and why. */
export interface NotPlain {
  path: Path
  message: string
}

/**
 * Where a value could not go over the wire as it stands: cycles (YAML aliases), depths that would exhaust the stack,
 * numbers that JSON hasn't, other objects than plain ones, and the name `__proto__`, which is no ordinary one in
 * JavaScript. An `undefined` is fine: JSON leaves it out.
 */
export function findNotPlain(value: unknown, path: Path = [], above: readonly object[] = []): NotPlain[] {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return []
    case 'number':
      return Number.isFinite(value) ? [] : [{ path, message: `It is ${value}, a number that JSON can't carry.` }]
    case 'object':
      break
    default:
      return [{ path, message: `It is a ${typeof value}, which JSON can't carry.` }]
  }
  if (value === null) return []
  if (above.includes(value)) return [{ path, message: "It contains itself, which JSON can't carry." }]
  if (above.length >= deepest) return [{ path, message: `It is nested more than ${deepest} levels deep.` }]
  const inside = [...above, value]
  if (Array.isArray(value)) return value.flatMap((entry, index) => findNotPlain(entry, [...path, index], inside))
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    return [{ path, message: 'It is no plain object, and JSON can carry no other.' }]
  }
  return Object.entries(value).flatMap(([name, entry]) => {
    const here = [...path, name]
    if (name === '__proto__') return [{ path: here, message: 'The name "__proto__" can\'t be used.' }]
    return findNotPlain(entry, here, inside)
  })
}
