import { type ChildProcess, spawn } from 'node:child_process'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { harmlessEnvironment } from '../environment.ts'

/** A process that loads definitions, with what it started: none of the secrets that this one has. */
export interface LoaderProcess {
  child: ChildProcess
  /** Kills it together with what it started. */
  kill(): void
  /** Lets go of it, whether it has ended or not: nothing of it is waited for any more. */
  release(): void
}

/** Bytes of an answer that are taken at the most: twice what is read of a definition that is no code. */
export const longestAnswer = 20_000_000

/**
 * Starts such a process in the folder `cwd`; it answers on file descriptor 3, in lines. `args` are those of the entry, and
 * `stdio` its three standard streams. It is killed when this process exits.
 */
export function startLoader(
  args: readonly string[],
  { cwd, stdio, nodeArgs = [] }: { cwd: string; stdio: readonly ('ignore' | 'pipe')[]; nodeArgs?: readonly string[] },
): LoaderProcess {
  const child = spawn(process.execPath, [...nodeArgs, entry(import.meta.url), ...args], {
    cwd,
    // A group of its own: killed as one, esbuild included.
    detached: process.platform !== 'win32',
    env: harmlessEnvironment(),
    stdio: [...stdio, 'pipe'],
    windowsHide: true,
  })
  const kill = (): void => killTree(child.pid)
  process.once('exit', kill)
  return {
    child,
    kill,
    release() {
      process.removeListener('exit', kill)
      // What the definition started in a group of its own may hold on to the pipes: nothing to wait for.
      for (const stream of child.stdio) stream?.destroy()
      child.unref()
    },
  }
}

/**
 * Hears what a process says on its own channel. JSON on one line is whole at the line's end; what the process still has to
 * tidy up is nothing to wait for. `told` gets the answer, or undefined for one that is longer than {@link longestAnswer}.
 */
export function onAnswer({ child }: LoaderProcess, told: (answer: string | undefined) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const [, , , channel] = child.stdio
  channel?.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    if (length <= longestAnswer && chunk.at(-1) !== 0x0a) return
    channel.removeAllListeners('data')
    told(length > longestAnswer ? undefined : Buffer.concat(chunks).toString())
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
