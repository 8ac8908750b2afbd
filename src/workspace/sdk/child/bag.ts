/** An object of which nothing but its being one is known. */
export type Bag = Readonly<Record<string, unknown>>

/** `value` where it is an object or a function (an array counts), an empty object otherwise: reading on is always safe. */
export function bag(value: unknown): Bag {
  return isBag(value) ? value : {}
}

/** Whether `value` has properties to read. */
export function isBag(value: unknown): value is Bag {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
