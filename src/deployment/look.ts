import type { Terms } from './terms.ts'

/** Milliseconds before each further read of a record that may lag behind a write. */
const pauses = [500, 1000, 2000, 4000]

/** Reads until what is seen will do, a few times at the most and no longer than the run; gives what was seen last. */
export async function lookUntil<T>(
  read: () => Promise<T>,
  willDo: (seen: T) => boolean,
  { wait, signal }: Pick<Terms, 'wait' | 'signal'>,
): Promise<T> {
  let seen = await read()
  for (const pause of pauses) {
    if (willDo(seen) || signal.aborted) break
    await wait(pause)
    seen = await read()
  }
  return seen
}
