import { cp, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeWorld } from './checkout.ts'
import { linkPackages } from './packages.ts'

const code = { '.botpress/dist/index.cjs': 'exports.handler = () => {}\n' }

const sentBody = z.looseObject({
  actions: z.record(z.string(), z.looseObject({})),
  interfaces: z.record(z.string(), z.looseObject({ id: z.string() })),
})

describe('an SDK project', () => {
  test('needs token and workspace alone, and is up to date after its deployment', async () => {
    const { api, folder, runBuilt, calls, write } = await makeWorld(code)
    await cp(resolve('test/projects/complete'), folder, { recursive: true })
    await linkPackages(folder)
    await write(code)
    const interfaceId = api.seedInterface({ name: 'creatable', version: '1.0.0' })
    const env = { CLIENT_ID: 'value-of-the-client-id' }

    const created = await runBuilt({ with: { secrets: 'CLIENT_ID' }, env })
    expect(created.exitCode).toBe(0)
    expect(created.outputs).toMatchObject({ result: 'created', name: 'complete', version: '1.2.3' })
    const post = sentBody.parse(api.requests.find(({ operation }) => operation === 'createIntegration')?.body)
    expect(Object.keys(post.actions)).toContain('createIssue')
    expect(Object.values(post.interfaces).map(({ id }) => id)).toEqual([interfaceId])
    expect(post).toMatchObject({
      identifier: { extractScript: await readFile(join(folder, 'scripts/extract.vrl'), 'utf8') },
      secrets: { CLIENT_ID: 'value-of-the-client-id' },
    })
    expect(created.visible).not.toContain('value-of-the-client-id')
    expect(created.stdout).not.toContain('printed by the definition')

    const asked = calls().length
    const again = await runBuilt()
    expect(again.outputs).toMatchObject({ result: 'updated', changes: '[]' })
    expect(calls().slice(asked)).toEqual([
      'getIntegrationByName',
      'getPublicInterface',
      'updateIntegration',
      'getIntegration',
    ])
  })

  test('sees no secret in its environment', async () => {
    const { folder, runBuilt } = await makeWorld({
      ...code,
      'integration.definition.ts': `import { writeFileSync } from 'node:fs'
import { IntegrationDefinition } from '@botpress/sdk'
writeFileSync('environment.json', JSON.stringify(process.env))
export default new IntegrationDefinition({ name: 'tracker', version: '1.2.0' })
`,
    })
    await linkPackages(folder)
    const step = await runBuilt({
      with: { secrets: 'CLIENT_SECRET' },
      env: {
        CLIENT_SECRET: 'a-client-secret',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'an-id-token',
        GITHUB_TOKEN: 'a-github-token',
      },
      githubToken: 'another-github-token',
    })
    expect(step.exitCode).toBe(0)
    const seen = await readFile(join(folder, 'environment.json'), 'utf8')
    expect(JSON.parse(seen)).toHaveProperty('PATH')
    for (const hidden of ['INPUT_', 'a-client-secret', 'an-id-token', 'github-token', 'bp_pat']) {
      expect(seen).not.toContain(hidden)
    }
  })

  test('that throws fails with its own words and sends nothing', async () => {
    const { folder, runBuilt, calls } = await makeWorld({
      ...code,
      'integration.definition.ts': "import './part'\n",
      'part.ts': "export const part = 1\nthrow new Error('the part is broken')\n",
    })
    await linkPackages(folder)
    const step = await runBuilt()
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'part.ts',
        line: '2',
        message: expect.stringContaining('the part is broken'),
      }),
    )
  })
})
