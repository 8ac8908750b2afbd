import * as z from 'zod/mini'
import { adviceByStatus, adviceByType } from './advice.ts'
import { findExcess } from '../integration/excess.ts'
import type { Redact } from '../secrets/redactor.ts'
import type { BotpressDiagnostic } from './errors.ts'

/** An HTTP answer, read to its end. */
export interface Response {
  status: number
  /** The `Location` header of a redirect. */
  location: string | undefined
  text: string
}

/** An error as the API reports it. Without an id, it may be a gateway that speaks for the API. */
const apiError = z.object({ type: z.string().check(z.minLength(1)), message: z.string(), id: z.optional(z.string()) })

/**
 * Reads what Botpress answered: the value in the documented shape, or a failure that says what came instead.
 *
 * @param shape what a successful answer must hold; other fields are no error
 * @param redact hides secrets in what is quoted: as a whole, before it is cut or its white space folded. Undefined where
 *   nothing may be quoted: then a failure says no more than the status, and the type that is in the API's own list
 */
export function readResponse<T>(
  answer: Response,
  shape: z.ZodMiniType<T>,
  redact: Redact | undefined,
): { value: T } | { diagnostic: BotpressDiagnostic } {
  const { status, text } = answer
  const success = status >= 200 && status < 300
  const retryable = status === 429 || status >= 500

  const plain = (said: string, max: number): string => (redact === undefined ? '' : oneLine(redact(bounded(said)), max))
  const quote = (said: string): string => {
    if (redact === undefined) return ''
    // It may have been cut off on its way, so that it ends with half a secret.
    const start = oneLine(redact(`${bounded(said)}…`).slice(0, -1), 100)
    return start === '' ? '' : `: “${start}”`
  }
  const malformed = (what: string, again: boolean): { diagnostic: BotpressDiagnostic } => ({
    diagnostic: {
      kind: 'malformed',
      message: `Botpress answered ${status} with ${what}`,
      advice: adviceByStatus(status),
      status,
      // Whoever answered, it was not the API as it is documented: what became of the request is not known.
      maybeHandled: true,
      again,
    },
  })

  if (status >= 300 && status < 400) {
    return malformed(
      `a redirect${redact?.(to(answer.location)) ?? ''}, which is not followed because it would take the token along`,
      false,
    )
  }

  const excess = startsAsJson(text) ? findExcess(text) : undefined
  if (excess !== undefined) return malformed(`JSON ${excess}, which is over the limit`, false)

  const json = parseJson(text)
  // Half a JSON is a fault of the way, whatever the status; a page with 4xx is what a wrong address has.
  if (json === undefined) {
    return malformed(`${describe(text)}${quote(text)}`, success || retryable || startsAsJson(text))
  }

  if (!success) {
    const error = apiError.safeParse(json.value).data
    if (error === undefined) return malformed(`JSON that is not a Botpress error${quote(text)}`, retryable)
    const { type, id } = error
    const known = Object.hasOwn(adviceByType, type) ? type : undefined
    if (redact === undefined) {
      const message = known === undefined ? `Botpress answered ${status}` : `Botpress answered ${status} ${known}`
      const advice = adviceByStatus(status)
      return {
        diagnostic: { kind: 'api', message, advice, status, type: known, maybeHandled: false, again: retryable },
      }
    }
    const idNote = id === undefined ? '' : ` (error id ${plain(id, 100)})`
    return {
      diagnostic: {
        kind: 'api',
        message: `Botpress answered ${status} ${plain(type, 100)}: ${plain(error.message, 2000)}${idNote}`,
        advice: (known && adviceByType[known]) ?? adviceByStatus(status),
        status,
        type,
        id,
        // The API's own error with 4xx alone proves that nothing was done.
        maybeHandled: status >= 500 || id === undefined,
        again: retryable,
      },
    }
  }

  const parsed = shape.safeParse(json.value)
  if (parsed.success) return { value: parsed.data }
  if (redact === undefined) return malformed('JSON that is not what was asked for', false)
  const [issue] = parsed.error.issues
  // A check of what the answer is about; its shape is as documented.
  if (issue?.code === 'custom') return malformed(plain(issue.message, 500), false)
  const where = issue === undefined ? '' : plain(`${issue.path.join('.') || 'the whole'}: ${issue.message}`, 300)
  return malformed(`unexpected JSON (${where})${quote(text)}`, false)
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function to(location: string | undefined): string {
  // The host alone: the rest of a login page's address may carry tickets.
  const host = location === undefined ? undefined : URL.parse(location)?.host
  return host === undefined ? '' : ` to ${host}`
}

function describe(text: string): string {
  if (text.trim() === '') return 'an empty body instead of JSON'
  if (/^\s*</.test(text)) return 'an HTML page instead of JSON'
  if (startsAsJson(text)) return 'incomplete or invalid JSON'
  return 'text instead of JSON'
}

function startsAsJson(text: string): boolean {
  return /^\s*[{[]/.test(text)
}

/** Characters of an answer that are looked at for a quotation, many times what any secret takes in any spelling. */
const mostQuoted = 1_000_000

/** A text that isn't longer than is worth looking through; the cut is marked, so that half a secret is found there too. */
function bounded(text: string): string {
  return text.length <= mostQuoted ? text : `${text.slice(0, mostQuoted)}…`
}

/** One line without control and formatting characters, at most `max` characters long. */
function oneLine(text: string, max: number): string {
  const line = Array.from(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
  return line.length <= max ? line.join('') : `${line.slice(0, max).join('')}…`
}
