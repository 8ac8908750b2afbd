/** Lets requests through: a bounded number at a time, the oldest call first, none during a pause. */
export interface RateLimiter {
  /**
   * Runs `task` when its turn has come. `order` is the number of the call: a lower one goes first, so that a call which
   * was turned away does not have to queue behind newer ones again.
   */
  run<T>(order: number, task: () => Promise<T>): Promise<T>
  /** Lets nobody in for `ms` milliseconds, then one at a time at first. A longer pause that is running stays. */
  pause(ms: number): void
}

/** What a rate limiter needs of the world. */
export interface RateLimiterClock {
  /** The time in milliseconds. */
  now(): number
  /** Resolves after `ms` milliseconds, rejects when `signal` is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Ends every pause when aborted. */
  signal: AbortSignal
}

/** A rate limiter for at most `size` tasks at a time. */
export function createRateLimiter(size: number, { now, wait, signal }: RateLimiterClock): RateLimiter {
  const waiting: { order: number; enter: () => void }[] = []
  let inside = 0
  let width = size
  let pausedUntil = -Infinity
  let asleep = false

  const paused = (): boolean => !signal.aborted && now() < pausedUntil

  function admit(): void {
    // The alarm is set only while somebody waits: a pause must not keep the process alive.
    if (paused()) {
      if (waiting.length > 0 && !asleep) void sleep()
      return
    }
    while (inside < width) {
      const next = waiting.shift()
      if (next === undefined) return
      inside++
      next.enter()
    }
  }

  async function sleep(): Promise<void> {
    asleep = true
    await wait(pausedUntil - now(), signal).catch(() => {})
    asleep = false
    admit()
  }

  return {
    async run(order, task) {
      await new Promise<void>((enter) => {
        waiting.push({ order, enter })
        waiting.sort((one, other) => one.order - other.order)
        admit()
      })
      try {
        return await task()
      } finally {
        inside--
        if (!paused()) width = Math.min(size, width + 1)
        admit()
      }
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, now() + ms)
      width = 1
    },
  }
}
