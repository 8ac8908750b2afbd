import type { Path } from './path.ts'

/** Where in the workspace something stands: `file` is relative to the workspace root with forward slashes; line and column count from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** `error` stops the integration before anything is sent; `warning` fails a strict run; `notice` only informs. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * One finding, in words for the person who gets it.
 *
 * `subject` names the input, file or field (`input visibility`, `actions.createIssue.title`), `message` says what is
 * wrong with the actual value (never a secret's) and the limit, `fix` the way out.
 */
export interface Problem {
  severity: Severity
  subject: string
  message: string
  fix?: string
  place?: Place
}

/** Thrown where what the runner supplies is missing or broken: an error of the run, in words. */
export class EnvironmentError extends Error {
  readonly problem: Problem

  /** @param variable the environment variable of the runner that names it */
  constructor(variable: string, message: string, fix: string) {
    super(message)
    this.problem = { severity: 'error', subject: variable, message, fix }
  }
}

/** Whether any of the problems is an error. */
export function hasError(problems: readonly { severity: Severity }[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/**
 * What problems block, as the one place that decides it: nothing is sent for an integration, and the run fails, where
 * there is an error, or a warning under `strict`. `reason` says why where the problems don't say it themselves.
 * Undefined where nothing is blocked.
 */
export function findBlock(
  problems: readonly { severity: Severity }[],
  { strict }: { strict: boolean },
): { reason?: string } | undefined {
  if (hasError(problems)) return {}
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  if (!strict || warnings === 0) return undefined
  const count = warnings === 1 ? 'A warning counts as an error' : `${warnings} warnings count as errors`
  return {
    reason: `${count} (\`strict: true\`), so nothing was written. Fix what is said below, or remove \`strict\`.`,
  }
}

/** A text that ends with one full stop. */
export function sentence(text: string): string {
  return text.replace(/[.\s]*$/, '.')
}

/**
 * One finding about a request body or a definition's content: like a `Problem`, but placed by the path of the offending
 * value. The path of what is missing or unknown ends with its name.
 */
export interface Finding {
  severity: 'error' | 'warning'
  path: Path
  message: string
  fix?: string
}
