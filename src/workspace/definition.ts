import { extname } from 'node:path'
import { loadDataDefinition, type LoadedDefinition } from './data-definition.ts'
import { detectFile, findNamedFile } from './find-file.ts'
import type { SharedLoaders } from './sdk/shared-loaders.ts'
import type { Workspace } from './workspace.ts'

/** The names under which an integration's definition is looked for in its folder, in that order. */
export const definitionNames = ['ts', 'json', 'yaml', 'yml'].map((ending) => `integration.definition.${ending}`)

/**
 * Loads the definition of the integration in the folder `projectPath`: the file that the input `definition` names, relative
 * to that folder, or else the first of {@link definitionNames} that is there. None there: neither definition nor diagnostic.
 *
 * `refuseCode` is asked before a definition that is code is loaded. Where it says why not, that is the error, and the file
 * isn't read. `shared` loads code in processes that load several definitions, and `meanwhile` is called once code is being
 * loaded. Throws the reason of `signal` where that is aborted while code is evaluated.
 */
export async function loadDefinition(
  workspace: Workspace,
  projectPath: string,
  explicitFile: string | undefined,
  {
    refuseCode,
    signal,
    shared,
    meanwhile,
  }: {
    refuseCode?: (() => Promise<{ message: string; fix: string } | undefined>) | undefined
    signal?: AbortSignal | undefined
    shared?: SharedLoaders | undefined
    meanwhile?: (() => void) | undefined
  } = {},
): Promise<LoadedDefinition> {
  const found =
    explicitFile === undefined
      ? await detectFile(workspace, { subject: 'definition', from: projectPath, paths: definitionNames })
      : await findNamedFile(workspace, { subject: 'input definition', from: projectPath, path: explicitFile })
  if (found === undefined) return { diagnostics: [] }
  if ('severity' in found) return { diagnostics: [found] }

  const file = found.path
  const refuse = (message: string, fix?: string): LoadedDefinition => ({
    diagnostics: [{ severity: 'error', subject: 'definition', message, fix, place: { file } }],
  })
  switch (extname(file).toLowerCase()) {
    case '.ts': {
      const refused = await refuseCode?.()
      if (refused !== undefined) return refuse(refused.message, refused.fix)
      const { loadSdkDefinition } = await import('./sdk/load.ts')
      return loadSdkDefinition(workspace, file, { signal, shared, meanwhile })
    }
    case '.json':
      return loadDataDefinition(found, 'JSON', workspace.redact)
    case '.yaml':
    case '.yml':
      return loadDataDefinition(found, 'YAML', workspace.redact)
    default: {
      const fix = 'Name a file that ends in `.ts` (an SDK project), `.json`, `.yaml` or `.yml`.'
      return refuse(`\`${file}\` has an unknown extension.`, fix)
    }
  }
}
