import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runBuilt, type StepResult } from '../test/action/runner.ts'
import { runDemo } from './demo-runs.ts'
import { toGithubHtml } from './render-markdown.ts'

/**
 * Runs the built Action on `example/`: shows log, outputs, comment and summary, and writes what GitHub would show as web
 * pages.
 */
const { plan, deployment, comment } = await runDemo(runBuilt)
show('On the pull request', plan)
section('The comment on the pull request', comment)
show('On the release tag', deployment)
section('The job summary', deployment.summary)

mkdirSync('build', { recursive: true })
const pages = { 'demo-comment.html': comment, 'demo-summary.html': deployment.summary }
for (const [file, markdown] of Object.entries(pages)) {
  const page = resolve('build', file)
  writeFileSync(page, toGithubHtml(markdown))
  console.log(`As GitHub shows it: ${page}`)
}
process.exitCode = plan.exitCode === 0 && deployment.exitCode === 0 ? 0 : 1

function section(title: string, text: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 100 - title.length))}\n\n${text}`)
}

function show(title: string, { stdout, outputs, exitCode }: StepResult): void {
  section(`${title}: the log (exit code ${exitCode})`, stdout)
  section(
    `${title}: the outputs`,
    Object.entries(outputs)
      .map(([name, value]) => `${name}=${value.length > 160 ? `${value.slice(0, 160)}…` : value}`)
      .join('\n'),
  )
}
