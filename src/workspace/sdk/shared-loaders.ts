import { dirname } from 'node:path'
import { type LoaderProcess, onAnswer, startLoader } from './loader-process.ts'

/** Processes that load one definition after the other, each in a realm of its own, so that what starts them is paid once. */
export interface SharedLoaders {
  /**
   * What a process of its own would answer, where the definition has no fault and needs no more than its modules and the
   * SDK. Undefined for any other, whatever is the matter: then that process is to find out. Rejects with the reason of
   * `signal` once that is aborted.
   */
  load(root: string, file: string, seconds: number, signal: AbortSignal): Promise<string | undefined>
  /** Ends the processes. */
  close(): void
}

/** Seconds that a definition gets here at the most. One that takes longer has more in a process of its own. */
const patience = 5

/** What only the child's own answers say: it had nothing to tell. */
const nothing = 'null\n'

/** Makes such processes as they are needed: as many as definitions are loaded at the same time. */
export function shareLoaders(): SharedLoaders {
  const idle: LoaderProcess[] = []
  const takeIdle = (): LoaderProcess | undefined => {
    const loader = idle.pop()
    if (!loader || isRunning(loader)) return loader
    end(loader)
    return takeIdle()
  }
  return {
    load(root, file, seconds, signal) {
      return new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const loader = takeIdle() ?? start()
        const { child } = loader
        const settle = (): void => {
          clearTimeout(timer)
          signal.removeEventListener('abort', cancel)
          child.removeListener('error', giveUp)
          child.removeListener('exit', giveUp)
        }
        const giveUp = (): void => {
          settle()
          end(loader)
          resolve(undefined)
        }
        const cancel = (): void => {
          reject(signal.reason)
          giveUp()
        }
        const timer = setTimeout(giveUp, Math.min(seconds, patience) * 1000)
        signal.addEventListener('abort', cancel, { once: true })
        child.once('error', giveUp)
        child.once('exit', giveUp)
        onAnswer(loader, (answer) => {
          if (answer === undefined) return giveUp()
          settle()
          idle.push(loader)
          resolve(answer === nothing ? undefined : answer)
        })
        child.stdin?.write(`${JSON.stringify([root, file])}\n`)
      })
    },
    close() {
      for (const loader of idle.splice(0)) end(loader)
    },
  }
}

function start(): LoaderProcess {
  const loader = startLoader([], {
    cwd: dirname(process.execPath),
    stdio: ['pipe', 'ignore', 'ignore'],
    // A realm takes CommonJS: of a package that has both, Node.js then gives that.
    nodeArgs: ['--no-experimental-require-module', '--max-semi-space-size=4'],
  })
  // What can't be started, killed or written to gives no answer, and is given up for that.
  loader.child.on('error', () => {})
  loader.child.stdin?.on('error', () => {})
  return loader
}

function isRunning({ child: { exitCode, signalCode } }: LoaderProcess): boolean {
  return exitCode === null && signalCode === null
}

function end(loader: LoaderProcess): void {
  loader.kill()
  loader.release()
}
