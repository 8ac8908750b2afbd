import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { standInSdk } from '../workspace/sdk/stand-in.ts'

/** Gives a checkout the packages of this repository, `@botpress/sdk` and esbuild among them. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Gives a checkout an SDK that loads at once and knows no schemas, for definitions that have none. */
export async function writeStandInSdk(folder: string): Promise<void> {
  for (const [path, content] of Object.entries(standInSdk)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
