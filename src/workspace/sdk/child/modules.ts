import { readFileSync } from 'node:fs'
import { createRequire, registerHooks, type LoadFnOutput, type ResolveFnOutput } from 'node:module'
import { dirname, extname, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Place } from '../../../integration/diagnostic.ts'
import { placesIn } from '../../document.ts'
import { foldersUp, readManifest } from '../../package-manager.ts'
import { bareSource } from '../source-text.ts'
import { propertiesOf } from './properties.ts'
import { needsEsbuild, unreadable, type Compile, type Compiled } from './compile.ts'
import type { Program } from './program.ts'
import { ownPath, type Project } from './project.ts'
import { DefinitionError, type ChildDiagnostic } from './definition-error.ts'
import { resolveFile } from './resolve.ts'
import { absent, commonJsModule, jsonModule, textModule, widenedModule } from './stand-in.ts'
import { textOf } from './toolchain.ts'
import { unresolved } from './unresolved.ts'

/**
 * The definition and what it imports as modules of Node.js, found and read as esbuild does: endings left out, folders,
 * `paths` of tsconfig.json, names taken out of JSON and CommonJS, and imports of types that nothing marks as such.
 */
export function linkModules(project: Project, compile: Compile): Program {
  return new Modules(project, compile)
}

/** A module as it is given to Node.js, under a URL of its own. */
interface Source {
  text: string
  /** Where it is the workspace's own code; else it stands for another module, whose values it exports. */
  own?: { file: string; compiled: Compiled }
}

/** Asks Node.js where a specifier leads to. */
type Ask = (specifier: string, parentUrl: string) => ResolveFnOutput

/** As many names that a module lacks are passed over: each takes another round. */
const mostLacking = 500

class Modules implements Program {
  readonly #project: Project
  readonly #compile: Compile
  readonly #compiled = new Map<string, Compiled>()
  readonly #sources = new Map<string, Source>()
  /** What was imported, by importing URL and specifier: the key of {@link Modules.#lacking}. */
  readonly #imported = new Map<string, string>()
  /** Names that are imported from a module without its having them: types, as a rule. To esbuild they are undefined. */
  readonly #lacking = new Map<string, Set<string>>()
  readonly #files = new Set<string>()
  #problems: ChildDiagnostic[] = []
  #round = 0
  #latest: string

  constructor(project: Project, compile: Compile) {
    this.#project = project
    this.#compile = compile
    this.#latest = project.file
  }

  get sources(): string[] {
    const paths = [this.#project.file, ...this.#files].map((file) => ownPath(this.#project, file))
    return [...new Set(paths.filter((path) => path !== undefined))]
  }

  origin(url: string, line: number, column: number): Required<Place> | undefined {
    const own = this.#sources.get(url)?.own
    const file = own && ownPath(this.#project, own.file)
    if (!own || file === undefined) return undefined
    if (!own.compiled.map) return { file, line, column }
    const entry = own.compiled.map.findEntry(line - 1, column - 1)
    return 'originalLine' in entry
      ? { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
      : undefined
  }

  async run(): Promise<object> {
    const { file, folder } = this.#project
    // As in a bundle: the same in all modules.
    Object.assign(globalThis, { require: createRequire(file), __filename: file, __dirname: folder })
    registerHooks({
      resolve: (specifier, context, next) => {
        const ask: Ask = (wanted, parentURL) => next(wanted, { ...context, parentURL })
        return this.#resolve(specifier, context.parentURL, ask) ?? this.#note(next(specifier, context))
      },
      load: (url, context, next) => this.#load(url) ?? next(url, context),
    })
    for (;;) {
      this.#round++
      this.#problems = []
      try {
        // The comment keeps the bundler's hands off.
        const exported: unknown = await import(/* webpackIgnore: true */ this.#open(file, false))
        return propertiesOf(exported)
      } catch (error) {
        if (error instanceof DefinitionError) throw error
        if (this.#problems.length > 0) throw new DefinitionError(...this.#problems)
        if (!this.#learn(error)) throw this.#explain(error)
      }
    }
  }

  /**
   * Takes note of a name that nothing exports, for the next round: it is that of a type, where no value is made of it.
   * False where the error is another one. Throws a {@link DefinitionError} for a value that is missing.
   */
  #learn(error: unknown): boolean {
    if (!(error instanceof SyntaxError) || this.#round > mostLacking) return false
    const [, specifier, name] =
      /^The requested module '(.*)' does not provide an export named '(.*)'$/s.exec(error.message) ?? []
    // The stack begins with the importing module's URL and line.
    const [importer = ''] = (error.stack ?? '').split(/:\d+\n/, 1)
    const key = this.#imported.get(`${importer} ${specifier}`)
    const own = this.#sources.get(importer)?.own
    if (!own || key === undefined || specifier === undefined || name === undefined) return false
    if (usesValue(own.compiled.code, name)) {
      const place = this.#placeOf(specifier, own.file)
      throw new DefinitionError({
        severity: 'error',
        subject: place.file,
        message: `\`${place.file}\` imports \`${name}\` from \`${specifier}\`, which has no such export.`,
        fix: 'Check the name; where it is a type, write `import type`.',
        place,
      })
    }
    const names = this.#lacking.get(key) ?? new Set()
    if (names.has(name)) return false
    this.#lacking.set(key, names.add(name))
    return true
  }

  /** For what V8 doesn't take it names no file: it is the one that was read last. */
  #explain(error: unknown): unknown {
    if (!(error instanceof SyntaxError) || !error.stack?.includes('at compileSourceTextModule ')) return error
    return unreadable(this.#project, this.#latest, undefined, error.message, needsEsbuild(this.#project))
  }

  /** Undefined for what Node.js finds by itself: imports of packages by packages. */
  #resolve(specifier: string, parentUrl: string | undefined, ask: Ask): ResolveFnOutput | undefined {
    const answer = (url: string): ResolveFnOutput => ({ url, importAttributes: {}, shortCircuit: true })
    if (this.#sources.has(specifier)) return answer(specifier)
    const own = this.#sources.get(parentUrl ?? '')?.own
    if (!own) return undefined
    const remember = (key: string): void => void this.#imported.set(`${parentUrl} ${specifier}`, key)
    try {
      return answer(this.#find(specifier, own.file, ask, remember))
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error
      this.#problems.push(...error.diagnostics)
      // What can't be linked keeps everything from being run, and doesn't keep the other imports from being looked at.
      return answer(
        this.#put(pathToFileURL(own.file), 'broken', { text: "import { none } from 'data:text/javascript,'" }),
      )
    }
  }

  #find(specifier: string, importer: string, ask: Ask, remember: (key: string) => void): string {
    const isNode = isNodeModule(importer)
    const file = specifier === '@botpress/sdk' ? undefined : resolveFile(specifier, importer)
    if (file !== undefined) {
      remember(file)
      return this.#open(file, isNode, () => this.#placeOf(specifier, importer))
    }
    let url: string
    let format: string | null | undefined
    try {
      const asker = specifier === '@botpress/sdk' ? this.#project.file : importer
      ;({ url, format } = ask(specifier, pathToFileURL(asker).href))
    } catch (error) {
      // In packages, too, imports of Node.js want the ending; its `require` doesn't.
      const path = requirable(specifier, importer)
      if (path === undefined) throw this.#unresolved(specifier, importer, error)
      url = pathToFileURL(path).href
    }
    if (!url.startsWith('file:') || (format === 'module' && isInstalled(fileURLToPath(url)))) {
      remember(url)
      return this.#widen(url)
    }
    const path = fileURLToPath(url)
    remember(path)
    return isInstalled(path) ? this.#wrap(path, isNode) : this.#open(path, isNode)
  }

  /** The URL of a file of the workspace. `importing` tells where its import stands. */
  #open(file: string, isNode: boolean, importing?: () => Place): string {
    this.#files.add(file)
    const url = pathToFileURL(file)
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const ending = extname(file).toLowerCase()
    const lacking = absent(this.#lacking.get(file) ?? [])
    switch (ending) {
      case '.json':
        try {
          return this.#put(url, 'json', { text: jsonModule(text) + lacking })
        } catch (error) {
          throw unreadable(this.#project, file, undefined, textOf(error))
        }
      case '.txt':
        return this.#put(url, 'text', { text: textModule(text) + lacking })
      case '.js':
      case '.cjs':
        if (isCommonJs(file, text)) return this.#wrap(file, isNode)
        break
      case '.ts':
      case '.mts':
      case '.cts':
      case '.mjs':
        break
      default: {
        const path = ownPath(this.#project, file) ?? file
        throw new DefinitionError({
          severity: 'error',
          subject: path,
          message: `\`${path}\` can't be imported: it is neither TypeScript, JavaScript, JSON nor text that Node.js loads.`,
          fix: /^\.[jt]sx$/.test(ending) ? needsEsbuild(this.#project) : 'Read the file instead (`readFileSync`).',
          place: importing?.() ?? { file: path },
        })
      }
    }
    const compiled = this.#compiled.get(file) ?? this.#compile(file, text)
    this.#compiled.set(file, compiled)
    return this.#put(url, 'own', { text: compiled.code + lacking, own: { file, compiled } })
  }

  /** The URL of what exports the values of a CommonJS module. */
  #wrap(path: string, isNode: boolean): string {
    const text = commonJsModule(path, createRequire(this.#project.file)(path), isNode)
    const lacking = absent(this.#lacking.get(path) ?? [])
    return this.#put(pathToFileURL(path), isNode ? 'node' : 'commonjs', { text: text + lacking })
  }

  /** The URL of an installed ECMAScript module, or of what exports more than it does. */
  #widen(url: string): string {
    const lacking = this.#lacking.get(url)
    if (!lacking) return url
    const stand = url.startsWith('file:') ? new URL(url) : new URL(`stand-in:${url}`)
    return this.#put(stand, 'widened', { text: widenedModule(url, lacking) })
  }

  #put(base: URL, kind: string, source: Source): string {
    // Node.js keeps a module, even one that failed, for as long as its URL is the same.
    const url = new URL(base)
    url.search = `${kind}-${this.#round}`
    this.#sources.set(url.href, source)
    return url.href
  }

  #load(url: string): LoadFnOutput | undefined {
    const source = this.#sources.get(url)
    if (!source) return undefined
    if (source.own) this.#latest = source.own.file
    return { format: 'module', source: source.text, shortCircuit: true }
  }

  /** What is required instead of imported is a source as well. */
  #note(found: ResolveFnOutput): ResolveFnOutput {
    if (found.url.startsWith('file:') && !isInstalled(fileURLToPath(found.url)))
      this.#files.add(fileURLToPath(found.url))
    return found
  }

  #unresolved(specifier: string, importer: string, error: unknown): unknown {
    if (!/^ERR_(?:MODULE_NOT_FOUND|PACKAGE_|UNSUPPORTED_|INVALID_)/.test(String(propertiesOf(error).code))) return error
    const path = ownPath(this.#project, importer) ?? importer
    return new DefinitionError({
      severity: 'error',
      subject: path,
      ...unresolved(this.#project, path, specifier),
      place: this.#placeOf(specifier, importer),
    })
  }

  #placeOf(specifier: string, importer: string): Place {
    const file = ownPath(this.#project, importer) ?? importer
    const text = readFileSync(importer, 'utf8').replace(/^\uFEFF/, '')
    const bare = bareSource(text)
    const imports = text.matchAll(/\b(?:from|import|require)\b\s*\(?\s*(?=(['"`])(.*?)\1)/g)
    const match = imports.find((found) => found[2] === specifier && bare[found.index] !== ' ')
    return match ? { file, ...placesIn(text)(match.index + match[0].length) } : { file }
  }
}

/** Whether JavaScript does more with an imported name than to pass it on. Types have left no other trace. */
function usesValue(code: string, name: string): boolean {
  if (!/^[\p{L}\p{N}_$]+$/u.test(name)) return true
  const named = (text: string): string =>
    `(?<![\\p{L}\\p{N}_$])${text.replaceAll('$', String.raw`\$`)}(?![\\p{L}\\p{N}_$])`
  const bare = bareSource(code)
  const clause = name === 'default' ? String.raw`import\s+` : `import\\b[^;]*?[{,]\\s*${named(name)}\\s+as\\s+`
  const alias = new RegExp(`\\b${clause}([\\p{L}_$][\\p{L}\\p{N}_$]*)`, 'u').exec(bare)?.[1]
  if (name === 'default' && alias === undefined) return true
  const others = bare.replace(/\b(?:import|export)\b[^;(]*?\bfrom\b|\bexport\s*\{[^}]*\}/g, ' ')
  const inTexts = Array.from(code.matchAll(/\$\{[^}]*\}/g), ([part]) => part)
  return new RegExp(named(alias ?? name), 'u').test([others, ...inTexts].join('\n'))
}

/** Whether Node.js would run a module's output as an ECMAScript module: bundlers then take its CommonJS as Node.js does. */
function isNodeModule(file: string): boolean {
  if (/\.m[jt]s$/.test(file)) return true
  if (/\.c[jt]s$/.test(file)) return false
  const manifest = foldersUp(dirname(file), dirname(file).split(sep)[0] + sep)
    .map(readManifest)
    .find((content) => Object.keys(content).length > 0)
  return manifest?.type === 'module'
}

function isCommonJs(file: string, text: string): boolean {
  return file.endsWith('.cjs') || !/^\s*(?:import|export)\b/m.test(bareSource(text))
}

function isInstalled(path: string): boolean {
  return path.split(sep).includes('node_modules')
}

function requirable(specifier: string, importer: string): string | undefined {
  try {
    return createRequire(importer).resolve(specifier)
  } catch {
    return undefined
  }
}
