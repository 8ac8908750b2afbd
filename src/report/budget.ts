/**
 * A piece of a report that can be cut on whole lines: `head` and `tail` (a table's header, a fence's markers) stand or
 * fall with at least one of `lines`. Without `lines`, it is all or nothing.
 */
export interface Lines {
  /** The smaller the number, the longer it stays when room runs out. Compared among siblings. */
  priority: number
  head: readonly string[]
  /** Read only as far as they fit, so that they may be made on the way: see {@link lazyMap}. */
  lines: Iterable<string>
  tail: readonly string[]
}

/** Blocks between an opening and a closing line, which are never parted. */
export interface Fold {
  priority: number
  open: string
  blocks: readonly Block[]
  close: string
}

/** A block that is made when there is room to look at it, and only once. */
export interface Deferred {
  priority: number
  make: () => Lines | Fold
}

/** A part of a report. Blocks are joined by an empty line. */
export type Block = Lines | Fold | Deferred

/** How much a report may hold, and what it ends with when something had to go. */
export interface Budget {
  /** UTF-8 bytes, everything included. */
  bytes: number
  /** One line of Markdown that says where the rest is. */
  closing: string
}

interface Filled {
  text: string
  cut: boolean
}

const separator = '\n\n'

/** What a fold among many is granted at least, so that the first ones say something where all can't. */
const smallestShare = 1500

/**
 * Joins the blocks in their order. Where they don't fit, blocks of a lower priority give way first, those of the same
 * priority share what is left, and the closing line is added. Never longer than the budget; cuts on whole lines, so
 * that no fold, fence or table is left open.
 */
export function assemble(blocks: readonly Block[], budget: Budget): string {
  const whole = fill(blocks, budget.bytes)
  if (!whole.cut) return whole.text
  const room = budget.bytes - size(separator + budget.closing)
  const cut = fill(blocks, room).text
  return cut === '' ? '' : cut + separator + budget.closing
}

/** What is made of each item, when it is asked for and only once. One reader at a time. */
export function lazyMap<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Iterable<Made> {
  const known: Made[] = []
  const rest = items[Symbol.iterator]()
  return {
    *[Symbol.iterator]() {
      yield* known
      for (let next = rest.next(); next.done !== true; next = rest.next()) {
        const made = make(next.value)
        known.push(made)
        yield made
      }
    },
  }
}

/** Puts a block off until there is room for it. */
export function deferred(priority: number, make: () => Lines | Fold): Deferred {
  let made: Lines | Fold | undefined
  return { priority, make: () => (made ??= make()) }
}

function fill(blocks: readonly Block[], room: number): Filled {
  const texts = new Map<Block, string>()
  let left = room + separator.length // nothing separates the first block
  let cut = false
  for (const level of levels(blocks)) {
    const fits = sizeOf(level, left + separator.length) <= left
    for (const [index, block] of level.entries()) {
      // Less is not worth making all the others for, only to see which of them fits in.
      if (cut && index > 0 && left < smallestShare) break
      const share = fits ? left : Math.min(left, Math.max(smallestShare, Math.floor(left / (level.length - index))))
      const filled = place(block, share - separator.length)
      if (filled === undefined || filled.cut) cut = true
      if (filled === undefined) continue
      texts.set(block, filled.text)
      left -= size(filled.text) + separator.length
    }
  }
  const text = blocks.flatMap((block) => texts.get(block) ?? []).join(separator)
  return { text, cut }
}

function levels(blocks: readonly Block[]): Block[][] {
  const priorities = [...new Set(blocks.map((block) => block.priority))].toSorted((a, b) => a - b)
  return priorities.map((priority) => blocks.filter((block) => block.priority === priority))
}

function place(block: Block, room: number): Filled | undefined {
  if ('make' in block) return place(block.make(), room)
  if ('blocks' in block) {
    const inner = fill(block.blocks, room - size(block.open + block.close) - 2 * separator.length)
    if (inner.text === '') return undefined
    return { text: [block.open, inner.text, block.close].join(separator), cut: inner.cut }
  }
  return placeLines(block, room)
}

/** Undefined where not even head and tail fit, or none of the lines. */
function placeLines({ head, lines, tail }: Lines, room: number): Filled | undefined {
  let left = room + 1 - sizeOfLines([...head, ...tail])
  if (left < 0) return undefined
  const placed: string[] = []
  let cut = false
  for (const line of lines) {
    left -= size(line) + 1
    cut = left < 0
    if (cut) break
    placed.push(line)
  }
  if (cut && placed.length === 0) return undefined
  return { text: [...head, ...placed, ...tail].join('\n'), cut }
}

/** With the separators after them; looks no further than the `limit`. */
function sizeOf(blocks: Iterable<Block>, limit: number): number {
  let sum = 0
  for (const block of blocks) {
    sum += blockSize(block, limit - sum) + separator.length
    if (sum > limit) break
  }
  return sum
}

function blockSize(block: Block, limit: number): number {
  if ('make' in block) return blockSize(block.make(), limit)
  if ('blocks' in block) return size(block.open + block.close) + separator.length + sizeOf(block.blocks, limit)
  let sum = sizeOfLines([...block.head, ...block.tail]) - 1
  for (const line of block.lines) {
    sum += size(line) + 1
    if (sum > limit) break
  }
  return sum
}

function sizeOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + size(line) + 1, 0)
}

function size(text: string): number {
  return Buffer.byteLength(text)
}
