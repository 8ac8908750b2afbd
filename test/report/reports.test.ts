import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { RunReport } from '../../src/integration/outcome.ts'
import { integrationRecord } from '../../src/integration/record.ts'
import { redactReport } from '../../src/report/redact.ts'
import { renderComment, renderSummary } from '../../src/report/report.ts'
import {
  aPlan,
  aReport,
  anOutcome,
  changes,
  manyChanges,
  manyOutcomes,
  marker,
  record,
  situations,
} from './fixtures.ts'
import { harms } from './github-reader.ts'
import { hostile } from './hostile.ts'
import { mockups } from './mockups.ts'

const comment = (report: RunReport, budget = 60_000): string => renderComment(report, { marker, budget })
const summary = (report: RunReport, budget = 1_000_000): string => renderSummary(report, { budget })
const plain = (markdown: string): string => markdown.replaceAll('\u00A0', ' ').replaceAll('\u200B', '')
const small = Object.entries(situations).filter(([name]) => name !== 'twoHundred' && name !== 'big')

/** A report by its name; a name that isn't there is a mistake in the test. */
function the(name: string): RunReport {
  const report = situations[name] ?? mockups[name]
  if (report === undefined) throw new Error(`no report ${name}`)
  return report
}

const lines = (report: RunReport): string[] =>
  plain(comment(report))
    .split('\n')
    .filter((line) => line !== '')

describe.each([
  ...Object.entries(situations),
  ...Object.entries(mockups).map(([name, report]) => [`${name} (mockup)`, report] as const),
])('the report "%s"', (_, report) => {
  it('stays in its budgets and is harmless', () => {
    for (const [text, budget] of [
      [comment(report), 60_000],
      [summary(report), 1_000_000],
    ] as const) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
      expect(harms(text)).toEqual([])
    }
  })

  it('begins with the marker and the verdict, and has one alert at the most', () => {
    const [first, second, third] = comment(report).split('\n')
    expect([first, second]).toEqual([marker, ''])
    expect(third).toMatch(/^### (✅|🟡|🔴|❌|☑️) \S/u)
    expect(comment(report).match(/^> \[!/gm)?.length ?? 0).toBeLessThanOrEqual(1)
  })
})

/** Names of fields and words of the report's own stay, so that the report keeps its shape. */
function poison(text: string, attack: string): string {
  if (/^[a-z]+([A-Z][a-z]+)*$/.test(text)) return text
  return text.startsWith('https:') ? text + attack : attack + text + attack
}

describe('foreign text', () => {
  it('does no harm in any field of any report, cut or whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...small, ...Object.entries(mockups)),
        hostile,
        fc.nat(9000),
        ([, report], attack, budget) => {
          const poisoned = redactReport(report, (text) => poison(text, attack))
          for (const text of [comment(poisoned), comment(poisoned, budget + 300), summary(poisoned)]) {
            expect(harms(text)).toEqual([])
            expect(Buffer.from(text).toString()).toBe(text)
          }
          expect(Buffer.byteLength(comment(poisoned, budget + 300))).toBeLessThanOrEqual(budget + 300)
        },
      ),
      { numRuns: 80 },
    )
  })
})

test.each([0, 1, 2, 29, 30, 31, 100, 1000, 10_000])('%d changes are readable and in budget', (count) => {
  const difference = manyChanges(count).map((_, index) => `+ line ${index} \`\`\` @octocat`)
  const report = aReport([anOutcome({ plan: aPlan({ changes: manyChanges(count), difference }) })])
  for (const [text, budget] of [
    [comment(report), 60_000],
    [summary(report), 1_000_000],
  ] as const) {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
    expect(harms(text)).toEqual([])
    const open = text.split('<details>', 1)[0] ?? ''
    expect(open.match(/^- (🔴|🟡|➕|✏️|➖) /gmu)?.length ?? 0).toBe(Math.min(count, 30))
    expect(/<summary>[\d,]+ more changes?: /.test(text)).toBe(count > 30)
  }
})

test.each([2, 10, 100, 300])('%d integrations are readable and in budget', (count) => {
  for (const size of [0, 40]) {
    const report = aReport(manyOutcomes(count, size))
    for (const [text, budget] of [
      [comment(report), 60_000],
      [summary(report), 1_000_000],
    ] as const) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
      expect(harms(text)).toEqual([])
    }
  }
})

describe('the comment on one integration', () => {
  it('says verdict, what to write and where, and what breaks, in this order', () => {
    const [, heading, ...rest] = lines(the('breaking'))
    expect(heading).toBe('### 🔴 acme/tracker 1.2.0 → 1.3.0 · 3 changes break bots')
    expect(rest[0]).toBe('> [!WARNING]')
    expect(rest[1]).toMatch(
      /^> \*\*1\.3\.0 is too small a step: make it `2\.0\.0`\*\* in \[integration\.definition\.json:3\]\(https:\/\/github\.com\/acme\/tracker\/blob\/c0ffee0\w+\/integration\.definition\.json#L3\)\. The version would be \*\*public, which is permanent\*\*/,
    )
    expect(rest[2]).toBe('Bots keep 1.2.0 until they are upgraded.')
    expect(rest.slice(3, 6)).toEqual([
      expect.stringMatching(/^- 🔴 Action \*\*`createIssue`\*\* now requires \*\*`priority`\*\*: /u),
      expect.stringMatching(/^- 🔴 Action \*\*`createIssue`\*\* no longer accepts \*\*`priority: "low"`\*\*: /u),
      expect.stringMatching(/^- 🔴 Event \*\*`issueCreated`\*\* is removed: /u),
    ])
    expect(rest[6]).toBe('<sub>Not visible to bots: website link removed, code.</sub>')
  })

  it('folds the exact difference as a tree', () => {
    expect(comment(the('breaking'))).toContain(
      [
        '<details>\n<summary>Exact changes</summary>',
        '```diff\n  actions\n    createIssue\n      input\n-       priority?: "low" | "high"\n+       priority: "high"',
      ].join('\n\n'),
    )
  })

  it('says in the footer where: workspace, Botpress, commit, run', () => {
    const footer = lines(the('breaking')).at(-1)
    expect(footer).toMatch(
      /^<sub>Workspace \*\*Acme\*\* \(`acme`\) · \[1\.2\.0 in Botpress\]\(https:\/\/app\.botpress\.cloud\/workspaces\/wkspace_01J\/integrations\/intver_\w+\) · Botpress validated this request · plan of \[`c0ffee0`\]\(.*\) · \[run\]\(.*\)<\/sub>$/,
    )
  })

  it('has no alert where nothing must be done', () => {
    const text = comment(the('ordinary'))
    expect(text).toContain('### ✅ acme/tracker 1.2.0 → 1.3.0 · safe for bots')
    expect(text).not.toContain('> [!')
    expect(text).toContain('- ➕ Action **`createIssue`** takes **`labels`** (`string[]`, optional)')
    expect(text).toContain('- ➕ Action **`closeIssue(id)`**: Close an issue')
  })

  it('puts breaking changes first, then those that may break', () => {
    const signs = lines(the('plan'))
      .filter((line) => /^- [^ a-z]/.test(line))
      .map((line) => line.split(' ')[1])
    expect(signs).toEqual(['🔴', '🟡', '➕', '➕'])
    expect(lines(the('plan'))[1]).toBe('### 🔴 acme/tracker 1.4.2 → 2.0.0 · 1 change breaks bots')
  })

  it('links what breaks to the rule that says so, in the version of the Action that runs', () => {
    const docsUrl = 'https://github.com/acme/deploy/blob/v1/docs'
    const change = { path: ['events', 'gone'], kind: 'removed', impact: 'breaking' } as const
    const outcome = anOutcome({
      plan: aPlan({ changes: [{ ...change, rule: 'event-removed', reason: 'bots no longer receive it' }] }),
    })
    expect(comment(aReport([outcome], { docsUrl }))).toContain(
      `is removed: [bots no longer receive it](${docsUrl}/breaking-changes.md#event-removed)`,
    )
    expect(comment(aReport([outcome]))).toContain('is removed: bots no longer receive it\n')
  })

  it('shows thirty sentences and folds the others by their parts', () => {
    const text = comment(aReport([anOutcome({ plan: aPlan({ changes: manyChanges(50) }) })]))
    expect(text).toContain('<summary>20 more changes: 4 of actions, 4 of events, ')
    expect(text).toContain('\n**Actions**\n\n- ')
  })

  it('says that nothing changes for bots, and that the code is sent again', () => {
    const text = lines(the('nothing'))
    expect(text.slice(1, 3)).toEqual([
      '### ✅ acme/tracker 1.2.0 · nothing changes for bots',
      "Deploying sends the code again: Botpress doesn't show the deployed code, so whether it changed is unknown.",
    ])
    expect(text).toHaveLength(4)
  })

  it('says what else is sent again', () => {
    expect(lines(the('unchanged'))[2]).toBe(
      "Deploying sends the code, readme, icon and 1 secret value again: Botpress doesn't show the deployed code, so whether it changed is unknown.",
    )
  })

  it('lists the errors in the alert, before the changes, each with a link to its line', () => {
    const text = comment(the('errors'))
    expect(text).toContain(
      "### ❌ acme/tracker 1.4.2 · can't be deployed\n\n> [!CAUTION]\n> - Version 1.4.2 is already",
    )
    expect(text).toContain(
      '([integration.definition.ts:12](https://github.com/acme/integrations/blob/4be1c7e0f0a94d0c8f6a1f7f7a2f2c9a0c1d2e3f/integration.definition.ts#L12))',
    )
    expect(text.match(/is already public/g)).toHaveLength(1)
  })

  it('shows a refusal of the API once, with what to do', () => {
    const text = comment(the('refused'))
    expect(text).toContain('> [!CAUTION]\n> **Botpress would refuse this** (`BreakingChanges`). `Botpress API`: ')
    expect(text).toContain('Give the changes a version number of their own.')
    expect(text.match(/actions removed: old/g)).toHaveLength(1)
  })

  it('names the version to write only where the own one is not enough', () => {
    expect(comment(the('plan'))).not.toContain('make it')
  })

  it('warns of a change in place that breaks bots', () => {
    const base = { id: 'i', version: '2.0.0', visibility: 'private' as const, sameVersion: true }
    const advice = { wanted: '3.0.0', enough: false, step: 'major' as const }
    const plan = aPlan({ action: 'update', visibility: 'private', base, advice })
    expect(comment(aReport([anOutcome({ plan })]))).toContain(
      '> **Bots get these changes of 2.0.0 at once: make it `3.0.0`**, so that they can choose.',
    )
  })

  it('asks for no other number where nothing is deployed', () => {
    const base = { id: 'i', version: '2.0.0', visibility: 'public' as const, sameVersion: true }
    const advice = { wanted: '3.0.0', enough: false, step: 'major' as const }
    const skipped = anOutcome({ result: 'skipped', plan: aPlan({ action: 'update', base, advice }) })
    expect(comment(aReport([skipped]))).not.toContain('> [!')
  })

  it('tells a step backwards from one that is too small', () => {
    const advice = { wanted: '3.0.0', enough: false, step: 'major' as const, lower: true as const }
    const plan = aPlan({ visibility: 'private', advice })
    expect(comment(aReport([anOutcome({ version: '1.0.0', plan })]))).toContain(
      '> **1.0.0 is lower than what is deployed: make it `3.0.0`**.',
    )
  })

  it('tells of a first version what it consists of, and nothing of bots', () => {
    const text = comment(the('first'))
    expect(lines(the('first')).slice(1, 3)).toEqual([
      '### ✅ acme/tracker 0.1.0 · new integration',
      'Deploying creates the integration, which has no version yet, **private**: 1 action, 1 event, 1 state, configuration.',
    ])
    expect(text).toContain('<summary>What it consists of</summary>\n\n```diff')
    expect(text).not.toContain('bots')
  })

  it('lists the notes of a plan', () => {
    expect(comment(aReport([anOutcome({ plan: aPlan({ notes: ['Mind `this`.'] }) })]))).toContain('- Mind `this`.')
  })

  it('renders the code of its own sentences, and of nothing else', () => {
    expect(comment(the('errors'))).toContain(
      '> - `actions.createIssue.title`: `title` is `"Create an issue in the <b>tracker</b> of yo…"`, which',
    )
    expect(comment(the('failed'))).toContain('count as errors (`fail-on: warnings`)')
  })

  it('names a place without a link where the commit is unknown', () => {
    const { commit: _, ...report } = the('errors')
    expect(comment(report)).toContain('(integration.definition.ts:12)')
  })

  it('says what an offline run checked, what it did not, and why', () => {
    const text = lines(mockups['fork'] ?? aReport([]))
    expect(text[1]).toBe('### ☑️ acme/tracker 1.3.0 · checked without Botpress')
    expect(text[2]).toBe(
      'The definition and its files are within every documented limit. Not compared with what is deployed: this pull request comes from the fork ada/tracker, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.',
    )
  })

  it("says in its heading that nobody vouches for a fork's own report", () => {
    expect(lines({ ...(mockups['fork'] ?? aReport([])), unverified: true })[1]).toBe(
      "### ☑️ acme/tracker 1.3.0 · checked without Botpress · reported by the fork's own run, unverified",
    )
  })

  it('calls the top of a repository by its name', () => {
    const { name: _, plan: __, ...nameless } = anOutcome({ path: '.', result: 'failed', reason: 'It failed.' })
    expect(lines(aReport([nameless]))[1]).toBe("### ❌ integrations 2.0.0 · can't be deployed")
  })

  it('holds no times, so that the same plan gives the same text', () => {
    const report = aReport([anOutcome()])
    const later = aReport([anOutcome({ duration: 99_000 })], { duration: 99_000, requests: 7 })
    expect(comment(later)).toBe(comment(report))
  })

  it('keeps verdict, errors and footer when cut, and links to the run', () => {
    const report = the('errors')
    const difference = Array.from({ length: 2000 }, (_, index) => `+ property${index}: ${'string | '.repeat(9)}null`)
    const plan = aPlan({ changes: manyChanges(2000), difference })
    const text = comment({ ...report, outcomes: report.outcomes.map((each) => ({ ...each, plan })) })
    expect(text).toContain('> [!CAUTION]')
    expect(text).toContain(
      "Shortened to fit a comment.** All of it is in the [run's summary](https://github.com/acme/integrations/actions/runs/42)",
    )
    expect(text).toContain('plan of [`4be1c7e`]')
  })
})

describe('the report on several integrations', () => {
  it('lists those that matter in one table, failures first, and counts the unchanged ones', () => {
    const text = plain(comment(mockups['many'] ?? aReport([])))
    expect(text).toContain(
      "### ❌ 1 of 12 integrations can't be deployed\n\n> [!CAUTION]\n> **acme/asana**: The description has 300",
    )
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '|  | Integration | Deploying |  |',
      '| :-- | :-- | :-- | :-- |',
      '| ❌ | **acme/asana** 1.2.0 | stops here | 1 error |',
      '| 🔴 | **acme/notion** 1.2.0 → **2.0.0** | new version | Event **`issueCreated`** is removed |',
      '| ✅ | **acme/teams** 1.2.0 → **1.3.0** | new version | Action **`newOne(title, priority?)`**: Create an issue |',
      '| ✅ | **acme/gmail** 1.2.0 | update in place | description |',
      '|  | 8 others |  | nothing changes for bots |',
    ])
    expect(text).toContain('<summary>🔴 <b>acme/notion</b> 1.2.0 → 2.0.0 · 1 change breaks bots</summary>')
    expect(text).toContain('acme/hubspot, acme/jira, acme/linear, ')
    expect(text).toContain('acme/zendesk (all 1.2.0)')
  })

  it('keeps every row of 200 integrations with big plans in a comment', () => {
    const text = comment(the('twoHundred'))
    expect(text.split('\n').filter((line) => /^\| (❌|🔴|✅) \| \*\*integration/.test(line))).toHaveLength(60)
    expect(text).toContain('<summary>140 others without changes</summary>')
  })

  it('lists ten errors at once and says how many follow', () => {
    const text = comment(the('twoHundred'))
    expect(text).toContain("### ❌ 20 of 200 integrations can't be deployed")
    expect(text).toContain('> - and 10 more, each below at its integration')
  })

  it.each([
    [
      { dryRun: false },
      [anOutcome({ result: 'created' }), anOutcome({ result: 'created' })],
      '✅ 2 integrations deployed',
    ],
    [
      { dryRun: false },
      [anOutcome({ result: 'created' }), anOutcome({ result: 'failed' })],
      '❌ 1 of 2 integrations failed',
    ],
    [{}, [anOutcome(), the('unchanged').outcomes[0] ?? anOutcome()], '🔴 1 of 2 integrations breaks bots'],
    [{}, [...the('unchanged').outcomes, ...the('unchanged').outcomes], '✅ 2 integrations · nothing changes for bots'],
    [
      { offline: 'No token.' },
      [...the('fork').outcomes, ...the('fork').outcomes],
      '☑️ 2 integrations checked without Botpress',
    ],
  ])('has a verdict on all of them (%#)', (over, outcomes, expected) => {
    expect(lines(aReport(outcomes, over))[1]).toBe(`### ${expected}`)
  })
})

describe('the summary of a deployment', () => {
  it('says what is live, where to find it, and four rows of its record', () => {
    const text = plain(summary(the('deployed')))
    expect(text.split('\n').slice(0, 12)).toEqual([
      '### ✅ acme/tracker 2.0.0 is deployed · public',
      '',
      '[**Open on the hub**](https://app.botpress.cloud/hub/integrations/intver_01J00000000000000000000101) · [Open in the dashboard](https://app.botpress.cloud/workspaces/wkspace_01J/integrations/intver_01J00000000000000000000101) · 3 changes break bots that upgrade',
      '',
      '|  | Read back from the hub |',
      '| :-- | :-- |',
      '| Integration | **acme/tracker** 2.0.0 |',
      '| Status | public · verification unapproved · 0 installs, 0 views |',
      '| Contains | 2 actions, 1 event, 1 state · secrets `CLIENT_SECRET` `SENTRY_DSN` |',
      '| Owner | Acme Inc. (`acme`) · updated 2026-11-21 10:24 UTC |',
      '',
      "The version is **public, which is permanent**: it can't be changed or withdrawn. Bots keep 1.2.0 until they are upgraded in the Studio.",
    ])
    expect(text).toContain('<summary>What changed</summary>')
    expect(text).toContain('<summary>Whole record, files and digests</summary>')
    expect(text).toContain('· version ID `intver_01J00000000000000000000101` ·')
  })

  it('holds the whole record and digest', () => {
    const text = plain(summary(the('created')))
    for (const row of [
      `<img src="${record.iconUrl}" width="32" height="32" alt="icon"> | Issue Tracker |`,
      '| Visibility | public |',
      '| Installs | 1,204 installs, 18,311 views |',
      '| Contains | 1 channel, 3 actions, 2 events, 1 state, 1 entity, 1 interface |',
      '| Lifecycle | published |',
      '| Read from | the hub |',
      "- **code** · `.botpress/dist/index.cjs` · 1.3 MB · SHA-256 `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08` · can't be compared",
      'Took 1.4 s, 3 requests to Botpress',
    ]) {
      expect(text).toContain(row)
    }
  })

  it('makes no link to Botpress where the API is another one', () => {
    const { app: _, ...elsewhere } = the('deployed')
    expect(summary(elsewhere)).not.toContain('app.botpress.cloud')
  })

  it('says of an update without changes what its plan said', () => {
    const report = the('nothing')
    const updated = report.outcomes.map((outcome) => ({ ...outcome, result: 'updated' as const }))
    const text = summary({ ...report, outcomes: updated, dryRun: false })
    expect(text).toContain('### ✅ acme/tracker 1.2.0 · nothing changes for bots')
    expect(text).toContain("The code was sent again: Botpress doesn't show the deployed code")
    expect(text).not.toContain('is deployed')
  })

  it('says that a new version is hidden behind a published one', () => {
    const plan = aPlan({ visibility: 'private' })
    const outcome = anOutcome({ result: 'created', plan, record: { ...record, visibility: 'private' } })
    expect(summary(aReport([outcome], { dryRun: false }))).toContain(
      '2.0.0 is **private** (1.4.2 is public); set `visibility` to publish it.',
    )
  })

  it('names the stage of life where it is another than usual', () => {
    const late = { ...record, lifecycleStatus: 'deprecated' }
    const text = summary(aReport([anOutcome({ result: 'created', record: late })], { dryRun: false }))
    expect(text).toContain('| Status | public · verification pending · deprecated · 1,204 installs')
    expect(text).toContain('Botpress has not verified it yet.')
  })

  it('says of what was skipped that it was neither compared nor sent, and nothing that is not so', () => {
    for (const name of ['skipped', 'published']) {
      const text = plain(summary(the(name)))
      expect(text).toContain('Not compared and not sent: code, readme, icon, 1 secret value.')
      expect(text).not.toMatch(/· can't be compared|shared by all|is sent|What (is|was) sent|What changed/)
    }
    const text = plain(summary(the('skipped')))
    expect(text).toContain('<summary>What differs from the deployed version and was not sent</summary>')
    expect(text).toContain('| Read from | your workspace |')
    expect(text.split('\n').slice(0, 3)).toEqual([
      '### ✅ acme/tracker 2.0.0 · skipped',
      '',
      "Version 2.0.0 is published and can't be changed (`if-published: skip`).",
    ])
  })

  it('says that a private version is not on the hub', () => {
    const text = summary(the('updated'))
    expect(text).toContain('|  | Read back from your workspace |')
    expect(text).toContain('| Read from | your workspace: a private version is not on the hub |')
  })

  it('shows no image and no link for an address that is not https', () => {
    const odd = { ...record, iconUrl: 'http://files.example/icon.svg', readmeUrl: 'javascript:alert(1)' }
    const text = summary(aReport([anOutcome({ result: 'created', record: odd })], { dryRun: false }))
    expect(text).not.toContain('<img')
    expect(text).not.toContain('](http:')
    expect(text).not.toContain('](javascript')
  })

  it('copes with a record that has nothing but its name', () => {
    const bare = integrationRecord.parse({ id: 'i', name: 'n', version: '1.0.0' })
    const outcome = anOutcome({ result: 'created', record: bare })
    const text = summary(aReport([outcome], { dryRun: false }))
    expect(text).toContain('| Contains | a name and a version, nothing else yet |')
    expect(text).not.toContain('undefined')
  })

  it('gives the reason of a failure as its error, with nothing claimed as changed', () => {
    const text = summary(the('failed'))
    expect(text).toContain('### ❌ acme/tracker 1.4.2 → 2.0.0 · failed\n\n> [!CAUTION]\n> Its warnings count as errors')
    expect(text).toContain('<summary>What was to change</summary>')
  })

  it('lists all input errors of a run that got no further', () => {
    const text = summary(the('inputs'))
    expect(text).toContain('### ❌ Nothing was deployed')
    expect(text.match(/^> - `input /gm)).toHaveLength(2)
  })

  it('shows the record of what was skipped, and claims nothing of what was not begun', () => {
    expect(summary(the('skipped'))).toContain('| Installs | 1,204')
    const text = summary(aReport([anOutcome()], { dryRun: false, cancelled: 'Nothing was begun.' }))
    expect(text).toContain('### ❌ acme/tracker 1.4.2 → 2.0.0 · not deployed · cancelled')
  })

  it('says what a cancelled run has done', () => {
    expect(summary(the('cancelled'))).toContain('> - **Cancelled.** 1 integration was deployed')
  })
})

it('sorts nothing away: every change that bots may notice has its sentence', () => {
  const text = comment(aReport([anOutcome()]))
  for (const { path } of changes.filter(({ path: [field] }) => field === 'actions' || field === 'events')) {
    expect(text).toContain(`\`${String(path[1])}`)
  }
})
