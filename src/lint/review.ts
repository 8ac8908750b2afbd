import type { LocalIntegration } from '../integration/definition.ts'
import type { JsonObject } from '../integration/json.ts'
import { formatPath, type Path, valueAt } from '../integration/path.ts'
import { type Diagnostic, maximumDiagnostics, moreDiagnostics, type Place } from '../integration/diagnostic.ts'
import type { IntegrationRecord } from '../integration/record.ts'
import { partAt, schemaStart } from '../integration/shape.ts'
import type { Suggestion, Suggestions } from '../integration/suggestion.ts'
import { nameOf } from '../integration/wording.ts'
import { type Linted, lint, type LintDiagnostic } from './lint.ts'

/** What a workflow says about the rules, by the inputs' names. */
export interface LintInputs {
  /** What findings become: nothing, suggestions, warnings, or what the official linter takes them for. */
  readonly lint: 'off' | 'suggest' | 'warn' | 'error'
  /** Names of rules that don't count. */
  readonly 'lint-ignore': readonly string[]
}

/** Findings in two kinds: those that count, and those that only suggest. */
export interface Review {
  diagnostics: Diagnostic[]
  suggestions?: Suggestions
}

/**
 * Lints a local integration. What the version that it is compared with has as well isn't told again, only counted, unless
 * it fails the step.
 */
export function review(local: LocalIntegration, deployed: IntegrationRecord | undefined, inputs: LintInputs): Review {
  const { definition } = local
  if (inputs.lint === 'off' || definition === undefined) return { diagnostics: [] }
  const isLeftOut = ({ rule: { name, at, wants } }: LintDiagnostic): boolean =>
    inputs['lint-ignore'].includes(name) || (at === '' && wants.is === 'field' && isWarnedOf(local, wants.field))
  const found = lint(lintedLocal(local)).filter((finding) => !isLeftOut(finding))
  const known = new Set(deployed === undefined ? [] : lint(lintedRecord(deployed, definition.ui ?? [])).map(keyOf))

  const { error = [], warning = [], hint = [] } = Object.groupBy(found, (finding) => countsAs(finding, inputs.lint))
  const [oldWarnings, newWarnings] = parted(warning, known)
  const [oldHints, newHints] = parted(hint, known)
  const diagnostics = [...once(error), ...once(newWarnings)]
  const suggestions = once(newHints)
  const before = once([...oldWarnings, ...oldHints]).length
  return {
    diagnostics: diagnosticsOf(diagnostics, local, inputs),
    ...((suggestions.length > 0 || before > 0) && {
      suggestions: {
        listed: suggestions.slice(0, maximumDiagnostics).map((finding) => toSuggestion(finding, local)),
        more: Math.max(suggestions.length - maximumDiagnostics, 0),
        before,
      },
    }),
  }
}

/** What a finding counts as: an error or warning like any other, or a suggestion, as hints always are. */
function countsAs({ rule: { severity } }: LintDiagnostic, mode: LintInputs['lint']): 'error' | 'warning' | 'hint' {
  if (mode === 'suggest') return 'hint'
  return mode === 'warn' && severity === 'error' ? 'warning' : severity
}

/** A published version that lacks one of these is warned of it, whatever `lint` says. */
function isWarnedOf({ body, diagnostics }: LocalIntegration, field: string): boolean {
  const isPublished = body.visibility === undefined ? body.public === true : body.visibility !== 'private'
  // An icon or readme that was refused isn't missing.
  return isPublished || diagnostics.some(({ subject }) => subject === field || subject === `input ${field}`)
}

function lintedLocal({ body, definition, declaredSecrets, interfaces, icon, readme }: LocalIntegration): Linted {
  const content = {
    ...body,
    secrets: declaredSecrets ?? {},
    interfaces: interfaces ?? {},
    icon: icon?.file,
    readme: readme?.file,
  }
  return { content, ui: definition?.ui ?? [] }
}

/**
 * A record as a definition of it would be. Of secrets it has the names alone. Of the deprecated `ui` it has what the CLI laid
 * over the schemas, which is looked for where the local definition has any.
 */
function lintedRecord(record: IntegrationRecord, localUi: readonly Path[]): Linted {
  const content: JsonObject = {
    ...record,
    // Without a title, the API takes the name for one.
    title: record.title === record.name ? undefined : record.title,
    secrets: Object.fromEntries(record.secrets.map((name) => [name, {}])),
    icon: record.iconUrl,
    readme: record.readmeUrl,
  }
  const ui = localUi.filter((path) => {
    const [, name = '', field = ''] = path.slice(-3)
    return valueAt(content, [...path.slice(0, -3), 'schema', 'properties', name, field]) !== undefined
  })
  return { content, ui }
}

/** What tells a finding from others: the message too, since another wrong category is another finding. */
function keyOf({ rule, path, message }: LintDiagnostic): string {
  return `${rule.name} ${JSON.stringify(path)} ${message}`
}

function parted(
  findings: readonly LintDiagnostic[],
  known: ReadonlySet<string>,
): [old: LintDiagnostic[], fresh: LintDiagnostic[]] {
  const { old = [], fresh = [] } = Object.groupBy(findings, (each) => (known.has(keyOf(each)) ? 'old' : 'fresh'))
  return [old, fresh]
}

/** A finding and in how many other places the same one stands. */
type Counted = LintDiagnostic & { also: number }

/** Findings about a property that several places have from one source as one, at the first of them. */
function once(findings: readonly LintDiagnostic[]): Counted[] {
  const groups = Map.groupBy(findings, (finding) => finding.source ?? finding)
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ ...first, also: others.length }] : []))
}

function diagnosticsOf(
  findings: readonly Counted[],
  local: LocalIntegration,
  { lint: mode }: LintInputs,
): Diagnostic[] {
  const told = findings.slice(0, maximumDiagnostics).map((finding): Diagnostic => {
    const { rule, path, message, also } = finding
    const severity = countsAs(finding, mode) === 'error' ? 'error' : 'warning'
    const holder = path.slice(0, -1)
    const [subject, who] = isOfIntegration(path)
      ? [formatPath(path), 'The integration']
      : [formatPath(shortened(holder)), nameOf(holder)]
    return {
      severity,
      subject,
      message: `${who} ${message}${elsewhere(also)} (\`${rule.name}\`).`,
      fix: rule.fix[local.definition?.source ?? 'data'],
      ...placeOf(path, local),
    }
  })
  const more = findings.length - told.length
  const severity = told.at(-1)?.severity ?? 'warning'
  return more === 0 ? told : [...told, { severity, subject: 'input lint', ...moreDiagnostics(more) }]
}

function toSuggestion({ rule, path, message, also }: Counted, local: LocalIntegration): Suggestion {
  const { name, severity } = rule
  return { rule: name, severity, ...addressOf(path), message, also, ...placeOf(path, local) }
}

/** What a finding is about, for people: the action, event and so on, and where in it. */
function addressOf(path: Path): Pick<Suggestion, 'part' | 'at'> {
  if (isOfIntegration(path)) return { part: { noun: 'integration', name: '' }, at: '' }
  const [collection = '', entry = ''] = path
  const isTag = collection === 'user'
  const depth = isTag ? 3 : partAt([collection])?.at === collection ? 1 : 2
  const noun = partAt(path.slice(0, depth))?.noun[0] ?? String(collection)
  const name = depth === 1 ? '' : String(isTag ? path[2] : entry)
  return { part: { noun, name }, at: formatPath(shortened(path.slice(0, -1)).slice(depth)) }
}

function isOfIntegration(path: Path): boolean {
  return path.length === 1 || path[0] === 'attributes'
}

/** A path to a property without what JSON Schema and `ui` put into it; a list's items as `[]`. */
function shortened(path: Path): Path {
  const start = schemaStart(path)
  if (path[start] === 'ui') return path.toSpliced(start, 1)
  if (path[start] !== 'schema') return path
  const short: (string | number)[] = path.slice(0, start)
  for (let index = start + 1; index < path.length; index++) {
    const keyword = path[index]
    if (keyword === 'properties') short.push(path[++index] ?? '')
    else if (keyword === 'items' || keyword === 'prefixItems') short.push('[]')
  }
  return short
}

function elsewhere(also: number): string {
  return also === 0 ? '' : `, as in ${also === 1 ? '1 other place' : `${also} other places`} with the same schema`
}

/** Where it is written; nowhere where an input says it instead of the definition. */
function placeOf(path: Path, { definition, body }: LocalIntegration): { place?: Place } {
  if (definition === undefined || valueAt(definition.body, path) !== valueAt(body, path)) return {}
  return { place: definition.locate(path) }
}
