import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunReport } from '../../src/integration/outcome.ts'
import { renderComment } from '../../src/report/comment.ts'
import { redactReport } from '../../src/report/redact.ts'
import { renderSummary } from '../../src/report/summary.ts'
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

const comment = (report: RunReport, budget = 60_000): string => renderComment(report, { marker, budget })
const summary = (report: RunReport, budget = 1_000_000): string => renderSummary(report, { budget })
const plain = (markdown: string): string => markdown.replaceAll('\u00A0', ' ').replaceAll('\u200B', '')
const small = Object.entries(situations).filter(([name]) => name !== 'twoHundred' && name !== 'big')

const lines = (report: RunReport): string[] =>
  plain(comment(report))
    .split('\n')
    .filter((line) => line !== '')

describe.each(Object.entries(situations))('the report "%s"', (_, report) => {
  it('stays in its budgets and is harmless', () => {
    for (const [text, budget] of [
      [comment(report), 60_000],
      [summary(report), 1_000_000],
    ] as const) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
      expect(harms(text)).toEqual([])
    }
  })

  it('begins with the marker and the headline', () => {
    expect(comment(report).split('\n').slice(0, 3)).toEqual([
      marker,
      '',
      expect.stringMatching(/^### (. )?Botpress (plan|deployment): /u),
    ])
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
      fc.property(fc.constantFrom(...small), hostile, fc.nat(9000), ([, report], attack, budget) => {
        const poisoned = redactReport(report, (text) => poison(text, attack))
        for (const text of [comment(poisoned), comment(poisoned, budget + 300), summary(poisoned)]) {
          expect(harms(text)).toEqual([])
          expect(Buffer.from(text).toString()).toBe(text)
        }
        expect(Buffer.byteLength(comment(poisoned, budget + 300))).toBeLessThanOrEqual(budget + 300)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the comment on one integration', () => {
  it('says what, from which version to which, and how much, in its first two lines', () => {
    expect(lines(situations['plan'] ?? aReport([])).slice(1, 3)).toEqual([
      '### Botpress plan: **acme/tracker** 1.4.2 → 2.0.0, new version',
      '**2 added, 4 changed** · 🔴 1 breaking · 🟡 1 may break',
    ])
  })

  it('puts breaking changes first, then those that may break', () => {
    const rows = lines(aReport([anOutcome()])).filter((line) => /^\| [+~−] /.test(line))
    expect(rows).toHaveLength(changes.length)
    expect(rows[0]).toContain('🔴 **breaking**: values that were taken are refused now')
    expect(rows[1]).toContain('🟡 may break')
    expect(rows[2]).toContain('`"Tracker"` → `"Issue Tracker"` | safe')
  })

  it('explains breaking only where something breaks', () => {
    expect(comment(aReport([anOutcome()]))).toContain('🔴 **Breaking**: a bot that has this integration installed')
    expect(comment(aReport([anOutcome({ plan: aPlan({ changes: changes.slice(0, 1) }) })]))).not.toContain('Breaking')
  })

  it('folds what is more than a screen', () => {
    const text = comment(aReport([anOutcome({ plan: aPlan({ changes: manyChanges(50) }) })]))
    expect(text).toContain('<summary>30 more changes</summary>')
  })

  it('says in one line that nothing changes', () => {
    const text = lines(situations['unchanged'] ?? aReport([]))
    expect(text[1]).toBe('### Botpress plan: **acme/tracker** 1.4.2, no changes')
    expect(text[2]).toBe('What can be compared is the same as what is deployed.')
    expect(text.join('\n')).not.toContain('| What |')
  })

  it('lists the errors before the changes, with a link to the line', () => {
    const text = comment(situations['errors'] ?? aReport([]))
    expect(text.indexOf('Fix these 2 first')).toBeLessThan(text.indexOf('| What |'))
    expect(text).toContain(
      '([integration.definition.ts:12](https://github.com/acme/integrations/blob/4be1c7e0f0a94d0c8f6a1f7f7a2f2c9a0c1d2e3f/integration.definition.ts#L12))',
    )
    expect(plain(text)).toContain('should be version **2.0.0**')
  })

  it('shows a refusal of the API once, with what to do', () => {
    const text = comment(situations['refused'] ?? aReport([]))
    expect(text).toContain('❌ **Botpress would refuse this** (`BreakingChanges`)\n\n- `Botpress API`: ')
    expect(text).toContain('Give the changes a version number of their own.')
    expect(text.match(/actions removed: old/g)).toHaveLength(1)
  })

  it('names the version to write only where the own one is not enough', () => {
    expect(comment(situations['plan'] ?? aReport([]))).not.toContain('should be version')
  })

  it('tells for whom the sent files count, and of secrets how many', () => {
    const text = comment(situations['plan'] ?? aReport([]))
    expect(text).toContain("| code | `.botpress/dist/index.cjs` | 1.3 MB | `9f86d081884c` | can't be compared |")
    expect(text).toContain("| 1 secret value |  |  |  | can't be compared |")
    expect(text).not.toContain('Good to know')
    expect(comment(aReport([anOutcome({ plan: aPlan({ notes: ['Mind `this`.'] }) })]))).toContain(
      'ℹ️ **Good to know**\n\n- Mind `this`.',
    )
  })

  it('counts what a first version consists of, and speaks of no bots', () => {
    const text = comment(situations['first'] ?? aReport([]))
    expect(lines(situations['first'] ?? aReport([])).slice(1, 4)).toEqual([
      '### Botpress plan: **acme/tracker** 0.1.0, new integration',
      '**1 action, 1 event, 1 state, configuration**',
      'Nothing of this name is deployed yet: deploying this creates the integration, **private**.',
    ])
    expect(text).toContain('<summary>What it consists of</summary>\n\n| What | Value |')
    expect(text).not.toContain('ffect on bots')
  })

  it('renders the code of its own sentences, and of nothing else', () => {
    const text = comment(situations['errors'] ?? aReport([]))
    expect(text).toContain(
      '- `actions.createIssue.title`: `title` is `"Create an issue in the <b>tracker</b> of yo…"`, which',
    )
    expect(comment(situations['failed'] ?? aReport([]))).toContain('count as errors (`fail-on: warnings`)')
  })

  it('names a place without a link where the commit is unknown', () => {
    const { commit: _, ...report } = situations['errors'] ?? aReport([])
    expect(comment(report)).toContain('(integration.definition.ts:12)')
  })

  it('says what an offline run checked, what it did not, and why', () => {
    const text = comment(situations['fork'] ?? aReport([]))
    expect(text).toContain('**Checked offline.** This pull request comes from the fork ada/tracker')
    expect(text).toContain('- Not checked: what is deployed')
  })

  it('holds no times, so that the same plan gives the same text', () => {
    const report = aReport([anOutcome()])
    const later = aReport([anOutcome({ duration: 99_000 })], { duration: 99_000, requests: 7 })
    expect(comment(later)).toBe(comment(report))
  })

  it('keeps headline, errors and footer when cut, and links to the run', () => {
    const report = situations['errors'] ?? aReport([])
    const text = comment({
      ...report,
      outcomes: report.outcomes.map((each) => ({ ...each, plan: aPlan({ changes: manyChanges(2000) }) })),
    })
    expect(text).toContain('Fix these 2 first')
    expect(text).toContain(
      "Shortened to fit a comment.** All of it is in the [run's summary](https://github.com/acme/integrations/actions/runs/42)",
    )
    expect(text).toContain('This is a plan: nothing is deployed yet')
  })
})

describe('the report on several integrations', () => {
  it('lists those that matter in one table, failures first, and folds the unchanged ones', () => {
    const text = plain(comment(aReport(manyOutcomes(30, 12))))
    expect(text).toContain(
      "### ❌ Botpress plan: 30 integrations\n\n**3 can't be deployed yet, 3 new versions, 3 new integrations, 21 without changes** · 🔴 12 breaking",
    )
    const rows = text.split('\n').filter((line) => line.startsWith('| **integration'))
    expect(rows).toHaveLength(9)
    expect(rows[0]).toBe(
      '| **integration-4** | 1.2.0 → 1.3.0 | ❌ 1 error | 4 added, 4 changed, 4 removed | 🔴 2 breaking · 🟡 2 may break |',
    )
    expect(text).toContain('<summary>21 without changes</summary>')
    expect(text).toContain('<summary>❌ <b>integration-4</b> 1.2.0 → 1.3.0 · 🔴 2 breaking · 🟡 2 may break</summary>')
  })

  it('explains breaking once', () => {
    const text = comment(aReport(manyOutcomes(30, 12)))
    expect(text.match(/\*\*Breaking\*\*: a bot/g)).toHaveLength(1)
  })

  it('keeps every row of 200 integrations with big plans in a comment', () => {
    const text = comment(situations['twoHundred'] ?? aReport([]))
    expect(text.split('\n').filter((line) => line.startsWith('| **integration'))).toHaveLength(60)
    expect(text).toContain('<summary>140 without changes</summary>')
  })

  it('lists ten errors at once and says how many follow', () => {
    const text = comment(situations['twoHundred'] ?? aReport([]))
    expect(text).toContain('❌ **20 errors**')
    expect(text).toContain('- and 10 more, each below at its integration')
  })
})

describe('the summary of a deployment', () => {
  it('shows the record', () => {
    const text = plain(summary(situations['created'] ?? aReport([])))
    expect(text).toContain('### ✅ Botpress deployment: **acme/tracker** 1.4.2 → 2.0.0, created')
    for (const row of [
      `<img src="${record.iconUrl}" width="32" height="32" alt="icon"> | Issue Tracker |`,
      '| Visibility | public |',
      '| Verification | pending |',
      '| Owner | Acme Inc. (acme) |',
      '| Installs | 1,204 · 18,311 views |',
      '| Updated | 2026-08-01 09:30 UTC |',
      '| Contains | 1 channel, 3 actions, 2 events, 1 state, 1 entity, 1 interface |',
      '| Secrets | `CLIENT_ID` `CLIENT_SECRET` |',
      '| Read from | the hub |',
      '<sub>Took 1.4 s, 3 requests to Botpress · [commit `4be1c7e`]',
    ]) {
      expect(text).toContain(row)
    }
    expect(text).toContain('| Lifecycle | published |')
    expect(text).toContain(
      "| code | `.botpress/dist/index.cjs` | 1.3 MB | `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08` | can't be compared |",
    )
  })

  it('names the stage of life where it is another than usual', () => {
    const late = { ...record, lifecycleStatus: 'deprecated' }
    const text = summary(aReport([anOutcome({ result: 'created', record: late })], { dryRun: false }))
    expect(text).toContain('| Lifecycle | deprecated |')
  })

  it('says of what was skipped that it was neither compared nor sent, and nothing that is not so', () => {
    for (const name of ['skipped', 'published']) {
      const text = plain(summary(situations[name] ?? aReport([])))
      expect(text).toContain('Not compared and not sent: code, readme, icon, 1 secret value.')
      expect(text).not.toMatch(
        /can't be compared \||shared by all|is sent|What (is|was) sent|What changed|What was compared/,
      )
    }
    const text = plain(summary(situations['skipped'] ?? aReport([])))
    expect(text).toContain('<summary>What differs from the deployed version and was not sent</summary>')
    expect(text).toContain('| Visibility | public |')
    expect(text).toContain('| Read from | your workspace |')
    expect(text.split('\n').slice(0, 3)).toEqual([
      '### Botpress deployment: **acme/tracker** 2.0.0, skipped',
      '',
      "Version 2.0.0 is published and can't be changed (`if-published: skip`).",
    ])
  })

  it('says that a private version is not on the hub', () => {
    expect(summary(situations['updated'] ?? aReport([]))).toContain(
      '| Read from | your workspace: a private version is not on the hub |',
    )
  })

  it('shows no image and no link for an address that is not https', () => {
    const odd = { ...record, iconUrl: 'http://files.example/icon.svg', readmeUrl: 'javascript:alert(1)' }
    const text = summary(aReport([anOutcome({ result: 'created', record: odd })], { dryRun: false }))
    expect(text).not.toContain('<img')
    expect(text).not.toContain('](http:')
    expect(text).not.toContain('](javascript')
  })

  it('copes with a record that has nothing but its name', () => {
    const bare = { ...record, ...Object.fromEntries(Object.keys(record).map((key) => [key, undefined])) }
    const text = summary(
      aReport(
        [
          anOutcome({
            result: 'created',
            record: {
              ...bare,
              id: 'i',
              name: 'n',
              version: '1.0.0',
              channels: {},
              actions: {},
              events: {},
              states: {},
              entities: {},
              configurations: {},
              interfaces: {},
              attributes: {},
              secrets: [],
            },
          }),
        ],
        { dryRun: false },
      ),
    )
    expect(text).toContain('| Contains | a name and a version, nothing else yet |')
    expect(text).not.toContain('undefined')
  })

  it('gives the reason of a failure as its error, with nothing claimed as changed', () => {
    const text = summary(situations['failed'] ?? aReport([]))
    expect(text).toContain('### ❌ Botpress deployment: **acme/tracker** 1.4.2 → 2.0.0, failed')
    expect(text).toContain('Its warnings count as errors')
    expect(text).toContain('<summary>What was to change</summary>')
  })

  it('lists all input errors of a run that got no further', () => {
    const text = summary(situations['inputs'] ?? aReport([]))
    expect(text).toContain('### ❌ Botpress deployment: nothing was deployed')
    expect(text.match(/^- `input /gm)).toHaveLength(2)
  })

  it('shows the record of what was skipped, and claims nothing of what was not begun', () => {
    expect(summary(situations['skipped'] ?? aReport([]))).toContain('| Installs | 1,204')
    const text = summary(aReport([anOutcome()], { dryRun: false, cancelled: 'Nothing was begun.' }))
    expect(text).toContain('### Botpress deployment: **acme/tracker** 1.4.2 → 2.0.0, not deployed, cancelled')
  })

  it('says what a cancelled run has done', () => {
    expect(summary(situations['cancelled'] ?? aReport([]))).toContain('⚠️ **Cancelled.** 1 integration was deployed')
  })
})
