import { formatCount } from './wording.ts'

/**
 * How deep JSON from elsewhere may be nested: the 200 levels of a definition and what an answer has around them. Parsing
 * takes about 100 bytes of memory a level, and walking it a frame of the stack.
 */
const maximumLevels = 250

/** How many values it may hold: four times what a definition may, which a record has beside its own fields. */
const maximumValues = 200_000

/**
 * What is too much about a JSON text that is about to be parsed, as words that follow "JSON"; undefined where nothing is.
 * One pass that knows brackets, commas and texts alone: whether it is JSON at all, the parser tells.
 */
export function findExcess(text: string): string | undefined {
  let levels = 0
  let values = 1
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfText(text, at)
        break
      case 0x5b: // [
      case 0x7b: // {
        levels++
        values++
        if (levels > maximumLevels) return `nested more than ${maximumLevels} levels deep`
        break
      case 0x5d: // ]
      case 0x7d: // }
        levels--
        break
      case 0x2c: // ,
        values++
        if (values > maximumValues) return `of more than ${formatCount(maximumValues)} values`
        break
    }
  }
  return undefined
}

/** The index of the quotation mark that ends the text which begins at `start`, or of the whole text's end. */
function endOfText(text: string, start: number): number {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
  } while (isEscaped(text, end))
  return end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
