import { type Schema } from '../integration/json-schema.ts'
import { admits, itemSchema, otherProperties, propertySchema, samplesOfFormat, SomeText } from './admits.ts'
import { branchesOf, type Case, type Cases } from './cases.ts'
import { isObject, objectAt } from '../integration/json.ts'
import { lowerBound, numberAt, requiredOf, schemaList, upperBound } from './keywords.ts'

/** Values of one case that are looked at. */
const samplesEach = 4
/** Values in a sample, itself included, over which it isn't used; and how many a list or text may be long. */
const largest = 5_000
const longest = 300

/** Finds values that a schema allows, to show by one of them that another schema doesn't. */
export class Samples {
  readonly #cases: Cases
  readonly #found = new WeakMap<Case, readonly unknown[]>()

  constructor(cases: Cases) {
    this.#cases = cases
  }

  /** Some values of the case, all of them surely allowed; none where none was found. */
  of(one: Case): readonly unknown[] {
    let found = this.#found.get(one)
    if (found === undefined) {
      // An exclusive alternative is dear to check, and checked in the end.
      const atoms = one.atoms.filter((atom) => branchesOf(atom).length === 0)
      const fits = (value: unknown): boolean => atoms.every((atom) => admits(atom, value) === 'yes')
      found = this.#make(one).filter((value) => weigh(value) <= largest && fits(value))
      this.#found.set(one, found)
    }
    return found
  }

  ofSchema(schema: Schema, closed: boolean): readonly unknown[] {
    return this.#cases
      .of(schema, closed)
      .slice(0, samplesEach)
      .flatMap((one) => this.of(one).slice(0, samplesEach))
  }

  /** The smallest object of the case that has the property with that value. */
  withProperty(one: Case, name: string, value: unknown): unknown[] {
    return this.#objectWith(one, new Map([[name, value]]))
  }

  /** An object of the case with that many properties. */
  ofSize(one: Case, size: number): unknown[] {
    return this.#objectWith(one, new Map(), size)
  }

  /** The shortest list of the case with that value at the place. */
  withItem(one: Case, index: number, value: unknown): unknown[] {
    const length = Math.max(numberAt(one.plain, 'minItems', 0), index + 1)
    return this.#list(one, length, new Map([[index, value]]))
  }

  /** A list of the case of that length. */
  ofLength(one: Case, length: number): unknown[] {
    return this.#list(one, length, new Map())
  }

  #make(one: Case): unknown[] {
    const { type, values, plain } = one
    if (values !== undefined) return values.slice(0, samplesEach)
    if (type === 'string') return texts(plain)
    if (type === 'array') {
      const least = numberAt(plain, 'minItems', 0)
      return [least, least + 1].flatMap((length) => this.#list(one, length, new Map()))
    }
    if (type === 'object') return this.#objects(one)
    return numbersNear(plain, type === 'integer', [])
  }

  #list({ plain, closed }: Case, length: number, given: ReadonlyMap<number, unknown>): unknown[] {
    if (length > Math.min(longest, numberAt(plain, 'maxItems', Infinity))) return []
    const list: unknown[] = []
    for (let index = 0; index < length; index++) {
      const options = given.has(index) ? [given.get(index)] : this.ofSchema(itemSchema(plain, index), closed)
      if (options.length === 0) return []
      list.push(options[plain['uniqueItems'] === true ? index % options.length : 0])
    }
    return plain['uniqueItems'] === true && admits({ uniqueItems: true }, list) !== 'yes' ? [] : [list]
  }

  #objects(one: Case): unknown[] {
    const { plain, closed } = one
    const all = Object.entries(objectAt(plain, 'properties')).flatMap(([name, schema]): [string, unknown][] => {
      const [value, ...others] = this.ofSchema(isObject(schema) ? schema : schema === true, closed)
      return value === undefined && others.length === 0 ? [] : [[name, value]]
    })
    const stray = this.ofSchema(otherProperties(plain), closed).slice(0, 1)
    const withStray = stray.flatMap((value) => this.#objectWith(one, new Map([['z', value]])))
    return [...this.#objectWith(one, new Map()), ...this.#objectWith(one, new Map(all)), ...withStray]
  }

  #objectWith({ plain, closed }: Case, given: ReadonlyMap<string, unknown>, size = 0): unknown[] {
    const entries = new Map(given)
    const add = (name: string): boolean => {
      if (entries.has(name)) return true
      const [value, ...others] = this.ofSchema(propertySchema(plain, name), closed)
      if (value === undefined && others.length === 0) return false
      entries.set(name, value)
      return true
    }
    if (!requiredOf(plain).every(add)) return []
    const wanted = Math.max(size, numberAt(plain, 'minProperties', 0))
    const names = [...Object.keys(objectAt(plain, 'properties')), ...'abcdefghi']
    for (const name of names) if (entries.size < wanted) add(name)
    const fits = entries.size >= wanted && entries.size <= numberAt(plain, 'maxProperties', Infinity)
    return fits ? [Object.fromEntries(entries)] : []
  }
}

const weights = new WeakMap<object, number>()

function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  let weight = weights.get(value)
  if (weight === undefined) {
    weight = Object.values(value).reduce((sum: number, each) => sum + weigh(each), 1)
    weights.set(value, weight)
  }
  return weight
}

/** Texts that the keywords allow, of the lengths asked for where they can be made. */
export function texts(plain: Case['plain'], lengths: readonly number[] = []): unknown[] {
  if (plain['pattern'] !== undefined) return [new SomeText(plain)]
  const [least, most] = [numberAt(plain, 'minLength', 0), numberAt(plain, 'maxLength', Infinity)]
  const known = samplesOfFormat(plain['format'])
  const sure = (value: string): boolean => admits(plain, value) === 'yes'
  if (known !== undefined) return known.filter(sure)
  const made = [1, least, least + 1, ...lengths]
    .filter((length) => length >= least && length <= Math.min(most, longest * 10))
    .map((length) => '?'.repeat(length))
    .filter(sure)
  return made.length > 0 ? [...new Set(made)] : [new SomeText(plain)]
}

/** Numbers that the keywords allow, at the ends of their ranges and around the numbers that are `interesting`. */
export function numbersNear(plain: Case['plain'], whole: boolean, interesting: readonly number[]): number[] {
  const step = typeof plain['multipleOf'] === 'number' ? plain['multipleOf'] : 1
  const ends = [lowerBound(plain, whole).value, upperBound(plain, whole).value].filter(Number.isFinite)
  const centers = [...interesting.filter(Number.isFinite), ...ends, 0]
  const candidates = centers.flatMap((center) => {
    const near = Math.round(center / step) * step
    return [center, near, near + step, near - step, center + 1, center - 1, center + 0.5, center - 0.5]
  })
  const schema = { ...plain, type: whole ? 'integer' : 'number' }
  return [...new Set(candidates)].filter((value) => Number.isFinite(value) && admits(schema, value) === 'yes')
}

/** How many places of a list are worth comparing: those that a tuple names, and one for the rest. */
export function toldPlaces(plain: Case['plain']): number {
  return schemaList(plain, 'prefixItems')?.length ?? 0
}
