import type { Path } from './path.ts'
import { nameOf } from './wording.ts'

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
export function findNotPlain(body: unknown): NotPlain[] {
  const found: NotPlain[] = []
  // One path and one list of ancestors for the whole walk: a definition has ten thousand values.
  const path: (string | number)[] = []
  const above: object[] = []

  function visit(value: unknown): void {
    const message = fault(value, above)
    if (message !== undefined) {
      found.push({ path: [...path], message: `${nameOf(path)} ${message}` })
      return
    }
    if (typeof value !== 'object' || value === null) return
    above.push(value)
    for (const [name, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(name)
      if (name === '__proto__') found.push({ path: [...path], message: "The name `__proto__` can't be used." })
      else visit(entry)
      path.pop()
    }
    above.pop()
  }

  visit(body)
  return found
}

/** What is wrong with a value itself, whatever it contains, as a sentence that lacks its name. */
function fault(value: unknown, above: readonly object[]): string | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return undefined
    case 'number':
      return Number.isFinite(value) ? undefined : `is \`${value}\`, a number that JSON can't carry.`
    case 'object':
      if (value === null) return undefined
      if (above.includes(value)) return "contains itself, which JSON can't carry."
      if (above.length >= deepest) return `is nested more than ${deepest} levels deep.`
      if (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]') return undefined
      return "isn't a plain object, and JSON can't carry any other."
    default:
      return `is a ${typeof value}, which JSON can't carry.`
  }
}
