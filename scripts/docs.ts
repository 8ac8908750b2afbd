import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/**
 * Writes the tables of inputs and outputs into README.md from action.yml, between `<!-- inputs -->` and
 * `<!-- /inputs -->` (likewise outputs). With `--check` it writes nothing and fails where they differ.
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

const tables: Record<string, string> = {
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
}

const before = readFileSync('README.md', 'utf8')
let after = before
for (const [name, text] of Object.entries(tables)) {
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = after.indexOf(start)
  const to = after.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`)
  after = `${after.slice(0, from + start.length)}\n\n${text}\n\n${after.slice(to)}`
}

if (!process.argv.includes('--check')) writeFileSync('README.md', after)
else if (before !== after) {
  console.error('The tables in README.md are not those of action.yml: run `npm run docs`.')
  process.exitCode = 1
}
