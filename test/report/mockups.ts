import type { Outcome, RunReport } from '../../src/integration/outcome.ts'
import type { Definition, LocalIntegration } from '../../src/integration/definition.ts'
import type { IntegrationRecord } from '../../src/integration/record.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { artifact, localWith, object, recordWith } from '../plan/given.ts'
import { aReport } from './fixtures.ts'

const holder = (properties: Record<string, unknown>, required: string[] = []): { schema: Record<string, unknown> } => ({
  schema: object(properties, required),
})
const text = { type: 'string' }

/** What 1.2.0 consists of. */
const deployed = {
  id: 'intver_01J00000000000000000000100',
  name: 'acme/tracker',
  version: '1.2.0',
  title: 'Tracker',
  description: 'Follows issues.',
  url: 'https://example.com',
  visibility: 'public',
  actions: {
    createIssue: {
      title: 'Create an issue',
      input: holder({ title: text, priority: { type: 'string', enum: ['low', 'high'] } }, ['title']),
      output: holder({ id: text }, ['id']),
    },
  },
  events: { issueCreated: { title: 'Issue created', schema: object({ id: text }, ['id']) } },
  secrets: ['CLIENT_SECRET', 'SENTRY_DSN'],
}

const { createIssue } = deployed.actions

/** A plan of the real planner, as the outcome of a dry run that Botpress accepted. */
function planned(
  body: LocalIntegration['body'],
  { version = '1.3.0', record = {}, rest = {} }: { version?: string; record?: object; rest?: Partial<Outcome> } = {},
): Outcome {
  const { actions, events, title, description } = deployed
  const before = recordWith({ ...deployed, ...record })
  const local = localWith(
    { title, description, actions, events, url: null, ...body },
    { name: 'acme/tracker', version, code: artifact('.botpress/dist/index.cjs', 'run()') },
  )
  const located: LocalIntegration = {
    ...local,
    ...(local.definition && { definition: { ...local.definition, locate, file: 'integration.definition.json' } }),
  }
  const { plan, diagnostics } = makePlan({
    local: located,
    deployed: before,
    sameVersion: version === before.version,
    prune: true,
    interfaceIds: {},
  })
  const { request: _, ...shown } = plan
  return {
    path: '.',
    name: 'acme/tracker',
    version,
    result: 'planned',
    diagnostics,
    plan: shown,
    verdict: { accepted: true },
    duration: 1380,
    ...rest,
  }
}

const locate: Definition['locate'] = ([field]) => ({
  file: 'integration.definition.json',
  line: { version: 3, actions: 9, events: 30 }[String(field)] ?? 1,
})

/** What is known of the run: workspace, addresses, commit. */
function reported(outcomes: Outcome[], over: Partial<RunReport> = {}): RunReport {
  return aReport(outcomes, {
    workspace: { id: 'wkspace_01J', name: 'Acme', handle: 'acme' },
    app: { origin: 'https://app.botpress.cloud', workspaceId: 'wkspace_01J' },
    event: 'pull_request #12',
    commit: 'c0ffee0e5b7a4d3c8f6a1f7f7a2f2c9a0c1d2e3f',
    repositoryUrl: 'https://github.com/acme/tracker',
    runUrl: 'https://github.com/acme/tracker/actions/runs/77',
    ...over,
  })
}

const breaking = planned({
  visibility: 'public',
  actions: {
    createIssue: {
      ...createIssue,
      input: holder({ title: text, priority: { type: 'string', enum: ['high'] } }, ['title', 'priority']),
    },
  },
  events: {},
})

const ordinary = planned({
  description: 'Follows issues and closes them.',
  actions: {
    createIssue: {
      ...createIssue,
      input: holder(
        {
          title: text,
          priority: { type: 'string', enum: ['low', 'high'] },
          labels: { type: 'array', items: text },
        },
        ['title'],
      ),
    },
    closeIssue: { title: 'Close an issue', input: holder({ id: text }, ['id']), output: holder({}) },
  },
})

const { verdict: _, ...unasked } = breaking

const record: IntegrationRecord = recordWith({
  ...deployed,
  id: 'intver_01J00000000000000000000101',
  version: '2.0.0',
  actions: { createIssue, closeIssue: createIssue },
  states: { session: { type: 'user', schema: {} } },
  verificationStatus: 'unapproved',
  lifecycleStatus: 'published',
  ownerWorkspace: { id: 'wkspace_01J', name: 'Acme Inc.', handle: 'acme' },
  meta: { installs: 0, views: 0 },
  updatedAt: '2026-11-21T10:24:12.000Z',
})

const unchanged = planned({ url: 'https://example.com' }, { version: '1.2.0', record: { visibility: 'private' } })

function named(name: string, outcome: Outcome): Outcome {
  return { ...outcome, name: `acme/${name}`, path: `integrations/${name}` }
}

const asana: Outcome = {
  path: 'integrations/asana',
  name: 'acme/asana',
  version: '1.2.0',
  result: 'failed',
  diagnostics: [
    {
      severity: 'error',
      subject: 'description',
      message: 'The description has 300 characters; at most 256 are allowed.',
      fix: 'Shorten it by 44 characters.',
      place: { file: 'integrations/asana/integration.definition.json', line: 5 },
    },
  ],
  duration: 60,
}

/** The cases that show what the reports are to look like, by the names of the pictures made of them. */
export const mockups: Record<string, RunReport> = {
  breaking: reported([breaking]),
  ordinary: reported([ordinary]),
  nothing: reported([unchanged]),
  deployed: reported(
    [
      {
        ...unasked,
        version: '2.0.0',
        result: 'created',
        diagnostics: [],
        record,
        recordSource: 'hub',
        ...(breaking.plan && { plan: { ...breaking.plan, advice: { wanted: '2.0.0', enough: true, step: 'major' } } }),
      },
    ],
    { dryRun: false, event: 'push of tag v2.0.0' },
  ),
  fork: aReport(
    [{ path: '.', name: 'acme/tracker', version: '1.3.0', result: 'planned', diagnostics: [], duration: 80 }],
    {
      offline:
        'This pull request comes from the fork ada/tracker, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.',
      requests: 0,
    },
  ),
  many: reported([
    asana,
    named('notion', { ...planned({ events: {}, url: 'https://example.com' }, { version: '2.0.0' }) }),
    named('teams', planned({ actions: { ...deployed.actions, newOne: createIssue }, url: 'https://example.com' })),
    named(
      'gmail',
      planned(
        { description: 'Sends mail.', url: 'https://example.com' },
        { version: '1.2.0', record: { visibility: 'private' } },
      ),
    ),
    ...['hubspot', 'jira', 'linear', 'shopify', 'slack', 'stripe', 'trello', 'zendesk'].map((name) =>
      named(name, unchanged),
    ),
  ]),
}
