import { decode, type Decoded, type Layers } from './decoding.ts'

/** Replaces every secret value in a text by `***`. */
export type Redact = (text: string) => string

const mask = '***'

/** Characters of the shortest value that is looked for: shorter ones are found in IDs, numbers and words. */
export const shortestSecret = 4

/**
 * Values of fewer characters have to appear in the letter case and with the white space that they have. Those with as many
 * letters and digits are found by these alone: `a-secret-name` in the suggestion `aSecretName`.
 */
const shortestLoose = 8

/** Base64 in the middle of a longer one is looked for from here on, in characters: shorter ones are chance. */
const shortestBase64 = 6

/** One spelling of a value. */
interface Needle {
  /** As {@link squash} gives it. */
  squashed: string
  /** Units that a beginning of it has at least, where the rest was cut off. */
  shortestBeginning: number
  /** Where letter case and white space count: what they have to be. */
  exact?: string | undefined
  /** What belongs to it and may stand before: digits that {@link coresOf} leaves out. */
  head?: RegExp | undefined
  /** What belongs to it and may follow, other than in its squashed form: the `=` of base64, backslashes at its end. */
  tail?: RegExp | undefined
}

/**
 * A function that replaces every one of the secret values, and each line of a multi-line one, by `***`, in whatever form
 * others write them: with any number of layers of JSON or JavaScript escapes, HTML entities and percent-encoding, as
 * base64 or hexadecimal, with other white space and invisible characters in it, in another letter case; and the beginning
 * of one, of {@link shortestSecret} characters or more, that was cut off with `…` or `...`.
 *
 * Texts and values are brought into one form (see {@link squash}), so that there is no list of spellings; what is found
 * there is replaced in the text as it stands. Of a value that has an escape in itself (`%41`), a beginning that ends within
 * that escape isn't known, nor, in other spellings, one with half an escape before another (`%a\u0041`). Values of fewer
 * than 8 characters have to match in letter case and white space, those of fewer than {@link shortestSecret} aren't looked
 * for.
 */
export function createRedactor(secretValues: readonly string[]): Redact {
  const parts = new Set(secretValues.flatMap(partsOf))
  const needles = [...parts].flatMap(needlesOf)
  // What is all but white space and backslashes when squashed can only be looked for as it stands.
  const literals = [...parts].filter((part) => squash(decode(part, 'none')).folded.length < shortestSecret)
  if (parts.size === 0) return (text) => text
  const index = indexOf([...needles, ...[...parts].flatMap(coresOf)])
  const lettersIndex = indexOf(needles.map(lettersOf).filter(({ squashed }) => squashed.length >= shortestLoose))
  return (text) => {
    const ranges = views(text).flatMap((layers) => find(text, layers, index, false))
    ranges.push(...find(text, 'none', lettersIndex, true))
    for (const literal of literals) {
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
        ranges.push({ start: at, end: at + literal.length })
      }
    }
    return masked(text, ranges)
  }
}

/** The lines of a value that are long enough to be hidden on their own, with their indentation. */
export function linesOf(value: string): string[] {
  return value.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim().length >= shortestSecret)
}

function partsOf(value: string): string[] {
  return [value.trim(), ...linesOf(value).map((line) => line.trim())].filter((part) => part.length >= shortestSecret)
}

interface Range {
  start: number
  end: number
}

/** A text in the form in which values are looked for. */
interface Squashed {
  /** UTF-16 units. */
  folded: Uint16Array
  starts: Int32Array
  ends: Int32Array
}

/**
 * Drops what others add, fold or leave out: white space, controls, characters that aren't seen, backslashes, and `+`,
 * which stands for a space in a form. Folds the case of ASCII letters.
 */
function squash({ units: all, starts, ends, length }: Decoded, lettersOnly = false): Squashed {
  const units = all.subarray(0, length)
  const folded = new Uint16Array(length)
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  let count = 0
  for (let index = 0; index < length; index++) {
    const unit = units[index] ?? 0
    // Tags and variation selectors, which have two units.
    if (unit === 0xdb40) {
      index++
      continue
    }
    if (isDropped(unit) || (lettersOnly && !isLetter(unit))) continue
    const next = unit > 0xffff || isLone(units, index) ? 0xfffd : unit
    folded[count] = next >= 0x41 && next <= 0x5a ? next + 0x20 : next
    from[count] = starts[index] ?? 0
    to[count] = ends[index] ?? 0
    count++
  }
  return {
    folded: folded.subarray(0, count),
    starts: from.subarray(0, count),
    ends: to.subarray(0, count),
  }
}

/** Whether the unit at `index` is half a surrogate pair: UTF-8 has none, and puts U+FFFD in its place. */
function isLone(units: Int32Array, index: number): boolean {
  if (isHalf(0xd800, units[index])) return !isHalf(0xdc00, units[index + 1])
  return isHalf(0xdc00, units[index]) && !isHalf(0xd800, units[index - 1])
}

/** Whether a unit is one of the 1024 halves of surrogate pairs from `first` on. */
function isHalf(first: number, unit = 0): boolean {
  return unit >> 10 === first >> 10
}

const isUnseen = /[\s\p{Cc}\p{Cf}\p{DI}]/u

/** Whether a unit beyond ASCII is unseen, as far as that was asked: 1 no, 2 yes. */
const known = new Uint8Array(0x10000)

function isDropped(unit: number): boolean {
  if (unit <= 0x20 || unit === 0x2b || unit === 0x5c) return true
  if (unit < 0x7f) return false
  if (known[unit] === 0) known[unit] = isUnseen.test(String.fromCharCode(unit)) ? 2 : 1
  return known[unit] === 2
}

/** A value as text that counts letter case and white space, but for how much of it there is. */
function exactly(text: string, layers: Layers): string {
  const { units, length } = decode(text, layers)
  return textOf(Uint16Array.from(units.subarray(0, length)))
    .replaceAll('\\', '')
    .replace(/[\s+]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{DI}]/gu, '')
    .trim()
}

/** Whether a unit is none of ASCII's punctuation. */
function isLetter(unit: number): boolean {
  return unit > 0x7f || (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
}

/** A needle for where punctuation is left out, or another one was put in. */
function lettersOf({ squashed }: Needle): Needle {
  return { squashed: squashed.replace(/[\0-\x2f\x3a-\x60\x7b-\x7f]/g, ''), shortestBeginning: Infinity }
}

function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}

/** The ways to read a text. One that has no escape reads the same in all of them. */
function views(text: string): readonly Layers[] {
  return /[\\%&]/.test(text) ? ['none', 'all', 'no-white-space'] : ['none']
}

const padding = /(?:=|%3d){1,2}/iy

const backslashes = /\\+/y

function needlesOf(part: string): Needle[] {
  const bytes = Buffer.from(part)
  const hex = bytes.toString('hex')
  return [
    ...views(part).map((layers) => {
      const squashed = squashedText(part, layers)
      return {
        squashed,
        shortestBeginning: shortestSecret,
        exact: squashed.length < shortestLoose ? exactly(part, layers) : undefined,
        tail: part.endsWith('\\') ? backslashes : undefined,
      }
    }),
    ...base64Forms(bytes).map((form): Needle => {
      const squashed = squashedText(form, 'none')
      // Four bytes are told by six characters, or by five where the first of them began in a character before.
      const needle = { squashed, shortestBeginning: 5, tail: padding }
      return squashed.length < shortestLoose ? { ...needle, exact: exactly(form, 'none') } : needle
    }),
    { squashed: hex, shortestBeginning: 2 * shortestSecret },
  ].filter(({ squashed }) => squashed.length >= shortestSecret)
}

/** At the end of a value: what may be an escape together with what follows. */
const openEscape = /(?:%[\da-f]?|\\+[ux]?[\da-f]{0,3}|&#?[\da-z]{0,7})$/i

/** At its beginning: what may be the rest of an escape that stands before; and the same in a text, before the others. */
const restOfEscape = /^[\da-f]{1,4}/i
const firstDigits = /[\da-f]{1,4}$/i

/** Characters of a value without its beginning from which on it is looked for: `production` isn't of `2025production`. */
const shortestRest = 12

/** A value without these, so that it is found where a neighbour takes them away: `&#x25;7` of `…%7` in `&#x25;7C` is no `|`. */
function coresOf(part: string): Needle[] {
  const needles = (core: string, shortest: number, head?: RegExp): Needle[] =>
    views(core)
      .map((layers) => ({ squashed: squashedText(core, layers), shortestBeginning: Infinity, head }))
      .filter(({ squashed }) => squashed.length >= shortest)
  const closed = part.replace(openEscape, '')
  const rest = closed.replace(restOfEscape, '')
  return [
    ...(closed === part ? [] : needles(closed, shortestLoose)),
    ...(rest === closed ? [] : needles(rest, shortestRest, firstDigits)),
  ]
}

function squashedText(text: string, layers: Layers): string {
  return textOf(squash(decode(text, layers)).folded)
}

/**
 * Base64 of the bytes at each of the three places that they can have in a longer text (`user:secret`), without the
 * characters at either end that depend on what stands beside them. Both alphabets: `+/`, and `-_` for addresses.
 */
function base64Forms(bytes: Buffer): string[] {
  const whole = bytes.toString('base64url')
  const aligned = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const head = before === 0 ? 0 : before + 1
    const tail = (before + bytes.length) % 3 === 0 ? 0 : 1
    return encoded.slice(head, encoded.length - tail)
  })
  const forms = [whole, ...aligned.filter((form) => form.length >= shortestBase64)]
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll('-', '+').replaceAll('_', '/')]))]
}

/** Needles by their first four units. */
interface Index {
  /** 1 at the hash of each of these fours, so that most places of a text are passed over at once. */
  starts: Uint8Array
  byStart: ReadonlyMap<number, readonly Needle[]>
}

/** Room for four units, five bits apart: those of the oldest leave it as the next one comes. */
const hashMask = 0xfffff

function indexOf(needles: readonly Needle[]): Index {
  const starts = new Uint8Array(hashMask + 1)
  const byStart = new Map<number, Needle[]>()
  for (const needle of needles) {
    let hash = 0
    for (let at = 0; at < shortestSecret; at++) hash = ((hash << 5) ^ needle.squashed.charCodeAt(at)) & hashMask
    starts[hash] = 1
    const others = byStart.get(hash)
    if (others === undefined) byStart.set(hash, [needle])
    else others.push(needle)
  }
  return { starts, byStart }
}

/** Whether four units of a text that has no escapes are the beginning of a needle: of most texts none are. */
function mayHold(text: string, { starts }: Index, lettersOnly: boolean): boolean {
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isDropped(unit) || (lettersOnly && !isLetter(unit))) continue
    // The squashed form may differ: it is looked at closely.
    if (unit >= 0xd800) return true
    hash = ((hash << 5) ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)) & hashMask
    if (starts[hash] === 1) return true
  }
  return false
}

/** Where in `text` a value stands, read in one way. */
function find(text: string, layers: Layers, index: Index, lettersOnly: boolean): Range[] {
  if (layers === 'none' && !mayHold(text, index, lettersOnly)) return []
  const { starts, byStart } = index
  const squashed = squash(decode(text, layers), lettersOnly)
  const { folded } = squashed
  const ranges: Range[] = []
  let whole: string | undefined
  let cuts: Cut[] | undefined
  let hash = 0
  for (let next = 0; next < folded.length; next++) {
    hash = ((hash << 5) ^ (folded[next] ?? 0)) & hashMask
    if (starts[hash] === 0 || next < shortestSecret - 1) continue
    const at = next - shortestSecret + 1
    whole ??= textOf(folded)
    cuts ??= cutsIn(whole)
    for (const needle of byStart.get(hash) ?? []) {
      const range = wholeAt(needle, at, whole, squashed, text, layers) ?? beginningAt(needle, at, whole, cuts, squashed)
      if (range !== undefined) ranges.push(range)
    }
  }
  return ranges
}

function wholeAt(
  { squashed, exact, head, tail }: Needle,
  at: number,
  whole: string,
  { starts, ends }: Squashed,
  text: string,
  layers: Layers,
): Range | undefined {
  // Its end first: a long value of few different characters begins at many places.
  if (!whole.startsWith(squashed.slice(-8), at + squashed.length - Math.min(8, squashed.length))) return undefined
  if (!whole.startsWith(squashed, at)) return undefined
  const last = at + squashed.length - 1
  const from = starts[at] ?? 0
  if (exact !== undefined && exact !== exactly(text.slice(from, ends[last]), layers)) return undefined
  const start = from - (head?.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0)
  const end = ends[last] ?? text.length
  if (tail === undefined) return { start, end }
  tail.lastIndex = end
  return { start, end: end + (tail.exec(text)?.[0].length ?? 0) }
}

/** A place where a text was cut: where the sign of it begins, and where what stands before it may end. */
interface Cut {
  mark: number
  ends: readonly number[]
}

/** What may stand between the last character of a cut text and the sign: half an escape, and then quotes or brackets. */
const betweenCut = /^\ufffd{0,3}(?:%[0-9a-f]?|u[0-9a-f]{0,3}|x[0-9a-f]?|&#?[0-9a-z]{0,9})?["'`”’»)\]}>;,]{0,4}$/

/** The sign of a cut, also in the escapes that a text which isn't decoded has it in. */
const cutSign = /…|(?=\.\.\.)|&hellip;|&#8230;|&#x2026;|u2026|%e2%80%a6/g

/** In squashed units. */
const longestBetween = 12

function cutsIn(whole: string): Cut[] {
  return [...whole.matchAll(cutSign)].map(({ index: mark }) => {
    const ends = [mark]
    for (let end = mark - 1; end >= Math.max(0, mark - longestBetween); end--) {
      if (betweenCut.test(whole.slice(end, mark))) ends.push(end)
    }
    return { mark, ends }
  })
}

/** The longest beginning of a value that stands at `at` and ends where the text was cut. */
function beginningAt(
  { squashed, shortestBeginning }: Needle,
  at: number,
  whole: string,
  cuts: readonly Cut[],
  { starts, ends }: Squashed,
): Range | undefined {
  let found: number | undefined
  let index = firstAfter(cuts, at)
  for (let cut = cuts[index]; cut !== undefined; cut = cuts[++index]) {
    if (cut.mark - at > squashed.length + longestBetween) break
    const fits = cut.ends.some((end) => end - at >= shortestBeginning && squashed.startsWith(whole.slice(at, end)))
    if (fits) found = cut.mark
    // Where the text differs from the value before this cut, it does so before each later one.
    else if (cut.mark - at > shortestBeginning + longestBetween) break
  }
  return found === undefined ? undefined : { start: starts[at] ?? 0, end: ends[found - 1] ?? 0 }
}

function firstAfter(cuts: readonly Cut[], at: number): number {
  let low = 0
  for (let high = cuts.length; low < high;) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.mark ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The text with `***` in the place of each range; of ranges that overlap, in the place of all of them together. */
function masked(text: string, ranges: readonly Range[]): string {
  let result = ''
  let done = 0
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start >= done) result += text.slice(done, range.start) + mask
    done = Math.max(done, range.end)
  }
  return result + text.slice(done)
}
