import type * as z from 'zod/mini'
import { type Path, valueAt } from './path.ts'
import { nearest } from './nearest.ts'
import type { BodyDiagnostic } from './diagnostic.ts'
import { fixUnknownKey } from './unknown-key.ts'
import { plural, countCharacters, describe, formatCount, kind, nameOf, quote } from './wording.ts'

type Issue = z.core.$ZodIssue

/** A message and the way out. */
type Message = [message: string, fix: string]

/** The ways in which `body` departs from `schema`, the first `limit` in words. No value below `secrets` is ever quoted. */
export function checkSchema(
  schema: z.ZodMiniType,
  body: unknown,
  limit: number,
): { diagnostics: BodyDiagnostic[]; more: number } {
  const parsed = schema.safeParse(body)
  if (parsed.success) return { diagnostics: [], more: 0 }
  const issues = parsed.error.issues.flatMap((issue): (() => BodyDiagnostic)[] => {
    // zod measures a list where text was wanted; that it is a list is said already.
    if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array') return []
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => () => unknownKeyDiagnostic(schema, body, path, key))
    }
    return [() => issueDiagnostic(issue, body, path)]
  })
  return {
    diagnostics: issues.slice(0, limit).map((inWords) => inWords()),
    more: Math.max(issues.length - limit, 0),
  }
}

function issueDiagnostic(issue: Issue, body: unknown, path: Path): BodyDiagnostic {
  const value = valueAt(body, path)
  if (path[0] === 'secrets') return secretDiagnostic(issue, value, path)
  const [message, fix] = issueMessage(issue, value, path)
  return { severity: 'error', path, message, fix }
}

function unknownKeyDiagnostic(schema: z.ZodMiniType, body: unknown, path: Path, key: string): BodyDiagnostic {
  return {
    severity: 'error',
    path: [...path, key],
    message: `The key ${nameOf([key])} is unknown here.`,
    fix: fixUnknownKey(schema, body, path, key),
  }
}

function issueMessage(issue: Issue, value: unknown, path: Path): Message {
  const name = nameOf(path)
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? missingMessage(path) : typeMessage(issue.expected, value, path)
    case 'too_big':
      if (typeof value === 'string')
        return tooLongMessage(`${name} is ${quote(value)}, which has`, value, Number(issue.maximum))
      return [`${name} is ${describe(value)}, but at most ${issue.maximum} is allowed.`, 'Write a smaller number.']
    case 'too_small':
      if (path.at(-1) === 'id' && typeof value === 'string') {
        const length = plural(countCharacters(value), 'character')
        return [`${name} is ${quote(value)}, which has ${length}; an ID has 28 to 36.`, 'Copy the whole ID.']
      }
      if (value === '')
        return [`${name} is empty, but must have at least 1 character.`, 'Write some text, or leave the field out.']
      return [
        `${name} is ${describe(value)}, but it must be more than 0.`,
        'Write the number of seconds, such as `60`.',
      ]
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const similar = typeof value === 'string' ? nearest(value, allowed) : undefined
      return [
        `${name} is ${describe(value)}, which isn't one of ${allowed.map((each) => `\`${each}\``).join(', ')}.`,
        similar === undefined ? 'Choose one of these.' : `Did you mean \`${similar}\`?`,
      ]
    }
    default:
      return [`${name} is ${describe(value)}, which isn't allowed here.`, 'Correct or remove it.']
  }
}

/** Of a secret only the name is told, and not even that where it may hold a value (`NAME=value`). */
function secretDiagnostic(issue: Issue, value: unknown, path: Path): BodyDiagnostic {
  const name = path[1]
  const nameable = typeof name !== 'string' || /^[\w-]{1,100}$/.test(name)
  const [message, fix] = secretMessage(issue, value, path, nameable)
  return { severity: 'error', path: nameable ? path : ['secrets'], message, fix }
}

function secretMessage(issue: Issue, value: unknown, path: Path, nameable: boolean): Message {
  const name = nameable ? nameOf(path) : 'A name in `secrets`'
  switch (issue.code) {
    case 'invalid_key':
    case 'invalid_format': {
      const suggestion = issue.code === 'invalid_key' && nameable ? screamingSnake(String(path[1])) : undefined
      return [
        `${name} isn't in SCREAMING_SNAKE_CASE: the name of a secret has capitals and digits, joined by single underscores.`,
        suggestion === undefined ? 'Write it like `API_KEY`.' : `Call it \`${suggestion}\`.`,
      ]
    }
    case 'invalid_type':
      if (path.length === 2 && issue.expected === 'object') return disclosedMessage(name, value)
      return [`${name} is ${kind(value)}, but must be ${needed(issue.expected)}.`, `Write ${needed(issue.expected)}.`]
    default:
      return [`The value of ${name} isn't allowed here.`, 'Correct or remove it.']
  }
}

/** A definition's declaration that holds something else than options, maybe the secret itself. */
function disclosedMessage(name: string, value: unknown): Message {
  const fix = 'Write `{}` here, or `{"optional": true}`, and give the value through the input `secrets`.'
  if (typeof value !== 'string' || value === '') {
    return [`${name} is ${kind(value)}, but a definition only declares the names of secrets.`, fix]
  }
  return [
    `${name} holds a value of ${plural(countCharacters(value), 'character')}, but a definition only declares the names of secrets.`,
    `${fix} If it was a real secret, rotate it: it was in a file.`,
  ]
}

function tooLongMessage(subject: string, text: string, limit: number): Message {
  const length = countCharacters(text)
  return [
    `${subject} ${plural(length, 'character')}; at most ${formatCount(limit)} are allowed.`,
    `Shorten it by ${plural(length - limit, 'character')}.`,
  ]
}

function missingMessage(path: Path): Message {
  const field = path.at(-1)
  const fix = typeof field === 'string' && Object.hasOwn(additions, field) ? additions[field] : undefined
  return [`${nameOf(path)} is missing.`, fix ?? 'Add it.']
}

/** What to add where a required field is missing. */
const additions: Readonly<Record<string, string>> = {
  schema: 'Add the JSON schema; `{"type": "object", "properties": {}}` where there is nothing to describe.',
  input: 'Add `{"schema": …}` with the JSON schema of what the action takes.',
  output: 'Add `{"schema": …}` with the JSON schema of what the action returns.',
  type: 'Add `conversation`, `user` or `integration`.',
  enabled: 'Add `true` or `false`.',
  requiredTags: 'Add a list of tag names, `[]` for none.',
  id: 'Add the ID of the interface.',
  name: 'Add the name that the integration uses.',
}

function typeMessage(expected: string, value: unknown, path: Path): Message {
  if (path.length === 0)
    return [
      `${nameOf(path)} is ${kind(value)}, but must be an object with the integration's fields.`,
      'Write one, such as `{"name": "my-integration", "version": "1.0.0"}`.',
    ]
  return [`${nameOf(path)} is ${describe(value)}, but must be ${needed(expected)}.`, conversionFix(expected, value)]
}

function conversionFix(expected: string, value: unknown): string {
  if (value === null) return 'Leave the field out instead.'
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes: \`"${value}"\`.`
  if (expected === 'boolean') return 'Write `true` or `false`, without quotes.'
  if (expected === 'int' || expected === 'number') return 'Write the number of seconds, such as `60`, without quotes.'
  return `Write ${needed(expected)}.`
}

/** What zod expects, in words. */
function needed(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a string',
    boolean: '`true` or `false`',
    number: 'a whole number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  }
  return words[expected] ?? expected
}

/** A name such as `apiKey` or `api-key` as `API_KEY`; undefined where nothing is left of it. */
function screamingSnake(name: string): string | undefined {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').match(/[A-Za-z\d]+/g) ?? []
  return (
    words
      .join('_')
      .replace(/^[\d_]+/, '')
      .toUpperCase() || undefined
  )
}
