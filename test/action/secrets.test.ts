import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { readResponse } from '../../src/botpress/response.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { definition, integration, makeWorld, words, type Files } from './checkout.ts'
import { linkPackages } from './packages.ts'

const secret = 'hunterTwoIsNoPassword'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const declaring = (...names: string[]) => ({
  ...definition,
  secrets: Object.fromEntries(names.map((name) => [name, {}])),
})

describe('a value of a secret', () => {
  test('reaches the API and nobody else, whatever holds it', async () => {
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': {
        ...definition,
        title: `Tracker ${secret}`,
        description: `d ${base64(secret)}`,
        url: `https://tracker.example/?key=${encodeURIComponent(secret)}`,
        actions: {
          ...definition.actions,
          [`a${secret}`]: { title: secret, input: { schema: {} }, output: { schema: {} } },
        },
      },
      'hub.md': `# ${secret}\n\n![x](${secret}.png)\n`,
    })
    seed({ title: `Old ${secret}` })
    const step = await run({ with: { secrets: 'API_KEY' }, env: { API_KEY: secret } })
    expect(step.exitCode).toBe(0)
    expect(api.integrations()[0]?.body.secrets).toEqual({ API_KEY: secret })
    expect(api.integrations()[0]?.body.title).toBe(`Tracker ${secret}`)
    expect(step.visible).not.toContain(secret)
    expect(step.visible).not.toContain(base64(secret))
    expect(step.visible).toContain('Tracker ***')
    expect(step.masked).toContain(secret)
  })

  const word = 'hunterTwo'
  const { 'icon.svg': icon, '.botpress/dist/index.cjs': code } = integration
  const artifacts = { 'icon.svg': icon, '.botpress/dist/index.cjs': code }
  test.each([
    ['the code', 'index.cjs', { ...integration, '.botpress/dist/index.cjs': `a = 1\n${word} ${word}-three ${word}` }],
    ['the icon', 'icon.svg', { ...integration, 'icon.svg': `<svg><${word}:a/><!-- ${word}-three --></svg>` }],
    ['YAML', 'definition.yaml', { ...artifacts, 'integration.definition.yaml': `a: !${word} b # ${word}-three` }],
    ['an SDK definition', 'definition.ts', { ...artifacts, 'integration.definition.ts': `a ${word} // ${word}-three` }],
  ])('is not shown in part by what a parser quotes of it: %s', async (_, file, files: Files) => {
    const errors = async (value: string): Promise<string> => {
      const { folder, run } = await makeWorld(files)
      await linkPackages(folder)
      const { visible } = await run({ with: { secrets: 'API_KEY' }, env: { API_KEY: value } })
      const lines = visible.split('\n').filter((line) => line.startsWith('::error') && line.includes(file))
      return lines.join('\n')
    }
    expect(await errors('of something else')).toContain(word)
    const hidden = await errors(`${word}-three`)
    expect(hidden).toMatch(/because the file contains the value of a secret\./)
    expect(hidden).not.toContain(word)
  })

  test.each([
    ['the text of an API error', { fault: true }],
    ['a field that is too long', { files: { 'integration.definition.json': { ...definition, version: secret } } }],
    ['an unknown key', { files: { 'integration.definition.json': { ...definition, [secret]: 1 } } }],
    ['an input', { inputs: { visibility: secret } }],
    ['a path', { inputs: { path: secret } }],
    ['a name of a file', { inputs: { code: `${secret}.cjs` } }],
  ])(
    'is not shown by a failure over %s',
    async (_, { fault, files, inputs }: { fault?: boolean; files?: object; inputs?: Record<string, string> }) => {
      const { api, seed, run } = await makeWorld({ ...integration, ...files })
      seed()
      if (fault === true) {
        api.fault(
          { operation: 'updateIntegration' },
          { kind: 'error', type: 'InvalidPayload', message: `${secret} and ${base64(secret)} won't do` },
        )
      }
      const step = await run({ with: { secrets: `API_KEY=${secret}`, ...inputs } })
      expect(step.exitCode).toBe(1)
      expect(step.visible).not.toContain(secret)
      expect(step.visible).not.toContain(base64(secret))
      expect(step.visible).toContain('***')
    },
  )

  test('of several lines is masked line by line and redacted as a whole', async () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nab\n-----END KEY-----'
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, description: 'It is MIIEvQIBADANBgkq, ab.' },
    })
    seed()
    const step = await run({ with: { secrets: 'PRIVATE_KEY' }, env: { PRIVATE_KEY: key } })
    expect(step.exitCode).toBe(0)
    expect(api.integrations()[0]?.body.secrets).toEqual({ PRIVATE_KEY: key })
    expect(step.masked).toEqual(expect.arrayContaining([key, 'MIIEvQIBADANBgkq', '-----BEGIN KEY-----']))
    expect(step.masked).not.toContain('ab')
    expect(step.visible).not.toContain('MIIEvQIBADANBgkq')
    expect(step.visible).toContain('It is ***, ab.')
  })

  test('of two characters is masked by the runner alone, and a warning says so', async () => {
    const { seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, description: 'Pin q7.' },
    })
    seed()
    const step = await run({ with: { secrets: 'PIN=q7\nB=longer' } })
    expect(step.exitCode).toBe(0)
    expect(step.masked).toContain('q7')
    expect(step.summary).toContain('Pin q7.')
    expect(words(step)).toMatch(/^warning input secrets: The value of PIN has fewer than 4 characters.*$/)
  })

  test('is masked before anything else is written', async () => {
    const { run } = await makeWorld()
    const step = await run({
      with: { secrets: `A=${secret}\nnot a line\n`, token: 'bp_pat_\nbroken', visibility: 'x' },
    })
    const lines = step.stdout.split('\n')
    const lastMask = lines.findLastIndex((line) => line.startsWith('::add-mask::'))
    expect(lines.slice(0, lastMask).every((line) => line.startsWith('::add-mask::'))).toBe(true)
    expect(step.masked).toEqual(expect.arrayContaining([secret, 'not a line', 'bp_pat_\nbroken']))
    expect(step.exitCode).toBe(1)
    expect(step.visible).not.toContain(secret)
    expect(step.visible).not.toContain('not a line')
    expect(step.visible).not.toContain('bp_pat_')
  })

  test('that was pasted where a name belongs is told by its line alone', async () => {
    const { run, calls } = await makeWorld()
    const step = await run({ with: { secrets: 'API_KEY=given\nAKIAIOSFODNN7EXAMPLE' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toMatch(/line 2 has no value/i)
    expect(step.visible).not.toContain('AKIAIOSFODNN7EXAMPLE')
  })

  test.each([
    ['an API answer with white space before it', `<p>\n${' '.repeat(361)}bp_pat_${'k3Y'.repeat(10)}`],
    [
      'pretty-printed JSON',
      JSON.stringify({ a: { b: { c: `${'x'.repeat(40)}bp_pat_${'k3Y'.repeat(10)}` } } }, null, 12),
    ],
  ])('is not shown where %s is cut', (_, text) => {
    const token = `bp_pat_${'k3Y'.repeat(10)}`
    const read = readResponse({ status: 502, location: undefined, text }, z.object({}), createRedactor([token]))
    const message = 'diagnostic' in read ? read.diagnostic.message : ''
    expect(message).toContain('***')
    expect(message).not.toContain('bp_p')
  })

  test('is not shown where the lines of a text are compared', async () => {
    const value = 'correct horse battery staple'
    const wrapped = Buffer.from(value).toString('base64').replace(/.{8}/g, '$&\n')
    const { seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, description: `Follows\n${wrapped}\nissues.` },
    })
    seed({ description: 'Follows\nissues.' })
    const step = await run({ with: { secrets: 'API_KEY' }, env: { API_KEY: value } })
    expect(step.exitCode).toBe(0)
    for (const line of wrapped.trim().split('\n')) expect(step.visible).not.toContain(line)
  })

  test('that looks like a workflow command or a pattern does no harm', async () => {
    const odd = '::warning::$& %0A [a-z]+(.*) </details>'
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, description: odd },
    })
    seed()
    const step = await run({ with: { secrets: 'ODD' }, env: { ODD: odd } })
    expect(step.exitCode).toBe(0)
    expect(api.integrations()[0]?.body.secrets).toEqual({ ODD: odd })
    expect(step.masked).toContain(odd)
    expect(step.visible).not.toContain(odd)
    expect(step.annotations).toEqual([])
  })

  test('the token is hidden likewise', async () => {
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, description: 'bp_pat_emulator' },
    })
    seed()
    api.fault(
      { operation: 'getIntegrationByName' },
      { kind: 'error', type: 'Unauthorized', message: 'bp_pat_emulator is not valid' },
    )
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(step.visible).not.toContain('bp_pat_emulator')
    expect(words(step)).toContain('401 Unauthorized: *** is not valid')
  })
})

describe('secrets', () => {
  test.each([
    ['NAME', 'API_KEY\n', { API_KEY: 'from env = here' }, 'from env = here'],
    ['NAME=value', 'API_KEY=given = here', { API_KEY: 'not this one' }, 'given = here'],
  ])('are given as %s', async (_, secrets, env, expected) => {
    const { api, seed, run } = await makeWorld()
    seed()
    const step = await run({ with: { secrets }, env })
    expect(step.exitCode).toBe(0)
    expect(api.integrations()[0]?.body.secrets).toEqual({ API_KEY: expected })
  })

  test('that are declared and have no value are told by their names', async () => {
    const { run, calls } = await makeWorld({ ...integration, 'integration.definition.json': declaring('API_KEY') })
    const step = await run({ with: { secrets: 'API_KEY' } })
    expect(step.exitCode).toBe(1)
    expect(calls()).toEqual([])
    expect(words(step)).toContain(
      'API_KEY takes its value from the environment variable API_KEY, which is empty or not set',
    )
  })

  test('that are declared and set already are kept', async () => {
    const { api, seed, run, requests } = await makeWorld({
      ...integration,
      'integration.definition.json': declaring('API_KEY'),
    })
    seed({ secrets: { API_KEY: 'as set' } })
    const step = await run()
    expect(words(step)).toBe('')
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).not.toHaveProperty('secrets')
    expect(api.integrations()[0]?.body.secrets).toEqual({ API_KEY: 'as set' })
  })

  test('that are declared and set on the previous version are taken over', async () => {
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...declaring('API_KEY'), version: '1.3.0' },
    })
    seed({ secrets: { API_KEY: 'as set' } })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(step.outputs['result']).toBe('created')
    expect(api.integrations().at(-1)?.body).toMatchObject({ version: '1.3.0', secrets: { API_KEY: 'as set' } })
  })

  test.each([
    ['an update', '1.2.0', 'on the deployed version'],
    ['a creation', '1.3.0', 'on an earlier version'],
  ])('that are declared and have no value stop %s', async (_, version, where) => {
    const { api, seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...declaring('API_KEY'), version },
    })
    seed()
    const before = api.integrations()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain(
      `error secrets.API_KEY: No value for the secret API_KEY, neither in this run nor ${where}.`,
    )
    expect(step.annotations[0]).toMatchObject({ file: 'integration.definition.json', line: '18' })
  })

  test('that are optional and have no value are a warning', async () => {
    const { seed, run } = await makeWorld({
      ...integration,
      'integration.definition.json': { ...definition, secrets: { API_KEY: { optional: true } } },
    })
    seed()
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain('warning secrets.API_KEY: No value for the optional secret API_KEY')
  })

  test('that are not declared stop the run, and the nearest name is shown', async () => {
    const { api, seed, run } = await makeWorld({ ...integration, 'integration.definition.json': declaring('API_KEY') })
    seed({ secrets: { API_KEY: 'x' } })
    const before = api.integrations()
    const step = await run({ with: { secrets: 'API_KEYS=value' } })
    expect(step.exitCode).toBe(1)
    expect(api.integrations()).toEqual(before)
    expect(words(step)).toContain('a secret of this integration; its definition declares API_KEY.')
    expect(words(step)).toContain('Did you mean API_KEY?')
  })

  test('that are no longer declared are removed', async () => {
    const { api, seed, run, requests } = await makeWorld({
      ...integration,
      'integration.definition.json': declaring('API_KEY'),
    })
    seed({ secrets: { API_KEY: 'x', OLD: 'y' } })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(requests()[1]?.body).toMatchObject({ secrets: { OLD: null } })
    expect(api.integrations()[0]?.body.secrets).toEqual({ API_KEY: 'x' })
  })

  test('without a token are a notice only', async () => {
    const { run } = await makeWorld({ ...integration, 'integration.definition.json': declaring('API_KEY') })
    const step = await run({ with: { token: '', 'workspace-id': '', 'dry-run': 'true' } })
    expect(step.exitCode).toBe(0)
    expect(words(step)).toContain('notice secrets.API_KEY')
  })
})
