import { spawn } from 'node:child_process'
import { dirname, extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How the process that loads a definition ended. */
export interface Evaluation {
  /** What it said on its own channel, JSON; empty where it ended before that was whole. */
  answer: string
  /** It was killed, since it took longer than it may. */
  timedOut: boolean
  /** `exit code 1` or `signal SIGSEGV`. */
  end: string
  /** The end of what it printed. */
  printed: string
}

/** As much of what a definition prints is kept, in characters. */
const keptOutput = 2000

/** What a process needs to run at all; everything else in the environment may be a secret. */
const harmless = new Set([
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'TZ',
  'CI',
])

/**
 * Loads a definition in a process of its own, without the environment's secrets, for `seconds` at most; then it is killed
 * together with what it started. Both paths are absolute. Rejects where no process can be started.
 */
export function evaluate(root: string, file: string, seconds: number): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry(import.meta.url), root, file], {
      // Where the CLI is started, so that paths a definition reads by itself mean the same.
      cwd: dirname(file),
      // A group of its own: killed as one, esbuild included.
      detached: process.platform !== 'win32',
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => harmless.has(name.toUpperCase()))),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const chunks: Buffer[] = []
    let printed = ''
    let timedOut = false

    const kill = (): void => killTree(child.pid)
    const timer = setTimeout(() => {
      timedOut = true
      kill()
    }, seconds * 1000)
    process.once('exit', kill)

    const [, output, errors, channel] = child.stdio
    for (const stream of [output, errors])
      stream?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-keptOutput)))
    const settle = (): void => {
      clearTimeout(timer)
      process.removeListener('exit', kill)
    }
    channel?.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      // JSON on one line is whole at the line's end. What the process still has to tidy up is nothing to wait for.
      if (chunk.at(-1) !== 0x0a) return
      settle()
      kill()
      resolve({ answer: Buffer.concat(chunks).toString(), timedOut, end: 'an answer', printed })
    })
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code, signal) => {
      settle()
      const end = signal === null ? `exit code ${code}` : `signal ${signal}`
      resolve({ answer: '', timedOut, end, printed })
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
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
