import { describe, expect, it } from 'vitest'
import { definitionSource, writeWorkspace } from '../workspace/sdk/project.ts'
import { integration, makeWorld, words } from './checkout.ts'
import { redefined, setStage } from './stage.ts'

const empty = { input: { schema: {} }, output: { schema: {} } }
const close = { title: 'Close', description: 'Closes an issue.', ...empty }
const drop = { title: 'Drop', ...empty }

const offline = { token: '', 'workspace-id': '', 'dry-run': 'true' }

/** The comment, or else the summary, without what only keeps GitHub from making links. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u200B', '')

describe('on a pull request', () => {
  it('the comment and the summary suggest what it adds, with a link to the line, and nothing else comes of it', async () => {
    const stage = await setStage(redefined({ actions: { close: { title: 'Close', ...empty }, drop } }))
    stage.seed({ version: '1.1.0', actions: { close: { title: 'Close', ...empty } } })
    const { exitCode, annotations, summary } = await stage.run()
    expect(exitCode).toBe(0)
    expect(annotations).toEqual([])
    for (const text of [plain(stage.comments()[0]?.body), plain(summary)]) {
      expect(text).toContain('<summary>💡 1 suggestion for the hub, and 1 that was there before</summary>')
      expect(text).toMatch(
        /\*\*The action `drop`\*\*\n\n- has no description \(`actions-must-have-a-description`\) · \[integration\.definition\.json:\d+\]\(https:.*#L\d+\)/,
      )
      expect(text).not.toContain('The action `close`')
    }
  })

  it('nothing is said where nothing is new, or with `lint: off`', async () => {
    const stage = await setStage(redefined({ actions: { close, drop } }))
    await stage.run({ with: { lint: 'off' } })
    expect(stage.comments()[0]?.body).not.toContain('💡')
    stage.seed({ version: '1.1.0', actions: { close, drop } })
    await stage.run()
    expect(stage.comments()[0]?.body).not.toContain('💡')
  })
})

it.each([
  ['tracker', 'was missing before: the API took the name for it', false],
  ['Tracker', 'is missing now', true],
])('a title after %j %s', async (title, _, isNew) => {
  const stage = await setStage(redefined({ title: undefined, actions: { close } }))
  stage.seed({ version: '1.1.0', title, actions: { close } })
  await stage.run()
  expect(plain(stage.comments()[0]?.body).includes('has no title')).toBe(isNew)
})

it('without a token, all is suggested', async () => {
  const world = await makeWorld(redefined({ actions: { close, drop } }))
  const { exitCode, summary } = await world.run({ with: offline })
  expect(exitCode).toBe(0)
  expect(plain(summary)).toContain('💡 1 suggestion for the hub<')
})

describe('as errors and warnings', () => {
  const files = redefined({
    actions: { drop: { ...empty } },
    attributes: { category: 'Toys' },
  })

  it('`error`: the plan is shown, the step fails, and hints stay suggestions', async () => {
    const stage = await setStage(files)
    stage.seed({ version: '1.1.0', actions: { close } })
    const result = await stage.run({ with: { lint: 'error' } })
    expect(result.exitCode).toBe(1)
    expect(words(result)).toContain('error actions.drop: drop has no description (actions-must-have-a-description).')
    expect(words(result)).toContain('warning actions.drop: drop has no title (actions-should-have-a-title).')
    expect(words(result)).not.toContain('Toys')
    const comment = plain(stage.comments()[0]?.body)
    expect(comment).toContain('actions.drop')
    expect(comment).toContain('🔴 Action **`close`** is removed')
    expect(comment).toContain('has the category `"Toys"`')
  })

  it('`error` on a deploying run: nothing is written', async () => {
    const world = await makeWorld(files)
    const { exitCode } = await world.run({ with: { lint: 'error', 'dry-run': 'false' } })
    expect(exitCode).toBe(1)
    expect(world.calls()).not.toContain('createIntegration')
    expect(world.api.integrations()).toEqual([])
  })

  it('`warn`: the step succeeds, unless `fail-on` makes warnings count', async () => {
    const world = await makeWorld(files)
    const once = await world.run({ with: { lint: 'warn', 'dry-run': 'true' } })
    expect(once.exitCode).toBe(0)
    expect(words(once)).toContain('warning actions.drop: drop has no description (actions-must-have-a-description).')
    const failed = await world.run({ with: { lint: 'warn', 'fail-on': 'warnings', 'dry-run': 'true' } })
    expect(failed.exitCode).toBe(1)
    const ignore = 'actions-must-have-a-description\nactions-should-have-a-title'
    const ignored = await world.run({
      with: { lint: 'warn', 'lint-ignore': ignore, 'fail-on': 'warnings', 'dry-run': 'true' },
    })
    expect(ignored.exitCode).toBe(0)
  })

  it('a published version that is deployed as it is fails for its errors too', async () => {
    const world = await makeWorld()
    world.seed({ visibility: 'public' })
    expect((await world.run({ with: { 'dry-run': 'true' } })).exitCode).toBe(0)
    expect((await world.run({ with: { lint: 'error', 'dry-run': 'true' } })).exitCode).toBe(1)
  })

  it('a rule that there is not is refused', async () => {
    const world = await makeWorld()
    const result = await world.run({ with: { 'lint-ignore': 'actions-must-have-description' } })
    expect(result.exitCode).toBe(1)
    expect(words(result)).toContain(
      'actions-must-have-description is not a rule. Did you mean actions-must-have-a-description?',
    )
  })
})

it('an SDK definition: secrets by their descriptions, `ui` as it was written, properties at their lines', async () => {
  const source = definitionSource(`title: 'Tracker', description: 'Follows issues.',
  secrets: { API_KEY: {}, CLIENT_ID: { description: 'Of the app.' } },
  actions: {
    close: {
      title: 'Close',
      description: 'Closes an issue.',
      input: {
        schema: z.object({
          id: z.string().describe('The ID.'),
          note: z.string().title('Note').describe('Why.').optional(),
          due: z.string().title('Due'),
        }),
        ui: { id: { title: 'ID', examples: ['1'] } },
      },
      output: { schema: z.object({}) },
    },
  },`)
  const root = await writeWorkspace({
    'integration.definition.ts': source,
    'icon.svg': integration['icon.svg'],
    'hub.md': '# A',
  })
  const world = await makeWorld({})
  const { summary, stdout } = await world.run({ workspace: root, with: offline })
  const lines = plain(summary)
    .split('\n')
    .filter((line) => /^- .* · /.test(line))
    .map((line) => line.replace(/\[(.*?)\]\(.*?\)$/, '$1'))
  const line = (text: string): number => source.slice(0, source.indexOf(text)).split('\n').length
  expect(stdout).toContain('4 suggestions for the hub')
  expect(lines).toEqual([
    `- \`input.due\` has no description (\`action-inputparams-must-have-a-description\`) · integration.definition.ts:${line('due:')}`,
    '- `input.id` has its title in `ui`, which is deprecated (`legacy-zui-title-should-be-removed`) · ' +
      `integration.definition.ts:${line("title: 'ID'")}`,
    '- `input.id` has its examples in `ui`, which is deprecated (`legacy-zui-examples-should-be-removed`) · ' +
      `integration.definition.ts:${line("title: 'ID'")}`,
    `- has no description (\`secrets-must-have-a-description\`) · integration.definition.ts:${line('API_KEY')}`,
  ])
})

it('a data definition with `ui`, as the CLI prints it', async () => {
  const schema = { type: 'object', properties: { id: { type: 'string', description: 'The ID.', title: 'ID' } } }
  const world = await makeWorld(
    redefined({
      actions: { close: { ...close, input: { schema, ui: { id: { title: 'ID' } } } } },
      secrets: ['API_KEY'],
    }),
  )
  const { summary } = await world.run({ with: offline })
  expect(plain(summary)).toContain('2 suggestions for the hub')
  expect(plain(summary)).toMatch(/The secret `API_KEY`[\s\S]*secrets-must-have-a-description[\s\S]*legacy-zui-title/)
})
