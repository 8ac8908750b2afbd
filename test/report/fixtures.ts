import type { Outcome, RunReport } from '../../src/integration/outcome.ts'
import type { Change, Plan, Sent } from '../../src/integration/plan.ts'
import { type IntegrationRecord, integrationRecord } from '../../src/integration/record.ts'

/** The marker as the comment engine writes it. */
export const marker = '<!-- botpress-integration {"key":".","run":"42","attempt":1} -->'

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export const sent: Sent[] = [
  {
    what: 'code',
    remark: "can't be compared",
    file: { file: '.botpress/dist/index.cjs', bytes: 1_284_312, sha256: digest },
  },
  {
    what: 'readme',
    remark: 'could not be fetched to compare',
    file: { file: 'hub.md', bytes: 2_615, sha256: digest.split('').toReversed().join('') },
  },
  {
    what: 'icon',
    remark: 'shared by all versions',
    file: { file: 'icon.svg', bytes: 1_502, sha256: digest.replaceAll('a', '3') },
  },
  { what: '1 secret value', remark: "can't be compared" },
]

export const changes: Change[] = [
  { path: ['title'], kind: 'changed', before: 'Tracker', after: 'Issue Tracker', impact: 'safe' },
  {
    path: ['actions', 'createIssue', 'input', 'labels'],
    kind: 'changed',
    before: { type: 'string', title: 'Labels' },
    after: { type: 'array', items: { type: 'string', minLength: 1 }, title: 'Labels', maxItems: 20 },
    impact: 'breaking',
    reason: 'some values that were valid are now rejected',
  },
  {
    path: ['actions', 'createIssue', 'input', 'priority'],
    kind: 'added',
    after: { type: 'string', enum: ['low', 'normal', 'high', 'urgent'], default: 'normal' },
    impact: 'safe',
    reason: 'calls without it stay valid',
  },
  {
    path: ['actions', 'closeIssue'],
    kind: 'added',
    after: {
      title: 'Close an issue',
      input: { schema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
      output: { schema: { type: 'object', properties: { closedAt: { type: 'string', format: 'date-time' } } } },
    },
    impact: 'safe',
  },
  {
    path: ['events', 'issueCreated', 'author'],
    kind: 'changed',
    before: { type: 'string' },
    after: { type: 'string', nullable: true },
    impact: 'may-break',
    reason: 'whether all values still fit cannot be decided',
  },
  {
    path: ['readme'],
    kind: 'changed',
    before: '# Tracker\n\nFiles issues from a conversation.\n\n## Setup\n\n1. Install it\n2. Paste your key\n',
    after:
      '# Issue Tracker\n\nFiles and closes issues from a conversation.\n\n## Setup\n\n1. Install it\n2. Paste your key\n',
    impact: 'safe',
  },
]

export const record: IntegrationRecord = integrationRecord.parse({
  id: '0190f5a1-7c1e-7d3a-9b1a-3f1d5c2e8a71',
  name: 'acme/tracker',
  version: '2.0.0',
  title: 'Issue Tracker',
  description: 'Files and closes issues from a conversation, and tells the conversation what becomes of them.',
  url: 'https://tracker.example/integrations',
  iconUrl: 'https://raw.githubusercontent.com/github/explore/main/topics/bot/bot.png',
  readmeUrl: 'https://files.bpcontent.cloud/2026/08/01/09/readme.md',
  createdAt: '2026-08-01T09:30:12.412Z',
  updatedAt: '2026-08-01T09:30:12.412Z',
  visibility: 'public',
  verificationStatus: 'pending',
  lifecycleStatus: 'published',
  ownerWorkspace: { id: 'wkspace_01', handle: 'acme', name: 'Acme Inc.' },
  meta: { installs: 1204, views: 18_311 },
  channels: { chat: { messages: {} } },
  actions: Object.fromEntries(
    ['createIssue', 'closeIssue', 'listIssues'].map((name) => [
      name,
      { input: { schema: {} }, output: { schema: {} } },
    ]),
  ),
  events: { issueCreated: { schema: {} }, issueClosed: { schema: {} } },
  states: { session: { type: 'integration', schema: {} } },
  entities: { issue: { schema: {} } },
  interfaces: { listable: { id: 'interface-of-twenty-eight-chars', name: 'listable', version: '0.0.1' } },
  secrets: ['CLIENT_ID', 'CLIENT_SECRET'],
})

const difference = [
  '  actions',
  '    createIssue',
  '      input',
  '-       labels?: string',
  '+       labels?: string[]',
  '+       priority?: "low" | "normal" | "high" | "urgent"',
  '+   closeIssue',
  '+     input { id: string }',
  '- title: "Tracker"',
  '+ title: "Issue Tracker"',
]

/** A plan from 1.4.2 to 2.0.0. */
export function aPlan(over: Partial<Omit<Plan, 'request'>> = {}): Omit<Plan, 'request'> {
  return {
    action: 'create',
    base: { id: record.id, version: '1.4.2', visibility: 'public', sameVersion: false },
    visibility: 'public',
    changes,
    difference,
    sent,
    notes: [],
    advice: { wanted: '2.0.0', enough: true, step: 'major' },
    ...over,
  }
}

/** An integration with a plan, accepted by the API. */
export function anOutcome(over: Partial<Outcome> = {}): Outcome {
  return {
    path: 'integrations/tracker',
    name: 'acme/tracker',
    version: '2.0.0',
    result: 'planned',
    diagnostics: [],
    plan: aPlan(),
    verdict: { accepted: true },
    duration: 1380,
    ...over,
  }
}

/** A dry run over the given integrations. */
export function aReport(outcomes: Outcome[], over: Partial<RunReport> = {}): RunReport {
  return {
    dryRun: true,
    diagnostics: [],
    outcomes,
    duration: 1420,
    requests: 3,
    commit: '4be1c7e0f0a94d0c8f6a1f7f7a2f2c9a0c1d2e3f',
    runUrl: 'https://github.com/acme/integrations/actions/runs/42',
    repositoryUrl: 'https://github.com/acme/integrations',
    ...over,
  }
}

/** A diagnostic as the definition's constraints word it. */
const longTitle = {
  subject: 'actions.createIssue.title',
  message:
    '`title` is `"Create an issue in the <b>tracker</b> of yo…"`, which has 71 characters; at most 64 are allowed.',
  fix: 'Shorten it by 7 characters.',
}

const paths = ['actions', 'events', 'states', 'channels', 'entities']

const place = { file: 'integration.definition.ts', line: 31, column: 7 }

/** What the linter may say of an integration. */
export const suggestions: NonNullable<Outcome['suggestions']> = {
  listed: [
    {
      rule: 'integration-must-have-an-icon',
      severity: 'error',
      part: { noun: 'integration', name: '' },
      at: '',
      message: 'has no icon',
      also: 0,
    },
    {
      rule: 'action-inputparams-should-have-a-title',
      severity: 'warning',
      part: { noun: 'action', name: 'createIssue' },
      at: 'input.labels[].name',
      message: 'has no title',
      also: 3,
      place,
    },
    {
      rule: 'action-inputparams-must-have-a-description',
      severity: 'error',
      part: { noun: 'action', name: 'createIssue' },
      at: 'input.labels[].name',
      message: 'has no description',
      also: 3,
      place,
    },
    {
      rule: 'actions-must-have-a-description',
      severity: 'error',
      part: { noun: 'action', name: 'createIssue' },
      at: '',
      message: 'has no description',
      also: 0,
      place: { file: 'integration.definition.ts', line: 29 },
    },
  ],
  more: 0,
  before: 40,
}

/** As many changes as asked for, of every kind, in groups of seven. */
export function manyChanges(count: number): Change[] {
  return Array.from({ length: count }, (_, index): Change => {
    const path = [paths[index % 5] ?? 'actions', `entry${Math.floor(index / 7)}`, 'schema', `property${index}`]
    const value = {
      type: 'object',
      properties: { a: { type: 'string', description: 'ä'.repeat(index % 90) } },
      required: ['a'],
    }
    if (index % 3 === 0) return { path, kind: 'added', after: value, impact: 'safe' }
    if (index % 3 === 1)
      return {
        path,
        kind: 'removed',
        before: value,
        impact: index % 2 ? 'breaking' : 'may-break',
        reason: 'bots that read it will find nothing',
      }
    return { path, kind: 'changed', before: value, after: { ...value, required: [] }, impact: 'safe' }
  })
}

/** Integrations of every fate: of ten, seven are unchanged, one fails, one breaks, one is new. */
export function manyOutcomes(count: number, size: number): Outcome[] {
  return Array.from({ length: count }, (_, index): Outcome => {
    const name = `integration-${index + 1}`
    const common = { path: `integrations/${name}`, name, version: '1.3.0' }
    const base = { id: record.id, version: '1.2.0', visibility: 'public' as const, sameVersion: false }
    if (index % 10 === 3)
      return anOutcome({
        ...common,
        result: 'failed',
        diagnostics: [
          {
            severity: 'error',
            ...longTitle,
            place: { file: `integrations/${name}/integration.definition.ts`, line: 31, column: 7 },
          },
        ],
        plan: aPlan({ base, changes: manyChanges(size) }),
      })
    if (index % 10 === 5) return anOutcome({ ...common, plan: aPlan({ base, changes: manyChanges(size) }) })
    if (index % 10 === 7)
      return anOutcome({
        ...common,
        plan: {
          action: 'create',
          changes: manyChanges(3).filter((change) => change.kind === 'added'),
          difference: [],
          sent,
          notes: [],
        },
      })
    return anOutcome({
      ...common,
      plan: aPlan({ action: 'update', base: { ...base, version: '1.3.0', sameVersion: true }, changes: [] }),
    })
  })
}

const diagnostics: Outcome['diagnostics'] = [
  {
    severity: 'error',
    subject: 'version',
    message: 'Version 1.4.2 is already public, so the API forbids changing it, and there are 6 changes.',
    fix: "Write 2.0.0 as the definition's version.",
    place: { file: 'integration.definition.ts', line: 12, column: 3 },
  },
  {
    severity: 'error',
    ...longTitle,
    place: { file: 'integration.definition.ts', line: 31 },
  },
  {
    severity: 'warning',
    subject: 'hub.md',
    message: "hub.md doesn't end in `.md`.",
    fix: 'Name it `hub.md`.',
    place: { file: 'hub.md', line: 5 },
  },
  {
    severity: 'notice',
    subject: 'secrets.CLIENT_SECRET',
    message:
      'The secret CLIENT_SECRET has no value: none is given in this run, and without a token it is not known whether one is set.',
  },
]

const firstSent = sent.map((each) => ({ ...each, remark: '' }))

const firstChanges = [
  ...changes.filter((change) => change.kind === 'added' && change.path.length === 2),
  ...(['states', 'events'] as const).map((name): Change => ({
    path: [name, 'one'],
    kind: 'added',
    after: { schema: {} },
    impact: 'safe',
  })),
  { path: ['configuration', 'project'], kind: 'added', after: { type: 'string' }, impact: 'safe' },
  { path: ['configuration', 'notify'], kind: 'added', after: { type: 'boolean' }, impact: 'safe' },
  { path: ['visibility'], kind: 'added', after: 'private', impact: 'safe' },
] satisfies Change[]

/** Every situation a report has to be good in, by name. */
export const situations: Record<string, RunReport> = {
  plan: aReport([anOutcome()]),
  big: aReport([anOutcome({ plan: aPlan({ changes: [...changes, ...manyChanges(400)] }) })]),
  errors: aReport([
    anOutcome({
      version: '1.4.2',
      result: 'failed',
      diagnostics,
      plan: aPlan({
        action: 'update',
        base: { id: record.id, version: '1.4.2', visibility: 'public', sameVersion: true },
        advice: { wanted: '2.0.0', enough: false, step: 'major' },
      }),
    }),
  ]),
  refused: aReport([
    anOutcome({
      result: 'failed',
      diagnostics: [
        {
          severity: 'error',
          subject: 'Botpress API',
          message:
            'Botpress answered PUT /v1/admin/integrations/… with 400 BreakingChanges: Breaking changes: actions removed: old (error id err_1a2b3c).',
          fix: 'Give the changes a version number of their own.',
          place: { file: 'integration.definition.ts' },
        },
      ],
      verdict: { accepted: false, type: 'BreakingChanges', message: 'Breaking changes: actions removed: old' },
    }),
  ]),
  unchanged: aReport([
    anOutcome({
      version: '1.4.2',
      plan: aPlan({
        action: 'update',
        visibility: 'private',
        base: { id: record.id, version: '1.4.2', visibility: 'private', sameVersion: true },
        changes: [],
      }),
    }),
  ]),
  suggestions: aReport([anOutcome({ suggestions })]),
  published: aReport([
    anOutcome({
      version: '1.4.2',
      result: 'skipped',
      reason: 'Version 1.4.2 is published and has no changes. If the code changed, increase the version.',
      plan: aPlan({
        action: 'update',
        base: { id: record.id, version: '1.4.2', visibility: 'public', sameVersion: true },
        changes: [],
      }),
    }),
  ]),
  first: aReport([
    anOutcome({
      version: '0.1.0',
      plan: { action: 'create', visibility: 'private', changes: firstChanges, difference, sent: firstSent, notes: [] },
    }),
  ]),
  fork: aReport(
    [
      {
        path: '.',
        name: 'acme/tracker',
        version: '2.0.0',
        result: 'planned',
        diagnostics: diagnostics.slice(2),
        duration: 80,
      },
    ],
    {
      offline:
        'This pull request comes from the fork ada/tracker, and GitHub gives no secrets to workflows that run on pull requests from forks, so the input `token` is empty. This is expected: there is nothing to fix.',
      requests: 0,
    },
  ),
  created: aReport([anOutcome({ result: 'created', record, recordSource: 'hub' })], { dryRun: false }),
  updated: aReport(
    [
      anOutcome({
        result: 'updated',
        plan: aPlan({
          action: 'update',
          visibility: 'private',
          base: { id: record.id, version: '2.0.0', visibility: 'private', sameVersion: true },
          changes: changes.slice(0, 1),
        }),
        record: { ...record, visibility: 'private' },
        recordSource: 'admin',
        diagnostics: diagnostics.slice(2),
      }),
    ],
    { dryRun: false },
  ),
  skipped: aReport(
    [
      anOutcome({
        result: 'skipped',
        reason: "Version 2.0.0 is published and can't be changed (`if-published: skip`).",
        plan: aPlan({
          action: 'update',
          changes: changes.slice(0, 2),
          base: { id: record.id, version: '2.0.0', visibility: 'public', sameVersion: true },
        }),
        record,
        recordSource: 'admin',
      }),
    ],
    { dryRun: false },
  ),
  failed: aReport(
    [
      anOutcome({
        result: 'failed',
        reason: 'Its warnings count as errors (`fail-on: warnings`), so nothing was sent.',
      }),
    ],
    { dryRun: false },
  ),
  inputs: aReport([], {
    dryRun: false,
    requests: 0,
    diagnostics: [
      {
        severity: 'error',
        subject: 'input visibility',
        message: "`publik` isn't a valid value.",
        fix: 'Write `public`, `private` or `unlisted`. Did you mean `public`?',
      },
      {
        severity: 'error',
        subject: 'input workspace-id',
        message: 'It is missing beside a token.',
        fix: 'Set it to the workspace that owns the integration.',
      },
    ],
  }),
  cancelled: aReport(
    [
      anOutcome({ result: 'created', record, recordSource: 'hub' }),
      anOutcome({
        path: 'integrations/mailer',
        name: 'mailer',
        version: '0.4.0',
        result: 'failed',
        reason: 'Cancelled while the update was under way: its outcome is unknown. Run the job again.',
      }),
    ],
    { dryRun: false, cancelled: '1 integration was deployed, the outcome of 1 is unknown, 3 were not begun.' },
  ),
  thirty: aReport(manyOutcomes(30, 12), { duration: 6200, requests: 71 }),
  deployed30: aReport(
    manyOutcomes(30, 12).map((outcome) =>
      outcome.result === 'failed'
        ? outcome
        : outcome.plan?.changes.length
          ? { ...outcome, result: 'created' as const, record }
          : { ...outcome, result: 'skipped' as const },
    ),
    { dryRun: false, duration: 6200, requests: 71 },
  ),
  twoHundred: aReport(manyOutcomes(200, 300), { duration: 31_000, requests: 640 }),
}
