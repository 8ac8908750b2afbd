/** Unchanged lines shown around a difference. */
const context = 3

/** Above this many comparisons a finer look isn't worth its time: everything is shown as replaced. */
const effort = 1_000_000

/** The lines of a unified diff, without a header; stretches without a difference are shortened to one `…`. */
export function diffLines(before: readonly string[], after: readonly string[]): string[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return shorten([
    ...before.slice(0, start).map(kept),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ])
}

function kept(line: string): string {
  return ` ${line}`
}

/** The longest common subsequence, as diff lines. */
function middle(before: readonly string[], after: readonly string[]): string[] {
  if (before.length * after.length > effort)
    return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const result: string[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      result.push(` ${before[row++]}`)
      column++
    } else if (row < before.length && (column === after.length || at(row + 1, column) >= at(row, column + 1))) {
      result.push(`-${before[row++]}`)
    } else {
      result.push(`+${after[column++]}`)
    }
  }
  return result
}

function shorten(diff: readonly string[]): string[] {
  const near = diff.map((_, index) =>
    diff.slice(Math.max(0, index - context), index + context + 1).some((line) => !line.startsWith(' ')),
  )
  return diff.flatMap((line, index) => (near[index] ? line : near[index - 1] || index === 0 ? ' …' : []))
}
