import type { Clock } from '../src/world.ts'

/** A clock that a test can look at and move. */
export interface TestClock extends Clock {
  /** The waits that ran to their end, in milliseconds. */
  readonly waits: number[]
  /** Lets every time-out that runs at this moment be over. */
  expire(): void
}

/** A clock that jumps where others wait. Time-outs take as long as ever, unless they are made to expire. */
export function testClock(random = 1): TestClock {
  const waits: number[] = []
  let time = Date.parse('2026-01-01T00:00:00Z')
  let expiry = new AbortController()
  return {
    waits,
    now: () => time,
    random: () => random,
    async wait(ms, signal) {
      const due = time + ms
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
      waits.push(ms)
      time = Math.max(time, due)
    },
    timeout: (ms) => AbortSignal.any([AbortSignal.timeout(ms), expiry.signal]),
    expire() {
      expiry.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
      expiry = new AbortController()
    },
  }
}
