/** Tries of one request at the most; at least 4 are promised. */
export const maxTries = 5

/** Milliseconds that one request waits between its tries, all of them together, at the most. */
export const maxWait = 30_000

const firstCeiling = 1000

/** Kept back for each later try, so that a long `Retry-After` does not leave the tries after it without any distance. */
const reserve = 1000

/**
 * Milliseconds to wait before the next try: what the server asked for, else exponential back-off with full jitter
 * (between 0 and 1, 2, 4, 8 seconds), and never more than what is left of {@link maxWait}.
 *
 * @param tries how many tries there have been, from 1
 * @param waited milliseconds that this request has waited so far
 * @param retryAfter milliseconds that the server asked for
 * @param random a number from 0 to 1
 */
export function nextDelay(tries: number, waited: number, retryAfter: number | undefined, random: number): number {
  const wanted = retryAfter ?? random * firstCeiling * 2 ** (tries - 1)
  const left = maxWait - waited - reserve * (maxTries - tries - 1)
  return Math.max(0, Math.min(wanted, left))
}

/**
 * Milliseconds that a `Retry-After` header asks for, from seconds or an HTTP date (RFC 9110, 10.2.3). Undefined where
 * there is none, it can't be read, or the time is not in the future: then the back-off decides.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const text = header.trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return ms > 0 ? ms : undefined
}
