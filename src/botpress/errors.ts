/**
 * What went wrong: Botpress refused (`api`), could not be reached or broke off (`connection`), did not answer in time
 * (`timeout`), answered with something undocumented (`malformed`), or the run was cancelled (`cancelled`).
 */
export type BotpressErrorKind = 'api' | 'connection' | 'timeout' | 'malformed' | 'cancelled'

/** Everything about a failed request but its message. */
export interface BotpressErrorDetails {
  kind: BotpressErrorKind
  /** What to do about it, one or two sentences. */
  advice: string
  /** The HTTP status, where there was an answer. */
  status?: number | undefined
  /** The API's own type, e.g. `ResourceNotFound`. */
  type?: string | undefined
  /** The API's id of this error, for Botpress's support. */
  id?: string | undefined
  /** Whether Botpress may have done what was asked although no proper answer came. Never set for a read. */
  outcomeUnknown?: boolean | undefined
  /** The original error, where there was one. */
  cause?: unknown
}

/**
 * A request to Botpress that failed for good. The message is a sentence for people, without headers or the body of the
 * request; it may quote what the server said, so redact it before it is shown.
 */
export class BotpressError extends Error {
  override readonly name = 'BotpressError'
  readonly kind: BotpressErrorKind
  readonly advice: string
  readonly status: number | undefined
  readonly type: string | undefined
  readonly id: string | undefined
  readonly outcomeUnknown: boolean

  constructor(message: string, details: BotpressErrorDetails) {
    super(message, { cause: details.cause })
    this.kind = details.kind
    this.advice = details.advice
    this.status = details.status
    this.type = details.type
    this.id = details.id
    this.outcomeUnknown = details.outcomeUnknown ?? false
  }
}

/** A report's text without the ids by which these errors' messages name them: the same error has another one each time. */
export function withoutErrorIds(text: string): string {
  return text.replace(/ \(error id [^()]*\)/g, '')
}

/** One failed try of a request, before it is decided whether there will be another. */
export interface BotpressDiagnostic extends Omit<BotpressErrorDetails, 'outcomeUnknown'> {
  message: string
  /** Whether Botpress may have handled the request. */
  maybeHandled: boolean
  /** Whether the next try may go better. */
  again: boolean
}
