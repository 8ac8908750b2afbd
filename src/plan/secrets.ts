import type { Path } from '../integration/path.ts'
import type { Place, Diagnostic } from '../integration/diagnostic.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { nearest } from '../integration/nearest.ts'
import { parseVersion } from '../integration/version.ts'

/** What {@link planSecrets} goes by. */
export interface SecretsInput {
  /** Undefined: the definition declares none and any may be given. */
  declared?: Record<string, { optional: boolean }> | undefined
  /** Values by name, from the step's input. */
  given: Record<string, string>
  /** Names that are set on this version or, where this one is new, that Botpress copies to it, see {@link copiesSecrets}. */
  known: readonly string[]
  /** Whether secrets that are no longer declared are removed. */
  prune: boolean
  /** Whether the version is new. */
  creating: boolean
  /** The earlier version whose secrets a new one does not get. */
  leftBehind?: string | undefined
  /** Whether there is a Botpress token; without one (a fork's pull request) nobody expects values. */
  hasToken: boolean
  locate?: ((path: Path) => Place) | undefined
}

/**
 * The secrets to send: values that are given, `null` for a name that is set and no longer declared. A declared secret
 * without a value keeps the one that is set; where none is, that is an error, or a warning if it is optional.
 */
export function planSecrets(question: SecretsInput): {
  secrets: Record<string, string | null>
  diagnostics: Diagnostic[]
} {
  const { declared, given, known, prune } = question
  const names = Object.keys(declared ?? {})
  const isDeclared = (name: string): boolean => names.length === 0 || names.includes(name)
  const sent = Object.entries(given).filter(([name]) => isDeclared(name))
  const removed =
    declared !== undefined && prune ? known.filter((name) => !names.includes(name) && !Object.hasOwn(given, name)) : []
  return {
    secrets: Object.fromEntries<string | null>([...sent, ...removed.map((name): [string, null] => [name, null])]),
    diagnostics: [
      ...Object.keys(given).flatMap((name) => (isDeclared(name) ? [] : undeclared(name, names))),
      ...names.flatMap((name) => (Object.hasOwn(given, name) || known.includes(name) ? [] : unset(name, question))),
    ],
  }
}

/**
 * Whether Botpress gives a new version the secrets of the previous one: only within a major version (maintainers,
 * botpress/botpress#13663).
 */
export function copiesSecrets(previous: string, version: string | undefined): boolean {
  const [from, to] = [parseVersion(previous), parseVersion(version)]
  return from !== null && to !== null && from.major === to.major
}

/** An error for each secret that has to be set on a version that was just created, and is not. */
export function lostSecrets(
  record: IntegrationRecord,
  { declared = {}, given, locate }: Pick<SecretsInput, 'declared' | 'given' | 'locate'>,
): Diagnostic[] {
  const { name, version, secrets } = record
  const again = isPublished(record)
    ? 'Give the definition a new version too: this one is published and can no longer be changed.'
    : 'Then run the step again.'
  return Object.entries(declared).flatMap(([secret, { optional }]): Diagnostic[] => {
    // An optional one without a value has had its warning.
    if (secrets.includes(secret) || (optional && !Object.hasOwn(given, secret))) return []
    const place = locate?.(['secrets', secret])
    return [
      {
        severity: 'error',
        subject: `secrets.${secret}`,
        message: `${name} ${version} is created, but its secret \`${secret}\` is not set.`,
        fix: `${howToGive(secret)} ${again}`,
        place,
      },
    ]
  })
}

function howToGive(name: string): string {
  return `Add the line \`${name}\` to the input \`secrets\` and its value to the step's \`env\`.`
}

/** What is wrong with a value whose name isn't among those that are declared, by the one integration or by any. */
export function undeclared(name: string, names: readonly string[], isOne = true): Diagnostic {
  const near = nearest(name, names)
  return {
    severity: 'error',
    subject: 'input secrets',
    message: isOne
      ? `\`${name}\` isn't a secret of this integration; its definition declares ${names.map((each) => `\`${each}\``).join(', ')}.`
      : `\`${name}\` isn't a secret of any integration of this step.`,
    fix: near === undefined ? `Declare \`${name}\` in the definition, or leave it out.` : `Did you mean \`${near}\`?`,
  }
}

function unset(name: string, { declared, creating, leftBehind, hasToken, locate }: SecretsInput): Diagnostic {
  const optional = declared?.[name]?.optional === true
  const place = locate?.(['secrets', name])
  const known =
    leftBehind === undefined
      ? `, neither in this run nor on ${creating ? 'an earlier' : 'the deployed'} version`
      : ` in this run, and a new major version does not get those of ${leftBehind}`
  const where = hasToken ? known : " in this run. Without a token it can't be told whether one is set already"
  return {
    severity: hasToken ? (optional ? 'warning' : 'error') : 'notice',
    subject: `secrets.${name}`,
    message: `No value for the ${optional ? 'optional ' : ''}secret \`${name}\`${where}.`,
    fix: hasToken ? howToGive(name) : undefined,
    place,
  }
}
