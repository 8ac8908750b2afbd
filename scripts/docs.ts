import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { format, getFileInfo, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'
import { type LintRule, lintRules } from '../src/lint/rules.ts'
import {
  fieldRules,
  firstVersion,
  schemaRules,
  schemaUses,
  undecidedField,
  type SchemaRule,
} from '../src/plan/rules.ts'
import { policies, type Policy } from './policies.ts'
import { definitionJsonSchema } from './definition-schema.ts'
import { addressOf, author, owner, placeholder, slug } from './repository.ts'

/**
 * Writes what documents say twice from where it stands once: the tables of inputs and outputs in README.md and docs/inputs.md from
 * action.yml, those of docs/breaking-changes.md and docs/lint.md from the rules, between `<!-- name -->` and `<!-- /name -->`; the schema
 * for editors from the code's; the repository's name and the author from package.json. With `--check` it writes nothing
 * and fails where something differs.
 */
const { inputs, outputs } = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(readFileSync('action.yml', 'utf8')))

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  // Not padded: a table as wide as its longest cell can't be read as text.
  return ['<!-- prettier-ignore -->', ...lines].join('\n')
}

const impacts = { breaking: '**breaks**', 'may-break': 'may break', safe: 'safe' }

/** The inputs that most workflows set, and the outputs that most read: the README has these alone. */
const common = {
  inputs: ['token', 'workspace-id', 'path', 'visibility', 'secrets', 'dry-run', 'if-published', 'changed-since'],
  outputs: ['result', 'version', 'url', 'breaking', 'results'],
}

/** All inputs by what they are about, in the order in which they are told. */
const groups: Record<string, readonly string[]> = {
  what: ['path', 'definition', 'code', 'readme', 'icon', 'secrets', 'integration-id'],
  where: ['token', 'workspace-id', 'api-url', 'github-token'],
  when: [
    'dry-run',
    'if-missing',
    'if-published',
    'prune',
    'provenance',
    'verify-tag',
    'changed-since',
    'shared-paths',
    'fail-on',
    'fail-fast',
    'concurrency',
    'timeout',
  ],
  reporting: ['comment', 'comment-key', 'bots', 'lint', 'lint-ignore'],
  overrides: [
    'title',
    'description',
    'url',
    'visibility',
    'max-execution-time',
    'sdk-version',
    'attributes',
    'layers',
    'extra-operations',
  ],
}
const ungrouped = Object.keys(inputs).filter((name) => !Object.values(groups).flat().includes(name))
if (ungrouped.length > 0) throw new Error(`scripts/docs.ts has no group for the inputs ${ungrouped.join(', ')}.`)

function inputTable(names: readonly string[]): string {
  const rows = names.map((name) => {
    const input = inputs[name]
    if (input === undefined) throw new Error(`action.yml has no input ${name}.`)
    return [`\`${name}\``, input.default === undefined ? '' : `\`${input.default}\``, cell(input.description)]
  })
  return table(['Input', 'Default', 'Meaning'], rows)
}

function outputTable(names: readonly string[]): string {
  const rows = names.map((name) => {
    const output = outputs[name]
    if (output === undefined) throw new Error(`action.yml has no output ${name}.`)
    return [`\`${name}\``, cell(output.description)]
  })
  return table(['Output', 'Meaning'], rows)
}

const letters = { error: 'E', warning: 'W', hint: 'H' }

const documents: Record<string, Record<string, string>> = {
  'README.md': { inputs: inputTable(common.inputs), outputs: outputTable(common.outputs) },
  'docs/inputs.md': {
    ...Object.fromEntries(Object.entries(groups).map(([group, names]) => [group, inputTable(names)])),
    outputs: outputTable(Object.keys(outputs)),
  },
  'docs/breaking-changes.md': {
    policies: policies.map(policyText).join('\n\n'),
    fields: table(
      ['Rule', 'What', 'For bots that use it', 'Because'],
      [
        ...fieldRules.map(({ id, path, kind, condition, impact, reason }, index) => {
          const isRest = fieldRules.slice(0, index).some((rule) => rule.path === path && rule.condition)
          const what = kind ?? (isRest ? 'changed in any other way' : 'changed')
          const place = `\`${path}\`${condition ? `: ${condition.text}` : ` ${what}`}`
          return [anchor(id), place, impacts[impact], reason]
        }),
        [anchor(undecidedField.id), 'anything else', impacts[undecidedField.impact], undecidedField.reason],
        [anchor(firstVersion.id), 'everything in a first version', impacts[firstVersion.impact], firstVersion.reason],
      ],
    ),
    schemas: table(
      ['Rule', 'For bots that use it', 'Because', 'Of a configuration', 'Of a state'],
      Object.values<SchemaRule>(schemaRules).map(({ id, impact, reason, configuration = '', stored = '' }) => [
        anchor(id),
        impacts[impact],
        reason,
        configuration,
        stored,
      ]),
    ),
    uses: table(
      ['Schema', 'Goes in', 'Comes out'],
      schemaUses.map(({ path, input, output }) => [`\`${path}\``, atMost(input), atMost(output)]),
    ),
  },
  'docs/lint.md': {
    rules: table(
      ['Rule', 'Looks at', 'Wants', '', 'Why it matters'],
      lintRules.map((rule) => [`\`${rule.name}\``, lintedPlace(rule), wanted(rule), letters[rule.severity], rule.why]),
    ),
    fixes: table(
      ['What is missing or too much', 'In an SDK definition', 'In JSON or YAML'],
      [...Map.groupBy(lintRules, ({ fix }) => JSON.stringify(fix)).values()].flatMap(([rule]) =>
        rule === undefined ? [] : [[lacking(rule), rule.fix.sdk, rule.fix.data]],
      ),
    ),
  },
}

function lintedPlace({ at, wants }: LintRule): string {
  if (wants.is === 'no-ui') return '`ui` beside any schema'
  if (at === '') return 'the integration'
  return wants.is === 'label' ? `each property in \`${at}\`` : `\`${at}\``
}

function wanted({ wants }: LintRule): string {
  if (wants.is === 'no-ui') return `no ${wants.field}`
  if (wants.is === 'known-category') return "a category of the hub's, where there is one"
  return wants.is === 'category' ? 'a category, where the version is public' : wants.field
}

function lacking({ at, wants }: LintRule): string {
  if (wants.is === 'no-ui') return `${wants.field} in \`ui\``
  if (wants.is === 'known-category') return "category that isn't the hub's"
  if (wants.is === 'category') return 'category'
  if (wants.is === 'label') return `${wants.field} of a property`
  return at === 'secrets.*' ? 'description of a secret' : wants.field
}

/** A rule's id, to which a report can link. */
function anchor(id: string): string {
  return `<a id="${id}"></a>${id}`
}

function policyText({ id, assumption, why, before, after, as, impact }: Policy): string {
  const example = `\`${JSON.stringify(before)}\` → \`${JSON.stringify(after)}\``
  return `**${anchor(id)}**: ${assumption} ${why}\n\n- As an ${as}, ${impacts[impact]}: ${example}`
}

function atMost(impact: 'breaking' | 'may-break' | undefined): string {
  return impact === undefined ? '' : impact === 'breaking' ? 'yes' : 'yes, may break at the most'
}

const schemaFile = 'schema/integration.definition.schema.json'
const repository = slug.slice(slug.indexOf('/') + 1)
const withRepository = globSync(['*.md', 'docs/*.md', '.github/*.md', '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/*'])

for (const file of new Set([
  ...Object.keys(documents),
  ...withRepository,
  'action.yml',
  'comment/action.yml',
  schemaFile,
])) {
  const before = readFileSync(file, 'utf8')
  let after = before
  for (const [name, text] of Object.entries(documents[file] ?? {})) {
    const start = `<!-- ${name} -->`
    const end = `<!-- /${name} -->`
    const from = after.indexOf(start)
    const to = after.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${file} lacks ${start} … ${end}`)
    after = `${after.slice(0, from + start.length)}\n\n${text}\n\n${after.slice(to)}`
  }
  if (withRepository.includes(file)) {
    after = after
      .replaceAll(new RegExp(`[\\w-]+/${repository}\\b`, 'g'), slug)
      .replaceAll(`@${placeholder}`, `@${owner}`)
  }
  if (file.endsWith('action.yml')) after = after.replace(/^author: .*$/m, `author: ${author}`)
  if (file === schemaFile) after = JSON.stringify(definitionJsonSchema(addressOf(schemaFile)))
  const { inferredParser } = await getFileInfo(file)
  if (inferredParser !== null) after = await format(after, { ...(await resolveConfig(file)), filepath: file })
  if (!process.argv.includes('--check')) writeFileSync(file, after)
  else if (before !== after) {
    console.error(`${file} isn't what its sources say: run \`npm run docs\`.`)
    process.exitCode = 1
  }
}
