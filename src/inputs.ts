import * as z from 'zod/mini'
import { secretNamePattern, visibilities } from './integration/body.ts'
import { nearest } from './integration/nearest.ts'
import { type Diagnostic, maximumDiagnostics, moreDiagnostics } from './integration/diagnostic.ts'
import { lintRuleNames, nearestRule } from './lint/rules.ts'
import { shortestSecret } from './secrets/redactor.ts'
import type { Environment } from './world.ts'

/** A line of the input `secrets`. `integration` is set for `tracker:NAME` lines. */
export interface GivenSecret {
  integration?: string | undefined
  /** Without a `value`, it may be a secret that was pasted where a name belongs: not to be shown unless it is declared. */
  name: string
  /** Undefined where the environment variable of that name isn't set. */
  value?: string | undefined
  /** The line's number, from 1. */
  line: number
}

const unset = (raw: string): boolean => raw.trim() === ''

/** A field of the schema: `parse` gets the trimmed text of an input that is set and throws an {@link InputError}. */
function input<T>(parse: (text: string) => T): z.ZodMiniType<T | undefined, string> {
  return z.pipe(
    z.string(),
    z.transform((raw, context) => {
      if (unset(raw)) return undefined
      try {
        return parse(raw.trim())
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        for (const [message, fix] of error.reasons) {
          context.issues.push({ code: 'custom', message, params: { fix }, input: undefined })
        }
        return z.NEVER
      }
    }),
  )
}

class InputError extends Error {
  readonly reasons: readonly Reason[]

  constructor(...reasons: readonly Reason[]) {
    super(reasons.map(([message]) => message).join('\n'))
    this.reasons = reasons
  }
}

type Reason = readonly [message: string, fix: string]

/** The error of an input with a reason for each of its lines: they may be many. */
function inputErrorOf(reasons: readonly Reason[]): InputError {
  const more = reasons.length - maximumDiagnostics
  if (more <= 0) return new InputError(...reasons)
  const { message, fix } = moreDiagnostics(more)
  return new InputError(...reasons.slice(0, maximumDiagnostics), [message.replace(/\.$/, ''), fix])
}

const text = input((value) => value)

function oneOf<const T extends readonly string[]>(...values: T): z.ZodMiniType<T[number] | undefined, string> {
  const list = values.map((value) => `\`${value}\``)
  return input((raw) => {
    const found = values.find((value) => value === raw)
    if (found === undefined) {
      const near = nearest(raw, values)
      throw new InputError([
        `\`${raw}\` isn't a valid value`,
        `Write ${list.slice(0, -1).join(', ')} or ${list.at(-1)}.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      ])
    }
    return found
  })
}

const truth = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** What can fail a run beside errors. */
const failures = ['warnings', 'breaking', 'changes'] as const

const failOn = input((raw) => {
  const words = raw.split(/[,\r\n]/).map((word) => word.trim())
  const reasons: Reason[] = []
  const found = new Set<(typeof failures)[number]>()
  for (const word of words.filter((each) => each !== '')) {
    const known = failures.find((each) => each === word)
    if (known !== undefined) found.add(known)
    else {
      const near = nearest(word, failures)
      reasons.push([
        `\`${word}\` isn't a valid value`,
        `Write one or more of \`warnings\`, \`breaking\` and \`changes\`, with commas or on lines of their own.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      ])
    }
  }
  if (reasons.length > 0) throw inputErrorOf(reasons)
  return [...found]
})

function readBoolean(raw: string, alternatives = ''): boolean {
  const value = truth.get(raw)
  if (value === undefined)
    throw new InputError([`\`${raw}\` is not a boolean`, `Write ${alternatives}\`true\` or \`false\`.`])
  return value
}

const boolean = input((raw) => readBoolean(raw))

function wholeNumber(
  unit: string,
  example: number,
  max = Number.MAX_SAFE_INTEGER,
): z.ZodMiniType<number | undefined, string> {
  return input((raw) => {
    const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN
    if (!(value >= 1 && value <= max)) {
      const limit = max === Number.MAX_SAFE_INTEGER ? 'of at least 1' : `from 1 to ${max}`
      throw new InputError([
        `\`${raw}\` is not a whole number ${limit}`,
        `Write a number of ${unit}, for example \`${example}\`.`,
      ])
    }
    return value
  })
}

function readLines(raw: string): string[] {
  return raw
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const lines = input(readLines)

/** Names of the linter's rules, one per line. */
const ruleNames = input((raw) => {
  const names = readLines(raw)
  const reasons = names.flatMap((name): [string, string][] => {
    if (lintRuleNames.includes(name)) return []
    const near = nearestRule(name)
    const fix = near === undefined ? 'Copy the name from the report or from docs/lint.md.' : `Did you mean \`${near}\`?`
    return [[`\`${name}\` is not a rule`, fix]]
  })
  if (reasons.length > 0) throw new InputError(...reasons)
  return names
})

/** Reads `key=value` lines. A key given twice is an error. */
function keyed<T>(
  readValue: (value: string, key: string) => T,
  shape: string,
): z.ZodMiniType<Record<string, T> | undefined, string> {
  return input((raw) => {
    const reasons: [string, string][] = []
    const entries = new Map<string, T>()
    for (const [index, line] of readLines(raw).entries()) {
      const separator = line.indexOf('=')
      const key = line.slice(0, Math.max(separator, 0)).trim()
      if (key === '') {
        reasons.push([`Line ${index + 1}, \`${line}\`, doesn't have the form ${shape}`, `Write one ${shape} per line.`])
        continue
      }
      if (entries.has(key)) {
        reasons.push([`Line ${index + 1} gives \`${key}\` twice`, 'Remove one of the two lines.'])
        continue
      }
      try {
        entries.set(key, readValue(line.slice(separator + 1).trim(), key))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        reasons.push(...error.reasons.map(([message, fix]): [string, string] => [`Line ${index + 1}: ${message}`, fix]))
      }
    }
    if (reasons.length > 0) throw inputErrorOf(reasons)
    return Object.fromEntries(entries)
  })
}

const integrationId = input((raw) => {
  if (raw.length < 28 || raw.length > 36) {
    throw new InputError([
      `\`${raw}\` has ${raw.length} characters; the ID of an integration version has 28 to 36`,
      "Copy the ID from the integration's page, or leave the input out: it is then resolved from the definition's name and version.",
    ])
  }
  if (!/^[\w-]+$/.test(raw)) {
    throw new InputError([
      `\`${raw}\` has characters that an ID can't have`,
      'An ID has only letters, digits, `-` and `_`.',
    ])
  }
  return raw
})

/** What may stand in a text that should be an address and can't be one: nothing that a password or ticket could be in. */
const plainAddress = /^(?:[a-z]+:\/\/)?[a-z0-9.-]*\/?$/i

const apiUrl = input((raw) => {
  // Before anything else, and by the characters alone: what is no address may hold credentials all the same.
  if (raw.includes('@')) {
    throw new InputError([
      'The URL contains a user name or password (not shown)',
      'Remove them: the token authenticates.',
    ])
  }
  if (/[?#]/.test(raw)) {
    throw new InputError([
      'The URL has a query or fragment (not shown: it may contain a secret)',
      'Remove everything from `?` or `#` on: the token authenticates.',
    ])
  }
  const url = URL.parse(raw)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new InputError([
      `${plainAddress.test(raw) ? `\`${raw}\`` : 'The value (not shown: it may contain a secret)'} is not a URL`,
      'Use one that starts with `https://`, or leave the input out.',
    ])
  }
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol === 'http:' && !loopback) {
    throw new InputError([
      `\`${url.origin}\` would send the token unencrypted`,
      'Use a URL that starts with `https://`.',
    ])
  }
  return raw.replace(/\/+$/, '')
})

/**
 * A token is taken as it stands, not trimmed: a stray line break means that something else than the token was pasted,
 * and would end up inside an HTTP header. The value is never part of a message.
 */
const token = z.pipe(
  z.string(),
  z.transform((raw, context) => {
    if (unset(raw)) return undefined
    const complaint = /[\r\n]/.test(raw)
      ? 'The value contains a line break'
      : /\s/.test(raw)
        ? 'The value contains white space'
        : /[^\x21-\x7e]/.test(raw)
          ? "The value contains characters that a token can't have"
          : undefined
    if (complaint === undefined) return raw
    const fix = 'Store the secret again with only the token in it: no quotes, spaces or line breaks.'
    context.issues.push({ code: 'custom', message: complaint, params: { fix }, input: undefined })
    return z.NEVER
  }),
)

const workspaceId = input((raw) => {
  if (!/^[\w-]+$/.test(raw)) {
    throw new InputError([
      `\`${raw}\` is not a workspace ID`,
      'Copy the ID from the address of the dashboard: `wkspace_…` or a UUID.',
    ])
  }
  return raw
})

const longestSecret = 20_000

/**
 * The lines of the input `secrets` that are understood, and what is wrong with the others. No message holds a value, nor a
 * line that isn't understood: it may be one. A name that has no value in the environment is given as it is, since only a
 * definition can tell whether it is a name. Where secrets are `withheld` from the run, a line without a value is none.
 */
function readSecrets(raw: string, env: Environment, withheld: boolean): { given: GivenSecret[]; reasons: Reason[] } {
  const reasons: Reason[] = []
  const given: GivenSecret[] = []
  const all = raw.split(/\r\n|[\r\n]/).map((line) => line.trim())
  for (const [index, line] of all.entries()) {
    if (line === '') continue
    const separator = line.indexOf('=')
    const left = separator < 0 ? line : line.slice(0, separator).trim()
    const colon = left.lastIndexOf(':')
    const name = left.slice(colon + 1).trim()
    const integration = colon < 0 ? undefined : left.slice(0, colon).trim()
    // `NAME: value`, as YAML has it, would show the value as a name.
    if (!secretNamePattern.test(name) || integration === '' || secretNamePattern.test(integration ?? '')) {
      reasons.push([
        `Line ${index + 1} is neither \`NAME\` nor \`NAME=value\` (the line is not shown: it may contain a secret)`,
        'A name is in SCREAMING_SNAKE_CASE, for example `CLIENT_SECRET`. For a multi-line value, use an environment variable of the step.',
      ])
      continue
    }
    // Equals signs alone are the end of something in base64.
    const written = separator < 0 ? undefined : line.slice(separator + 1).replace(/^=+$/, '')
    const value = written ?? (env[name] || undefined)
    if (value === '' || (value === undefined && withheld)) {
      if (withheld) continue
      reasons.push([
        `Line ${index + 1} has no value after \`=\` (the line is not shown: it may contain a secret)`,
        'Write `NAME=value`, or leave the line out to keep the deployed value.',
      ])
      continue
    }
    if (value !== undefined && value.length > longestSecret) {
      reasons.push([
        `\`${name}\` has ${value.length} characters, but a secret has at most 20,000`,
        'Shorten the value.',
      ])
      continue
    }
    if (given.some((other) => other.name === name && other.integration === integration)) {
      const what = value === undefined ? 'a name' : `\`${name}\``
      reasons.push([`Line ${index + 1} gives ${what} twice`, 'Remove one of the two lines.'])
      continue
    }
    given.push({ integration, name, value, line: index + 1 })
  }
  return { given, reasons }
}

function secrets(env: Environment, withheld: boolean): z.ZodMiniType<GivenSecret[] | undefined, string> {
  return input((raw) => {
    const { given, reasons } = readSecrets(raw, env, withheld)
    if (reasons.length > 0) throw inputErrorOf(reasons)
    return given
  })
}

const url = input((raw) => (raw === 'null' ? null : raw))

/** A field that has a value where the workflow gives none. */
function byDefault<T>(field: z.ZodMiniType<T | undefined, string>, value: T): z.ZodMiniType<T, string> {
  return z.pipe(
    field,
    z.transform((given: T | undefined) => given ?? value),
  )
}

/** The inputs of action.yml by their names there; a test holds the two together, defaults included. */
const inputsSchema = (env: Environment, withheld: boolean) =>
  z.object({
    token,
    'workspace-id': workspaceId,
    'integration-id': integrationId,
    path: byDefault(lines, ['.']),
    definition: text,
    code: text,
    readme: text,
    icon: text,
    title: text,
    description: text,
    url,
    visibility: oneOf(...visibilities),
    'max-execution-time': wholeNumber('seconds', 60),
    'sdk-version': text,
    attributes: keyed((value): string | null => (value === '' ? null : value), '`key=value`'),
    layers: lines,
    'extra-operations': keyed((value) => ({ enabled: readBoolean(value) }), '`name=true` or `name=false`'),
    secrets: byDefault(secrets(env, withheld), []),
    'dry-run': byDefault(
      input((raw) => (raw === 'auto' ? raw : readBoolean(raw, '`auto`, '))),
      'auto',
    ),
    'if-missing': byDefault(oneOf('create', 'fail'), 'create'),
    'if-published': byDefault(oneOf('fail', 'skip', 'update'), 'fail'),
    prune: byDefault(boolean, true),
    provenance: byDefault(boolean, false),
    'verify-tag': byDefault(boolean, true),
    'changed-since': text,
    'shared-paths': byDefault(lines, []),
    'fail-fast': byDefault(boolean, false),
    comment: byDefault(oneOf('auto', 'always', 'never'), 'auto'),
    'comment-key': text,
    'fail-on': byDefault(failOn, []),
    bots: byDefault(oneOf('auto', 'never'), 'auto'),
    lint: byDefault(oneOf('off', 'suggest', 'warn', 'error'), 'suggest'),
    'lint-ignore': byDefault(ruleNames, []),
    'github-token': token,
    'api-url': byDefault(apiUrl, 'https://api.botpress.cloud'),
    concurrency: byDefault(wholeNumber('integrations', 8, 100), 8),
    timeout: byDefault(wholeNumber('seconds', 60, 3600), 60),
  })

/** What the workflow asked for, by the names of action.yml; `undefined` is unset. */
export type Inputs = z.output<ReturnType<typeof inputsSchema>>

/** The names of all inputs, as action.yml has them. */
export const inputNames = Object.keys(inputsSchema({}, false).shape)

/** What stands in for a faulty input where its default might find fault with something else. */
const harmless: Readonly<Record<string, string>> = { 'verify-tag': 'false' }

/**
 * Reads and checks all inputs. `raw` gives the text of an input, empty where unset; `env` is the step's environment,
 * where `secrets` lines without a value find theirs. All diagnostics come at once, named as the workflow wrote them.
 *
 * With an error among them the inputs serve for reading the workspace alone: what is faulty counts as unset there.
 */
export function readInputs(
  raw: (name: string) => string,
  env: Environment,
): { inputs: Inputs; hasToken: boolean; diagnostics: Diagnostic[] } {
  const given = Object.fromEntries(inputNames.map((name) => [name, raw(name)]))
  // GitHub withholds all secrets or none, so a run without the token may lack the others too.
  const withheld = unset(given['token'] ?? '')
  const schema = inputsSchema(env, withheld)
  const parsed = schema.safeParse(given)
  const issues = parsed.success ? [] : parsed.error.issues
  const diagnostics = issues.map(toDiagnostic)
  if (!withheld && unset(given['workspace-id'] ?? '')) {
    diagnostics.push({
      severity: 'error',
      subject: 'input workspace-id',
      message: '`workspace-id` is missing; it is required with `token`.',
      fix: 'Add the ID of the workspace that owns the integration, for example `workspace-id: ${{ vars.BOTPRESS_WORKSPACE_ID }}`.',
    })
  }
  const hasToken = !withheld
  const names = new Set(issues.map(({ path }) => String(path[0])))
  const unfaulty = Object.fromEntries([...names].map((name) => [name, harmless[name] ?? '']))
  const inputs = parsed.success ? parsed.data : schema.parse({ ...given, ...unfaulty })
  // Which of the names without a value are secrets, the definitions tell; the other lines may be parts of a broken value.
  const unvalued = readSecrets(given['secrets'] ?? '', env, withheld).given.filter(({ value }) => value === undefined)
  const told = names.has('secrets') ? { ...inputs, secrets: unvalued } : inputs
  return { inputs: told, hasToken, diagnostics: [...diagnostics, ...veryShort(inputs)] }
}

/** A warning for each input with values that are too short to be looked for, by the names of what holds them. */
function veryShort(inputs: Inputs): Diagnostic[] {
  const values: [input: string, name: string, value: string | undefined][] = [
    ['token', 'token', inputs.token],
    ['github-token', 'github-token', inputs['github-token']],
    ...inputs.secrets.map(({ name, value }): [string, string, string | undefined] => ['secrets', name, value]),
  ]
  const short = values.filter(([, , value]) => value !== undefined && value.trim().length < shortestSecret)
  return [...Map.groupBy(short, ([holder]) => holder)].map(([holder, all]) => {
    const names = [...new Set(all.map(([, name]) => `\`${name}\``))]
    const [said, have] = names.length === 1 ? ['value', 'has'] : ['values', 'have']
    return {
      severity: 'warning',
      subject: `input ${holder}`,
      message: `The ${said} of ${names.join(', ')} ${have} fewer than ${shortestSecret} characters: the runner masks them in the log, but they are not redacted from the summary, the comment and the outputs, because such short text also occurs in other words.`,
      fix: 'Use a longer value.',
    }
  })
}

function toDiagnostic(issue: z.core.$ZodIssue): Diagnostic {
  const fix: unknown = issue.code === 'custom' ? issue.params?.['fix'] : undefined
  return {
    severity: 'error',
    subject: `input ${String(issue.path[0])}`,
    message: `${issue.message}.`,
    fix: typeof fix === 'string' ? fix : undefined,
  }
}

/**
 * Every text among the inputs that must not appear anywhere: tokens, the values of secrets, and each line of `secrets`
 * that isn't understood, whole. Works on bad inputs too, so that masking comes before any message.
 */
export function secretTexts(raw: (name: string) => string, env: Environment): string[] {
  const found = [raw('token'), raw('github-token')]
  for (const line of raw('secrets').split(/\r\n|[\r\n]/)) {
    const [, prefix, name, value] = /^\s*(?:([^=]*):)?\s*([A-Z][A-Z0-9_]*)\s*(?:=([^]*))?$/.exec(line) ?? []
    // Equals signs alone are the end of something in base64.
    const isName = value === undefined || !/^=+$/.test(value)
    if (name !== undefined && !secretNamePattern.test(prefix ?? '') && isName) {
      found.push(value ?? env[name] ?? '')
    } else if (line.trim().length >= shortestSecret) found.push(line)
  }
  return found
    .flatMap((secret) => [secret, secret.trim()])
    .filter((secret, index, all) => secret !== '' && all.indexOf(secret) === index)
}
