import { isObject, type JsonObject, member, objectAt } from '../integration/json.ts'
import { nearest } from '../integration/nearest.ts'
import { type Located, type Path, type Pattern, select } from '../integration/path.ts'
import { quote } from '../integration/wording.ts'
import { type LabelledProperty, labelOf, propertiesIn } from './properties.ts'
import { categories, type LintRule, lintRules } from './rules.ts'

/** What is linted: a definition's content or a deployed record, brought into one shape. */
export interface Linted {
  /** A request body's shape; `secrets` with their descriptions, `icon` and `readme` any text where there is one. */
  content: JsonObject
  /** Where the deprecated `ui` beside a schema has something, such as `actions.run.input.ui.id.title`. */
  ui: readonly Path[]
}

/** One place that a rule isn't content with. */
export interface LintDiagnostic {
  rule: LintRule
  /** Ends with the name of what is missing or to be removed. */
  path: Path
  /** The rest of a sentence that begins with what the path leads to, without its end: `has no title`. */
  message: string
  /** Equal for a property that several places have from one source: a schema that they share, or an interface. */
  source?: string
}

/** Holds a definition's content or a record against all rules. Pure; in the order of the rules, then of the content. */
export function lint({ content, ui }: Linted): LintDiagnostic[] {
  const properties = new Map<Pattern, readonly LabelledProperty[]>()
  const propertiesAt = (at: Pattern): readonly LabelledProperty[] => {
    const known = properties.get(at) ?? select(content, at).flatMap(({ path, value }) => propertiesIn(value, path))
    properties.set(at, known)
    return known
  }
  const sourceOf = sources(content)

  return lintRules.flatMap((rule): LintDiagnostic[] => {
    const { at, wants } = rule
    switch (wants.is) {
      case 'field':
        return placesAt(content, at)
          .filter(({ value }) => isObject(value) && !isText(member(value, wants.field)))
          .map(({ path }) => ({ rule, path: [...path, wants.field], message: `has no ${wants.field}` }))
      case 'label':
        return propertiesAt(at)
          .filter(({ property }) => !isText(labelOf(property, wants.field)))
          .map((found) => ({
            rule,
            path: [...found.path, wants.field],
            message: `has no ${wants.field}`,
            source: `${rule.name} ${sourceOf(found)}`,
          }))
      case 'no-ui':
        return ui
          .filter((path) => path.at(-1) === wants.field)
          .map((path) => ({ rule, path, message: `has its ${wants.field} in \`ui\`, which is deprecated` }))
      case 'known-category': {
        const category = member(objectAt(content, 'attributes'), 'category')
        if (!isText(category) || categories.includes(category)) return []
        const similar = nearest(category, categories)
        const hint = similar === undefined ? '' : ` (did you mean \`${similar}\`?)`
        const message = `has the category ${quote(category)}, which isn't one of the hub's${hint}`
        return [{ rule, path: ['attributes', 'category'], message }]
      }
      case 'category': {
        const isPublic = (member(content, 'visibility') ?? (content['public'] === true ? 'public' : '')) === 'public'
        if (!isPublic || isText(member(objectAt(content, 'attributes'), 'category'))) return []
        return [{ rule, path: ['attributes', 'category'], message: 'has no category' }]
      }
    }
  })
}

function placesAt(content: JsonObject, at: Pattern): Located[] {
  return at === '' ? [{ path: [], value: content }] : select(content, at)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/**
 * Tells where a property most likely comes from. Two places that have the whole schema which it is a property of in common
 * share that schema, or can't be told from places that do. In what an interface brings, the property itself is enough,
 * since the interface's schemas differ by the integration's entities.
 */
function sources(content: JsonObject): (found: LabelledProperty) => string {
  const brought = new Set(
    select(content, 'interfaces.*.*.*.name').map(({ path, value }) => `${String(path[2])}.${String(value)}`),
  )
  const texts = new Map<JsonObject, string>()
  return ({ path, property, holder }) => {
    const isBrought = brought.has(`${path[0]}.${path[1]}`)
    const shared = isBrought ? property : holder
    const text = texts.get(shared) ?? JSON.stringify(shared)
    texts.set(shared, text)
    return `${isBrought ? 'interface' : 'schema'} ${path.at(-1)} ${text}`
  }
}
