import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adviseBuild } from '../../../src/workspace/build-step.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { type Files, templates } from '../../projects/templates.ts'
import { makeFolder, makeWorkspace } from '../folder.ts'
import { linkPackages } from './packages.ts'
import { load, packagesFor } from './project.ts'

/** Lays installed packages out as a package manager does, in a workspace's root. */
type Layout = (root: string) => Promise<void>

const flat: Layout = (root) => symlink(packagesFor('typescript'), join(root, 'node_modules'), 'junction')

/** Each package in a store, and links to those that package.json names. */
const linked: Layout = async (root) => {
  const modules = join(root, 'node_modules/.pnpm/all/node_modules')
  linkPackages(packagesFor('typescript'), modules)
  for (const name of ['@botpress/sdk', '@botpress/client', 'typescript']) {
    await mkdir(dirname(join(root, 'node_modules', name)), { recursive: true })
    await symlink(join(modules, name), join(root, 'node_modules', name), 'junction')
  }
}

describe.each<[name: string, lockfile: string, layout: Layout, add: string, run: string]>([
  ['npm', 'package-lock.json', flat, 'npm install --save-dev @botpress/cli', 'npx bp build'],
  ['pnpm', 'pnpm-lock.yaml', linked, 'pnpm add --save-dev @botpress/cli', 'pnpm exec bp build'],
])('installed with %s', (_, lockfile, layOut, add, run) => {
  test.each(Object.entries<Files>(templates))('%s is loaded, and what builds it is told', async (name, files) => {
    const root = await makeFolder({ ...files, [lockfile]: '' })
    await layOut(root)
    const { definition, diagnostics } = await load(root)
    expect(diagnostics).toEqual([])
    expect(definition).toMatchObject({
      name: 'acme/my-tracker',
      version: '0.1.0',
      body: { sdkVersion: '5.4.3' },
      sources: ['integration.definition.ts', 'package.json'],
    })
    const parts = { 'empty-integration': 'channels', 'hello-world': 'actions', 'webhook-message': 'channels' }[name]
    expect(Object.keys(Object(definition?.body)[parts ?? ''])).toHaveLength(1)
    const advice = await adviseBuild(await openWorkspace(root), '.')
    expect(advice).toContain(`Run \`${add}\` once`)
    expect(advice).toContain(`\`run: ${run}\``)
  })
})

test.each([
  ['yarn.lock', 'yarn add --dev @botpress/cli', 'yarn bp build'],
  ['bun.lock', 'bun add --dev @botpress/cli', 'bunx bp build'],
])('beside %s, what builds a template is told in its words', async (lockfile, add, run) => {
  const advice = await adviseBuild(await makeWorkspace({ ...templates['hello-world'], [lockfile]: '' }), '.')
  expect(advice).toContain(`Run \`${add}\` once`)
  expect(advice).toContain(`\`run: ${run}\``)
})
