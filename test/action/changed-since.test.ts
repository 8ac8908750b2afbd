import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { words } from './checkout.ts'
import { commit, git } from './git.ts'
import { linkPackages } from './packages.ts'
import { integrationIn, pullRequest, setStage, type Stage } from './stage.ts'

const path = 'integrations/*'
const results = z.array(z.looseObject({ path: z.string() }))

const handled = ({ outputs }: { outputs: Record<string, string> }): string[] =>
  results.parse(JSON.parse(outputs['results'] ?? '')).map((result) => result.path.replace('integrations/', ''))

/** A repository with three integrations, all committed. Gives the commit. */
async function setRepository(): Promise<{ stage: Stage; first: string }> {
  const stage = await setStage(
    Object.assign({}, ...['a', 'b', 'c'].map((name) => integrationIn(`integrations/${name}`, { name })), {
      'shared/common.ts': 'export {}',
      '.gitignore': 'node_modules',
    }),
  )
  return { stage, first: await commit(stage.folder) }
}

const pushed = (before: string) => ({ name: 'push', payload: { before } })

describe('changed-since', () => {
  it('not set: all', async () => {
    const { stage } = await setRepository()
    expect(handled(await stage.run({ with: { path } }))).toEqual(['a', 'b', 'c'])
  })

  it('auto on a pull request: what differs from its base', async () => {
    const { stage } = await setRepository()
    await git(stage.folder, 'switch', '--quiet', '--create', 'feature')
    await stage.write({ 'integrations/b/hub.md': '# Another' })
    await commit(stage.folder)
    await git(stage.folder, 'switch', '--quiet', 'main')
    await stage.write({ 'integrations/c/hub.md': '# Of main' })
    const base = await commit(stage.folder)
    await git(stage.folder, 'switch', '--quiet', 'feature')

    const step = await stage.run({
      event: pullRequest({ baseSha: base }),
      with: { path, 'changed-since': 'auto' },
    })

    expect(step.exitCode).toBe(0)
    expect(handled(step)).toEqual(['b'])
    const sentence = '2 integrations did not change and are left out (`changed-since: auto`).'
    expect(step.stdout).toContain(sentence)
    for (const report of [step.summary, stage.comments()[0]?.body]) {
      expect(report?.replaceAll('\\', '').replaceAll('\u200B', '')).toContain(sentence)
    }
    expect(step.outputs['name']).toBe('b')
  })

  it('auto on a push: what differs from the commit before', async () => {
    const { stage, first } = await setRepository()
    await stage.write({ 'integrations/a/.botpress/dist/index.cjs': 'exports.handler = 1' })
    await commit(stage.folder)
    const step = await stage.run({ event: pushed(first), with: { path, 'changed-since': 'auto' } })
    expect(step.exitCode).toBe(0)
    expect(stage.api.integrations().map(({ body }) => body.name)).toEqual(['a'])
  })

  it.each([
    ['a new branch', '0'.repeat(40)],
    ['a force push over what is gone', '1234567890'.repeat(4)],
  ])('auto on %s: all', async (_, before) => {
    const { stage } = await setRepository()
    const step = await stage.run({ event: pushed(before), with: { path, 'changed-since': 'auto' } })
    expect(step.exitCode).toBe(0)
    expect(handled(step)).toEqual(['a', 'b', 'c'])
  })

  it('auto on an event without either: all', async () => {
    const { stage } = await setRepository()
    const event = { name: 'workflow_dispatch', payload: {} }
    expect(handled(await stage.run({ event, with: { path, 'changed-since': 'auto' } }))).toEqual(['a', 'b', 'c'])
  })

  it('a ref, with new, removed and renamed files', async () => {
    const { stage } = await setRepository()
    await git(stage.folder, 'tag', 'v1')
    await git(stage.folder, 'mv', 'integrations/a/hub.md', 'integrations/c/other.md')
    await stage.write(integrationIn('integrations/d', { name: 'd' }))
    await commit(stage.folder)
    expect(handled(await stage.run({ with: { path, 'changed-since': 'v1' } }))).toEqual(['a', 'c', 'd'])
  })

  it('with shared-paths: what is shared counts for all', async () => {
    const { stage, first } = await setRepository()
    await stage.write({ 'shared/common.ts': 'export const changed = true' })
    await commit(stage.folder)
    const inputs = { path, 'changed-since': first }
    expect(handled(await stage.run({ with: inputs }))).toEqual([])
    expect(handled(await stage.run({ with: { ...inputs, 'shared-paths': 'shared/**/*.ts' } }))).toEqual(['a', 'b', 'c'])
  })

  it('counts the files that an SDK definition imports, also where they break it', async () => {
    const { stage } = await setRepository()
    await linkPackages(stage.folder)
    await stage.write({
      'integrations/a/integration.definition.ts': `
        import { IntegrationDefinition } from '@botpress/sdk'
        import { title } from '../../shared/title'
        export default new IntegrationDefinition({ name: 'a', version: '1.2.0', title })`,
      'shared/title.ts': "export const title = 'One'",
    })
    const first = await commit(stage.folder)
    const inputs = { path, 'changed-since': first }
    await stage.write({ 'shared/title.ts': "export const title = 'Two'" })
    await commit(stage.folder)
    expect(handled(await stage.run({ with: inputs }))).toEqual(['a'])
    await stage.write({ 'shared/title.ts': 'export const title = ' })
    await commit(stage.folder)
    const step = await stage.run({ with: inputs })
    expect(step.exitCode).toBe(1)
    expect(handled(step)).toEqual(['a'])
  })

  it('where nothing changed is a success that says so, and no comment of its own', async () => {
    const { stage, first } = await setRepository()
    await stage.write({ 'docs/readme.md': 'About all of them' })
    await commit(stage.folder)
    const step = await stage.run({ with: { path, 'changed-since': first } })
    expect(step.exitCode).toBe(0)
    expect(step.annotations).toEqual([])
    expect(step.outputs).toMatchObject({
      result: 'skipped',
      results: '[]',
      matrix: '{"include":[]}',
      'comment-url': '',
    })
    expect(step.summary).toContain('### ✅ No integration changed')
    expect(stage.written()).toEqual([])
    expect(stage.calls()).toEqual([])
  })

  it('where nothing is changed any more brings an earlier comment up to date', async () => {
    const { stage, first } = await setRepository()
    await stage.write({ 'integrations/a/hub.md': '# Another' })
    await commit(stage.folder)
    await stage.run({ run: { id: 1, attempt: 1 }, with: { path, 'changed-since': first } })
    expect(stage.comments()[0]?.body).toContain('### ✅ a 1.2.0 · new integration')
    await git(stage.folder, 'revert', '--no-edit', 'HEAD')
    const step = await stage.run({ run: { id: 2, attempt: 1 }, with: { path, 'changed-since': first } })
    expect(stage.written()).toEqual(['POST', 'PATCH'])
    expect(stage.comments()[0]?.body).toContain('### ✅ No integration changed')
    expect(step.outputs['comment-url']).toContain('issuecomment')
  })

  it('in a shallow clone that lacks the ref is an error that says fetch-depth: 0', async () => {
    const { stage, first } = await setRepository()
    await commit(stage.folder)
    const shallow = await setStage({})
    await git(shallow.folder, 'clone', '--quiet', '--depth', '1', `file://${stage.folder}`, '.')
    for (const [event, since] of [
      [pullRequest({ baseSha: first }), 'auto'],
      [pushed(first), 'auto'],
      [pushed(first), 'v0.9.0'],
    ] as const) {
      const step = await shallow.run({ event, with: { path, 'changed-since': since } })
      expect(step.exitCode).toBe(1)
      expect(words(step)).toMatch(/^error input changed-since: The clone is shallow and lacks.*fetch-depth: 0/)
      expect(shallow.calls()).toEqual([])
    }
  })

  it('that names no commit, or nothing that git takes for one, is an error', async () => {
    const { stage } = await setRepository()
    for (const [since, expected] of [
      ['v9', /no commit, tag or branch v9/],
      ['--output=x', /--output=x.*git ref/],
    ] as const) {
      const step = await stage.run({ with: { path, 'changed-since': since } })
      expect(step.exitCode).toBe(1)
      expect(words(step)).toMatch(expected)
    }
  })
})
