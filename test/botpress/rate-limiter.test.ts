import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRateLimiter } from '../../src/botpress/rate-limiter.ts'
import { testClock } from '../clock.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const never = new AbortController().signal

describe('gate', () => {
  test('never lets more in than its size, and everybody in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.boolean(), { maxLength: 20 }),
        async (size, pauses) => {
          const rateLimiter = createRateLimiter(size, { ...testClock(), signal: never })
          let inside = 0
          let most = 0
          let done = 0
          const task = (pause: boolean) => async () => {
            most = Math.max(most, ++inside)
            await turn()
            if (pause) rateLimiter.pause(100)
            inside--
            done++
          }
          await Promise.all(pauses.map((pause, order) => rateLimiter.run(order, task(pause))))
          expect(done).toBe(pauses.length)
          expect(most).toBe(Math.min(size, pauses.length))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('gives a place back after a failure', async () => {
    const rateLimiter = createRateLimiter(1, { ...testClock(), signal: never })
    await expect(rateLimiter.run(0, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(rateLimiter.run(1, () => Promise.resolve('yes'))).resolves.toBe('yes')
  })

  test('lets nobody in during a pause, the longest of several', async () => {
    const clock = testClock()
    const rateLimiter = createRateLimiter(4, { ...clock, signal: never })
    const start = clock.now()
    rateLimiter.pause(5000)
    rateLimiter.pause(1000)
    const times = await Promise.all(
      [0, 1, 2].map((order) => rateLimiter.run(order, () => Promise.resolve(clock.now() - start))),
    )
    expect(times).toEqual([5000, 5000, 5000])
    expect(clock.waits).toEqual([5000])
  })

  test('goes on after a pause one at a time, the oldest first, and widens again', async () => {
    const rateLimiter = createRateLimiter(3, { ...testClock(), signal: never })
    const log: number[] = []
    const sizes: number[] = []
    let inside = 0
    rateLimiter.pause(1000)
    await Promise.all(
      [4, 2, 0, 1, 3, 5].map((order) =>
        rateLimiter.run(order, async () => {
          log.push(order)
          sizes.push(++inside)
          await turn()
          inside--
        }),
      ),
    )
    expect(log).toEqual([0, 1, 2, 3, 4, 5])
    expect(sizes[0]).toBe(1)
    expect(Math.max(...sizes.slice(0, 3))).toBe(2)
    expect(Math.max(...sizes)).toBe(3)
  })

  test('does not widen by a task that ends during the pause', async () => {
    const rateLimiter = createRateLimiter(3, { ...testClock(), signal: never })
    const before = [0, 1].map((order) => rateLimiter.run(order, turn))
    rateLimiter.pause(1000)
    await Promise.all(before)
    const sizes: number[] = []
    let inside = 0
    const task = async (): Promise<void> => {
      sizes.push(++inside)
      await turn()
      inside--
    }
    await Promise.all([2, 3, 4].map((order) => rateLimiter.run(order, task)))
    expect(sizes).toEqual([1, 1, 2])
  })

  test('a cancellation ends a pause', async () => {
    const clock = testClock()
    const controller = new AbortController()
    const rateLimiter = createRateLimiter(1, { ...clock, signal: controller.signal })
    rateLimiter.pause(5000)
    const passed = rateLimiter.run(0, () => Promise.resolve('in'))
    controller.abort()
    await expect(passed).resolves.toBe('in')
    expect(clock.waits).toEqual([])
  })

  test('sets no alarm while nobody waits', async () => {
    const clock = testClock()
    const rateLimiter = createRateLimiter(1, { ...clock, signal: never })
    await rateLimiter.run(0, async () => rateLimiter.pause(5000))
    await turn()
    await turn()
    expect(clock.waits).toEqual([])
  })
})
