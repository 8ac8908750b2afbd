import { symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Gives a checkout the packages of this repository, `@botpress/sdk` and esbuild among them. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction')
}
