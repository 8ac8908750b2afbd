import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { runBuilt, type Step, type StepResult } from '../test/action/runner.ts'
import { integrationDiagnostic, isIntegration } from '../test/emulator/botpress/validation.ts'
import { startBotpress } from '../test/emulator/botpress.ts'
import { startGithub } from '../test/emulator/github.ts'
import { toGithubHtml } from './render-markdown.ts'

/**
 * Runs the built Action on `example/` as the runner would, against emulators of Botpress and GitHub on this machine:
 * first on a pull request, then on the release tag. Shows log, outputs and summary, and writes what GitHub would show
 * as a web page.
 */
const checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
cpSync('example', join(checkout, 'example'), { recursive: true })

const action = z.looseObject({
  input: z.looseObject({
    schema: z.looseObject({
      properties: z.looseObject({ title: z.unknown(), body: z.unknown(), priority: z.looseObject({}) }),
    }),
  }),
})
const definition = z
  .looseObject({
    version: z.string(),
    actions: z.looseObject({ createIssue: action }),
    events: z.looseObject({ issueCreated: z.looseObject({}) }),
  })
  .parse(JSON.parse(readFileSync('example/integration.definition.json', 'utf8')))

const botpress = await startBotpress()
const github = await startGithub({
  repository: 'acme/tracker',
  pullRequests: [12],
  tokens: { ghs_demo: { login: 'github-actions[bot]', access: 'write' } },
})
botpress.seedWorkspace({ id: botpress.workspaceId, name: 'Acme Inc.', handle: 'acme' })
seedPreviousVersion()

const common: Pick<Step, 'workspace' | 'githubToken' | 'github' | 'env'> & { with: Record<string, string> } = {
  workspace: checkout,
  githubToken: 'ghs_demo',
  github,
  with: {
    path: 'example',
    token: botpress.token,
    'workspace-id': botpress.workspaceId,
    'api-url': botpress.url,
    secrets: 'CLIENT_SECRET',
    visibility: 'public',
  },
  env: { CLIENT_SECRET: 'a value that is nowhere to be seen' },
}
const repository = { id: 1, full_name: 'acme/tracker' }
try {
  const plan = await runBuilt({
    ...common,
    event: {
      name: 'pull_request',
      payload: {
        repository,
        pull_request: {
          number: 12,
          user: { login: 'ada' },
          head: { sha: '3f2a9c1d5e6b7a8091a2b3c4d5e6f70812345678', repo: repository },
          base: { sha: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', repo: repository },
        },
      },
    },
  })
  show('On the pull request', plan)
  const comment = github.comments(12).at(-1)?.body ?? ''
  section('The comment on the pull request', comment)

  const deployment = await runBuilt({
    ...common,
    ref: `refs/tags/v${definition.version}`,
    event: { name: 'push', payload: { repository, before: '0'.repeat(40) } },
  })
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
} finally {
  await Promise.all([botpress.close(), github.close()])
  rmSync(checkout, { recursive: true })
}

/** What is deployed: the example as it was a version ago, so that there is something to plan. */
function seedPreviousVersion(): void {
  const { readme: _readme, icon: _icon, ...current } = structuredClone(definition)
  const { createIssue } = current.actions
  const { title, body, priority } = createIssue.input.schema.properties
  createIssue.input.schema = {
    ...createIssue.input.schema,
    properties: { title, body, priority: { ...priority, enum: ['lowest', 'low', 'normal', 'high'] } },
    required: [],
  }
  const { issueCreated } = current.events
  const previous: unknown = {
    ...current,
    version: '1.2.0',
    title: 'Issue Tracker',
    actions: { createIssue },
    events: { issueCreated, issueDeleted: { ...issueCreated, title: 'Issue deleted' } },
    secrets: { CLIENT_SECRET: 'set before', SENTRY_DSN: 'set before' },
    visibility: 'public',
    code: 'exports.handler = () => {}',
  }
  if (!isIntegration(previous)) throw new Error(integrationDiagnostic(previous))
  botpress.seedIntegration(previous)
}

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
