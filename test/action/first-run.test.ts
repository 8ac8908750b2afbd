import { join } from 'node:path'
import { expect, test } from 'vitest'
import { templates } from '../projects/templates.ts'
import { linkPackages } from '../workspace/sdk/packages.ts'
import { packagesFor } from '../workspace/sdk/project.ts'
import { makeWorld, words } from './checkout.ts'

test('a project as `bp init` writes it is told what it lacks, step by step, and is created', async () => {
  const { folder, run, runBuilt, write, calls } = await makeWorld(templates['hello-world'])
  await write({ 'package.json': JSON.stringify({ integrationName: 'my-tracker' }) })

  const bare = await run()
  expect(bare.exitCode).toBe(1)
  expect(words(bare)).toContain("@botpress/sdk isn't installed, but integration.definition.ts imports it.")
  expect(bare.annotations[0]?.message).toContain('Run `npm install` before this step.')

  linkPackages(packagesFor('typescript'), join(folder, 'node_modules'))
  await write({ 'package-lock.json': '{}' })
  const installed = await runBuilt()
  expect(installed.exitCode).toBe(1)
  expect(words(installed)).toContain(
    'error input code: There is no code. A version without it would do nothing, so none is created.',
  )
  expect(installed.annotations[0]?.message).toContain(
    'Run `npm install --save-dev @botpress/cli` once and commit what it changes; then add the step `run: npx bp build` before this one',
  )
  expect(calls()).not.toContain('createIntegration')

  await write({ '.botpress/dist/index.cjs': 'exports.handler = () => {}\n' })
  const built = await runBuilt()
  expect(built.exitCode).toBe(0)
  expect(built.outputs).toMatchObject({ result: 'created', name: 'my-tracker', version: '0.1.0' })
})
