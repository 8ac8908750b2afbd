import type { Path } from './path.ts'
import { formatCount, nameOf, quote } from './wording.ts'

/** Far deeper than any definition or JSON schema of use, far shallower than the stack. */
const deepest = 200

/**
 * Values that a definition may hold at the most, each list, object and scalar counted: several times those of the largest
 * one known (133 KB), few enough for every check and comparison to end in seconds.
 */
export const maximumValues = 50_000

/** What is said of a definition that holds more, after its name. */
export const tooManyValues = `has more than ${formatCount(maximumValues)} values, the limit of a definition`

/** A place where a value isn't plain JSON, and why. */
export interface PlainJsonDiagnostic {
  path: Path
  message: string
  fix: string
}

/**
 * Where a value could not go over the wire as it stands: cycles (YAML aliases), depths that would exhaust the stack,
 * numbers that JSON hasn't, texts and names that UTF-8 hasn't, other objects than plain ones, and the name `__proto__`,
 * which is no ordinary one in JavaScript. An `undefined` is fine: JSON leaves it out. More than {@link maximumValues}
 * values are one such place, the whole, and the only one told.
 */
export function checkPlainJson(body: unknown): PlainJsonDiagnostic[] {
  const found: PlainJsonDiagnostic[] = []
  // One path and one list of ancestors for the whole walk: a definition has ten thousand values.
  const path: (string | number)[] = []
  const above: object[] = []
  let values = 0

  function visit(value: unknown): void {
    values++
    if (values > maximumValues) return
    const message = fault(value, above)
    if (message !== undefined) {
      found.push({ path: [...path], message: `${nameOf(path)} ${message}`, fix })
      return
    }
    if (typeof value !== 'object' || value === null) return
    above.push(value)
    for (const [name, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(name)
      if (name === '__proto__') found.push({ path: [...path], message: "The name `__proto__` can't be used.", fix })
      else if (typeof name === 'string' && !name.isWellFormed()) {
        found.push({ path: [...path], message: `The name ${quote(name)} ${notUnicode}`, fix })
      } else visit(entry)
      path.pop()
    }
    above.pop()
  }

  visit(body)
  if (values <= maximumValues) return found
  return [
    {
      path: [],
      message: `${nameOf([])} ${tooManyValues}.`,
      fix: 'Check that it is the right one, or make it smaller.',
    },
  ]
}

const fix = 'Write plain JSON values.'
const notUnicode = "contains half of a surrogate pair (such as `\\ud800`), which isn't valid Unicode."

/** What is wrong with a value itself, whatever it contains, as a sentence that lacks its name. */
function fault(value: unknown, above: readonly object[]): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? undefined : notUnicode
    case 'boolean':
    case 'undefined':
      return undefined
    case 'number':
      return Number.isFinite(value) ? undefined : `is \`${value}\`, which JSON can't represent.`
    case 'object':
      if (value === null) return undefined
      if (above.includes(value)) return "contains itself, which JSON can't represent."
      if (above.length >= deepest) return `is nested more than ${deepest} levels deep.`
      if (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]') return undefined
      return "isn't a plain object, and JSON can't represent any other."
    default:
      return `is a ${typeof value}, which JSON can't represent.`
  }
}
