/** An object of which nothing but its being one is known. */
export type Properties = Readonly<Record<string, unknown>>

/** `value` where it is an object or a function (an array counts), an empty object otherwise: reading on is always safe. */
export function propertiesOf(value: unknown): Properties {
  return hasProperties(value) ? value : {}
}

/** Whether `value` has properties to read. */
export function hasProperties(value: unknown): value is Properties {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
