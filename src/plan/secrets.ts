import type { Path } from '../integration/path.ts'
import type { Place, Problem } from '../integration/problem.ts'
import { nearest } from '../integration/nearest.ts'

/** What {@link planSecrets} goes by. */
export interface SecretsQuestion {
  /** Undefined: the definition declares none and any may be given. */
  declared?: Record<string, { optional: boolean }> | undefined
  /** Values by name, from the step's input. */
  given: Record<string, string>
  /** Names that are set on this version, or on the one before where this one is new. */
  known: readonly string[]
  /** Whether secrets that are no longer declared are removed. */
  prune: boolean
  /** Whether the version is new. */
  creating: boolean
  /** Whether there is a Botpress token; without one (a fork's pull request) nobody expects values. */
  hasToken: boolean
  locate?: ((path: Path) => Place) | undefined
}

/**
 * The secrets to send: values that are given, `null` for a name that is set and no longer declared. A declared secret
 * without a value keeps the one that is set; where none is, that is an error, or a warning if it is optional.
 */
export function planSecrets(question: SecretsQuestion): {
  secrets: Record<string, string | null>
  problems: Problem[]
} {
  const { declared, given, known, prune } = question
  const names = Object.keys(declared ?? {})
  const isDeclared = (name: string): boolean => names.length === 0 || names.includes(name)
  const sent = Object.entries(given).filter(([name]) => isDeclared(name))
  const removed =
    declared !== undefined && prune ? known.filter((name) => !names.includes(name) && !Object.hasOwn(given, name)) : []
  return {
    secrets: Object.fromEntries<string | null>([...sent, ...removed.map((name): [string, null] => [name, null])]),
    problems: [
      ...Object.keys(given).flatMap((name) => (isDeclared(name) ? [] : undeclared(name, names))),
      ...names.flatMap((name) => (Object.hasOwn(given, name) || known.includes(name) ? [] : unset(name, question))),
    ],
  }
}

function undeclared(name: string, names: readonly string[]): Problem {
  const near = nearest(name, names)
  return {
    severity: 'error',
    subject: 'input secrets',
    message: `\`${name}\` isn't a secret of this integration; its definition declares ${names.map((each) => `\`${each}\``).join(', ')}.`,
    fix: near === undefined ? `Declare \`${name}\` in the definition, or leave it out.` : `Did you mean \`${near}\`?`,
  }
}

function unset(name: string, { declared, creating, hasToken, locate }: SecretsQuestion): Problem {
  const optional = declared?.[name]?.optional === true
  const place = locate?.(['secrets', name])
  const where = hasToken
    ? `, neither in this run nor on ${creating ? 'an earlier' : 'the deployed'} version`
    : " in this run. Without a token it can't be told whether one is set already"
  return {
    severity: hasToken ? (optional ? 'warning' : 'error') : 'notice',
    subject: `secrets.${name}`,
    message: `No value for the ${optional ? 'optional ' : ''}secret \`${name}\`${where}.`,
    ...(hasToken
      ? { fix: `Add the line \`${name}\` to the input \`secrets\` and its value to the step's \`env\`.` }
      : {}),
    ...(place === undefined ? {} : { place }),
  }
}
