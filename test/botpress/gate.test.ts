import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../src/botpress/gate.ts'
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
          const gate = createGate(size, { ...testClock(), signal: never })
          let inside = 0
          let most = 0
          let done = 0
          const task = (pause: boolean) => async () => {
            most = Math.max(most, ++inside)
            await turn()
            if (pause) gate.pause(100)
            inside--
            done++
          }
          await Promise.all(pauses.map((pause, age) => gate.pass(age, task(pause))))
          expect(done).toBe(pauses.length)
          expect(most).toBe(Math.min(size, pauses.length))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('gives a place back after a failure', async () => {
    const gate = createGate(1, { ...testClock(), signal: never })
    await expect(gate.pass(0, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(gate.pass(1, () => Promise.resolve('yes'))).resolves.toBe('yes')
  })

  test('lets nobody in during a pause, the longest of several', async () => {
    const clock = testClock()
    const gate = createGate(4, { ...clock, signal: never })
    const start = clock.now()
    gate.pause(5000)
    gate.pause(1000)
    const times = await Promise.all([0, 1, 2].map((age) => gate.pass(age, () => Promise.resolve(clock.now() - start))))
    expect(times).toEqual([5000, 5000, 5000])
  })

  test('goes on after a pause one at a time, the oldest first, and widens again', async () => {
    const gate = createGate(3, { ...testClock(), signal: never })
    const log: number[] = []
    const sizes: number[] = []
    let inside = 0
    gate.pause(1000)
    await Promise.all(
      [4, 2, 0, 1, 3, 5].map((age) =>
        gate.pass(age, async () => {
          log.push(age)
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

  test('a cancellation ends a pause', async () => {
    const clock = testClock()
    const controller = new AbortController()
    const gate = createGate(1, { ...clock, signal: controller.signal })
    gate.pause(5000)
    const passed = gate.pass(0, () => Promise.resolve('in'))
    controller.abort()
    await expect(passed).resolves.toBe('in')
    expect(clock.waits).toEqual([])
  })

  test('sets no alarm while nobody waits', async () => {
    const clock = testClock()
    createGate(1, { ...clock, signal: never }).pause(5000)
    await turn()
    await turn()
    expect(clock.waits).toEqual([])
  })
})
