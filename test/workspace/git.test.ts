import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { findCheckouts, serverPath } from '../../src/workspace/git.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { commit, git } from '../action/git.ts'
import { makeFolder } from './folder.ts'

const url = 'https://github.com/acme/tracker'

async function found(root: string, paths: string[], repositoryUrl: string | undefined = url): Promise<unknown> {
  return findCheckouts(await openWorkspace(root), paths, repositoryUrl)
}

/** A repository with one commit in a folder below `root`, with or without an `origin`. */
async function repository(root: string, folder: string, origin?: string): Promise<void> {
  const path = join(root, folder)
  await mkdir(join(path, 'a/b'), { recursive: true })
  await commit(path)
  if (origin !== undefined) await git(path, 'remote', 'add', 'origin', origin)
}

describe('findCheckouts', () => {
  it('takes the root for the repository, git or not', async () => {
    const root = await makeFolder({ 'a/x': '' })
    expect(await found(root, ['a', '.'])).toEqual([{ folder: '.', isOwn: true }])
    await commit(root)
    expect(await found(root, ['a', '.', 'a/b/c'])).toEqual([{ folder: '.', isOwn: true }])
    await git(root, 'remote', 'add', 'origin', 'git@github.com:Acme/Tracker.git')
    expect(await found(root, ['a'])).toEqual([{ folder: '.', isOwn: true }])
  })

  it('knows another repository by its remote, at the root too', async () => {
    const root = await makeFolder({})
    await repository(root, '.', 'https://github.com/acme/other')
    expect(await found(root, ['a/b'])).toEqual([{ folder: '.', isOwn: false }])
  })

  it('tells several checkouts below the root apart', async () => {
    const root = await makeFolder({ 'plain/x': '' })
    await repository(root, 'repo', `${url}.git`)
    await repository(root, 'deep/other', 'https://github.com/acme/other')
    await repository(root, 'unnamed')
    await repository(root, 'local', 'file:///srv/git/tracker.git')
    expect(await found(root, ['repo/a', 'repo', 'repo/a/b', 'deep/other/a', 'unnamed', 'local', 'plain'])).toEqual([
      { folder: 'repo', isOwn: true },
      { folder: 'deep/other', isOwn: false },
      { folder: 'unnamed', isOwn: false },
      { folder: 'local', isOwn: false },
      { folder: '.', isOwn: true },
    ])
  })

  it('knows a submodule and a worktree, whose .git is a file', async () => {
    const root = await makeFolder({})
    await repository(root, 'library', 'https://github.com/acme/library')
    await repository(root, 'repo', url)
    const source = join(root, 'library')
    await git(join(root, 'repo'), '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', source, 'sub/lib')
    await git(join(root, 'repo/sub/lib'), 'remote', 'set-url', 'origin', 'https://github.com/acme/library')
    await git(join(root, 'repo'), 'worktree', 'add', '--quiet', '../tree')
    expect(await found(root, ['repo/sub/lib/x', 'repo/sub', 'tree/x'])).toEqual([
      { folder: 'repo/sub/lib', isOwn: false },
      { folder: 'repo', isOwn: true },
      { folder: 'tree', isOwn: true },
    ])
  })

  it('passes over what git would pass over', async () => {
    const root = await makeFolder({ 'repo/empty/.git/x': '', 'repo/text/.git': 'none', 'repo/less/.git': '' })
    await repository(root, 'repo', url)
    await symlink('nowhere', join(root, 'repo/a/.git'))
    for (const path of ['repo/empty', 'repo/text', 'repo/less', 'repo/a', 'repo/missing/folder']) {
      expect(await found(root, [path])).toEqual([{ folder: 'repo', isOwn: true }])
    }
  })

  it('never looks above the workspace', async () => {
    const outer = await makeFolder({ 'workspace/a/x': '' })
    await repository(outer, '.', 'https://github.com/acme/other')
    for (const path of ['a', '../a', '..', '/a']) {
      expect(await found(join(outer, 'workspace'), [path])).toEqual([{ folder: '.', isOwn: true }])
    }
  })

  it('takes a checkout whose configuration is broken for another one, but for the root', async () => {
    const root = await makeFolder({})
    await repository(root, 'repo', url)
    await repository(root, '.', url)
    for (const folder of ['repo', '.']) await writeFile(join(root, folder, '.git/config'), '[broken')
    expect(await found(root, ['repo', '.'])).toEqual([
      { folder: 'repo', isOwn: false },
      { folder: '.', isOwn: true },
    ])
  })
})

test.each([
  ['https://github.com/acme/tracker', 'github.com/acme/tracker'],
  ['https://github.com/Acme/Tracker.git/', 'github.com/acme/tracker'],
  ['https://x-access-token:ghs_1@github.com/acme/tracker.git', 'github.com/acme/tracker'],
  ['ssh://git@github.com:22/acme/tracker.git', 'github.com/acme/tracker'],
  ['git@github.com:acme/tracker.git', 'github.com/acme/tracker'],
  ['github.com:acme/tracker', 'github.com/acme/tracker'],
  ['org-17@github.com:/acme/tracker', 'github.com/acme/tracker'],
  ['https://git.acme.example:8443/acme/tracker', 'git.acme.example/acme/tracker'],
  ['https://github.com.evil.example/acme/tracker', 'github.com.evil.example/acme/tracker'],
  ['file:///srv/acme/tracker.git', undefined],
  ['/srv/acme/tracker.git', undefined],
  ['../tracker', undefined],
  ['C:\\srv\\tracker', undefined],
  ['https://github.com/', undefined],
  ['', undefined],
])('the server and path of %j', (address, expected) => {
  expect(serverPath(address)).toBe(expected)
})
