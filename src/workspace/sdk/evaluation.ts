import { spawn } from 'node:child_process'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { harmlessEnvironment } from '../environment.ts'

/** How the process that loads a definition ended. */
export type Evaluation =
  /** What it said on its own channel, whatever that is: the definition can reach it too. */
  | { is: 'answered'; answer: string }
  /** It was killed, since it said more than {@link longestAnswer}. */
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

/** Bytes of an answer that are taken at the most: twice what is read of a definition that is no code. */
export const longestAnswer = 20_000_000

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
    const child = spawn(process.execPath, [entry(import.meta.url), root, file], {
      // Where the CLI is started, so that paths a definition reads by itself mean the same.
      cwd: dirname(file),
      // A group of its own: killed as one, esbuild included.
      detached: process.platform !== 'win32',
      env: harmlessEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const [, output, errors, channel] = child.stdio
    const kill = (): void => killTree(child.pid)
    process.once('exit', kill)
    const settle = (): void => {
      clearTimeout(timer)
      process.removeListener('exit', kill)
      signal.removeEventListener('abort', cancel)
      // What the definition started in a group of its own may hold on to the pipes: nothing to wait for.
      for (const stream of child.stdio) stream?.destroy()
      child.unref()
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
    const chunks: Buffer[] = []
    let length = 0
    channel?.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > longestAnswer) stop({ is: 'overflowed' })
      // JSON on one line is whole at the line's end. What the process still has to tidy up is nothing to wait for.
      else if (chunk.at(-1) === 0x0a) stop({ is: 'answered', answer: Buffer.concat(chunks).toString() })
    })

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

// The same relative place and this module's own ending, as a source, compiled, and in the bundle. As a function of the
// URL, since the bundler would take `new URL(…, import.meta.url)` for a file to copy.
function entry(url: string): string {
  return fileURLToPath(new URL(`child/index${extname(url)}`, url))
}

function killTree(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    const folder = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32')
    spawn(join(folder, 'taskkill.exe'), ['/pid', String(pid), '/t', '/f'], {
      cwd: folder,
      env: harmlessEnvironment(),
      stdio: 'ignore',
      windowsHide: true,
    })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
