import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { changedSince, isChanged } from '../../src/workspace/changed.ts'
import { findCheckouts } from '../../src/workspace/git.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { commit, git } from '../action/git.ts'
import { makeFolder } from './folder.ts'

async function write(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const committed = { root: '', first: '' }
beforeAll(async () => {
  committed.root = await makeFolder({
    'a/x.ts': 'one\n',
    'a/old name.md': 'long enough to be taken for the same\n',
    'b/y.ts': '1\n',
  })
  committed.first = await commit(committed.root)
})

/** A repository whose branch `main` has one commit. */
async function repository(): Promise<{ root: string; first: string }> {
  const root = await makeFolder()
  await cp(committed.root, root, { recursive: true })
  return { root, first: committed.first }
}

describe('changedSince', () => {
  it('shows no half of a secret where what git says is cut', async () => {
    const { root, first } = await repository()
    const workspace = await openWorkspace(root, createRedactor(['correcthorsebattery']))
    const changed = await changedSince(workspace, first, { folder: 'correcthorse\nbattery' })
    const message = 'diagnostic' in changed ? changed.diagnostic.message : ''
    expect(message).toContain("Git can't determine what changed")
    expect(message).toContain("cannot change to '")
    expect(message.split(': fatal')[1]).not.toContain('correct')
  })

  it('lists what was added, changed, removed and renamed, both names, and nothing uncommitted', async () => {
    const { root, first } = await repository()
    await git(root, 'tag', 'v1.0.0')
    await write(root, 'a/x.ts', 'two\n')
    await write(root, 'c/größe 😀.ts', '')
    await rename(join(root, 'a/old name.md'), join(root, 'a/new "name".md'))
    await rm(join(root, 'b/y.ts'))
    await commit(root)
    await write(root, 'untracked', '')
    await write(root, 'c/größe 😀.ts', 'changed again')
    const workspace = await openWorkspace(root)
    const files = ['a/new "name".md', 'a/old name.md', 'a/x.ts', 'b/y.ts', 'c/größe 😀.ts']
    for (const ref of [first, first.slice(0, 10), 'v1.0.0', 'HEAD~1', 'HEAD^', 'refs/tags/v1.0.0']) {
      expect(await changedSince(workspace, ref)).toEqual({ files })
    }
    expect(await changedSince(workspace, 'HEAD')).toEqual({ files: [] })
  })

  it('counts from where the branches parted', async () => {
    const { root } = await repository()
    await git(root, 'switch', '--quiet', '--create', 'feature/a#1')
    await write(root, 'a/x.ts', 'feature\n')
    await commit(root)
    await git(root, 'switch', '--quiet', 'main')
    await write(root, 'b/y.ts', 'main\n')
    await commit(root)
    const workspace = await openWorkspace(root)
    expect(await changedSince(workspace, 'feature/a#1')).toEqual({ files: ['b/y.ts'] })
    await git(root, 'switch', '--quiet', 'feature/a#1')
    expect(await changedSince(workspace, 'main')).toEqual({ files: ['a/x.ts'] })
  })

  it('takes the remote branch where there is no local one', async () => {
    const { root, first } = await repository()
    await git(root, 'update-ref', 'refs/remotes/origin/stable', first)
    await write(root, 'a/x.ts', 'two\n')
    await commit(root)
    expect(await changedSince(await openWorkspace(root), 'stable')).toEqual({ files: ['a/x.ts'] })
  })

  it('gives paths from the workspace, where that is a folder of the repository', async () => {
    const { root, first } = await repository()
    await write(root, 'a/x.ts', 'two\n')
    await write(root, 'b/y.ts', '2\n')
    await commit(root)
    expect(await changedSince(await openWorkspace(join(root, 'a')), first)).toEqual({ files: ['x.ts'] })
  })

  it('says fetch-depth: 0 of a shallow clone', async () => {
    const { root, first } = await repository()
    await write(root, 'a/x.ts', 'two\n')
    const second = await commit(root)
    const clone = join(await makeFolder(), 'clone')
    await git(root, 'clone', '--quiet', '--depth', '1', `file://${root.replaceAll('\\', '/')}`, clone)
    const workspace = await openWorkspace(clone)
    for (const ref of [first, 'v9', 'HEAD~1']) {
      expect(await changedSince(workspace, ref)).toMatchObject({
        diagnostic: {
          severity: 'error',
          subject: 'input changed-since',
          message: `The clone is shallow and lacks \`${ref}\`.`,
          fix: expect.stringContaining('fetch-depth: 0'),
        },
      })
    }
    expect(await changedSince(workspace, second)).toEqual({ files: [] })
  })

  it('says fetch-depth: 0 where both commits are there, and what joins them is not', async () => {
    const { root } = await repository()
    await git(root, 'switch', '--quiet', '--create', 'feature')
    await write(root, 'a/x.ts', 'feature\n')
    await commit(root)
    await git(root, 'switch', '--quiet', 'main')
    await write(root, 'b/y.ts', 'main\n')
    await commit(root)
    const clone = join(await makeFolder(), 'clone')
    await git(
      root,
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--no-single-branch',
      `file://${root.replaceAll('\\', '/')}`,
      clone,
    )
    expect(await changedSince(await openWorkspace(clone), 'feature')).toMatchObject({
      diagnostic: {
        message: expect.stringContaining('merge base'),
        fix: expect.stringContaining('fetch-depth: 0'),
      },
    })
  })

  it('refuses a history of its own', async () => {
    const { root } = await repository()
    await git(root, 'switch', '--quiet', '--orphan', 'other')
    await write(root, 'z', '')
    await commit(root)
    expect(await changedSince(await openWorkspace(root), 'main')).toMatchObject({
      diagnostic: { message: '`main` and the checked-out commit have no history in common.' },
    })
  })

  it.each(['v9.9.9', '0123456789012345678901234567890123456789'])('says that there is no %s', async (ref) => {
    const { root } = await repository()
    expect(await changedSince(await openWorkspace(root), ref)).toMatchObject({
      diagnostic: { message: `The repository has no commit, tag or branch \`${ref}\`.` },
    })
  })

  it.each(['--output=pwned', '-n', '', 'a b', 'main..HEAD', 'main:x', 'a\nb', '$(a)', 'main^{tree}', "a'b"])(
    'takes %j for no ref, and asks git nothing',
    async (ref) => {
      const workspace = await openWorkspace(await makeFolder())
      expect(await changedSince(workspace, ref)).toMatchObject({
        diagnostic: { message: `\`${ref}\` isn't a git ref.` },
      })
    },
  )

  it.skipIf(process.platform === 'win32')('gives git no secret, and starts it outside the workspace', async () => {
    const { root } = await repository()
    const bin = await makeFolder({
      git: '#!/bin/sh\npwd > "$0.seen"\nenv >> "$0.seen"\nPATH=$(echo "$PATH" | cut -d: -f2-) exec git "$@"\n',
    })
    await chmod(join(bin, 'git'), 0o755)
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`)
    vi.stubEnv('INPUT_TOKEN', 'secret')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    expect(await changedSince(await openWorkspace(root), 'HEAD')).toEqual({ files: [] })
    const [folder, ...variables] = (await readFile(join(bin, 'git.seen'), 'utf8')).split('\n')
    expect(folder).toBe(dirname(process.execPath))
    expect(variables.join()).toContain('PATH=')
    expect(variables.join()).not.toContain('INPUT_TOKEN')
  })

  it('says that there is no repository', async () => {
    expect(await changedSince(await openWorkspace(await makeFolder()), 'main')).toMatchObject({
      diagnostic: {
        message: expect.stringMatching(/^Git can't determine what changed: fatal: not a git repository .*[^.]\.$/),
        fix: expect.stringMatching(/^Run `actions\/checkout` before this step\./),
      },
    })
  })
})

describe('a checkout that a stranger made', () => {
  it("can't have git start a program to get what is missing", async () => {
    const { root, first } = await repository()
    const mark = join(root, 'mark')
    const script = join(root, 'run.sh')
    await writeFile(script, `#!/bin/sh\ntouch '${mark}'\n`)
    await chmod(script, 0o755)
    for (const [name, value] of [
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${script}`],
      ['protocol.ext.allow', 'always'],
      ['core.fsmonitor', script],
      ['core.sshCommand', script],
      ['diff.external', script],
    ] as const) {
      await git(root, 'config', name, value)
    }
    const workspace = await openWorkspace(root)
    expect(await changedSince(workspace, '1234567890'.repeat(4))).toMatchObject({ diagnostic: {} })
    expect(await changedSince(workspace, first)).toEqual({ files: [] })
    expect(await findCheckouts(workspace, ['.'], 'https://github.com/acme/tracker')).toHaveLength(1)
    expect(existsSync(mark)).toBe(false)
  })
})

describe('isChanged', () => {
  it.each([
    ['integrations/slack', [], ['integrations/slack/src/a.ts'], [], true],
    ['integrations/slack', [], ['integrations/slack-2/a.ts', 'integrations/a.ts'], [], false],
    ['.', [], ['anything'], [], true],
    ['integrations/slack', [], [], ['**'], false],
    ['integrations/slack', ['common/a.ts'], ['common/a.ts'], [], true],
    ['integrations/slack', ['common/a.ts'], ['common/b.ts'], [], false],
    ['integrations/slack', [], ['packages/common/src/a.ts'], ['packages/common'], true],
    ['integrations/slack', [], ['packages/common/src/a.ts'], ['./packages/common/'], true],
    ['integrations/slack', [], ['packages/common/src/a.ts'], ['packages\\common'], true],
    ['integrations/slack', [], ['packages/common-2/a.ts'], ['packages/common'], false],
    ['integrations/slack', [], ['packages/common/src/a.ts'], ['packages/*/src/**'], true],
    ['integrations/slack', [], ['packages/common/src/a.ts'], ['packages/*.ts'], false],
    ['integrations/slack', [], ['pnpm-lock.yaml'], ['*.yaml'], true],
    ['integrations/slack', [], ['a/pnpm-lock.yaml'], ['*.yaml'], false],
  ])('%j made from %j, changed %j, shared %j: %j', (folder, sources, files, shared, expected) => {
    expect(isChanged(folder, sources, files, shared)).toBe(expected)
  })
})

it.skipIf(process.platform === 'win32')('ends with a cancellation while git works', async () => {
  const programs = await makeFolder()
  // A git that tells that it runs, and then goes on for ever.
  const tell = createServer()
  tell.listen(0, '127.0.0.1')
  await once(tell, 'listening')
  onTestFinished(() => void tell.close())
  const address = tell.address()
  const port = address === null || typeof address === 'string' ? 0 : address.port
  await writeFile(
    join(programs, 'git'),
    `#!${process.execPath}\nrequire('node:net').connect(${port}, '127.0.0.1')\nsetInterval(() => {}, 1e6)\n`,
  )
  await chmod(join(programs, 'git'), 0o755)
  vi.stubEnv('PATH', programs)
  onTestFinished(() => void vi.unstubAllEnvs())

  const cancel = new AbortController()
  const left = once(tell, 'connection').then(async ([socket]) => {
    socket.on('error', () => {}).resume()
    cancel.abort()
    await once(socket, 'close')
  })
  const workspace = await openWorkspace(await makeFolder())
  await expect(changedSince(workspace, 'main', { signal: cancel.signal })).rejects.toMatchObject({ name: 'AbortError' })
  await left
})
