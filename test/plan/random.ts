/** Small and repeatable (mulberry32): a million pairs of schemas are drawn from it. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  from<Value>(values: readonly [Value, ...Value[]]): Value
  from<Value>(values: readonly Value[]): Value | undefined
  from<Value>(values: readonly Value[]): Value | undefined {
    return values[this.below(values.length)]
  }

  /** Some of the values, each with even chances, in their order. */
  some<Value>(values: readonly Value[]): Value[] {
    return values.filter(() => this.once(2))
  }

  /** From none to `most` of what `make` gives. */
  several<Value>(least: number, most: number, make: () => Value): Value[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make)
  }
}
