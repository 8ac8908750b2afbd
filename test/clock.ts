import type { Clock } from '../src/world.ts'

/** A clock that stands still until somebody waits, or the test moves it. */
export interface TestClock extends Clock {
  /** The waits that ran to their end, in milliseconds. */
  waits: number[]
  /** Lets milliseconds pass. */
  advance(ms: number): void
}

/** A clock that jumps where others wait. */
export function testClock(random = 1): TestClock {
  const waits: number[] = []
  const alarms: { due: number; ring: () => void }[] = []
  let time = Date.parse('2026-01-01T00:00:00Z')
  const moveTo = (due: number): void => {
    time = Math.max(time, due)
    for (const alarm of alarms) if (alarm.due <= time) alarm.ring()
  }
  return {
    waits,
    now: () => time,
    random: () => random,
    async wait(ms, signal) {
      const due = time + ms
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
      waits.push(ms)
      moveTo(due)
    },
    alarm(ms) {
      const controller = new AbortController()
      alarms.push({ due: time + ms, ring: () => controller.abort() })
      return controller.signal
    },
    advance: (ms) => moveTo(time + ms),
  }
}
