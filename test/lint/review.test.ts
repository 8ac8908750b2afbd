import { describe, expect, test } from 'vitest'
import { type LintInputs, review } from '../../src/lint/review.ts'
import { artifact, localWith, object, recordWith } from '../plan/given.ts'

const suggest: LintInputs = { lint: 'suggest', 'lint-ignore': [] }
const about = { title: 'A', description: 'B' }
const body = {
  ...about,
  actions: {
    close: { description: 'Closes.', input: { schema: object({ id: { type: 'string' } }) }, output: { schema: {} } },
  },
}
const files = { icon: artifact('icon.svg', '<svg/>'), readme: artifact('hub.md', '# A') }
const deployed = { iconUrl: 'https://files.example/icon', readmeUrl: 'https://files.example/readme' }
const local = localWith(body, files)

/** The rules of what is listed. */
const listed = (...given: Parameters<typeof review>): string[] | undefined =>
  review(...given).suggestions?.listed.map(({ rule }) => rule)

const all = [
  'actions-should-have-a-title',
  'action-inputparams-should-have-a-title',
  'action-inputparams-must-have-a-description',
]

describe('suggestions', () => {
  test('say what is missing, of what, where', () => {
    expect(review(local, undefined, suggest)).toEqual({
      diagnostics: [],
      suggestions: {
        listed: [
          {
            rule: 'actions-should-have-a-title',
            severity: 'warning',
            part: { noun: 'action', name: 'close' },
            at: '',
            message: 'has no title',
            also: 0,
            place: { file: 'integration.json', line: 1 },
          },
          expect.objectContaining({ part: { noun: 'action', name: 'close' }, at: 'input.id', message: 'has no title' }),
          expect.objectContaining({ at: 'input.id', message: 'has no description', severity: 'error' }),
        ],
        more: 0,
        before: 0,
      },
    })
  })

  test.each<[string, object, string, string]>([
    ['the configuration', { configuration: { schema: object({ url: {} }) } }, 'configuration ', 'url'],
    [
      'another configuration',
      { configurations: { o: { ...about, schema: object({ u: {} }) } } },
      'additional configuration o',
      'u',
    ],
    ['a user tag', { user: { tags: { id: { description: 'x' } } } }, 'user tag id', ''],
    [
      'a conversation tag',
      { channels: { chat: { ...about, conversation: { tags: { id: { description: 'x' } } } } } },
      'channel chat',
      'conversation.tags.id',
    ],
    [
      'items of a list in an event',
      { events: { ran: { ...about, schema: object({ a: { ...about, items: object({ b: {} }) } }) } } },
      'event ran',
      'a[].b',
    ],
    ['a state', { states: { auth: { type: 'user', schema: object({ schema: {} }) } } }, 'state auth', 'schema'],
    [
      'an action with an unlucky name',
      { actions: { schema: { title: 'A', input: { schema: {} }, output: { schema: {} } } } },
      'action schema',
      '',
    ],
  ])('name the part and the place in it: %s', (_, parts, part, at) => {
    const [first] = review(localWith({ ...about, ...parts }, files), undefined, suggest).suggestions?.listed ?? []
    expect(first && [`${first.part.noun} ${first.part.name}`, first.at]).toEqual([part, at])
  })

  test('none with `off`, and none without a definition', () => {
    expect(review(local, undefined, { ...suggest, lint: 'off' })).toEqual({ diagnostics: [] })
    const { definition: _, ...without } = local
    expect(review(without, undefined, suggest)).toEqual({ diagnostics: [] })
  })

  test('rules that are ignored say nothing', () => {
    expect(listed(local, undefined, { ...suggest, 'lint-ignore': all.slice(0, 2) })).toEqual(all.slice(2))
    expect(review(local, undefined, { ...suggest, 'lint-ignore': all })).toEqual({ diagnostics: [] })
  })

  test('a private version lacks icon and readme, a published one is warned of them elsewhere', () => {
    expect(listed(localWith(about), undefined, suggest)).toEqual([
      'integration-must-have-an-icon',
      'integration-must-have-a-readme-file',
    ])
    expect(listed(localWith({}, files), undefined, suggest)).toEqual([
      'integration-title-must-be-present',
      'integration-description-must-be-present',
    ])
    expect(review(localWith({ visibility: 'unlisted' }), undefined, suggest)).toEqual({ diagnostics: [] })
    const publicOne = { visibility: 'public', attributes: { category: 'Other' } } as const
    expect(review(localWith(publicOne), undefined, suggest)).toEqual({ diagnostics: [] })
  })

  test('an icon that was refused is not missing', () => {
    const refused = { severity: 'error', subject: 'icon', message: 'No SVG.' } as const
    expect(
      listed(localWith(about, { readme: files.readme, diagnostics: [refused] }), undefined, suggest),
    ).toBeUndefined()
  })

  test('secrets and `ui` as the definition has them', () => {
    const secrets = { A: { optional: false }, B: { optional: true, description: 'Of the app.' } }
    const given = localWith(about, { ...files, declaredSecrets: secrets })
    if (given.definition) given.definition.ui = [['actions', 'run', 'input', 'ui', 'id', 'title']]
    expect(review(given, undefined, suggest).suggestions?.listed).toEqual([
      expect.objectContaining({ rule: 'secrets-must-have-a-description', part: { noun: 'secret', name: 'A' } }),
      expect.objectContaining({
        rule: 'legacy-zui-title-should-be-removed',
        part: { noun: 'action', name: 'run' },
        at: 'input.id',
      }),
    ])
  })

  test('no place where an input says what the definition does not', () => {
    const category = { ...about, attributes: { category: 'Toys' } }
    const given = localWith(category, files)
    expect(review(given, undefined, suggest).suggestions?.listed[0]?.place).toBeDefined()
    if (given.definition) given.definition.body = about
    expect(review(given, undefined, suggest).suggestions?.listed[0]).not.toHaveProperty('place')
  })

  test('a thousand are listed, the others counted', () => {
    const actions = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [
        `a${index}`,
        { title: 'A', input: { schema: {} }, output: { schema: {} } },
      ]),
    )
    const { suggestions } = review(localWith({ ...about, actions }, files), undefined, suggest)
    expect([suggestions?.listed.length, suggestions?.more]).toEqual([1000, 1])
  })
})

describe('what the deployed version has as well', () => {
  test('is counted, not listed', () => {
    expect(review(local, recordWith({ ...body, ...deployed }), suggest).suggestions).toEqual({
      listed: [],
      more: 0,
      before: 3,
    })
    const older = { ...body, ...deployed, actions: { close: { ...body.actions.close, title: 'Close' } } }
    const { suggestions } = review(local, recordWith(older), suggest)
    expect([suggestions?.listed.map(({ rule }) => rule), suggestions?.before]).toEqual([all.slice(0, 1), 2])
  })

  test('nothing of another action, icon or category', () => {
    const renamed = { ...body, actions: { shut: body.actions.close } }
    expect(listed(local, recordWith({ ...renamed, ...deployed }), suggest)).toEqual(all)
    expect(listed(localWith(about), recordWith({ ...about, ...deployed }), suggest)).toHaveLength(2)
    expect(listed(localWith(about), recordWith(about), suggest)).toEqual([])
    const toys = recordWith({ ...about, ...deployed, attributes: { category: 'Toys' } })
    expect(listed(localWith({ ...about, attributes: { category: 'Games' } }, files), toys, suggest)).toHaveLength(1)
    expect(listed(localWith({ ...about, attributes: { category: 'Toys' } }, files), toys, suggest)).toEqual([])
  })

  test('of secrets by their names, and of `ui` by what the CLI laid over the schema', () => {
    const schema = object({ id: { title: 'ID' }, key: {} })
    const record = recordWith({
      ...about,
      ...deployed,
      secrets: ['OLD'],
      actions: { run: { ...about, input: { schema }, output: { schema: {} } } },
    })
    const given = localWith(about, {
      ...files,
      declaredSecrets: { OLD: { optional: false }, NEW: { optional: false } },
    })
    if (given.definition)
      given.definition.ui = ['id', 'key'].map((name) => ['actions', 'run', 'input', 'ui', name, 'title'])
    const { suggestions } = review(given, record, suggest)
    expect(suggestions?.listed.map(({ part, at }) => [part.name, at])).toEqual([
      ['NEW', ''],
      ['run', 'input.key'],
    ])
    expect(suggestions?.before).toBe(2)
  })
})

describe('as diagnostics', () => {
  const category = localWith({ ...body, attributes: { category: 'Toys' } }, files)
  const severities = (lint: LintInputs['lint']): string[] =>
    review(category, undefined, { ...suggest, lint }).diagnostics.map(({ severity }) => severity)

  test.each<[LintInputs['lint'], string[]]>([
    ['suggest', []],
    ['warn', ['warning', 'warning', 'warning']],
    ['error', ['error', 'warning', 'warning']],
  ])('%s', (lint, expected) => {
    expect(severities(lint)).toEqual(expected)
  })

  test.each<LintInputs['lint']>(['warn', 'error'])('hints stay suggestions with %s', (lint) => {
    expect(listed(category, undefined, { ...suggest, lint })).toEqual(['integration-category-must-be-known'])
  })

  test('say what is missing, the rule, the fix and the place', () => {
    const [error] = review(local, undefined, { ...suggest, lint: 'error' }).diagnostics
    expect(error).toEqual({
      severity: 'error',
      subject: 'actions.close.input.id',
      message: '`id` has no description (`action-inputparams-must-have-a-description`).',
      fix: 'Add `"description": "…"` to its schema.',
      place: { file: 'integration.json', line: 1 },
    })
    const sdk = review(localWith(body, { ...files, source: 'sdk' }), undefined, { ...suggest, lint: 'error' })
    expect(sdk.diagnostics[0]?.fix).toBe("Append `.describe('…')` to its schema.")
    const [icon] = review(localWith(about), undefined, { ...suggest, lint: 'warn' }).diagnostics
    expect(icon).toMatchObject({
      subject: 'icon',
      message: 'The integration has no icon (`integration-must-have-an-icon`).',
    })
  })

  test('a warning that was there before is counted, an error is told', () => {
    const record = recordWith({ ...body, ...deployed })
    expect(review(local, record, { ...suggest, lint: 'warn' })).toEqual({
      diagnostics: [],
      suggestions: { listed: [], more: 0, before: 3 },
    })
    const { diagnostics, suggestions } = review(local, record, { ...suggest, lint: 'error' })
    expect([diagnostics.map(({ severity }) => severity), suggestions?.before]).toEqual([['error'], 2])
  })

  test('one for a property that several actions share', () => {
    const actions = { ...body.actions, drop: { ...body.actions.close, title: 'Drop' } }
    const [error, ...others] = review(localWith({ ...body, actions }, files), undefined, {
      ...suggest,
      lint: 'error',
    }).diagnostics
    expect(error?.message).toContain('as in 1 other place with the same schema')
    expect(others.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })
})
