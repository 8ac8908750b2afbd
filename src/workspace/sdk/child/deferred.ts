import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * What the SDK loads for its clients of the API alone: 120 modules, most of the time that the SDK takes, and of no use to a
 * definition.
 */
const rarelyUsed = '@botpress/client'

/** A module in whose place another goes, until what it exports is read. */
export interface Deferred {
  /** The module's path. */
  file: string
  /** The text of the CommonJS module in its place. */
  text: string
}

/**
 * What can be deferred while the SDK is loaded, whose entry is `entry`. Undefined where its exports aren't told by its
 * text, or where it isn't there: loading the SDK tells whether that matters.
 */
export function deferredBy(entry: string): Deferred | undefined {
  const file = resolved(entry)
  const names = file === undefined ? undefined : exportedNames(readFileSync(file, 'utf8'))
  if (file === undefined || !names) return undefined
  const text = `for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(file)})[name] })
Object.defineProperty(exports, '__esModule', { value: true })
`
  return { file, text }
}

function resolved(entry: string): string | undefined {
  try {
    return createRequire(entry).resolve(rarelyUsed)
  } catch {
    return undefined
  }
}

/**
 * The names that a CommonJS module exports, where it was made from an ECMAScript module and tells them in the way in which
 * bundlers tell them to Node.js: `0 && (module.exports = { one, two })`. Undefined for any other.
 */
export function exportedNames(text: string): string[] | undefined {
  const told = /\b0\s*&&\s*\(module\.exports\s*=\s*\{([\w$\s,]*)\}\)/.exec(text)?.[1]
  if (told === undefined || !/["']__esModule["']/.test(text)) return undefined
  return told.split(',').flatMap((name) => name.trim() || [])
}
