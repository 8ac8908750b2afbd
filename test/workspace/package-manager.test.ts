import { dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { foldersUp, packageManagerOf } from '../../src/workspace/package-manager.ts'
import { makeFolder } from './folder.ts'

describe('the package manager', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['of nothing that tells', { 'package.json': '{}' }, 'npm', 'npm install'],
    ['of a lockfile', { 'package-lock.json': '' }, 'npm', 'npm ci'],
    ['of a shrinkwrap', { 'npm-shrinkwrap.json': '' }, 'npm', 'npm ci'],
    ['of pnpm', { 'pnpm-lock.yaml': '' }, 'pnpm', 'pnpm install --frozen-lockfile'],
    ['of Yarn', { 'yarn.lock': '__metadata:' }, 'yarn', 'yarn install --immutable'],
    ['of Yarn 1', { 'yarn.lock': '# COMMENT\n# yarn lockfile v1\n' }, 'yarn', 'yarn install --frozen-lockfile'],
    ['of Bun', { 'bun.lock': '' }, 'bun', 'bun install --frozen-lockfile'],
    ['of an older Bun', { 'bun.lockb': '' }, 'bun', 'bun install --frozen-lockfile'],
    [
      'that package.json names',
      { 'package.json': '{"packageManager":"pnpm@10.1.0+sha512.aa"}' },
      'pnpm',
      'pnpm install',
    ],
    [
      'that package.json names, whatever lockfile was left behind',
      { 'package.json': '{"packageManager":"bun@1.2.0"}', 'bun.lock': '', 'package-lock.json': '' },
      'bun',
      'bun install --frozen-lockfile',
    ],
    [
      'that is unknown',
      { 'package.json': '{"packageManager":"constructor@1"}', 'bun.lock': '' },
      'bun',
      'bun install --frozen-lockfile',
    ],
    ['of a package.json that is none', { 'package.json': '[', 'yarn.lock': '' }, 'yarn', 'yarn install --immutable'],
  ])('%s', async (_, files, name, install) => {
    const root = await makeFolder({ 'a/b/x': '', ...files })
    for (const folder of ['.', 'a/b'])
      expect(packageManagerOf(join(root, folder), root)).toMatchObject({ name, install })
  })

  test('is that of the nearest folder, and never one above the root', async () => {
    const root = await makeFolder({ 'yarn.lock': '', 'one/bun.lock': '', 'one/deep/x': '' })
    expect(packageManagerOf(join(root, 'one/deep'), root).name).toBe('bun')
    expect(packageManagerOf(join(root, 'one/deep'), join(root, 'one/deep')).name).toBe('npm')
  })

  it.each([
    ['package-lock.json', 'npm install --save-dev a b', 'npm run build', 'npx bp build'],
    ['pnpm-lock.yaml', 'pnpm add --save-dev a b', 'pnpm run build', 'pnpm exec bp build'],
    ['yarn.lock', 'yarn add --dev a b', 'yarn run build', 'yarn bp build'],
    ['bun.lock', 'bun add --dev a b', 'bun run build', 'bunx bp build'],
  ])('with %s has its commands', async (lockfile, add, run, execute) => {
    const root = await makeFolder({ [lockfile]: '' })
    const manager = packageManagerOf(root, root)
    expect([manager.add('a', 'b'), manager.run('build'), manager.execute('bp build')]).toEqual([add, run, execute])
  })
})

test('folders up end at the root, and a folder outside of it is alone', () => {
  const root = import.meta.dirname
  expect(foldersUp(join(root, 'a/b'), root)).toEqual([join(root, 'a/b'), join(root, 'a'), root])
  expect(foldersUp(root, root)).toEqual([root])
  expect(foldersUp(dirname(root), root)).toEqual([dirname(root)])
})
