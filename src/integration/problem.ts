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

/** Whether any of the problems is an error. */
export function hasError(problems: readonly { severity: Severity }[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
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
