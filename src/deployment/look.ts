import type { DeploymentContext } from './deployment.ts'

/** Milliseconds before each further read of a record that may lag behind a write. */
const pauses = [500, 1000, 2000, 4000]

/** Reads until what is seen will do, a few times at the most and no longer than the run; gives what was seen last. */
export async function lookUntil<T>(
  read: () => Promise<T>,
  willDo: (known: T) => boolean,
  { wait, signal }: Pick<DeploymentContext, 'wait' | 'signal'>,
): Promise<T> {
  let known = await read()
  for (const pause of pauses) {
    if (willDo(known) || signal.aborted) break
    await wait(pause)
    known = await read()
  }
  return known
}
