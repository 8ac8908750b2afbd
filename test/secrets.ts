import * as fc from 'fast-check'
import { webAddress } from './fuzz.ts'

/** What a value is made of that has to be found in any form: letters, and what escapes, encodings and patterns trip over. */
const pieces = [
  ...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789',
  ...'äüßЖЯ漢字😀',
  ...`"'\`<>&%=+-_/\\.:;,!?#$*()[]{}|~^@ `,
  '\n',
  '\u00ad',
  '&amp;',
  '%41',
  '\\u0041',
  '\\n',
  '://',
]

/** A value as services, accidents and attackers make them: with at least eight letters or digits. */
export const hostileSecret = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...pieces), minLength: 8, maxLength: 40 }),
    fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/),
    fc.base64String({ minLength: 16, maxLength: 64 }),
    fc.stringMatching(/^[a-f0-9]{32}$/),
    webAddress,
    fc
      .array(fc.stringMatching(/^[A-Za-z0-9+/]{16,64}$/), { minLength: 2, maxLength: 4 })
      .map((lines) => lines.join('\nQz')),
  )
  // Each line begins with what no text of ours has.
  .map((value) => `Qz${value.replaceAll('\n', '\nQz')}7`)
  .filter((value) => essence(value).length >= 10)

type Spell = (value: string) => string

const json: Spell = (value) => JSON.stringify(value).slice(1, -1)
const hex = (unit: string, digits: number): string => (unit.codePointAt(0) ?? 0).toString(16).padStart(digits, '0')
const units = (value: string): string[] => Array.from({ length: value.length }, (_, index) => value.charAt(index))
const base64 =
  (before: string, after: string): Spell =>
  (value) =>
    Buffer.from(`${before}${value}${after}`).toString('base64')

/** The forms in which others write a value; each gives text that a reader can turn back into the value. */
export const spellings: Readonly<Record<string, Spell>> = {
  plain: (value) => value,
  json,
  'json twice': (value) => json(json(value)),
  'every character as \\u': (value) =>
    units(value)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(''),
  'odd characters as \\U': (value) =>
    json(value).replace(/[^\x20-\x7e]|['<>&]/g, (unit) => `\\u${hex(unit, 4).toUpperCase()}`),
  'json with \\/': (value) => json(value).replaceAll('/', '\\/'),
  html: (value) => value.replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`),
  'html in hexadecimal': (value) => value.replace(/[^\w ]/gu, (char) => `&#x${hex(char, 2).toUpperCase()};`),
  percent: (value) => encodeURIComponent(value.toWellFormed()),
  'percent twice': (value) => encodeURIComponent(encodeURIComponent(value.toWellFormed())).toLowerCase(),
  form: (value) => new URLSearchParams([['', value]]).toString().slice(1),
  'html of json': (value) => json(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  base64: base64('', ''),
  'base64 behind one character': base64(':', ''),
  'base64 behind two characters': base64('u:', '@'),
  'base64 for addresses': (value) => Buffer.from(`user:${value}`).toString('base64url'),
  'wrapped base64': (value) => base64('', '')(value).replace(/.{7}/g, '$&\r\n'),
  hexadecimal: (value) => Buffer.from(value).toString('hex'),
  'upper-case hexadecimal': (value) => Buffer.from(value).toString('hex').toUpperCase(),
  'other letter case': (value) =>
    value.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())),
  'invisible characters inside': (value) => Array.from(value).join('\u200b'),
  'folded white space': (value) => value.replace(/\s+/g, ' '),
  'more white space': (value) => value.replace(/\s/g, ' \n\t'),
}

/** The same without what looks like an escape: half of one that belongs to the value can't be told from another. */
export const unescapedSecret = hostileSecret.filter((value) => !/[%\\]|&[#\w]*;/.test(value))

/** Ways in which a text is cut, each with its sign. */
export const cutSigns = ['…', '...', '"…', "'...", '`…', '" …', '”…', '\\u2026', '&#8230;', '&hellip;'] as const

/** Letters and digits alone, in lower case: what is left of a value however it is written. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Takes escapes, entities and percent-encoding off, again and again until nothing changes: all texts on the way. */
function readings(text: string): string[] {
  const steps: ((text: string) => string)[] = [
    (given) =>
      given.replace(/\\+u\{?([0-9a-fA-F]{4})\}?/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    (given) => given.replace(/\\+[nrt]/g, ' ').replace(/\\(?=[^\w\s]|$)/g, ''),
    (given) =>
      given
        .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/&#[xX]([0-9a-fA-F]{1,5});/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&hellip;', '…')
        .replaceAll('&amp;', '&'),
    (given) =>
      given.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
        try {
          return decodeURIComponent(run)
        } catch {
          return run
        }
      }),
  ]
  const seen = [text]
  for (let last = ''; last !== seen.at(-1) && seen.length < 40;) {
    last = seen.at(-1) ?? ''
    let current = last
    for (const step of steps) {
      current = step(current)
      if (current !== seen.at(-1)) seen.push(current)
    }
  }
  return seen
}

/** The texts that stand in base64 or hexadecimal in a text, white space in it or not. */
function hiddenTexts(text: string): string[] {
  const joined = text.replace(/[\s\u200b]/gu, '')
  const inBase64 = [text, joined].flatMap((each) => each.match(/[\w+/-]{8,}/g) ?? [])
  const decoded = inBase64.flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString()),
  )
  const inHex = (joined.match(/[0-9a-fA-F]{8,}/g) ?? []).flatMap((run) =>
    [0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex').toString()),
  )
  return [...decoded, ...inHex]
}

/** The same without white space and invisible characters: what a cut leaves has to stand together. */
function dense(text: string): string {
  return text.toLowerCase().replace(/[\s\u200b\u00ad\\]/g, '')
}

/**
 * What of a value can be read from a text by someone who decodes it in every way, undefined where that is nothing: the
 * whole of it or of one of its lines, or with `cut` the beginning up to the fourth letter or digit. Knows nothing of how a
 * value is hidden.
 */
export function leak(text: string, value: string, { cut = false } = {}): string | undefined {
  const lines = value.split(/[\r\n\u2028\u2029]/).filter((line) => essence(line).length >= 8)
  // The letter of an escape that was cut is none of the value's own.
  const texts = readings(!cut || value.includes('\\') ? text : text.replace(/\\+u[0-9a-f]{0,3}(?![0-9a-f])/gi, '\\'))
  const hidden = texts.flatMap(hiddenTexts)
  if (!cut) {
    const all = [...texts, ...hidden].map(essence)
    return [value, ...lines].map(essence).find((wanted) => all.some((shown) => shown.includes(wanted)))
  }
  const beginning = value.slice(0, 5)
  // What isn't base64 decodes to noise, which has any four letters somewhere.
  if (hidden.some((shown) => shown.includes(beginning))) return beginning
  const all = texts.map(dense)
  return [value, ...lines]
    .map((line) => dense(/^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){4}/u.exec(line)?.[0] ?? line))
    .find((wanted) => all.some((shown) => shown.includes(wanted)))
}
