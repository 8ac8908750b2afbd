import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersUp, packageManagerOf, readManifest } from './package-manager.ts'
import type { Workspace } from './workspace.ts'

/** Where the Botpress CLI writes an integration's code, relative to its folder: as it does now, and as it did at first. */
export const builtCode = ['.botpress/dist/index.cjs', '.botpress/dist/index.js']

/**
 * What to write into the workflow so that the code of the integration in `folder` (workspace-relative) is there: its own
 * build script, or the Botpress CLI, which has to be installed before where it isn't.
 */
export async function adviseBuild(workspace: Workspace, folder: string): Promise<string> {
  const found = await workspace.find(folder)
  const named = 'or name the bundle with the input `code`'
  if (found.is !== 'folder' || !existsSync(join(found.absolute, 'package.json')))
    return `Build the integration before this step (\`bp build\` writes \`${builtCode[0]}\`), ${named}.`

  const manager = packageManagerOf(found.absolute, workspace.root)
  const { scripts, dependencies, devDependencies } = readManifest(found.absolute)
  const where = found.path === '.' ? '' : ` (with \`working-directory: ${found.path}\`)`
  const step = (command: string): string => `the step \`run: ${command}\`${where} before this one, ${named}.`
  if (has(scripts, 'build')) return `Add ${step(manager.run('build'))}`

  const cli = '@botpress/cli'
  const isInstalled =
    has(dependencies, cli) ||
    has(devDependencies, cli) ||
    foldersUp(found.absolute, workspace.root).some((place) => existsSync(join(place, 'node_modules', cli)))
  if (isInstalled) return `Add ${step(manager.execute('bp build'))}`
  const place = found.path === '.' ? '' : ` in \`${found.path}\``
  return `Run \`${manager.add(cli)}\`${place} once and commit what it changes; then add ${step(manager.execute('bp build'))}`
}

function has(entries: unknown, name: string): boolean {
  return typeof entries === 'object' && entries !== null && Object.hasOwn(entries, name)
}
