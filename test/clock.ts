import type { Clock } from '../src/world.ts'

/** A clock that jumps where others wait. `waits` holds the waits that ran to their end, in milliseconds. */
export function testClock(random = 1): Clock & { waits: number[] } {
  const waits: number[] = []
  let time = Date.parse('2026-01-01T00:00:00Z')
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
  }
}
