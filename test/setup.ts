import { accessSync, constants, mkdtempSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installPackages } from './workspace/sdk/packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with what each way to read a definition has installed, in a folder of its name. */
    packages: string
  }
}

/** Gives all tests a folder for temporary files, with the packages that they share, and what removes it. */
export default function setup({ provide }: TestProject): () => void {
  const home = makeHome()
  const remove = (): void => rmSync(home, { recursive: true, force: true })
  installPackages(join(home, 'packages'))
  provide('packages', join(home, 'packages'))
  // What `tmpdir` gives in the processes of tests.
  process.env['TMPDIR'] = home
  return remove
}

/** In memory where there is room: thousands of small files come and go, which costs a disk's journal a tenth of the time. */
function makeHome(): string {
  const memory = '/dev/shm'
  let home: string | undefined
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize > 2 ** 30) {
      home = mkdtempSync(join(memory, 'test-'))
      // Some systems start no program from there, as some tests do.
      writeFileSync(join(home, 'program'), '', { mode: 0o755 })
      accessSync(join(home, 'program'), constants.X_OK)
      return home
    }
  } catch {
    if (home !== undefined) rmSync(home, { recursive: true })
  }
  return realpathSync(mkdtempSync(join(tmpdir(), 'test-')))
}
