import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Artifact } from '../integration/definition.ts'
import type { Severity } from '../integration/diagnostic.ts'
import type { Redact } from '../secrets/redactor.ts'
import { errorCode, type FoundFile } from './workspace.ts'
import { formatBytes } from '../integration/wording.ts'

/** What is wrong in a file, told by someone who knows its text only. `message` ends a sentence that begins with the file, without the full stop. */
export interface FileDiagnostic {
  severity: Severity
  message: string
  fix?: string | undefined
  /** From 1, as is `column`. */
  line?: number | undefined
  column?: number | undefined
}

/** Bytes of a definition, readme or icon that are read at the most: about 50 times the largest one known. */
export const textLimit = 10_000_000

/** Bytes of YAML that are read at the most: parsing it takes several hundred times its size in memory. */
export const yamlLimit = 2_000_000

/**
 * Reads a UTF-8 file of at most `limit` bytes. A byte order mark is left out of the text, not of size and hash. A file
 * that is too large, unreadable or in another encoding gives a diagnostic; nothing is thrown but the reason of `signal`, once
 * that is aborted.
 */
export async function readText(
  found: FoundFile,
  limit: number,
  signal?: AbortSignal,
): Promise<Artifact | FileDiagnostic> {
  if (found.bytes > limit) {
    const message = `is ${formatBytes(found.bytes)}; the limit is ${formatBytes(limit)}`
    return { severity: 'error', message, fix: 'Check that this is the right file.' }
  }
  let content: Buffer
  try {
    content = await readFile(found.absolute, { signal })
  } catch (error) {
    signal?.throwIfAborted()
    return { severity: 'error', message: `can't be read (${errorCode(error)})` }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return { file: found.path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), text }
  } catch {
    return notText(content)
  }
}

/** The first `limit` characters of a text that is redacted already, with `…` in the place of the rest. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).toWellFormed()}…`
}

/**
 * What a parser says of a text. It may quote any piece of it, and a piece of a secret can't be told from other words: of a
 * text that contains a secret nothing is repeated.
 */
export function parserMessage(message: string, text: string, redact: Redact): string {
  return redact(text) === text ? message : "the reason isn't shown, because the file contains the value of a secret"
}

const signatures: readonly [hex: string, name: string][] = [
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['52494646', 'a WebP image'],
  ['1f8b', 'gzip data'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive'],
  ['fffe', 'UTF-16 text'],
  ['feff', 'UTF-16 text'],
]

function notText(content: Buffer): FileDiagnostic {
  const start = content.subarray(0, 4).toString('hex')
  const kind = signatures.find(([hex]) => start.startsWith(hex))?.[1]
  if (kind === undefined || kind.endsWith('text')) {
    const message = `isn't UTF-8 text${kind === undefined ? '' : `, but ${kind}`}`
    return { severity: 'error', message, fix: 'Save it as UTF-8.' }
  }
  return { severity: 'error', message: `is ${kind}, not text`, fix: 'Check that this is the right file.' }
}
