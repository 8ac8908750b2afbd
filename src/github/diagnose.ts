import * as z from 'zod/mini'

/** Why a request to GitHub did not give what it should. */
export type GithubDiagnostic =
  /** No answer: connection refused, reset or timed out. Whether the request was handled is unknown. */
  | { kind: 'connection'; message: string }
  /** GitHub asks to come back later; `retryAfter` in seconds, where it says so. */
  | { kind: 'rate-limit'; status: number; retryAfter?: number | undefined }
  /** GitHub, or something in between, answered with an error. `message` is all that it said. */
  | { kind: 'refused'; status: number; message: string }
  /** An answer that isn't what GitHub documents: half a JSON, an HTML page. A write may have been handled. */
  | { kind: 'malformed' }
  /** Anything else, a fault of this program included. */
  | { kind: 'other'; message: string }

/** Thrown for an answer that isn't what GitHub documents. */
export class MalformedAnswer extends Error {
  override name = 'MalformedAnswer'
}

const requestError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.optional(
    z.object({
      headers: z.record(z.string(), z.optional(z.union([z.string(), z.number()]))),
      data: z.unknown(),
    }),
  ),
})

const apiError = z.object({
  message: z.string(),
  errors: z.optional(z.array(z.union([z.string(), z.object({ message: z.optional(z.string()) })]))),
})

/** What an error thrown by octokit means. Octokit gives a lost connection the status 500; it is told by the absent response. */
export function diagnose(error: unknown): GithubDiagnostic {
  // What is thrown while octokit fetches is the cause of an error of its own.
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (cause instanceof MalformedAnswer) return { kind: 'malformed' }
  const parsed = requestError.safeParse(error)
  if (!parsed.success) return { kind: 'other', message: error instanceof Error ? error.message : String(error) }
  const { status, message, response } = parsed.data
  if (response === undefined) return { kind: 'connection', message }
  const said = answerText(response.data)
  const limited =
    response.headers['retry-after'] !== undefined ||
    response.headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(said)
  if (status === 429 || (status === 403 && limited)) {
    const seconds = Number(response.headers['retry-after'] ?? Number.NaN)
    return { kind: 'rate-limit', status, retryAfter: Number.isFinite(seconds) ? seconds : undefined }
  }
  return { kind: 'refused', status, message: said }
}

/** GitHub's own words. A page of HTML from something in between has none worth repeating. */
function answerText(data: unknown): string {
  const parsed = apiError.safeParse(data)
  if (!parsed.success) return ''
  const details = (parsed.data.errors ?? []).map((detail) => (typeof detail === 'string' ? detail : detail.message))
  return [parsed.data.message, ...details.filter((detail) => detail !== undefined)].join(': ')
}
