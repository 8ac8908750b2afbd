/**
 * A piece of a report that can be cut on whole lines: `head` and `tail` (a table's header, a fence's markers) stand or
 * fall with at least one of `lines`. Without `lines`, it is all or nothing.
 */
export interface Lines {
  /** The smaller the number, the longer it stays when room runs out. Compared among siblings. */
  priority: number
  head: readonly string[]
  lines: readonly string[]
  tail: readonly string[]
}

/** Blocks between an opening and a closing line, which are never parted. */
export interface Fold {
  priority: number
  open: string
  blocks: readonly Block[]
  close: string
}

/** A part of a report. Blocks are joined by an empty line. */
export type Block = Lines | Fold

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

function fill(blocks: readonly Block[], room: number): Filled {
  const texts = new Map<Block, string>()
  let left = room + separator.length // nothing separates the first block
  let cut = false
  for (const level of levels(blocks)) {
    const fits = level.reduce((sum, block) => sum + blockSize(block) + separator.length, 0) <= left
    level.forEach((block, index) => {
      const share = fits ? left : Math.min(left, Math.max(smallestShare, Math.floor(left / (level.length - index))))
      const filled = place(block, share - separator.length)
      if (filled === undefined || filled.cut) cut = true
      if (filled === undefined) return
      texts.set(block, filled.text)
      left -= size(filled.text) + separator.length
    })
  }
  const text = blocks.flatMap((block) => texts.get(block) ?? []).join(separator)
  return { text, cut }
}

function levels(blocks: readonly Block[]): Block[][] {
  const priorities = [...new Set(blocks.map((block) => block.priority))].toSorted((a, b) => a - b)
  return priorities.map((priority) => blocks.filter((block) => block.priority === priority))
}

function place(block: Block, room: number): Filled | undefined {
  if ('blocks' in block) {
    const inner = fill(block.blocks, room - size(block.open + block.close) - 2 * separator.length)
    if (inner.text === '') return undefined
    return { text: [block.open, inner.text, block.close].join(separator), cut: inner.cut }
  }
  const count = fitting(block, room)
  if (count === undefined || (count === 0 && block.lines.length > 0)) return undefined
  const text = [...block.head, ...block.lines.slice(0, count), ...block.tail].join('\n')
  return { text, cut: count < block.lines.length }
}

/** How many of the block's lines fit into `room` with its head and tail; undefined where not even those do. */
function fitting(block: Lines, room: number): number | undefined {
  let used = [...block.head, ...block.tail].reduce((sum, line) => sum + size(line) + 1, -1)
  if (used > room) return undefined
  let count = 0
  for (const line of block.lines) {
    used += size(line) + 1
    if (used > room) break
    count++
  }
  return count
}

function blockSize(block: Block): number {
  if ('blocks' in block) {
    const inner = block.blocks.reduce((sum, each) => sum + blockSize(each) + separator.length, 0)
    return size(block.open + block.close) + separator.length + inner
  }
  return [...block.head, ...block.lines, ...block.tail].reduce((sum, line) => sum + size(line) + 1, -1)
}

function size(text: string): number {
  return Buffer.byteLength(text)
}
