import { isObject } from '../integration/json.ts'
/** A text without what differs between checkouts: byte order mark and line endings. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
}

const texts = new WeakMap<object, string>()

/**
 * One text for JSON values that are equal: members sorted, `-0` as `0`, what is `undefined` left out. It is kept for each
 * object, which must not change afterwards.
 */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  let text = texts.get(value)
  if (text === undefined) {
    text = Array.isArray(value) ? listText(value) : objectText(value)
    // What is short is made again sooner than it is kept.
    if (text.length > 100) texts.set(value, text)
  }
  return text
}

function listText(list: readonly unknown[]): string {
  return `[${list.map(canonicalText).join()}]`
}

function objectText(object: object): string {
  const members = Object.entries(object).filter(([, value]) => value !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join()}}`
}

/** Whether two JSON values are equal: as {@link canonicalText} has it, without making the texts. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  }
  if (!isObject(one) || !isObject(other)) return false
  const names = Object.keys(one).filter((name) => one[name] !== undefined)
  const others = Object.keys(other).filter((name) => other[name] !== undefined)
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}
