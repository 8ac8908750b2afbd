/**
 * The known name that a mistyped one most likely stands for: the one it abbreviates (`desc`), or the one that fewest
 * slips of the keyboard away. Letter case doesn't count. Undefined where none is near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const typed = name.toLowerCase()
  if (typed.length > 100) return undefined
  const tolerated = Math.min(3, Math.ceil(typed.length * 0.4))
  const [best] = known
    .map((candidate) => ({ candidate, slips: slipsBetween(typed, candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= tolerated)
    .toSorted((a, b) => a.slips - b.slips)
  return best?.candidate ?? known.find((candidate) => typed.length > 2 && candidate.toLowerCase().startsWith(typed))
}

/** Letters inserted, left out, mistaken or swapped with their neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
