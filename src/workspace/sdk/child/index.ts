// The entry of a process of its own, with node's modules alone, so that it starts at once:
// `node index.js <workspace root> <definition>`, both absolute. It says its answer as JSON on file descriptor 3, since
// what the definition prints goes to the standard output. The line's end tells that the answer is whole.
import { writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { propertiesOf } from './properties.ts'
import { bundle } from './bundle.ts'
import { compiler } from './compile.ts'
import { evaluate, stopped } from './evaluate.ts'
import { fieldsOf, mapDefinition } from './map.ts'
import { linkModules } from './modules.ts'
import type { Program } from './program.ts'
import { ownPath, type Project } from './project.ts'
import { recognize } from './recognize.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import { schemaConverter } from './schema.ts'
import { findSdk, loadEsbuild, loadSdk, type Sdk, textOf } from './toolchain.ts'

const [root = '', file = ''] = process.argv.slice(2)
const project: Project = { root, file, folder: dirname(file) }
let program: Program | undefined
let answered = false

process.on('exit', (code) => {
  if (answered || !program) return
  const { stack } = new Error()
  const message = `ends the process (exit code ${code}) while it is evaluated.`
  say({ diagnostics: [stopped(project, program, { message, stack })], sources: [] })
})
process.on('beforeExit', () => {
  if (answered || !program) return
  const message = 'has a top-level `await` that never settles.'
  say({ diagnostics: [stopped(project, program, { message, stack: undefined })], sources: [] })
})

try {
  say(await load())
} catch (error) {
  const diagnostics = error instanceof DefinitionError ? error.diagnostics : [unexpected(error)]
  say({ diagnostics, sources: program?.sources ?? [] })
}
process.exit(0)

async function load(): Promise<object> {
  const read = await prepare()
  program = read.program
  const field = fieldsOf(recognize(project, read.sdk, await evaluate(project, program)))
  return {
    ...mapDefinition(field, schemaConverter(read.sdk, propertiesOf(field('__advanced')))),
    sources: program.sources,
  }
}

/** The project's own esbuild bundles, as the CLI does; without one, Node.js loads the modules by itself. */
async function prepare(): Promise<{ sdk: Sdk; program: Program }> {
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
  return { sdk, program: await bundling }
}

function unexpected(error: unknown): ChildDiagnostic {
  const path = ownPath(project, file) ?? file
  return {
    severity: 'error',
    subject: path,
    message: `\`${path}\` can't be loaded:`,
    said: textOf(error),
    place: { file: path },
  }
}

function say(answer: object): void {
  const bytes = Buffer.from(`${JSON.stringify(answer)}\n`)
  answered = true
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(3, bytes, sent)
    } catch (error) {
      if (propertiesOf(error).code !== 'EAGAIN') throw error
    }
  }
}
