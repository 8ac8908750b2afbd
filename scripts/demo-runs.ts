import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Step, StepResult } from '../test/action/runner.ts'
import { integrationDiagnostic, isIntegration } from '../test/emulator/botpress/validation.ts'
import { type BotpressEmulator, startBotpress } from '../test/emulator/botpress.ts'
import { startGithub } from '../test/emulator/github.ts'

/** What the demo's two runs leave behind. */
export interface Demo {
  plan: StepResult
  deployment: StepResult
  /** The Markdown of the comment on the pull request, without its marker. */
  comment: string
}

const action = z.looseObject({
  input: z.looseObject({
    schema: z.looseObject({
      properties: z.looseObject({ title: z.unknown(), body: z.unknown(), priority: z.looseObject({}) }),
    }),
  }),
})
const example = z.looseObject({
  version: z.string(),
  actions: z.looseObject({ createIssue: action }),
  events: z.looseObject({ issueCreated: z.looseObject({}) }),
})
type Example = z.infer<typeof example>

/**
 * Runs the Action on `example/` as the runner would, against emulators of Botpress and GitHub on this machine: first on a
 * pull request, then on the release tag.
 */
export async function runDemo(run: (step: Step) => Promise<StepResult>): Promise<Demo> {
  const definition = example.parse(JSON.parse(readFileSync('example/integration.definition.json', 'utf8')))
  const checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
  cpSync('example', join(checkout, 'example'), { recursive: true })
  const botpress = await startBotpress()
  const github = await startGithub({
    repository: 'acme/tracker',
    pullRequests: [12],
    tokens: { ghs_demo: { login: 'github-actions[bot]', access: 'write' } },
  })
  botpress.seedWorkspace({ id: botpress.workspaceId, name: 'Acme Inc.', handle: 'acme' })
  seedPreviousVersion(botpress, definition)

  const common: Step = {
    workspace: checkout,
    githubToken: 'ghs_demo',
    github,
    run: { id: 77, attempt: 1 },
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
    const plan = await run({
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
    const comment = (github.comments(12).at(-1)?.body ?? '').replace(/^<!--.*-->\n+/, '')
    const deployment = await run({
      ...common,
      ref: `refs/tags/v${definition.version}`,
      event: { name: 'push', payload: { repository, before: '0'.repeat(40) } },
    })
    return { plan, deployment, comment }
  } finally {
    await Promise.all([botpress.close(), github.close()])
    rmSync(checkout, { recursive: true })
  }
}

/** What is deployed: the example as it was a version ago, so that there is something to plan. */
function seedPreviousVersion(botpress: BotpressEmulator, definition: Example): void {
  const { $schema: _schema, readme: _readme, icon: _icon, ...current } = structuredClone(definition)
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
