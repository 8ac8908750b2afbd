import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { format, getFileInfo, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldRules, schemaRules, schemaUses } from '../src/plan/rules.ts'
import { definitionJsonSchema } from './definition-schema.ts'
import { addressOf, author, owner, placeholder, slug } from './repository.ts'

/**
 * Writes what documents say twice from where it stands once: the tables of inputs and outputs in README.md from
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
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const impacts = { breaking: '**breaks**', 'may-break': 'may break', safe: 'safe' }

const documents: Record<string, Record<string, string>> = {
  'README.md': {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        input.default === undefined ? '' : `\`${input.default}\``,
        cell(input.description),
      ]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]),
    ),
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

for (const file of new Set([...Object.keys(documents), ...withRepository, 'action.yml', schemaFile])) {
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
  if (file === 'action.yml') after = after.replace(/^author: .*$/m, `author: ${author}`)
  if (file === schemaFile) after = JSON.stringify(definitionJsonSchema(addressOf(schemaFile)))
  const { inferredParser } = await getFileInfo(file)
  if (inferredParser !== null) after = await format(after, { ...(await resolveConfig(file)), filepath: file })
  if (!process.argv.includes('--check')) writeFileSync(file, after)
  else if (before !== after) {
    console.error(`${file} isn't what its sources say: run \`npm run docs\`.`)
    process.exitCode = 1
  }
}
