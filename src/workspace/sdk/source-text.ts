/** A property of an object literal: where its name stands, and its value where that is an object literal too. */
export interface Property {
  offset: number
  /** Offset of the value's opening brace; of a zod object's, that of its properties. */
  literal?: number
}

/** An object literal. */
export interface Literal {
  /** By name; of two that are called the same, the first. */
  properties: ReadonlyMap<string, Property>
  /** Whether it takes in others (`...`), so that it may have any property. */
  hasSpread: boolean
}

const names = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`
const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`
const text = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|${'`'}(?:\\[\s\S]|[^${'`'}\\])*${'`'}`
const regex = String.raw`\/(?<=[(,=:[!&|?{};]\s*\/)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n])+\/`

/**
 * TypeScript with spaces in the place of comments, texts and regular expressions, offsets unchanged; property names in
 * quotes stay. Good enough to find names and count brackets: this is no parser, and callers treat what it can't tell
 * apart as unknown.
 */
export function bareSource(source: string): string {
  return source.replace(new RegExp(`${comment}|${text}|${regex}`, 'gu'), (match, offset: number) => {
    const end = offset + match.length
    const isName = /^['"]/.test(match) && /^\s*:/.test(source.slice(end, end + 20))
    return isName ? match : match.replace(/[^\n]/g, ' ')
  })
}

/** The object literal whose brace opens at `open`, as far as it is written in its place. */
export function readLiteral(bare: string, open: number): Literal {
  const property = new RegExp(`(['"]?)(${names}|(?<=['"])[^'"]+)\\1\\s*(?:(:)\\s*|[,}(])`, 'uy')
  const properties = new Map<string, Property>()
  const starts = partsOf(bare, open)
  for (const start of starts) {
    property.lastIndex = start
    const match = property.exec(bare)
    const name = match?.[2]
    if (name === undefined || properties.has(name)) continue
    properties.set(name, describe(bare, start, match?.[3] ? property.lastIndex : undefined))
  }
  return { properties, hasSpread: starts.some((start) => bare.startsWith('...', start)) }
}

/** Offsets at which the parts of an object literal begin. */
function partsOf(bare: string, open: number): number[] {
  const starts: number[] = []
  const addStart = (after: number): void => {
    const start = after + bare.slice(after).search(/\S/)
    if (start >= after && bare[start] !== '}') starts.push(start)
  }
  addStart(open + 1)
  let depth = 0
  for (const { 0: mark, index } of bare.slice(open).matchAll(/[{}[\](),]/g)) {
    if (mark === ',') {
      if (depth === 1) addStart(open + index + 1)
    } else if ('{[('.includes(mark)) depth++
    else if (--depth === 0) break
  }
  return starts
}

/** Every place where `name` is given a value, as a property or a variable. */
export function findNames(bare: string, name: string): Property[] {
  const escaped = name.replace(/[^\p{L}\p{N}_]/gu, String.raw`\$&`)
  const given = new RegExp(
    `(?<![\\p{L}\\p{N}_$.'"-])(['"]?)${escaped}\\1\\s*(?::\\s*(?:[^={}();,]*[^=!<>]=(?![=>])\\s*)?|=(?![=>])\\s*)`,
    'gu',
  )
  return [...bare.matchAll(given)].map((match) => describe(bare, match.index, match.index + match[0].length))
}

function describe(bare: string, offset: number, value: number | undefined): Property {
  if (value === undefined) return { offset }
  const zodObject = /(?:[\w$]+\.)+object\(\s*/y
  zodObject.lastIndex = value
  const literal = zodObject.test(bare) ? zodObject.lastIndex : value
  return bare[literal] === '{' ? { offset, literal } : { offset }
}
