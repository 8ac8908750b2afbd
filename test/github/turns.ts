/** One of several runs that take turns: it does a step when `turn` resolves. */
export type Turn = () => Promise<void>

/**
 * Lets several asynchronous runs go one step at a time, in the order that `choices` say: each picks, among the runs that
 * wait for a turn, the one whose turn it is. Gives their results.
 */
export async function takeTurns<T>(runs: ((turn: Turn) => Promise<T>)[], choices: number[]): Promise<T[]> {
  const waiting = new Map<number, () => void>()
  let going = runs.length
  let next = 0

  // Only when every run waits or has ended is the outcome of the last step settled.
  function advance(): void {
    if (waiting.size < going || going === 0) return
    const indexes = [...waiting.keys()].toSorted((a, b) => a - b)
    const chosen = indexes[(choices[next++] ?? 0) % indexes.length] ?? 0
    const go = waiting.get(chosen)
    waiting.delete(chosen)
    go?.()
  }

  return Promise.all(
    runs.map(async (run, index) => {
      const turn: Turn = () =>
        new Promise((resolve) => {
          waiting.set(index, resolve)
          advance()
        })
      try {
        return await run(turn)
      } finally {
        going -= 1
        advance()
      }
    }),
  )
}
