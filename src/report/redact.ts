import type { Outcome, RunReport } from '../integration/outcome.ts'
import { type IntegrationRecord, integrationRecord } from '../integration/record.ts'
import type { Redact } from '../secrets/redactor.ts'

/**
 * What stays as it is in a report: a tree of the objects whose field names are the report's own, where `true` is a word
 * of ours or of the API's own lists (`created`, `breaking`, `public`), or a number of ours. Everything else is foreign:
 * every text and number in it is redacted, and every key of an object that isn't named here.
 */
interface Own {
  readonly [field: string]: true | Own
}

const diagnostic = { severity: true, place: { line: true, column: true } } satisfies Own

const outcome = {
  result: true,
  duration: true,
  recordSource: true,
  diagnostics: diagnostic,
  suggestions: {
    listed: { rule: true, severity: true, part: { noun: true }, also: true, place: diagnostic.place },
    more: true,
    before: true,
  },
  verdict: {},
  plan: {
    action: true,
    visibility: true,
    base: { visibility: true },
    source: {},
    changes: { kind: true, impact: true },
    sent: { file: { bytes: true } },
    advice: { step: true },
  },
  bots: { bots: {}, lookedAt: true, hubInstalls: true },
  drift: true,
  record: { visibility: true, maxExecutionTime: true, meta: { installs: true, views: true } },
} satisfies Own

const report = { duration: true, requests: true, diagnostics: diagnostic, outcomes: outcome } satisfies Own

/**
 * The report with every foreign text in it redacted, names and keys included; the report's own words stay. Redact before
 * rendering: in text that is escaped or cut, a value is harder to find.
 */
export function redactReport(whole: RunReport, redact: Redact): RunReport {
  const { outcomes, ...rest } = whole
  return { ...fieldsOf(rest, report, redact), outcomes: outcomes.map((each) => redactOutcome(each, redact)) }
}

/** One integration's outcome, redacted like the whole report. */
export function redactOutcome(whole: Outcome, redact: Redact): Outcome {
  const { record, ...rest } = whole
  return {
    ...fieldsOf(rest, outcome, redact),
    record: record && redactRecord(record, redact),
  }
}

/** Where a value is so common that it hits the names of the record's own fields, the little that is left is kept. */
function redactRecord(record: IntegrationRecord, redact: Redact): IntegrationRecord {
  const redacted = fieldsOf(record, outcome.record, redact)
  const whole = integrationRecord.safeParse(redacted)
  if (whole.success) return whole.data
  const { id, name, version, visibility } = redacted
  return integrationRecord.parse({ id, name, version, visibility })
}

/** An object of the report's own with its fields redacted. The type holds: a text stays one, `own` names the rest. */
function fieldsOf<T extends object>(object: T, own: Own, redact: Redact): T {
  const copy = { ...object }
  for (const [field, value] of Object.entries(object)) {
    const inner = Object.hasOwn(own, field) ? own[field] : undefined
    if (inner !== true) Reflect.set(copy, field, valueOf(value, inner, redact))
  }
  return copy
}

function valueOf(value: unknown, own: Own | undefined, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((each) => valueOf(each, own, redact))
  if (typeof value === 'object' && value !== null) {
    return own === undefined ? foreign(value, redact) : fieldsOf(value, own, redact)
  }
  if (typeof value !== 'number') return value
  // A number that shows a secret becomes text.
  return redact(String(value)) === String(value) ? value : redact(String(value))
}

function foreign(object: object, redact: Redact): object {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [redact(key), valueOf(value, undefined, redact)]),
  )
}
