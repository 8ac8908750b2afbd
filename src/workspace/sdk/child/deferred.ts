import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the SDK loads only to call the API: more than half of its modules and of its loading time, and no use to a definition. */
const rarelyUsed = '@botpress/client'

/** A module that another stands in for, until one of its exports is read. */
export interface Deferred {
  /** The module's path. */
  file: string
  /** The source of the CommonJS module that stands in for it. */
  text: string
}

/**
 * What to defer while the SDK is loaded from `entry`. Undefined where its source doesn't list its exports, or where it isn't
 * installed: loading the SDK then shows whether that matters.
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
 * The names that a CommonJS module exports, where it was built from an ECMAScript module and lists them as bundlers do for
 * Node.js: `0 && (module.exports = { one, two })`. Undefined for any other.
 */
export function exportedNames(text: string): string[] | undefined {
  const told = /\b0\s*&&\s*\(module\.exports\s*=\s*\{([\w$\s,]*)\}\)/.exec(text)?.[1]
  if (told === undefined || !/["']__esModule["']/.test(text)) return undefined
  return told.split(',').flatMap((name) => name.trim() || [])
}
