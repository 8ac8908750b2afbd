/** A JSON object whose members are not known yet. */
export type JsonObject = Record<string, unknown>

/** Whether a JSON value is an object; a list isn't. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object's own member, so that an entry named `constructor` is not taken from the prototype. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The object's own member where it is an object, else an empty one. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const value = member(object, name)
  return isObject(value) ? value : {}
}

/** Sets a member, also where its name is `__proto__`. */
export function setMember(object: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true })
}

/** A copy with every value replaced. */
export function mapValues<Value, Mapped>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]))
}

/** The same keys, each absent rather than undefined. */
export type Defined<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> }

/** Only the keys that have a value, so that spreading it leaves out what is undefined. */
export function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>
}
