import { isSchema, type Schema } from '../integration/json-schema.ts'
import {
  admits,
  itemSchema,
  otherProperties,
  propertySchema,
  rangeOfFormat,
  samplesOfFormat,
  SomeText,
  type Answer,
} from './admits.ts'
import { branchesOf, Cases, type Case } from './cases.ts'
import { isObject, objectAt, type JsonObject } from '../integration/json.ts'
import {
  conjuncts,
  isEntangled,
  isMultiple,
  isPlain,
  lists,
  lowerBound,
  numberAt,
  requiredOf,
  typesOf,
  upperBound,
  valuesOf,
} from './keywords.ts'
import { numbersNear, Samples, texts, toldPlaces } from './samples.ts'

/** Steps after which a comparison of two schemas is given up as undecided; official integrations need under 3,000. */
const maximumSteps = 100_000

/** Values of a property that a case is taken apart by, at the most. */
const maximumSplit = 200

/** A value that the inner schema allows and the outer one doesn't. */
class Counterexample {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

type Verdict = 'yes' | 'unknown' | Counterexample

/** How the two sides of an inclusion go by their schemas. */
export interface Habits {
  /** Who writes the values sends only what the inner schema names. */
  closed: boolean
  /** Who reads the values passes over properties that the outer schema does not know, also where it forbids them. */
  lenient: boolean
}

/**
 * Whether every value that one schema allows is allowed by another. A `yes` is proved part by part, a `no` is shown by a
 * value; what is neither is `unknown`. One instance serves one comparison: an answer is found once for each pair.
 */
export class Inclusion {
  readonly #cases = new Cases()
  readonly #samples = new Samples(this.#cases)
  readonly #verdicts = new Map<string, Verdict>()
  readonly #branches = new WeakMap<readonly Schema[], ReadonlySet<number>>()
  readonly #lenient: boolean
  #steps = maximumSteps

  constructor({ lenient }: Pick<Habits, 'lenient'>) {
    this.#lenient = lenient
  }

  /** Whether an answer is `unknown` for the only reason that the limit was reached. */
  get isExhausted(): boolean {
    return this.#steps < 0 || this.#cases.isExhausted
  }

  /** Whether every value of `inner` is one of `outer`; both without annotations, in normal form. */
  covers(outer: Schema, inner: Schema, { closed }: Pick<Habits, 'closed'>): Answer {
    const verdict = this.#covers(outer, inner, closed)
    if (!(verdict instanceof Counterexample)) return verdict
    // What led to the value looked at one part after the other; it has to be one for the whole.
    const isOne = admits(inner, verdict.value) === 'yes' && admits(outer, verdict.value, this.#lenient) === 'no'
    return isOne ? 'no' : 'unknown'
  }

  #covers(outer: Schema, inner: Schema, closed: boolean): Verdict {
    if (outer === true || inner === false || outer === inner) return 'yes'
    const [one, other] = [this.#cases.idOf(outer), this.#cases.idOf(inner)]
    if (one === other) return 'yes'
    const key = `${closed} ${one} ${other}`
    let verdict = this.#verdicts.get(key)
    if (verdict === undefined) this.#verdicts.set(key, (verdict = this.#compare(outer, inner, closed)))
    return verdict
  }

  #compare(outer: Schema, inner: Schema, closed: boolean): Verdict {
    const parts = isObject(inner) ? conjuncts(inner) : []
    const [only] = parts
    // Alternatives that both have need no look.
    const branches = parts.length === 1 && isObject(only) ? branchesOf(only) : []
    const known = isObject(outer) ? this.#idsOf(loneUnion(outer)) : undefined
    if (known?.has(this.#cases.idOf(inner)) === true) return 'yes'
    if (branches.length > 1) {
      const others = branches.filter((branch) => known?.has(this.#cases.idOf(branch)) !== true)
      if (!(isObject(only) && 'oneOf' in only)) return every(others, (branch) => this.#covers(outer, branch, closed))
    }
    return every(this.#cases.of(inner, closed), (one) => this.#coversCase(outer, one))
  }

  #idsOf(branches: readonly Schema[]): ReadonlySet<number> {
    let known = this.#branches.get(branches)
    if (known === undefined)
      this.#branches.set(branches, (known = new Set(branches.map((branch) => this.#cases.idOf(branch)))))
    return known
  }

  #coversCase(outer: Schema, one: Case): Verdict {
    this.#steps -= 1
    if (this.#steps < 0) return 'unknown'
    if (outer === true) return 'yes'
    if (outer === false) return this.#firstSample(one)
    return every(conjuncts(outer), (part) => this.#coversPart(part, one))
  }

  #coversPart(part: Schema, one: Case): Verdict {
    if (typeof part === 'boolean') return this.#coversCase(part, one)
    if (one.atoms.some((atom) => this.#cases.idOf(atom) === this.#cases.idOf(part))) return 'yes'
    const verdict = this.#provePart(part, one)
    return verdict === 'unknown' ? this.#refute(part, one) : verdict
  }

  #provePart(part: JsonObject, one: Case): Verdict {
    if (isPlain(part)) return this.#coversPlain(part, one)
    if (isEntangled(part)) return 'unknown'
    const branches = branchesOf(part)
    if (branches.length > 0) {
      return this.#lenient || 'anyOf' in part ? this.#someCovers(branches, one) : this.#oneCovers(branches, one)
    }
    const { not, if: condition } = part
    if (isSchema(not)) return this.#cases.areDisjoint(not, one) ? 'yes' : 'unknown'
    if (isSchema(condition)) return this.#conditionCovers(part, condition, one)
    return 'unknown'
  }

  #conditionCovers(part: JsonObject, condition: Schema, one: Case): Verdict {
    const [yes, no] = [part['then'] ?? true, part['else'] ?? true]
    if (!isSchema(yes) || !isSchema(no)) return 'unknown'
    const always = this.#strictly(condition, one) === 'yes'
    const never = this.#cases.areDisjoint(condition, one)
    if (always) return this.#coversCase(yes, one)
    if (never) return this.#coversCase(no, one)
    const isEither = this.#coversCase(yes, one) === 'yes' && this.#coversCase(no, one) === 'yes'
    return isEither ? 'yes' : 'unknown'
  }

  /** Without leniency: where more is allowed, the answer isn't on the safe side. */
  #strictly(outer: Schema, one: Case): Verdict {
    return this.#lenient ? 'unknown' : this.#coversCase(outer, one)
  }

  /** Shows by a value that the part doesn't allow all of the case, where one is at hand. */
  #refute(part: Schema, one: Case): Verdict {
    const stray = this.#samples.of(one).find((value) => admits(part, value, this.#lenient) === 'no')
    return stray === undefined ? 'unknown' : new Counterexample(stray)
  }

  #firstSample(one: Case): Verdict {
    const samples = this.#samples.of(one)
    return samples.length === 0 ? 'unknown' : new Counterexample(samples[0])
  }

  #someCovers(branches: readonly Schema[], one: Case): Verdict {
    if (one.values !== undefined) return this.#coversValues({ anyOf: branches }, one)
    const samples = this.#samples.of(one)
    const near = branches.filter((branch) => samples.every((value) => admits(branch, value, this.#lenient) !== 'no'))
    const strays: unknown[] = near.length > 0 ? [] : [...samples]
    for (const branch of near) {
      const verdict = this.#coversCase(branch, one)
      if (verdict === 'yes') return 'yes'
      if (verdict instanceof Counterexample) strays.push(verdict.value)
    }
    for (const value of strays) {
      if (branches.every((branch) => admits(branch, value, this.#lenient) === 'no')) return new Counterexample(value)
    }
    return this.#split(branches, one, (part) => this.#someCovers(branches, part))
  }

  #oneCovers(branches: readonly Schema[], one: Case): Verdict {
    if (one.values !== undefined) return this.#coversValues({ oneOf: branches }, one)
    const samples = this.#samples.of(one)
    const fits = branches.findIndex(
      (branch) => samples.every((value) => admits(branch, value) !== 'no') && this.#coversCase(branch, one) === 'yes',
    )
    if (fits >= 0 && branches.every((branch, index) => index === fits || this.#cases.areDisjoint(branch, one)))
      return 'yes'
    return fits >= 0 ? 'unknown' : this.#split(branches, one, (part) => this.#oneCovers(branches, part))
  }

  /** Takes a case apart by the values of a property that tells alternatives from each other. */
  #split(branches: readonly Schema[], one: Case, covers: (part: Case) => Verdict): Verdict {
    if (one.type !== 'object') return 'unknown'
    const named = objectAt(one.plain, 'properties')
    for (const name of requiredOf(one.plain)) {
      const schema = Object.hasOwn(named, name) ? named[name] : undefined
      const values = isSchema(schema) ? this.#valuesOf(schema, one.closed) : undefined
      if (values === undefined || values.length < 2 || values.length > maximumSplit) continue
      if (!branches.some((branch) => isObject(branch) && tells(branch, name))) continue
      return every(values, (value) => {
        const properties = { ...named, [name]: { const: value } }
        return covers({ ...one, plain: { ...one.plain, properties } })
      })
    }
    return 'unknown'
  }

  #valuesOf(schema: Schema, closed: boolean): readonly unknown[] | undefined {
    const values = this.#cases.of(schema, closed).map((one) => one.values)
    return values.every((list) => list !== undefined) ? values.flat() : undefined
  }

  #coversValues(outer: JsonObject, one: Case): Verdict {
    return every(one.values ?? [], (value) => {
      const answer = admits(outer, value, this.#lenient)
      if (answer !== 'no') return answer
      return one.atoms.every((atom) => admits(atom, value) === 'yes') ? new Counterexample(value) : 'unknown'
    })
  }

  #coversPlain(outer: JsonObject, one: Case): Verdict {
    if (one.values !== undefined) return this.#coversValues(outer, one)
    const { type, plain } = one
    const allowed = typesOf(outer)
    const isWhole = type === 'integer' || (type === 'number' && isWholeStep(plain['multipleOf']))
    const fits = allowed.includes(type) || (isWhole && (allowed.includes('number') || allowed.includes('integer')))
    if (!fits) return this.#refute(outer, one)
    if (valuesOf(outer) !== undefined) return this.#refuteList(outer, one)
    if (type === 'string') return coversTexts(outer, plain)
    if (type === 'array') return this.#coversArrays(outer, one)
    if (type === 'object') return this.#coversObjects(outer, one)
    return coversNumbers(outer, plain, isWhole)
  }

  /** A list never holds all of what isn't listed itself: one text or number more than it has is enough. */
  #refuteList(outer: JsonObject, one: Case): Verdict {
    const { type, plain } = one
    const values = valuesOf(outer) ?? []
    const more =
      type === 'string'
        ? texts(
            plain,
            Array.from({ length: 20 }, (_, index) => index),
          )
        : type === 'number' || type === 'integer'
          ? numbersNear(plain, type === 'integer', values.filter((value) => typeof value === 'number').slice(0, 100))
          : []
    const stray = [...more, ...this.#samples.of(one)].find(
      (value) => !(value instanceof SomeText) && !lists(outer, value),
    )
    return stray === undefined ? 'unknown' : new Counterexample(stray)
  }

  #coversArrays(outer: JsonObject, one: Case): Verdict {
    const { plain, closed } = one
    const [least, told] = [numberAt(plain, 'minItems', 0), Math.max(toldPlaces(outer), toldPlaces(plain))]
    let most = numberAt(plain, 'maxItems', Infinity)
    for (let index = 0; index <= told; index++) {
      if (index < most && this.#cases.isEmpty(itemSchema(plain, index))) most = index
    }
    const example = (length: number): Verdict => asVerdict(this.#samples.ofLength(one, length))
    if (numberAt(outer, 'minItems', 0) > least) return example(least)
    const limit = numberAt(outer, 'maxItems', Infinity)
    if (limit < most) return example(limit + 1)
    if (outer['uniqueItems'] === true && plain['uniqueItems'] !== true && most > 1) return example(Math.max(least, 2))
    return every(Array.from({ length: Math.min(most, told + 1) }).keys(), (index) =>
      this.#within(itemSchema(outer, index), itemSchema(plain, index), closed, (value) =>
        this.#samples.withItem(one, index, value),
      ),
    )
  }

  #coversObjects(outer: JsonObject, one: Case): Verdict {
    const { plain, closed } = one
    const required = requiredOf(plain)
    if (requiredOf(outer).some((name) => !required.includes(name))) return this.#refute(outer, one)
    if (numberAt(outer, 'minProperties', 0) > Math.max(numberAt(plain, 'minProperties', 0), required.length)) {
      return this.#refute(outer, one)
    }
    const [outerNamed, named] = [objectAt(outer, 'properties'), objectAt(plain, 'properties')]
    const others = otherProperties(plain)
    const possible = this.#cases.isEmpty(others) ? Object.keys(named).length : Infinity
    const most = Math.min(numberAt(plain, 'maxProperties', Infinity), possible)
    const limit = numberAt(outer, 'maxProperties', Infinity)
    if (limit < most) return asVerdict(this.#samples.ofSize(one, limit + 1))
    const names = new Set([...Object.keys(named), ...Object.keys(outerNamed)])
    const verdict = every(names, (name) =>
      this.#within(propertySchema(outer, name, this.#lenient), propertySchema(plain, name), closed, (value) =>
        this.#samples.withProperty(one, name, value),
      ),
    )
    if (verdict instanceof Counterexample) return verdict
    const rest = this.#within(otherProperties(outer, this.#lenient), others, closed, (value) =>
      this.#samples.withProperty(one, strangeName(names), value),
    )
    return every([verdict, rest], (each) => each)
  }

  /** The verdict on what is inside of the values, with a counterexample put into a value of the case. */
  #within(outer: Schema, inner: Schema, closed: boolean, wrap: (value: unknown) => unknown[]): Verdict {
    const verdict = this.#covers(outer, inner, closed)
    return verdict instanceof Counterexample ? asVerdict(wrap(verdict.value)) : verdict
  }
}

function asVerdict(values: readonly unknown[]): Verdict {
  return values.length === 0 ? 'unknown' : new Counterexample(values[0])
}

function loneUnion(schema: JsonObject): readonly Schema[] {
  const [part, ...others] = conjuncts(schema)
  return isObject(part) && others.length === 0 && 'anyOf' in part ? branchesOf(part) : []
}

/** Whether the alternative holds the property to listed values. */
function tells(branch: JsonObject, name: string): boolean {
  const schema = objectAt(branch, 'properties')[name]
  return isObject(schema) && valuesOf(schema) !== undefined
}

function strangeName(names: ReadonlySet<string>): string {
  let name = 'z'
  while (names.has(name)) name += 'z'
  return name
}

function isWholeStep(step: unknown): boolean {
  return typeof step === 'number' && Number.isInteger(step)
}

function coversTexts(outer: JsonObject, plain: JsonObject): Verdict {
  const { pattern, format } = outer
  const isRead = ['contentEncoding', 'contentMediaType'].every((keyword) => outer[keyword] === plain[keyword])
  if (!isRead) return 'unknown'
  const [least, most] = [numberAt(outer, 'minLength', 0), numberAt(outer, 'maxLength', Infinity)]
  const fits = least <= numberAt(plain, 'minLength', 0) && most >= numberAt(plain, 'maxLength', Infinity)
  const isFormatted = format === undefined || format === plain['format'] || rangeOfFormat(format) !== undefined
  const isMatched = pattern === undefined || pattern === plain['pattern']
  if (fits && isFormatted && isMatched) return 'yes'
  const lengths = [least - 1, most + 1].filter((length) => length >= 0 && length < Infinity)
  const found = texts(plain, lengths).find((value) => admits(outer, value) === 'no')
  if (found !== undefined) return new Counterexample(found)
  const isFree = plain['pattern'] === undefined && plain['format'] === undefined
  const isLong = numberAt(plain, 'maxLength', Infinity) > numberAt(plain, 'minLength', 0)
  // Whoever writes a pattern wants it to exclude something.
  if (!isMatched && isFree && isLong) return new Counterexample(new SomeText(plain, { pattern }))
  return 'unknown'
}

function coversNumbers(outer: JsonObject, plain: JsonObject, isWhole: boolean): Verdict {
  const [low, ownLow] = [lowerBound(outer, isWhole), lowerBound(plain, isWhole)]
  const [high, ownHigh] = [upperBound(outer, isWhole), upperBound(plain, isWhole)]
  const above = ownLow.value > low.value || (ownLow.value === low.value && (ownLow.exclusive || !low.exclusive))
  const below = ownHigh.value < high.value || (ownHigh.value === high.value && (ownHigh.exclusive || !high.exclusive))
  const { format, multipleOf: step } = outer
  const range = rangeOfFormat(format)
  const ownRange = rangeOfFormat(plain['format']) ?? (isWhole ? [ownLow.value, ownHigh.value] : [-Infinity, Infinity])
  const isInRange = range !== undefined && ownRange[0] >= range[0] && ownRange[1] <= range[1]
  const isFormatted =
    format === undefined ||
    format === plain['format'] ||
    format === 'double' ||
    samplesOfFormat(format) !== undefined ||
    isInRange
  const ownStep = plain['multipleOf'] ?? (isWhole ? 1 : undefined)
  const isStepped =
    step === undefined ||
    (typeof ownStep === 'number' && typeof step === 'number' && isMultiple(ownStep, step) === true)
  if (above && below && isFormatted && isStepped) return 'yes'
  const interesting = [low.value, high.value, ...(range ?? []), Number(step ?? 1)]
  const found = numbersNear(plain, isWhole, interesting).find((value) => admits(outer, value) === 'no')
  return found === undefined ? 'unknown' : new Counterexample(found)
}

function every<Item>(items: Iterable<Item>, verdictOf: (item: Item) => Verdict): Verdict {
  let result: Verdict = 'yes'
  for (const item of items) {
    const verdict = verdictOf(item)
    if (verdict instanceof Counterexample) return verdict
    if (verdict === 'unknown') result = 'unknown'
  }
  return result
}
