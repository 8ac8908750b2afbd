import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findProjects } from '../../src/workspace/projects.ts'
import type { Workspace } from '../../src/workspace/workspace.ts'
import { makeFolder, makeWorkspace } from './folder.ts'

async function monorepo(): Promise<Workspace> {
  return makeWorkspace({
    'integrations/slack/integration.definition.ts': '',
    'integrations/slack/src/nested/integration.definition.ts': '',
    'integrations/trello/integration.definition.json': '',
    'integrations/legacy-a/integration.definition.yaml': '',
    'integrations/legacy-b/integration.definition.yml': '',
    'integrations/docs/hub.md': '',
    'integrations/.hidden/integration.definition.ts': '',
    'integrations/readme.md': '',
    'integrations/slack/node_modules/dep/integration.definition.ts': '',
    'node_modules/dep/integration.definition.ts': '',
    'plugins/logger/plugin.definition.ts': '',
    'bots/clerk/bot.definition.ts': '',
    'interfaces/llm/interface.definition.ts': '',
    'community/[odd] (name)/integration.definition.ts': '',
  })
}

async function paths(...patterns: string[]): Promise<string[]> {
  const { projects, diagnostics } = await findProjects(await monorepo(), patterns)
  expect(diagnostics).toEqual([])
  return projects.map(({ path, explicit }) => (explicit ? path : `(${path})`))
}

describe('findProjects', () => {
  it('takes an integration with another project beside it', async () => {
    const workspace = await makeWorkspace({ 'a/integration.definition.ts': '', 'a/bot.definition.ts': '' })
    expect(await findProjects(workspace, ['a'])).toEqual({ projects: [{ path: 'a', explicit: true }], diagnostics: [] })
  })

  it.each([
    [['.'], ['.']],
    [['integrations/slack'], ['integrations/slack']],
    [['./integrations/slack/'], ['integrations/slack']],
    [['integrations\\slack'], ['integrations/slack']],
    [['integrations/docs'], ['integrations/docs']],
    [
      ['integrations/trello', 'integrations/slack'],
      ['integrations/slack', 'integrations/trello'],
    ],
    [
      ['integrations/*', '!integrations/legacy-*'],
      ['(integrations/slack)', '(integrations/trello)'],
    ],
    [
      ['!integrations/legacy-*', 'integrations/*'],
      ['(integrations/slack)', '(integrations/trello)'],
    ],
    [['integrations\\t*'], ['(integrations/trello)']],
    [['integrations/{slack,trello}'], ['(integrations/slack)', '(integrations/trello)']],
    [
      ['integrations/*', 'integrations/slack', '!integrations/l*'],
      ['integrations/slack', '(integrations/trello)'],
    ],
    [
      ['integrations/slack', 'integrations/*', '!integrations/l*'],
      ['integrations/slack', '(integrations/trello)'],
    ],
    [['integrations/slack', 'integrations/docs', '!integrations/docs'], ['integrations/slack']],
    [['community/[odd] (name)'], ['community/[odd] (name)']],
    [['**/*slack*', '', '  '], ['(integrations/slack)']],
  ])('resolves %j', async (patterns, expected) => {
    expect(await paths(...patterns)).toEqual(expected)
  })

  it('passes over node_modules, hidden folders and folders without an integration', async () => {
    expect(await paths('**')).toEqual([
      '(community/[odd] (name))',
      '(integrations/legacy-a)',
      '(integrations/legacy-b)',
      '(integrations/slack)',
      '(integrations/slack/src/nested)',
      '(integrations/trello)',
    ])
  })

  it.each([
    [['integrations/none'], 'There is no folder `integrations/none`.'],
    [['integrations/readme.md'], '`integrations/readme.md` is a file.'],
    [['../other'], '`../other` is outside the workspace.'],
    [['../*'], 'The glob `../*` leads outside the workspace.'],
    [['integrations/../../*'], 'leads outside the workspace'],
    [['/etc/*'], 'leads outside the workspace'],
    [['C:\\*'], 'leads outside the workspace'],
    [['plugins/logger'], '`plugins/logger` holds a plugin (`plugin.definition.ts`), not an integration.'],
    [['bots/clerk'], '`bots/clerk` holds a bot (`bot.definition.ts`), not an integration.'],
    [['interfaces/llm'], '`interfaces/llm` holds an interface (`interface.definition.ts`), not an integration.'],
    [['bots/*'], 'The glob `bots/*` matches no integration: `bots/clerk` holds a bot (`bot.definition.ts`).'],
    [['integrations/d*'], 'matches no folder with an integration'],
    [['integrations/slack', '!integrations/*'], '`path` matches no folder after its exclusions.'],
    [['!integrations/*'], '`path` matches no folder after its exclusions.'],
    [[], '`path` matches no folder after its exclusions.'],
  ])('refuses %j', async (patterns, message) => {
    const { projects, diagnostics } = await findProjects(await monorepo(), patterns)
    expect(projects).toEqual([])
    expect(diagnostics).toMatchObject([{ severity: 'error', subject: 'input path' }])
    expect(diagnostics[0]?.message).toContain(message)
  })

  it('reports a wrong line beside a right one', async () => {
    const { projects, diagnostics } = await findProjects(await monorepo(), [
      'integrations/slack',
      'integrations/none',
      'x/*',
    ])
    expect(projects).toHaveLength(1)
    expect(diagnostics).toHaveLength(2)
  })

  it('follows a named link, gives a folder once, and isn’t caught in loops', async () => {
    const workspace = await monorepo()
    const outside = await makeFolder({ 'integration.definition.ts': '' })
    await symlink('slack', join(workspace.root, 'integrations', 'again'))
    await symlink('..', join(workspace.root, 'integrations', 'loop'))
    await symlink(outside, join(workspace.root, 'integrations', 'out'))
    const named = await findProjects(workspace, ['integrations/again', 'integrations/slack'])
    expect(named).toEqual({ projects: [{ path: 'integrations/slack', explicit: true }], diagnostics: [] })
    const { projects } = await findProjects(workspace, ['integrations/**'])
    expect(projects.filter(({ path }) => /again|loop|out/.test(path))).toEqual([])
    expect(projects).toHaveLength(5)
    expect((await findProjects(workspace, ['integrations/out'])).diagnostics[0]?.message).toContain(
      'leads outside the workspace',
    )
  })
})

describe('globs that the matcher refuses', () => {
  const endless = `${'x'.repeat(70_000)}*`

  it.each([
    ['a glob', [endless]],
    ['an exclusion', ['a', `!${endless}`]],
  ])('%s that is too long is an error that shows its beginning', async (_, lines) => {
    const workspace = await makeWorkspace({ 'a/integration.definition.json': '{}' })
    const { diagnostics } = await findProjects(workspace, lines)
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', subject: 'input path' })])
    expect(diagnostics[0]?.message).toMatch(/x…` can't be matched: pattern is too long\.$/)
  })
})

it('ends with a cancellation', async () => {
  const workspace = await makeWorkspace({ 'a/integration.definition.json': '{}' })
  const cancelled = AbortSignal.abort()
  await expect(findProjects(workspace, ['*'], cancelled)).rejects.toMatchObject({ name: 'AbortError' })
})
