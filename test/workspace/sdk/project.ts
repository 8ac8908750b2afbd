import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { createRedactor } from '../../../src/secrets/redactor.ts'
import { loadSdkDefinition } from '../../../src/workspace/sdk/load.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'

/** This repository's root. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** The definition's usual name. */
export const definitionFile = 'integration.definition.ts'

/**
 * Writes a workspace of its own, for the running test: `files` by workspace-relative path, `links` by path too, to
 * folders of this repository's node_modules. Gives its root.
 */
export async function writeWorkspace(
  files: Record<string, string | Uint8Array>,
  links: Record<string, string> = { node_modules: '.' },
): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'sdk-project-')))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await symlink(join(repository, 'node_modules', target), join(root, path), 'junction')
  }
  return root
}

/** Loads the definition at `file` of the workspace `root`. */
export async function load(
  root: string,
  file = definitionFile,
  { secrets = [], ...options }: { seconds?: number; secrets?: readonly string[] } = {},
): Promise<LoadedDefinition> {
  return loadSdkDefinition(await openWorkspace(root, createRedactor(secrets)), file, options)
}

/** Writes a workspace of this definition and what it imports, and loads it. */
export async function loadSource(
  source: string,
  files: Record<string, string | Uint8Array> = {},
): Promise<LoadedDefinition> {
  return load(await writeWorkspace({ ...files, [definitionFile]: source }))
}

/** A definition's source: `IntegrationDefinition` with these properties beside name and version. */
export function definitionSource(properties = ''): string {
  return `import { IntegrationDefinition, z } from '@botpress/sdk'
export default new IntegrationDefinition({
  name: 'tracker',
  version: '1.0.0',
  ${properties}
})
`
}
