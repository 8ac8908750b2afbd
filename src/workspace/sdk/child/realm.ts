import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname } from 'node:path'
import { compileFunction, type Context, constants, createContext, runInContext, Script } from 'node:vm'
import type { Surroundings } from './bundle.ts'
import type { Deferred } from './deferred.ts'

/**
 * A JavaScript realm with globals, prototypes and modules of its own, in which a definition is evaluated beside others in
 * one process. While it is open, the SDK is loaded, and finds what Node.js has. Once it is closed, nothing but the language
 * and the loaded modules is left: the first reach for anything that others share (`process`, a timer, a module of
 * Node.js, …) throws, and is remembered.
 *
 * This keeps definitions apart that mean no harm. One that does could as well write into another's files.
 */
export interface Realm {
  /** Loads a CommonJS or JSON module and what it requires, except what is deferred; modules of Node.js are the process's own. */
  load(file: string, deferred: Deferred | undefined): unknown
  /** Closes the realm, and gives what a definition runs in; `modules` are those that it can require. */
  close(modules: Readonly<Record<string, unknown>>): Required<Surroundings>
  /** Whether something was reached for that the realm doesn't have. */
  wasLeft(): boolean
}

/** What the realm's own functions are made by, so that none that is seen there belongs to this one. */
interface Setup {
  toRequire(load: (specifier: string) => unknown): (specifier: string) => unknown
  toModule(): { exports: unknown }
  parse(json: string): unknown
}

/** Runs in the realm. `reach` gives a global of Node.js, or nothing once the realm is closed. */
const setup = `(function (names, reach, leave) {
  'use strict'
  const refuse = (name) => {
    leave()
    throw new Error(name + ' is not there')
  }
  for (const [name, enumerable] of names) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable,
      get() {
        const found = reach(name)
        return found === undefined ? refuse(name) : found.value
      },
      set(value) {
        if (reach(name) === undefined) refuse(name)
        Object.defineProperty(globalThis, name, { configurable: true, enumerable, writable: true, value })
      },
    })
  }
  Object.defineProperty(globalThis, 'global', { configurable: true, writable: true, value: globalThis })
  const { parse } = JSON
  return {
    parse,
    toModule: () => ({ exports: {} }),
    toRequire(load) {
      const require = (specifier) => {
        const found = load(specifier)
        return found === undefined ? refuse(specifier) : found.value
      }
      for (const name of ['resolve', 'cache', 'main', 'extensions'])
        Object.defineProperty(require, name, { get: () => refuse(name), set: () => refuse(name) })
      return require
    },
  }
})`

/** What is compiled once for all realms of this process, by path, and where each module's requires lead. */
const scripts = new Map<string, Script>()
const resolved = new Map<string, Map<string, string>>()

/** Makes an open realm. */
export function createRealm(): Realm {
  const context: Context = createContext(constants.DONT_CONTEXTIFY)
  const added = addedGlobals(context)
  let isOpen = true
  let left = false
  const leave = (): void => {
    left = true
  }
  const reach = (name: string): { value: unknown } | undefined =>
    isOpen ? { value: Reflect.get(globalThis, name) } : undefined
  const { toRequire, toModule, parse }: Setup = runInContext(setup, context)(added, reach, leave)

  const modules = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = toModule()
    modules.set(file, module)
    if (extname(file) === '.json') {
      module.exports = parse(readFileSync(file, 'utf8'))
    } else {
      const require = toRequire((specifier) => {
        if (!isOpen) return undefined
        return { value: process.getBuiltinModule(specifier) ?? load(resolveFrom(file, specifier)) }
      })
      const run = scriptAt(file).runInContext(context)
      Reflect.apply(run, module.exports, [module.exports, require, module, file, dirname(file)])
    }
    return module.exports
  }
  const defer = ({ file, text }: Deferred): void => {
    const module = toModule()
    const require = toRequire(() => {
      if (!isOpen) return undefined
      if (modules.get(file) === module) modules.delete(file)
      return { value: load(file) }
    })
    compileFunction(text, ['exports', 'require'], { parsingContext: context })(module.exports, require)
    modules.set(file, module)
  }
  return {
    load(file, deferred) {
      if (deferred) defer(deferred)
      return load(file)
    },
    close(given) {
      isOpen = false
      const require = toRequire((specifier) =>
        Object.hasOwn(given, specifier) ? { value: given[specifier] } : undefined,
      )
      return { require, module: toModule(), parsingContext: context }
    },
    wasLeft: () => left,
  }
}

/**
 * The globals that Node.js adds to those of the language, and whether they are enumerable. Not by their descriptors: that
 * of `FormData` alone takes 25 ms, since Node.js then loads what makes it.
 */
function addedGlobals(context: Context): [name: string, enumerable: boolean][] {
  return Object.getOwnPropertyNames(globalThis)
    .filter((name) => name !== 'global' && (name === 'console' || !Object.hasOwn(context, name)))
    .map((name) => [name, Object.prototype.propertyIsEnumerable.call(globalThis, name)])
}

function resolveFrom(file: string, specifier: string): string {
  const known = resolved.get(file) ?? new Map<string, string>()
  resolved.set(file, known)
  const found = known.get(specifier) ?? createRequire(file).resolve(specifier)
  known.set(specifier, found)
  return found
}

/** The function that Node.js makes of a CommonJS module. Throws for a module that isn't one. */
function scriptAt(file: string): Script {
  const known = scripts.get(file)
  if (known) return known
  if (!/^\.c?js$/.test(extname(file))) throw new Error(`${file} is no CommonJS module`)
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file })
  scripts.set(file, script)
  return script
}
