import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { makeFolder, makeWorkspace } from './folder.ts'

describe('openWorkspace', () => {
  it.each([
    ['a/b.txt', '.'],
    ['b.txt', 'a'],
    ['./b.txt', './a'],
    ['../a/b.txt', 'c'],
    ['a\\b.txt', '.'],
    ['..\\a\\b.txt', 'c'],
    ['a//b.txt', ''],
    ['a/../a/b.txt', '.'],
  ])('finds %j from %j', async (path, from) => {
    const workspace = await makeWorkspace({ 'a/b.txt': 'hello', 'c/d': '' })
    expect(await workspace.find(path, from)).toEqual({
      is: 'file',
      path: 'a/b.txt',
      real: 'a/b.txt',
      absolute: join(workspace.root, 'a', 'b.txt'),
      bytes: 5,
    })
  })

  it('finds folders, the root among them', async () => {
    const workspace = await makeWorkspace({ 'a/b.txt': '' })
    expect(await workspace.find('a/')).toMatchObject({ is: 'folder', path: 'a' })
    expect(await workspace.find('..', 'a')).toMatchObject({ is: 'folder', path: '.', absolute: workspace.root })
    expect(await workspace.find('')).toMatchObject({ is: 'folder', path: '.' })
  })

  it('takes absolute paths inside, also through a link to the root', async () => {
    const root = await makeFolder({ 'a/b.txt': '' })
    const outer = await makeFolder()
    await symlink(root, join(outer, 'link'))
    const workspace = await openWorkspace(join(outer, 'link'))
    expect(workspace.root).toBe(root)
    expect(await workspace.find(join(root, 'a', 'b.txt'))).toMatchObject({ is: 'file', path: 'a/b.txt' })
    expect(await workspace.find(join(outer, 'link', 'a', 'b.txt'))).toMatchObject({ is: 'file', path: 'a/b.txt' })
    expect(workspace.relative(join(root, 'a'))).toBe('a')
    expect(workspace.relative(outer)).toBeUndefined()
  })

  it.each(['..', '../x', '../../etc/passwd', 'a/../../x', '..\\x', '/etc/passwd'])(
    'refuses %j, outside',
    async (path) => {
      const workspace = await makeWorkspace({ 'a/b.txt': '' })
      expect(await workspace.find(path)).toEqual({ is: 'refused', path, reason: 'is outside the workspace' })
    },
  )

  it('keeps a name that only begins with two dots', async () => {
    const workspace = await makeWorkspace({ '..a/b': '' })
    expect(await workspace.find('..a/b')).toMatchObject({ is: 'file', path: '..a/b' })
  })

  it('doesn’t take a sibling with the same beginning for itself', async () => {
    const outer = await makeFolder({ 'root/a': '', 'root-2/secret': '' })
    const workspace = await openWorkspace(join(outer, 'root'))
    expect(await workspace.find('../root-2/secret')).toMatchObject({ is: 'refused' })
  })

  it('follows links inside, tells where they lead, and refuses those that lead out', async () => {
    const outside = await makeFolder({ secret: 'x' })
    const workspace = await makeWorkspace({ 'a/b.txt': '' })
    await symlink('a', join(workspace.root, 'in'))
    await symlink(outside, join(workspace.root, 'out'))
    await symlink('nowhere', join(workspace.root, 'dangling'))
    await symlink('loop', join(workspace.root, 'loop'))
    expect(await workspace.find('in/b.txt')).toMatchObject({ is: 'file', path: 'in/b.txt', real: 'a/b.txt' })
    expect(await workspace.find('out/secret')).toMatchObject({
      is: 'refused',
      reason: expect.stringContaining('leads out'),
    })
    expect(await workspace.find('dangling')).toEqual({ is: 'absent', path: 'dangling' })
    expect(await workspace.find('loop')).toMatchObject({ is: 'refused', reason: 'is a link that leads back to itself' })
  })

  it("refuses git's own folder, also where a link leads into it", async () => {
    const workspace = await makeWorkspace({
      '.git/config': 'x',
      'a/.GIT/config': 'x',
      'a/.gitignore': '',
      'moved/config': '',
    })
    await symlink('.git/config', join(workspace.root, 'hub.md'))
    await symlink('../moved', join(workspace.root, 'a/.git'))
    for (const path of ['.git/config', '.git', '.git/absent', 'a/.GIT/config', 'a\\.git\\config', 'hub.md']) {
      expect(await workspace.find(path)).toMatchObject({ is: 'refused', reason: "is inside git's own folder" })
    }
    expect(await workspace.find('a/.gitignore')).toMatchObject({ is: 'file' })
  })

  it('tells absent files, also below a file', async () => {
    const workspace = await makeWorkspace({ 'a/b.txt': '' })
    expect(await workspace.find('a/c.txt')).toEqual({ is: 'absent', path: 'a/c.txt' })
    expect(await workspace.find('a/b.txt/c')).toEqual({ is: 'absent', path: 'a/b.txt/c' })
  })

  it('refuses null bytes and names beyond all limits', async () => {
    const workspace = await makeWorkspace()
    expect(await workspace.find('a\0b')).toEqual({ is: 'refused', path: 'a␀b', reason: 'has a null byte' })
    expect(await workspace.find('x'.repeat(5000))).toMatchObject({
      is: 'refused',
      reason: expect.stringContaining('longer'),
    })
  })

  it.skipIf(process.platform === 'win32')('refuses what is neither file nor folder', async () => {
    const workspace = await makeWorkspace()
    execFileSync('mkfifo', [join(workspace.root, 'pipe')])
    expect(await workspace.find('pipe')).toEqual({ is: 'refused', path: 'pipe', reason: "isn't a regular file" })
  })

  it('needs a folder', async () => {
    const root = await makeFolder({ file: '' })
    await mkdir(join(root, 'folder'))
    await expect(openWorkspace(join(root, 'file'))).rejects.toThrow("isn't a folder")
    await expect(openWorkspace(join(root, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})
