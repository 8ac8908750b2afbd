import { describe, expect, test } from 'vitest'
import { integration, makeWorld, words, type Files } from './checkout.ts'
import { integrationIn } from './stage.ts'

const names = Array.from({ length: 12 }, (_, index) => `one-${index}`)
const twelve: Files = Object.assign({}, ...names.map((name) => integrationIn(`integrations/${name}`, { name })))
const several = { path: 'integrations/*' }

describe('the look at the workspace', () => {
  test('comes once for all integrations', async () => {
    const { api, run } = await makeWorld(twelve)
    expect((await run({ with: several })).exitCode).toBe(0)
    expect(api.requests.filter(({ operation }) => operation === 'getWorkspace')).toHaveLength(1)
    expect(api.requests[0]?.operation).toBe('getWorkspace')
  })

  test('gives its name and handle to the report', async () => {
    const { api, run } = await makeWorld()
    api.seedWorkspace({ id: api.workspaceId, name: 'Acme', handle: 'acme' })
    expect(JSON.parse((await run()).report)).toMatchObject({
      workspace: { id: api.workspaceId, name: 'Acme', handle: 'acme' },
    })
  })

  test('with a token that is not valid ends the run with one error and one request', async () => {
    const { api, run } = await makeWorld(twelve)
    const step = await run({ with: { ...several, token: 'bp_pat_of_somebody_else' } })
    expect(step.exitCode).toBe(1)
    expect(api.requests.map(({ operation }) => operation)).toEqual(['getWorkspace'])
    expect(step.annotations).toHaveLength(1)
    expect(words(step)).toContain('401 Unauthorized: The token is not valid')
    expect(step.summary.match(/401 Unauthorized/g)).toHaveLength(1)
    expect(step.outputs['result']).toBe('failed')
  })

  test('is not made where an input is wrong, or without a token', async () => {
    const { api, run } = await makeWorld()
    await run({ with: { visibility: 'publik' } })
    await run({ with: { token: '', 'workspace-id': '', 'dry-run': 'true' } })
    expect(api.requests).toEqual([])
  })

  // Tries that fail have pauses, so they go at the same time.
  describe.concurrent('without an answer', () => {
    test('that can be read goes on, and leaves the handle to the API', async ({ onTestFinished }) => {
      const files = { ...integrationIn('.', { name: 'acme/tracker' }) }
      for (const fault of [
        { kind: 'error', type: 'Forbidden' },
        { kind: 'error', type: 'ResourceNotFound' },
        { kind: 'html', status: 404 },
      ] as const) {
        const { api, run } = await makeWorld(files, { atEnd: onTestFinished })
        api.fault({ operation: 'getWorkspace' }, fault)
        const step = await run()
        expect(step.exitCode).toBe(1)
        expect(words(step)).toContain('must start with the handle of the workspace')
        api.seedWorkspace({ id: api.workspaceId, handle: 'acme' })
        api.fault({ operation: 'getWorkspace' }, fault)
        expect((await run()).outputs['result']).toBe('created')
      }
    })

    test('that is whole is asked again', async ({ onTestFinished }) => {
      const { api, run } = await makeWorld(integration, { atEnd: onTestFinished })
      api.fault({ operation: 'getWorkspace' }, { kind: 'half' })
      expect((await run()).exitCode).toBe(0)
    })

    test('at all ends the run with that one error', async ({ onTestFinished }) => {
      const { api, run } = await makeWorld(twelve, { atEnd: onTestFinished })
      api.fault({ times: 99 }, { kind: 'reset', when: 'before' })
      const step = await run({ with: several })
      expect(step.exitCode).toBe(1)
      expect(api.requests.map(({ operation }) => operation)).toEqual(Array.from({ length: 5 }, () => 'getWorkspace'))
      expect(step.annotations).toHaveLength(1)
      expect(words(step)).toContain('The connection to Botpress failed during GET /v1/admin/workspaces/')
    })
  })
})
