import type { Impact } from '../src/integration/plan.ts'

/** What the plan takes for granted where a JSON schema alone doesn't tell, each with an example that a test runs. */
export interface Policy {
  id: string
  assumption: string
  why: string
  before: unknown
  after: unknown
  /** Which way the values go. */
  as: 'input' | 'output'
  impact: Impact
}

const text = { type: 'string' }
const a = { a: text }

export const policies: readonly Policy[] = [
  {
    id: 'writers-send-what-is-named',
    assumption: 'A bot sends only properties that the schema names.',
    why: 'An object schema with `properties` that says nothing of additional ones lists what there is; nobody makes up names. The parts of an intersection name them together. With `additionalProperties: true`, anything may be sent.',
    before: { type: 'object', properties: a },
    after: { type: 'object', properties: a, additionalProperties: false },
    as: 'input',
    impact: 'safe',
  },
  {
    id: 'readers-ignore-what-they-do-not-know',
    assumption: "A bot ignores properties that it doesn't know.",
    why: 'A property more in an output reaches no code that would read it, also where the old schema allowed no others.',
    before: { type: 'object', properties: {}, additionalProperties: false },
    after: { type: 'object', properties: a, additionalProperties: false },
    as: 'output',
    impact: 'safe',
  },
  {
    id: 'optional-outputs-are-read',
    assumption: 'An optional property that disappears from an output breaks bots.',
    why: 'Somebody reads it. The old schema allowed it to be absent, but not always.',
    before: { type: 'object', properties: a },
    after: { type: 'object', properties: {} },
    as: 'output',
    impact: 'breaking',
  },
  {
    id: 'defaults-are-safe',
    assumption: 'A default that changes, appears or goes is safe.',
    why: 'No value becomes valid or invalid by it. What calls without the value do may change all the same: say so in the release notes.',
    before: { type: 'string', default: 'a' },
    after: { type: 'string', default: 'b' },
    as: 'input',
    impact: 'safe',
  },
  {
    id: 'outputs-are-matched-exhaustively',
    assumption: 'A value added to an enum of an output breaks bots.',
    why: 'Code that handles every value of the old list has no branch for a new one.',
    before: { enum: ['a', 'b'] },
    after: { enum: ['a', 'b', 'c'] },
    as: 'output',
    impact: 'breaking',
  },
  {
    id: 'patterns-exclude',
    assumption: 'A pattern or a format that is added excludes values that were valid.',
    why: 'That is what it is written for. Patterns are never run, so two that differ are not decided; nor are formats that are not known.',
    before: text,
    after: { type: 'string', pattern: '^a' },
    as: 'input',
    impact: 'breaking',
  },
  {
    id: 'open-names-may-be-taken',
    assumption: 'An optional property added to an input that took any others may break.',
    why: 'Calls may already send something else under its name.',
    before: { type: 'object', properties: {}, additionalProperties: true },
    after: { type: 'object', properties: a, additionalProperties: true },
    as: 'input',
    impact: 'may-break',
  },
  {
    id: 'unknown-means-undecided',
    assumption: "What isn't understood and differs may break.",
    why: 'Keywords of no draft, malformed ones, `unevaluatedProperties`, references into themselves or to elsewhere, and keywords that mean something else in another draft are never taken for nothing.',
    before: { type: 'any' },
    after: text,
    as: 'input',
    impact: 'may-break',
  },
]
