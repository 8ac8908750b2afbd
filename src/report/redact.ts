import type { Outcome, RunReport, Verdict } from '../integration/outcome.ts'
import type { Change, Sent } from '../integration/plan.ts'
import type { Problem } from '../integration/problem.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { integrationRecord } from '../integration/record.ts'
import { urlSegment } from './markdown.ts'

/** Replaces every secret value in a text. */
export type Redact = (text: string) => string

const mask = '***'

/** Shorter lines aren't masked on their own, nor in other forms: they would be found everywhere. */
const shortestLine = 4

/** In characters. Longer values are looked for one by one: a pattern of all of them would be too large. */
const longestInPattern = 500

/**
 * A function that replaces every one of the secret values by `***`: also each line of a multi-line one, the forms in
 * which others write them (base64, URL, HTML, JSON, hexadecimal), and the beginning of one that was cut off with `…`.
 * Longer ones go first, so that none leaves a rest of another behind.
 */
export function createRedactor(secretValues: readonly string[]): Redact {
  const needles = [...new Set(secretValues.flatMap(forms))].toSorted((a, b) => b.length - a.length)
  const shortest = needles.at(-1)?.length ?? Infinity
  const long = needles.filter((needle) => needle.length > longestInPattern)
  const patterns = patternsFor(needles.slice(long.length))
  const cuttable = needles.filter((needle) => needle.length > shortestLine)
  return (text) => {
    if (text.length < Math.min(shortest, shortestLine + 1)) return text
    let redacted = text
    for (const needle of long) redacted = redacted.replaceAll(needle, mask)
    for (const pattern of patterns) redacted = redacted.replace(pattern, mask)
    return redacted.includes('…') ? redactCut(redacted, cuttable) : redacted
  }
}

/** V8 takes no pattern of more than some ten thousand characters, so there may be several, longer values first. */
function patternsFor(needles: readonly string[]): RegExp[] {
  const patterns: RegExp[] = []
  for (let from = 0; from < needles.length; from += 50) {
    const group = needles.slice(from, from + 50)
    // A class of what they start with lets the engine pass over most places of a text at once.
    const starts = new Set(group.map((needle) => escapeUnit(needle.charCodeAt(0))))
    patterns.push(new RegExp(`(?=[${[...starts].join('')}])(?:${group.map(escapePattern).join('|')})`, 'g'))
  }
  return patterns
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** Replaces what stands before a `…` and is the beginning of a value: the rest was cut off before it was known as one. */
function redactCut(text: string, needles: readonly string[]): string {
  const pieces = text.split('…')
  const last = pieces.pop()
  return [...pieces.map((piece) => withoutBeginning(piece, needles)), last].join('…')
}

function withoutBeginning(piece: string, needles: readonly string[]): string {
  let start = piece.length
  for (const needle of needles) {
    const head = needle.slice(0, shortestLine)
    let at = piece.indexOf(head, Math.max(0, piece.length - needle.length))
    while (at >= 0 && at < start && !needle.startsWith(piece.slice(at))) at = piece.indexOf(head, at + 1)
    if (at >= 0) start = Math.min(start, at)
  }
  return start === piece.length ? piece : piece.slice(0, start) + mask
}

/**
 * The report with every foreign text in it redacted, names and keys included; the report's own words (`created`,
 * `breaking`, …) stay. Redact before rendering: in text that is escaped or cut, a value can't be found any more.
 */
export function redactReport(report: RunReport, redact: Redact): RunReport {
  return {
    ...report,
    ...redactTexts(report, ['offline', 'leftOut', 'cancelled', 'commit', 'runUrl', 'repositoryUrl', 'event'], redact),
    ...(report.checkouts && {
      checkouts: report.checkouts.map(({ folder, isOwn }) => ({ folder: redact(folder), isOwn })),
    }),
    problems: report.problems.map((problem) => redactProblem(problem, redact)),
    outcomes: report.outcomes.map((outcome) => redactOutcome(outcome, redact)),
  }
}

/** One integration's outcome, redacted like the whole report. */
export function redactOutcome(outcome: Outcome, redact: Redact): Outcome {
  const { plan, verdict, record } = outcome
  return {
    ...outcome,
    ...redactTexts(outcome, ['name', 'version', 'reason', 'sdkVersion'], redact),
    path: redact(outcome.path),
    problems: outcome.problems.map((problem) => redactProblem(problem, redact)),
    ...(plan === undefined ? {} : { plan: redactPlan(plan, redact) }),
    ...(verdict === undefined ? {} : { verdict: redactVerdict(verdict, redact) }),
    ...(record === undefined ? {} : { record: redactRecord(record, redact) }),
  }
}

function redactPlan(plan: NonNullable<Outcome['plan']>, redact: Redact): NonNullable<Outcome['plan']> {
  const { base, advice, visibility } = plan
  return {
    action: plan.action,
    ...(visibility === undefined ? {} : { visibility }),
    changes: plan.changes.map((change) => redactChange(change, redact)),
    difference: plan.difference.map(redact),
    sent: plan.sent.map((sent) => redactSent(sent, redact)),
    notes: plan.notes.map(redact),
    ...(base === undefined ? {} : { base: { ...base, id: redact(base.id), version: redact(base.version) } }),
    ...(advice === undefined ? {} : { advice: { ...advice, wanted: redact(advice.wanted) } }),
  }
}

function redactSent({ what, remark, file }: Sent, redact: Redact): Sent {
  return {
    what: redact(what),
    remark: redact(remark),
    ...(file === undefined ? {} : { file: { ...file, file: redact(file.file), sha256: redact(file.sha256) } }),
  }
}

function redactChange(change: Change, redact: Redact): Change {
  return {
    ...change,
    ...redactTexts(change, ['reason'], redact),
    ...(change.place === undefined ? {} : { place: { ...change.place, file: redact(change.place.file) } }),
    path: change.path.map((part) => (typeof part === 'string' ? redact(part) : part)),
    ...(change.before === undefined ? {} : { before: redactJson(change.before, redact) }),
    ...(change.after === undefined ? {} : { after: redactJson(change.after, redact) }),
  }
}

function redactProblem(problem: Problem, redact: Redact): Problem {
  return {
    ...problem,
    ...redactTexts(problem, ['fix'], redact),
    subject: redact(problem.subject),
    message: redact(problem.message),
    ...(problem.place === undefined ? {} : { place: { ...problem.place, file: redact(problem.place.file) } }),
  }
}

function redactVerdict(verdict: Verdict, redact: Redact): Verdict {
  return { ...verdict, ...redactTexts(verdict, ['type', 'message'], redact) }
}

/** Where a value is so common that it hits the names of the record's own fields, the little that is left is kept. */
function redactRecord(record: IntegrationRecord, redact: Redact): IntegrationRecord {
  const { id, name, version, visibility, meta, maxExecutionTime, ...foreign } = record
  const identity = { id: redact(id), name: redact(name), version: redact(version), visibility }
  const whole = integrationRecord.safeParse({ ...redactObject(foreign, redact), ...identity, meta, maxExecutionTime })
  return whole.success ? whole.data : integrationRecord.parse(identity)
}

/** The given texts of an object, redacted, those that it has. */
function redactTexts<Key extends string>(
  object: { readonly [key in Key]?: string },
  keys: readonly Key[],
  redact: Redact,
): { [key in Key]?: string } {
  const texts: { [key in Key]?: string } = {}
  for (const key of keys) {
    const text = object[key]
    if (text !== undefined) texts[key] = redact(text)
  }
  return texts
}

/** A number that shows a secret becomes text. */
function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'number') return redact(String(value)) === String(value) ? value : redact(String(value))
  if (Array.isArray(value)) return value.map((each) => redactJson(each, redact))
  return typeof value === 'object' && value !== null ? redactObject(value, redact) : value
}

function redactObject(object: object, redact: Redact): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [redact(key), redactJson(value, redact)]))
}

/** The lines of a value that are long enough to be hidden on their own, with their indentation. */
export function linesOf(value: string): string[] {
  return value.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim().length >= shortestLine)
}

function forms(value: string): string[] {
  // White space is often folded before a text gets here, by servers and by what makes one line of an answer.
  const folded = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const parts = [value, value.trim(), folded, ...linesOf(value).map((line) => line.trim())]
  return [...new Set(parts)].flatMap((part) => (part.trim() === '' ? [] : [part, ...encodings(part)]))
}

const htmlEntities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function encodings(text: string): string[] {
  if (text.length < shortestLine) return []
  const json = JSON.stringify(text).slice(1, -1)
  const percent = [urlSegment(text), encodeURIWellFormed(text), new URLSearchParams([['', text]]).toString().slice(1)]
  const hex = text.length < 8 ? [] : [Buffer.from(text).toString('hex')]
  return [
    ...base64Forms(Buffer.from(text)),
    ...percent,
    ...percent.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    text.replace(/[&<>"']/g, (character) => htmlEntities.get(character) ?? character),
    json,
    json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
    ...hex,
    ...hex.map((form) => form.toUpperCase()),
  ]
}

function encodeURIWellFormed(text: string): string {
  return encodeURI(text.toWellFormed())
}

/**
 * Base64 of the bytes at each of the three places that they can have in a longer text (`user:secret`), without the
 * characters at either end that depend on what stands beside them.
 */
function base64Forms(bytes: Buffer): string[] {
  const whole = bytes.toString('base64')
  const aligned = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const head = before === 0 ? 0 : before + 1
    const tail = (before + bytes.length) % 3 === 0 ? 0 : 1
    return encoded.slice(head, encoded.length - tail)
  })
  return [whole, whole.replace(/=+$/, ''), ...aligned.filter((form) => form.length >= 8)].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ])
}
