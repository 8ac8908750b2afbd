import { formatPath, type Path } from './path.ts'

/** A value's kind, without the value. */
export function kind(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'a string' : typeof value === 'number' ? 'a number' : `a ${typeof value}`
}

/** A scalar as it stands, in backticks, anything else by its kind. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'number' || typeof value === 'boolean' ? `\`${value}\`` : kind(value)
}

/** Text in quotes and backticks, control characters escaped, cut at 40 characters. */
export function quote(text: string): string {
  return `\`${JSON.stringify(clip(text))}\``
}

/**
 * What a sentence begins with about the value at `path`: its own name in backticks, without the way to it; of a list's
 * item with the list's name (`layers[0]`); the definition where the path is empty.
 */
export function nameOf(path: Path): string {
  const from = path.findLastIndex((part) => typeof part === 'string')
  return path.length === 0 ? 'The definition' : `\`${clip(formatPath(path.slice(from)))}\``
}

function clip(text: string): string {
  const characters = Array.from(text.slice(0, 100))
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

/** `1,234`. By hand, because the first `toLocaleString` of a process takes 10 ms. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 entry`, `1,234 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** `812 B`, `1.2 kB`, `52.4 MB`, `120 MB`: decimal units, at most three digits. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value < 99.95 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`
}

/** How many characters a text has: code points, as limits count them, so that an emoji is one. */
export function countCharacters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}
