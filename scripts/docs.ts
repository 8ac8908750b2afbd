import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { format, getFileInfo, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldRules, schemaRules, schemaUses } from '../src/plan/rules.ts'
import { definitionJsonSchema } from './definition-schema.ts'
import { addressOf, author, owner, placeholder, slug } from './repository.ts'

/**
 * Writes what documents say twice from where it stands once: the tables of inputs and outputs in README.md and docs/inputs.md from
 * action.yml, those of docs/breaking-changes.md from the rules, between `<!-- name -->` and `<!-- /name -->`; the schema
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
    'verify-tag',
    'changed-since',
    'shared-paths',
    'strict',
    'fail-fast',
    'concurrency',
    'timeout',
  ],
  reporting: ['comment', 'comment-key'],
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

const documents: Record<string, Record<string, string>> = {
  'README.md': { inputs: inputTable(common.inputs), outputs: outputTable(common.outputs) },
  'docs/inputs.md': {
    ...Object.fromEntries(Object.entries(groups).map(([group, names]) => [group, inputTable(names)])),
    outputs: outputTable(Object.keys(outputs)),
  },
  'docs/breaking-changes.md': {
    fields: table(
      ['Rule', 'What', 'For bots that use it', 'Because'],
      fieldRules.map(({ id, path, kind, condition, impact, reason }, index) => {
        const isRest = fieldRules.slice(0, index).some((rule) => rule.path === path && rule.condition)
        const what = kind ?? (isRest ? 'changed in any other way' : 'changed')
        return [id, `\`${path}\`${condition ? `: ${condition.text}` : ` ${what}`}`, impacts[impact], reason]
      }),
    ),
    schemas: table(
      ['Rule', 'For bots that use it', 'Because'],
      Object.values(schemaRules).map(({ id, impact, reason }) => [id, impacts[impact], reason]),
    ),
    uses: table(
      ['Schema', 'Goes in', 'Comes out'],
      schemaUses.map(({ path, input, output }) => [`\`${path}\``, atMost(input), atMost(output)]),
    ),
  },
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
