import { SourceMap, stripTypeScriptTypes } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Place } from '../../../integration/diagnostic.ts'
import { placesIn } from '../../document.ts'
import { propertiesOf } from './properties.ts'
import { ownPath, packageManager, type Project } from './project.ts'
import { DefinitionError } from './definition-error.ts'
import { loadTypescript, textOf } from './toolchain.ts'
import { readTsConfig } from './tsconfig.ts'

/** A module as JavaScript. */
export interface Compiled {
  code: string
  /** Undefined where every line and column is that of the source. */
  map?: SourceMap | undefined
}

/** Makes JavaScript of the module at an absolute path. Throws a {@link DefinitionError} where its text has a fault. */
export type Compile = (file: string, source: string) => Compiled

interface Typescript {
  transpileModule(
    source: string,
    options: { fileName: string; reportDiagnostics: boolean; compilerOptions: object },
  ): { outputText: string; sourceMapText?: string; diagnostics?: { start?: number; messageText: unknown }[] }
}

/**
 * Compiles with the project's own TypeScript, which leaves out imports that are used as types only; where it has none
 * that transpiles, Node.js takes the types out.
 */
export function compiler(project: Project): Compile {
  const typescript = loadTypescript(project)
  return isTypescript(typescript)
    ? (file, source) => transpile(project, typescript, file, source)
    : (file, source) => strip(project, file, source)
}

function isTypescript(value: unknown): value is Typescript {
  return typeof propertiesOf(value).transpileModule === 'function'
}

function transpile(project: Project, typescript: Typescript, file: string, source: string): Compiled {
  const { options } = readTsConfig(dirname(file))
  const { outputText, sourceMapText, diagnostics } = typescript.transpileModule(source, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      sourceMap: true,
      allowJs: true,
      experimentalDecorators: options.experimentalDecorators === true,
      emitDecoratorMetadata: options.emitDecoratorMetadata === true,
      useDefineForClassFields: definesFields(options.useDefineForClassFields, options.target),
    },
  })
  // One without a place is about the options.
  const diagnostic = diagnostics?.find(({ start }) => start !== undefined)
  if (diagnostic)
    throw unreadable(project, file, placesIn(source)(diagnostic.start ?? 0), worded(diagnostic.messageText))
  return { code: outputText, map: sourceMapText === undefined ? undefined : new SourceMap(JSON.parse(sourceMapText)) }
}

/** As TypeScript and esbuild decide it. */
function definesFields(chosen: unknown, target: unknown): boolean {
  return typeof chosen === 'boolean' ? chosen : !/^es(?:[3-6]|20(?:1\d|2[01]))$/i.test(String(target))
}

function worded(message: unknown): string {
  return String(typeof message === 'string' ? message : propertiesOf(message).messageText)
}

function strip(project: Project, file: string, source: string): Compiled {
  try {
    return { code: stripTypeScriptTypes(source, { mode: 'strip' }) }
  } catch (error) {
    if (propertiesOf(error).code !== 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') throw misread(project, file, error)
  }
  try {
    // What is more than types (`enum`, `namespace`, …): no longer the author's own lines.
    const code = stripTypeScriptTypes(source, { mode: 'transform', sourceMap: true, sourceUrl: basename(file) })
    const map = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code)?.[1] ?? ''
    return { code, map: new SourceMap(JSON.parse(Buffer.from(map, 'base64').toString())) }
  } catch (error) {
    throw misread(project, file, error)
  }
}

/** The stack of Node.js' own parser begins with the line, its text, and carets below the column. */
function misread(project: Project, file: string, error: unknown): DefinitionError {
  const [head = '', ...shown] = String(propertiesOf(error).stack).split('\n\n', 1)[0]?.split('\n') ?? []
  const line = Number(/:(\d+)$/.exec(head)?.[1])
  const column = (shown.find((text) => /^\s*\^+\s*$/.test(text))?.indexOf('^') ?? -1) + 1
  const at = { line: line > 0 ? line : undefined, column: line > 0 && column > 0 ? column : undefined }
  const unsupported = propertiesOf(error).code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
  return unreadable(project, file, at, textOf(error), unsupported ? needsEsbuild(project) : undefined)
}

/** A module whose text can't be taken. `said` is what the parser says. */
export function unreadable(
  project: Project,
  file: string,
  at: Omit<Place, 'file'> | undefined,
  said: string,
  fix?: string,
): DefinitionError {
  const path = ownPath(project, file) ?? file
  return new DefinitionError({
    severity: 'error',
    subject: path,
    message: `\`${path}\` can't be parsed:`,
    said,
    fix,
    place: { file: path, ...at },
  })
}

/** The way out for what Node.js can't load by itself. */
export function needsEsbuild(project: Project): string {
  return `Run \`${packageManager(project).add('esbuild')}\` and commit what it changes: with esbuild, the definition is read as the Botpress CLI reads it.`
}
