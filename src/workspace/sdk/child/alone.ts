import { dirname } from 'node:path'
import { bundle, runBundle } from './bundle.ts'
import { say } from './channel.ts'
import { compiler } from './compile.ts'
import { contentOf } from './content.ts'
import { stopped } from './evaluate.ts'
import { linkModules } from './modules.ts'
import type { Program } from './program.ts'
import { ownPath, type Project } from './project.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import { findSdk, loadEsbuild, loadSdk, type Sdk, textOf } from './toolchain.ts'

/**
 * Loads the definition at `file`, says its content or why there is none, and ends the process: it is the definition's own,
 * which may do there what it likes. Both paths are absolute.
 */
export async function loadAlone(root: string, file: string): Promise<never> {
  const project: Project = { root, file, folder: dirname(file) }
  let program: Program | undefined
  let answered = false
  const answer = (content: object): void => {
    answered = true
    say(JSON.stringify(content))
  }

  process.on('exit', (code) => {
    if (answered || !program) return
    const { stack } = new Error()
    const message = `ends the process (exit code ${code}) while it is evaluated.`
    answer({ diagnostics: [stopped(project, program, { message, stack })], sources: [] })
  })
  process.on('beforeExit', () => {
    if (answered || !program) return
    const message = 'has a top-level `await` that never settles.'
    answer({ diagnostics: [stopped(project, program, { message, stack: undefined })], sources: [] })
  })

  try {
    const read = await prepare(project)
    program = read.program
    answer(await contentOf(project, read.sdk, program))
  } catch (error) {
    const diagnostics = error instanceof DefinitionError ? error.diagnostics : [unexpected(project, error)]
    answer({ diagnostics, sources: program?.sources ?? [] })
  }
  process.exit(0)
}

/** The project's own esbuild bundles, as the CLI does; without one, Node.js loads the modules by itself. */
async function prepare(project: Project): Promise<{ sdk: Sdk; program: Program }> {
  const found = findSdk(project)
  const esbuild = loadEsbuild(project, found)
  if (!esbuild) {
    // Node.js warns of what of its own is experimental; what a definition printed last must be the definition's.
    process.removeAllListeners('warning')
    const sdk = loadSdk(project, found)
    return { sdk, program: linkModules(project, compiler(project)) }
  }
  // esbuild works in a process of its own; the SDK, the larger part of the time, is loaded meanwhile.
  const bundling = bundle(project, esbuild)
  bundling.catch(() => undefined)
  const sdk = loadSdk(project, found)
  return { sdk, program: runBundle(project, await bundling) }
}

function unexpected(project: Project, error: unknown): ChildDiagnostic {
  const path = ownPath(project, project.file) ?? project.file
  return {
    severity: 'error',
    subject: path,
    message: `\`${path}\` can't be loaded:`,
    said: textOf(error),
    place: { file: path },
  }
}
