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

/**
 * A function that replaces every one of the secret values by `***`, also each line of a multi-line one, and their
 * base64, URL-encoded and JSON-escaped forms. Longer ones go first, so that none leaves a rest of another behind.
 */
export function createRedactor(secretValues: readonly string[]): Redact {
  const needles = [...new Set(secretValues.flatMap(forms))].toSorted((a, b) => b.length - a.length)
  if (needles.length === 0) return (text) => text
  const pattern = new RegExp(needles.map((needle) => needle.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
  return (text) => text.replace(pattern, mask)
}

/**
 * The report with every foreign text in it redacted, names and keys included; the report's own words (`created`,
 * `breaking`, …) stay. Redact before rendering: in text that is escaped or cut, a value can't be found any more.
 */
export function redactReport(report: RunReport, redact: Redact): RunReport {
  return {
    ...report,
    ...redactTexts(report, ['offline', 'leftOut', 'cancelled', 'commit', 'runUrl', 'repositoryUrl'], redact),
    problems: report.problems.map((problem) => redactProblem(problem, redact)),
    outcomes: report.outcomes.map((outcome) => redactOutcome(outcome, redact)),
  }
}

/** One integration's outcome, redacted like the whole report. */
export function redactOutcome(outcome: Outcome, redact: Redact): Outcome {
  const { plan, verdict, record } = outcome
  return {
    ...outcome,
    ...redactTexts(outcome, ['name', 'version', 'reason'], redact),
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
    sent: plan.sent.map((sent) => redactSent(sent, redact)),
    notes: plan.notes.map(redact),
    ...(base === undefined ? {} : { base: { ...base, id: redact(base.id), version: redact(base.version) } }),
    ...(advice === undefined ? {} : { advice: { ...advice, wanted: redact(advice.wanted) } }),
  }
}

function redactSent({ file, ...sent }: Sent, redact: Redact): Sent {
  return {
    ...sent,
    ...(file === undefined ? {} : { file: { ...file, file: redact(file.file), sha256: redact(file.sha256) } }),
  }
}

function redactChange(change: Change, redact: Redact): Change {
  return {
    ...change,
    ...redactTexts(change, ['reason'], redact),
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

function forms(value: string): string[] {
  const parts = [value, value.trim(), ...value.split(/\r\n|\r|\n/).filter((line) => line.trim().length >= shortestLine)]
  return parts.flatMap((part) => (part.trim() === '' ? [] : [part, ...encodings(part)]))
}

function encodings(text: string): string[] {
  if (text.length < shortestLine) return []
  const bytes = Buffer.from(text)
  const base64 = bytes.toString('base64')
  return [
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    urlSegment(text),
    new URLSearchParams([['', text]]).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
  ]
}
