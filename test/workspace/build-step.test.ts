import { expect, it } from 'vitest'
import { adviseBuild } from '../../src/workspace/build-step.ts'
import { makeWorkspace } from './folder.ts'

const code = 'or name the bundle with the input `code`.'

it.each<[string, Record<string, string>, string, string]>([
  [
    'no package.json',
    { 'one/hub.md': '' },
    'one',
    `Build the integration before this step (\`bp build\` writes \`.botpress/dist/index.cjs\`), ${code}`,
  ],
  [
    'a build script, of its own',
    { 'package.json': '{"scripts":{"build":"x"},"devDependencies":{"@botpress/cli":"1"}}', 'pnpm-lock.yaml': '' },
    '.',
    `Add the step \`run: pnpm run build\` before this one, ${code}`,
  ],
  [
    'the CLI, named and not installed',
    { 'one/package.json': '{"devDependencies":{"@botpress/cli":"1"}}', 'bun.lock': '' },
    'one',
    `Add the step \`run: bunx bp build\` (with \`working-directory: one\`) before this one, ${code}`,
  ],
  [
    'the CLI, installed above',
    { 'one/package.json': '{}', 'yarn.lock': '', 'node_modules/@botpress/cli/package.json': '{}' },
    'one',
    `Add the step \`run: yarn bp build\` (with \`working-directory: one\`) before this one, ${code}`,
  ],
  [
    'neither, as after `bp init`',
    { 'package.json': '{"scripts":{"check:type":"tsc --noEmit"}}' },
    '.',
    `Run \`npm install --save-dev @botpress/cli\` once and commit what it changes; then add the step \`run: npx bp build\` before this one, ${code}`,
  ],
  [
    'neither, below the root',
    { 'one/package.json': '{"scripts":[],"dependencies":null}', 'pnpm-lock.yaml': '' },
    'one',
    `Run \`pnpm add --save-dev @botpress/cli\` in \`one\` once and commit what it changes; then add the step \`run: pnpm exec bp build\` (with \`working-directory: one\`) before this one, ${code}`,
  ],
])('%s', async (_, files, folder, expected) => {
  expect(await adviseBuild(await makeWorkspace(files), folder)).toBe(expected)
})
