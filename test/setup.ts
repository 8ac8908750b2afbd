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
  const memory = '/dev/shm'
  // Thousands of small files come and go, which costs a disk's journal a tenth of the time.
  const home = realpathSync(mkdtempSync(join(takesTests(memory) ? memory : tmpdir(), 'test-')))
  installPackages(join(home, 'packages'))
  provide('packages', join(home, 'packages'))
  // What `tmpdir` gives in the processes of tests, there and on Windows.
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = home
  return () => rmSync(home, { recursive: true, force: true })
}

/** Whether a folder has room for what tests write, and programs start from there, which some systems don't allow. */
function takesTests(folder: string): boolean {
  const program = join(folder, `test-${process.pid}`)
  try {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < 2 ** 30) return false
    writeFileSync(program, '', { mode: 0o755 })
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  } finally {
    rmSync(program, { force: true })
  }
}
