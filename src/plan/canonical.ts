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
  if (text === undefined) texts.set(value, (text = Array.isArray(value) ? listText(value) : objectText(value)))
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
