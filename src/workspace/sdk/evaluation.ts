import { dirname } from 'node:path'
import { onAnswer, startLoader } from './loader-process.ts'

/** How the process that loads a definition ended. */
export type Evaluation =
  /** What it said on its own channel, whatever that is: the definition can reach it too. */
  | { is: 'answered'; answer: string }
  /** It was killed, since it said more than `longestAnswer`. */
  | { is: 'overflowed' }
  /** It was killed, since it took longer than it may. */
  | { is: 'timed-out' }
  /** `how` is `exit code 1` or `signal SIGSEGV`, `printed` what it printed on the stream that it used last. */
  | { is: 'ended'; how: string; printed: Printed }

/** What a process printed on one stream. */
export interface Printed {
  text: string
  /** Whether there was more before: then the text may begin in the middle of anything. */
  cut: boolean
}

/** As much of what a definition prints on a stream is kept, in characters: many times what a secret takes in any spelling. */
const keptOutput = 1_000_000

/**
 * Loads a definition in a process of its own, without the environment's secrets, for `seconds` at most; then it is killed
 * together with what it started. Both paths are absolute. Rejects where no process can be started, and with the reason
 * of `signal` as soon as that is aborted: then everything is killed at once.
 */
export function evaluate(root: string, file: string, seconds: number, signal: AbortSignal): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    // Where the CLI is started, so that paths a definition reads by itself mean the same.
    const loader = startLoader([root, file], { cwd: dirname(file), stdio: ['ignore', 'pipe', 'pipe'] })
    const { child, kill } = loader
    const [, output, errors] = child.stdio
    const settle = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      loader.release()
    }
    const stop = (evaluation: Evaluation): void => {
      kill()
      settle()
      resolve(evaluation)
    }

    const cancel = (): void => {
      kill()
      settle()
      reject(signal.reason)
    }
    signal.addEventListener('abort', cancel, { once: true })

    let printed: Printed = { text: '', cut: false }
    // Each stream on its own: what one says must not come between two halves of what the other does.
    for (const stream of [output, errors]) {
      const own: Printed = { text: '', cut: false }
      const decoder = new TextDecoder()
      stream?.on('data', (chunk: Buffer) => {
        own.text += decoder.decode(chunk, { stream: true })
        if (own.text.length > 2 * keptOutput) Object.assign(own, { text: own.text.slice(-keptOutput), cut: true })
        printed = own
      })
    }
    onAnswer(loader, (answer) => stop(answer === undefined ? { is: 'overflowed' } : { is: 'answered', answer }))

    const ended = (): Evaluation | undefined => {
      const { exitCode, signalCode } = child
      if (exitCode === null && signalCode === null) return undefined
      return { is: 'ended', how: signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`, printed }
    }
    const timer = setTimeout(() => {
      stop(ended() ?? { is: 'timed-out' })
    }, seconds * 1000)
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', () => {
      settle()
      resolve(ended() ?? { is: 'timed-out' })
    })
  })
}
