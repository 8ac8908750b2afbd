import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatPath, type Path } from '../../integration/path.ts'
import { type Place } from '../../integration/diagnostic.ts'
import { isEntry } from '../../integration/shape.ts'
import { placesIn } from '../document.ts'
import { bareSource, findNames, type Literal, type Property, readLiteral } from './source-text.ts'

/** What of the loaded definition is needed to find its values in the sources again. */
export interface Sources {
  /** Absolute. */
  root: string
  /** Workspace-relative, the definition first. */
  modules: string[]
  /** The files of scripts by the formatted path of the body that they fill. */
  scripts: ReadonlyMap<string, string>
}

interface Source {
  file: string
  lineAndColumn: ReturnType<typeof placesIn>
  bare: string
  /** The literals and names that have been looked at, since most of what is looked for stands in the same few. */
  literals: Map<number, Literal>
  names: Map<string, Property[]>
}

/**
 * Finds where a value of the body is written. It follows the names down the literal of `new IntegrationDefinition({…})`
 * and, where an entry of a collection was written elsewhere, on to the one place in all modules that gives its name a
 * value. With two such places, or none, it stays at what is sure: the name above, or at last the definition's file.
 */
export function locator({ root, modules, scripts }: Sources): (path: Path) => Place {
  // Only a run with something to report needs the sources' texts.
  let read: { sources: Source[]; root: Position | undefined } | undefined

  return (path) => {
    const script = scripts.get(formatPath(path))
    if (script !== undefined) return { file: script }
    if (read === undefined) {
      const sources = modules.map((file) => open(root, file))
      read = { sources, root: sources[0] && rootOf(sources[0]) }
    }
    return read.root === undefined ? { file: modules[0] ?? '.' } : find(read.sources, read.root, path)
  }
}

/** The literal that makes the definition, where there is just one. */
function rootOf(source: Source): Position | undefined {
  const [literal, another] = source.bare.matchAll(/new\s+(?:[\w$]+\.)?IntegrationDefinition\s*\(\s*(?=\{)/gu)
  if (!literal || another) return undefined
  return { source, property: { offset: literal.index, literal: literal.index + literal[0].length } }
}

function find(sources: Source[], root: Position, path: Path): Place {
  let at = root
  for (const [depth, name] of written(path).entries()) {
    // An entry has a name of the author's choice, which tells more than `title` does.
    const inCollection = depth === 1 && isEntry(path.slice(0, 2))
    const next = within(at, String(name)) ?? (inCollection && isOpen(at) ? elsewhere(sources, String(name)) : undefined)
    if (!next) break
    at = next
  }
  const { source, property } = at
  return { file: source.file, ...source.lineAndColumn(property.offset) }
}

interface Position {
  source: Source
  property: Property
}

function within({ source, property }: Position, name: string): Position | undefined {
  const found = property.literal === undefined ? undefined : literalAt(source, property.literal).properties.get(name)
  return found && { source, property: found }
}

function literalAt(source: Source, brace: number): Literal {
  const literal = source.literals.get(brace) ?? readLiteral(source.bare, brace)
  source.literals.set(brace, literal)
  return literal
}

/** Whether it may have more properties than are written in its place. */
function isOpen({ source, property }: Position): boolean {
  return property.literal === undefined || literalAt(source, property.literal).hasSpread
}

function elsewhere(sources: Source[], name: string): Position | undefined {
  const found = sources.flatMap((source) => namesIn(source, name).map((property) => ({ source, property })))
  return found.length === 1 ? found[0] : undefined
}

function namesIn(source: Source, name: string): Property[] {
  const found = source.names.get(name) ?? findNames(source.bare, name)
  source.names.set(name, found)
  return found
}

/** The path as an SDK definition writes it: a schema is code, of which only the properties of objects can be followed. */
function written(path: Path): Path {
  const schema = path.indexOf('schema')
  if (schema > 0) {
    const names: Path[number][] = []
    for (let at = schema + 1; path[at] === 'properties' && at + 1 < path.length; at += 2) names.push(path[at + 1] ?? '')
    return [...path.slice(0, schema + 1), ...names]
  }
  return path[0] === 'extraOperations' ? ['__advanced', ...path] : path
}

function open(root: string, file: string): Source {
  let text = ''
  try {
    text = new TextDecoder().decode(readFileSync(join(root, file)))
  } catch {
    // It was there when it was bundled; without it nothing is found in it.
  }
  return { file, lineAndColumn: placesIn(text), bare: bareSource(text), literals: new Map(), names: new Map() }
}
