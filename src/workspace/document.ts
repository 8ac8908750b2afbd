import type { Path } from '../integration/path.ts'

/** Where a value and what is in it stand, as an offset in UTF-16 units from 0; of an object's member, where its key stands. */
export interface Position {
  offset: number
  children?: Map<string | number, Position>
}

/** A definition's text as data, and where its values stand. */
export interface Document {
  value: unknown
  position: Position
}

/** What keeps a text from being read as data, with the offset of its place. */
export class DocumentError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** What a document exceeds, however valid it is. The message follows the file's name. */
export class DocumentLimitError extends DocumentError {}

/** How deep values may be nested, in JSON and YAML alike: far beyond any definition, far below what overflows a stack. */
export const maximumDepth = 200

/** What is said of a document that goes deeper, after its name. */
export const tooDeep = `has values nested more than ${maximumDepth} levels deep`

/** The offset of the value at `path`, or of the nearest one above it that exists. */
export function offsetOf(root: Position, path: Path): number {
  let nearest = root
  for (const part of path) {
    const child = nearest.children?.get(part)
    if (child === undefined) break
    nearest = child
  }
  return nearest.offset
}

/** What gives line and column of an offset in `text`, both from 1. A line ends with LF or CRLF. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
    let line = 0
    for (let end = starts.length; end - line > 1;) {
      const middle = (line + end) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else end = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
