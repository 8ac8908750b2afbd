import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { words } from './checkout.ts'
import { commit, git } from './git.ts'
import { integrationIn, pullRequest, setStage, type Stage } from './stage.ts'

const origin = 'https://github.com/acme/tracker'
const results = z.array(z.looseObject({ path: z.string() }))
const commits = 'a'.repeat(40)

const handled = ({ outputs }: { outputs: Record<string, string> }): string[] =>
  results.parse(JSON.parse(outputs['results'] ?? '')).map(({ path }) => path)

/** A workspace with the run's repository in the folder `repo`, which holds the integrations a and b. */
async function setBelow(remote = origin): Promise<{ stage: Stage; repo: string; first: string }> {
  const stage = await setStage({ ...integrationIn('repo/a', { name: 'a' }), ...integrationIn('repo/b', { name: 'b' }) })
  const repo = join(stage.folder, 'repo')
  const first = await commit(repo)
  await git(repo, 'remote', 'add', 'origin', remote)
  return { stage, repo, first }
}

/** Where the annotations of errors are, and the addresses of files that the summary links to. */
function places({
  annotations,
  summary,
}: {
  annotations: { level: string; file?: string }[]
  summary: string
}): object {
  return {
    files: annotations.filter(({ level }) => level === 'error').map(({ file }) => file),
    links: [...summary.matchAll(/\]\((https:[^)\s]*\/blob\/[^)\s]*)\)/g)].map(([, link]) => link),
  }
}

describe('a checkout in a folder of the workspace', () => {
  it('is what changed-since compares', async () => {
    const { stage, repo, first } = await setBelow()
    await stage.write({ 'repo/b/hub.md': '# Another' })
    await commit(repo)
    for (const since of [first, 'auto']) {
      const event = pullRequest({ baseSha: first })
      const step = await stage.run({ event, with: { path: 'repo/*', 'changed-since': since } })
      expect(words(step)).toBe('')
      expect(step.exitCode).toBe(0)
      expect(handled(step)).toEqual(['repo/b'])
    }
  })

  it('counts shared paths and named files, which stay relative to the workspace', async () => {
    const { stage, repo, first } = await setBelow()
    await stage.write({ 'repo/shared/x.ts': 'export {}' })
    await commit(repo)
    const inputs = { path: 'repo/*', 'changed-since': first }
    expect(handled(await stage.run({ with: inputs }))).toEqual([])
    expect(handled(await stage.run({ with: { ...inputs, 'shared-paths': 'shared' } }))).toEqual([])
    expect(handled(await stage.run({ with: { ...inputs, 'shared-paths': 'repo/shared' } }))).toEqual([
      'repo/a',
      'repo/b',
    ])
  })

  it('is named where its history lacks the ref', async () => {
    const { stage } = await setBelow()
    const step = await stage.run({ with: { path: 'repo/*', 'changed-since': 'v9' } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain('The repository in repo has no commit, tag or branch v9.')
  })

  it('is the root of links and annotations', async () => {
    const { stage } = await setBelow()
    await stage.write(integrationIn('repo/a', { name: 'a', title: '' }))
    const step = await stage.run({ with: { path: 'repo/a' } })
    expect(places(step)).toEqual({
      files: ['a/integration.definition.json'],
      links: [`${origin}/blob/${commits}/a/integration.definition.json#L4`],
    })
    // People read the path that they know from the workflow.
    expect(step.summary).toContain('repo/a/integration.definition.json:4')
  })

  it('may be a worktree', async () => {
    const { stage, repo, first } = await setBelow()
    await git(repo, 'worktree', 'add', '--quiet', '../tree')
    await stage.write(integrationIn('tree/a', { name: 'a', title: '' }))
    await commit(join(stage.folder, 'tree'))
    const step = await stage.run({ with: { path: 'tree/*', 'changed-since': first } })
    expect(handled(step)).toEqual(['tree/a'])
    expect(places(step)).toMatchObject({ files: ['a/integration.definition.json'] })
  })
})

describe("a checkout of another repository than the run's", () => {
  const other = 'https://github.com/acme/other.git'

  it('has no links, and annotations that name it', async () => {
    const { stage } = await setBelow(other)
    await stage.write(integrationIn('repo/a', { name: 'a', title: '' }))
    const step = await stage.run({ with: { path: 'repo/a' } })
    expect(places(step)).toEqual({ files: ['repo/a/integration.definition.json'], links: [] })
    expect(step.summary).toContain('repo/a/integration.definition.json:4')
  })

  it('has no links at the root either', async () => {
    const { stage, repo } = await setBelow(other)
    await stage.write(integrationIn('repo/a', { name: 'a', title: '' }))
    for (const part of ['a', 'b', '.git']) await rename(join(repo, part), join(stage.folder, part))
    const step = await stage.run({ with: { path: 'a' } })
    expect(places(step)).toEqual({ files: ['a/integration.definition.json'], links: [] })
  })

  it("isn't compared with the event's commits: all of it is handled, beside what changed in the run's own", async () => {
    const { stage, first } = await setBelow(other)
    await stage.write({ ...integrationIn('own/c', { name: 'c' }), ...integrationIn('own/d', { name: 'd' }) })
    const own = join(stage.folder, 'own')
    const base = await commit(own)
    await git(own, 'remote', 'add', 'origin', origin)
    await stage.write({ 'own/d/hub.md': '# Another' })
    await commit(own)
    for (const baseSha of [base, first]) {
      const step = await stage.run({
        event: pullRequest({ baseSha }),
        with: { path: 'repo/*\nown/*', 'changed-since': 'auto' },
      })
      expect(step.exitCode).toBe(0)
      expect(handled(step)).toEqual([...(baseSha === base ? [] : ['own/c']), 'own/d', 'repo/a', 'repo/b'])
    }
  })

  it('as a submodule is a checkout of its own', async () => {
    const { stage, repo } = await setBelow(other)
    const own = join(stage.folder, 'own')
    await stage.write(integrationIn('own/c', { name: 'c' }))
    await commit(own)
    await git(own, 'remote', 'add', 'origin', origin)
    await git(own, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repo, 'modules/lib')
    await git(join(own, 'modules/lib'), 'remote', 'set-url', 'origin', other)
    const base = await commit(own)
    const step = await stage.run({
      event: pullRequest({ baseSha: base }),
      with: { path: 'own/c\nown/modules/lib/a', 'changed-since': 'auto' },
    })
    expect(step.exitCode).toBe(0)
    expect(handled(step)).toEqual(['own/modules/lib/a'])
  })
})
