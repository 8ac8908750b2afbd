import type { Clock } from '../src/world.ts'

/** A clock that stands still until somebody waits, or the test moves it. */
export interface TestClock extends Clock {
  /** The waits that ran to their end, in milliseconds. */
  waits: number[]
  /** Lets milliseconds pass, with the alarms that are due by then. */
  advance(ms: number): void
}

/**
 * A clock that jumps where others wait. A jump sets off no alarm: what is in flight at that moment really takes no time.
 * An alarm goes off when the test moves the clock that far, or so much time has really passed.
 */
export function testClock(random = 1): TestClock {
  const waits: number[] = []
  let alarms: { due: number; ring: () => void }[] = []
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
    alarm(ms) {
      const controller = new AbortController()
      alarms.push({ due: time + ms, ring: () => controller.abort() })
      return AbortSignal.any([AbortSignal.timeout(ms), controller.signal])
    },
    advance(ms) {
      time += ms
      const due = alarms.filter((alarm) => alarm.due <= time)
      alarms = alarms.filter((alarm) => alarm.due > time)
      for (const alarm of due) alarm.ring()
    },
  }
}
