import type { ErrorType } from '@botpress/client'
import { describe, expect, test } from 'vitest'
import type { OperationName } from '../emulator/botpress/contract.ts'
import type { Fault } from '../emulator/botpress/faults.ts'
import { testClock } from '../clock.ts'
import { definition, integration, makeWorld, words } from './checkout.ts'
import { onClock } from './faults.ts'

describe('a refusal', () => {
  const refusals: [OperationName, ErrorType, number, string][] = [
    ['getIntegrationByName', 'Unauthorized', 401, 'The token is wrong or revoked.'],
    ['getIntegrationByName', 'Forbidden', 403, 'Check that the token belongs to a member of the workspace'],
    ['updateIntegration', 'Forbidden', 403, 'Check that the token belongs to a member of the workspace'],
    ['updateIntegration', 'PaymentRequired', 402, 'Check the plan and the payment method'],
    ['updateIntegration', 'QuotaExceeded', 403, 'raise the limit of the workspace'],
    ['updateIntegration', 'InvalidPayload', 400, 'Correct the definition where the message says so.'],
    ['updateIntegration', 'InvalidJsonSchema', 400, 'Correct the JSON schema that the message names.'],
    ['updateIntegration', 'InvalidIdentifier', 400, 'Rename what the message names.'],
    ['updateIntegration', 'BreakingChanges', 400, 'Raise the major version of the definition'],
    ['updateIntegration', 'ReferenceNotFound', 400, 'Check the ids of interfaces and layers.'],
    ['updateIntegration', 'ResourceNotFound', 404, 'Check integration-id (or the name and version'],
    ['updateIntegration', 'ResourceLockedConflict', 409, 'The integration is being changed at this moment.'],
    ['updateIntegration', 'PayloadTooLarge', 413, 'Make the request smaller'],
    ['updateIntegration', 'LimitExceeded', 413, "This limit can't be raised."],
  ]

  test.each(refusals)(
    '%s: %s is told once, with status, message, id and advice',
    async (operation, type, status, advice) => {
      const { api, seed, run, calls } = await makeWorld()
      seed()
      const before = api.integrations()
      api.fault({ operation }, { kind: 'error', type, message: 'Something is <b>amiss</b>' })
      const step = await run()
      expect(step.exitCode).toBe(1)
      expect(calls().filter((call) => call === operation)).toHaveLength(1)
      expect(api.integrations()).toEqual(before)
      expect(words(step)).toContain(
        `Botpress answered ${status} ${type}: Something is <b>amiss</b> (error id err_00000000000000000000).`,
      )
      expect(words(step)).toContain(advice)
      expect(step.summary).toContain('Something is &lt;b&gt;amiss&lt;/b&gt;')
      expect(step.outputs['result']).toBe('failed')
      if (operation === 'updateIntegration') expect(words(step)).toContain('Nothing was changed.')
    },
  )

  test('for its size names the sizes of what was sent', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation: 'updateIntegration' }, { kind: 'error', type: 'PayloadTooLarge' })
    expect(words(await run())).toMatch(/Size of the request: \d+ B in all, code \d+ B, readme \d+ B, icon \d+ B\./)
  })

  test('of a token that is not valid', async () => {
    const { seed, run, calls } = await makeWorld()
    seed()
    const step = await run({ with: { token: 'bp_pat_of_somebody_else' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain('401 Unauthorized: The token is not valid')
    expect(words(step)).toContain(
      'The token is wrong or revoked. Create a new personal access token in the Botpress dashboard and store it as the secret',
    )
    expect(words(step)).not.toContain('forks')
  })

  test('of a workspace that is not the token’s', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    const workspaceId = api.seedWorkspace({ member: false })
    const step = await run({ with: { 'workspace-id': workspaceId } })
    expect(step.exitCode).toBe(1)
    expect(words(step)).toContain(`403 Forbidden: You don't have access to workspace "${workspaceId}"`)
    expect(words(step)).toContain('Check that the token belongs to a member of the workspace in workspace-id')
  })

  test('of a JSON schema', async () => {
    const actions = { close: { input: { schema: { type: 'nothing' } }, output: { schema: {} } } }
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, actions },
    })
    seed()
    const before = api.integrations()
    const step = await run({ with: { 'dry-run': 'true' } })
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain('400 InvalidJsonSchema: actions.close.input')
    expect(step.annotations.at(0)).toMatchObject({ file: 'integration.definition.json' })
  })
})

describe('what does not end is tried five times and told', () => {
  const faults: [string, Fault, string, string][] = [
    [
      'too many requests',
      { kind: 'error', type: 'RateLimited', retryAfter: 1 },
      'Botpress answered 429 RateLimited',
      'A lower concurrency sends fewer',
    ],
    [
      "a gateway's page",
      { kind: 'html', status: 502 },
      'Botpress answered 502 with an HTML page instead of JSON',
      'Run the step again later.',
    ],
    [
      'a login page',
      { kind: 'html', status: 200 },
      'Botpress answered 200 with an HTML page instead of JSON',
      'Check the input api-url, and whether a proxy',
    ],
    [
      'a broken connection',
      { kind: 'reset', when: 'before' },
      'The connection to Botpress failed during GET',
      'Check the input api-url',
    ],
    ['silence', { kind: 'hang', when: 'before' }, 'Botpress did not answer GET', 'increase timeout'],
  ]

  test.each(faults)('%s', async (_, fault, message, advice) => {
    const { api, seed, run, calls } = await makeWorld()
    seed()
    const before = api.integrations()
    const clock = testClock()
    api.fault({ operation: 'getIntegrationByName', times: 99 }, onClock(fault, clock))
    const step = await run({ clock, with: { timeout: '1' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual(Array.from({ length: 5 }, () => 'getIntegrationByName'))
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain(message)
    expect(words(step)).toContain('(5 tries)')
    expect(words(step)).toContain(advice)
    expect(step.stdout.match(/, retrying in [\d.]+ m?s \([2-5] of 5\): GET /g)).toHaveLength(4)
  })
})

describe('Retry-After', () => {
  const operation = 'updateIntegration'

  test('in seconds is waited for', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    api.fault({ operation }, { kind: 'error', type: 'RateLimited', retryAfter: 7 })
    const clock = testClock()
    const step = await run({ clock })
    expect(step.exitCode).toBe(0)
    expect(clock.waits).toEqual([7000])
    expect(step.stdout).toContain('429 RateLimited')
  })

  test('as a date is waited for', async () => {
    const { api, seed, run } = await makeWorld()
    seed()
    const clock = testClock()
    api.fault({ operation }, { kind: 'error', type: 'RateLimited', retryAfter: new Date(clock.now() + 7000) })
    expect((await run({ clock })).exitCode).toBe(0)
    expect(clock.waits).toEqual([7000])
  })
})
