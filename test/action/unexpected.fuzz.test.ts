import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readResponse } from '../../src/botpress/response.ts'
import { BotpressError } from '../../src/botpress/errors.ts'
import { proxyFor } from '../../src/botpress/proxy.ts'
import { readEvent } from '../../src/github/event.ts'
import { inputNames, readInputs } from '../../src/inputs.ts'
import { checkDefinition } from '../../src/integration/constraints.ts'
import { EnvironmentError } from '../../src/integration/diagnostic.ts'
import { integrationRecord } from '../../src/integration/record.ts'
import { isChanged } from '../../src/workspace/changed.ts'
import { loadDefinition } from '../../src/workspace/definition.ts'
import { findProjects } from '../../src/workspace/projects.ts'
import { cases, character, seed } from '../fuzz.ts'
import { makeWorkspace } from '../workspace/folder.ts'
import { definition, integration, makeWorld } from './checkout.ts'

// Whatever the workflow, the workspace, the runner or the API says: there is a report in words, and none of them is
// "Unexpected error".

const json = fc.jsonValue({ maxDepth: 4 })

/** Texts that have meant trouble somewhere, among any others. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '.',
    '..',
    '/',
    '!',
    '!!',
    '*',
    '**',
    '[',
    '(',
    '{',
    '{}',
    '()',
    '!()',
    '*()',
    '%',
    '%ZZ',
    '#',
  ),
  fc.constantFrom('\ud800', '__proto__', 'constructor', 'null', 'auto', 'true', 'latest', '<1', '1.2.0', '-1', '1e999'),
  fc.constantFrom('a\nb', '=', 'A=', ':', 'a:A=1', 'CLIENT_SECRET', '\u2028', '`', '@all', '<!--', '$(x)', '../..'),
  fc.string({ unit: character, maxLength: 20 }),
  fc.string({ maxLength: 40 }),
)

/** A value in which one place is another one. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(json, odd, fc.constantFrom(null, undefined, [], {}))
  if (typeof value !== 'object' || value === null) return other
  const entries = Object.entries(value)
  const inside = entries.map(([key, inner]) =>
    fc.oneof(
      { arbitrary: mutated(inner).map((changed) => ({ ...value, [key]: changed })), weight: 5 },
      { arbitrary: odd.map((name) => ({ ...value, [name]: inner })), weight: 1 },
    ),
  )
  return fc.oneof(other, ...inside)
}

const action = { title: 'a', input: { schema: { type: 'object' } }, output: { schema: {} }, attributes: { a: 'b' } }
const full = {
  ...definition,
  description: 'text',
  url: 'https://example.com',
  visibility: 'private',
  maxExecutionTime: 60,
  configuration: { schema: { type: 'object' }, identifier: { required: true, linkTemplateScript: 'x' } },
  channels: { chat: { messages: { text: { schema: {} } }, conversation: { tags: { a: { title: 'A' } } } } },
  actions: { close: action },
  events: { closed: { schema: {} } },
  states: { cursor: { type: 'user', schema: {} } },
  user: { tags: { a: {} }, creation: { enabled: false, requiredTags: [] } },
  interfaces: { hitl: { name: 'hitl', version: '1.0.0' } },
  attributes: { a: 'b' },
  secrets: { API_KEY: { optional: true } },
  layers: ['a'],
  extraOperations: { a: { enabled: true } },
}
const record = { ...full, id: 'i'.repeat(30), interfaces: {}, secrets: ['API_KEY'], updatedAt: '2026-01-01T00:00:00Z' }

const options = (share: number, all: number): { numRuns: number; seed: number } => ({
  numRuns: cases(share, all),
  seed,
})

describe('nothing unexpected is thrown', () => {
  test('by the inputs', () => {
    const given = fc.dictionary(fc.constantFrom(...inputNames), odd)
    fc.assert(
      fc.property(given, fc.dictionary(odd, odd), (inputs, env) => {
        const { inputs: read, diagnostics } = readInputs((name) => inputs[name] ?? '', env)
        expect(Object.keys(read)).toEqual(inputNames)
        expect(diagnostics.every(({ message }) => message !== '')).toBe(true)
      }),
      options(200, 200_000),
    )
  })

  test('by what is checked', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(full), json), (content) => {
        checkDefinition(content)
      }),
      options(200, 200_000),
    )
  })

  test('by a definition in JSON or YAML, whole or cut', async () => {
    const text = fc
      .tuple(fc.oneof(mutated(full), json), fc.boolean(), fc.nat(3000))
      .map(([value, isJson, length]) => [
        isJson ? 'json' : 'yaml',
        (isJson ? (JSON.stringify(value) ?? '') : stringify(value ?? null)).slice(0, length),
      ])
    const workspace = await makeWorkspace({})
    await fc.assert(
      fc.asyncProperty(text, async ([ending = '', content = '']) => {
        await writeFile(join(workspace.root, `a.${ending}`), content)
        const loaded = await loadDefinition(workspace, '.', `a.${ending}`)
        expect(loaded.definition !== undefined || loaded.diagnostics.length > 0).toBe(true)
      }),
      options(70, 20_000),
    )
  })

  test('by an answer of the API', () => {
    const text = fc.oneof(
      fc
        .oneof(json, mutated({ integration: record }), mutated({ type: 'a', message: 'b' }))
        .map((value) => JSON.stringify(value) ?? ''),
      odd,
    )
    const status = fc.constantFrom(100, 200, 204, 301, 400, 404, 418, 429, 500, 599)
    fc.assert(
      fc.property(status, text, fc.option(odd, { nil: undefined }), (code, said, location) => {
        readResponse({ status: code, text: said, location }, integrationRecord, (hidden) => hidden)
      }),
      options(200, 200_000),
    )
  })

  test('by what the runner says, but in words', async () => {
    const names = ['NAME', 'PATH', 'REF', 'SHA', 'REPOSITORY', 'RUN_ID', 'RUN_ATTEMPT', 'API_URL', 'SERVER_URL']
    const variable = fc.constantFrom('GITHUB_EVENT_PATH', 'GITHUB_EVENT_NAME', ...names.map((name) => `GITHUB_${name}`))
    const event = fc.constantFrom(
      'push',
      'pull_request',
      'pull_request_target',
      'issue_comment',
      'workflow_run',
      'release',
    )
    const repository = { id: 1, full_name: 'a/b' }
    const pull = {
      number: 1,
      user: { login: 'a' },
      head: { sha: 'a', repo: repository },
      base: { sha: 'b', repo: repository },
    }
    const payload = mutated({
      repository,
      pull_request: pull,
      issue: { number: 1, pull_request: {} },
      workflow_run: { event: 'pull_request', head_repository: repository, pull_requests: [pull] },
      release: { tag_name: 'v1' },
      before: 'c',
    }).map((value) => JSON.stringify(value) ?? 'undefined')
    await fc.assert(
      fc.asyncProperty(event, fc.dictionary(variable, odd), fc.oneof(payload, odd), async (name, env, text) => {
        const variables = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: 'event.json', ...env }
        await readEvent(variables, () => Promise.resolve(text)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(EnvironmentError)
        })
      }),
      options(200, 100_000),
    )
  })

  test('by a proxy variable, but in words', () => {
    const address = fc.oneof(
      odd,
      odd.map((part) => `http://${part}@proxy.example`),
      odd.map((part) => `http://a:${part}@b`),
    )
    fc.assert(
      fc.property(address, odd, (proxy, exceptions) => {
        try {
          const found = proxyFor(new URL('https://api.botpress.cloud'), { HTTPS_PROXY: proxy, NO_PROXY: exceptions })
          for (const part of [found?.username, found?.password]) decodeURIComponent(part ?? '')
        } catch (error) {
          expect(error).toBeInstanceOf(BotpressError)
        }
      }),
      options(200, 100_000),
    )
  })

  test('by the lines of path and shared-paths', async () => {
    const workspace = await makeWorkspace({ 'a/integration.definition.json': '{}', 'b/c/d': '' })
    const line = fc.oneof(
      odd,
      fc.array(fc.constantFrom(...'ab*?[](){}!+@|,/\\.^-'.split('')), { maxLength: 12 }).map((signs) => signs.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
        const { projects, diagnostics } = await findProjects(workspace, lines)
        expect(projects.length + diagnostics.length).toBeGreaterThan(0)
        isChanged('a', [], ['a/b', 'x'], lines)
      }),
      options(70, 20_000),
    )
  })
})

describe('a whole run ends in words', () => {
  let server: Server
  let url = ''
  let answers: { status: number; body: unknown }[] = []

  beforeAll(async () => {
    server = createServer((_, response) => {
      const { status, body } = answers.shift() ?? { status: 200, body: { integration: record } }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body) ?? 'null')
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    url = `http://127.0.0.1:${address.port}`
  })
  afterAll(() => void server.close())

  /** What an environment variable can hold. */
  const settable = odd.map((text) => text.replaceAll('\0', '').toWellFormed())
  // Those with which a run would do something else than what is tried here.
  const inputs = fc.dictionary(
    fc.constantFrom(...inputNames.filter((name) => !['api-url', 'timeout', 'token', 'workspace-id'].includes(name))),
    settable,
    { maxKeys: 2 },
  )
  const variable = fc.constantFrom(
    'GITHUB_REPOSITORY',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_SERVER_URL',
    'GITHUB_RUN_ID',
    'HTTP_PROXY',
  )
  const status = fc.constantFrom(200, 200, 200, 400, 403, 404)
  const answer = fc.record({ status, body: mutated({ integration: record }) })

  test('whatever the API answers, and the workflow and the workspace say', async () => {
    const { run, folder } = await makeWorld()
    await mkdir(join(folder, 'sub'))
    await fc.assert(
      fc.asyncProperty(
        inputs,
        fc.dictionary(variable, settable, { maxKeys: 1 }),
        fc.oneof(fc.constant(full), mutated(full)),
        fc.array(answer, { maxLength: 4 }),
        async (given, env, content, said) => {
          answers = said
          const text =
            typeof content === 'object' ? JSON.stringify({ ...definition, ...content }) : JSON.stringify(content)
          await writeFile(join(folder, 'integration.definition.json'), text ?? '')
          const step = await run({ with: { 'api-url': url, ...given }, env: { NO_PROXY: '127.0.0.1', ...env } })
          expect([0, 1]).toContain(step.exitCode)
          expect(step.stderr).toBe('')
          expect(step.outputs['result']).toMatch(/^(created|updated|planned|skipped|failed)$/)
          expect(step.visible).not.toMatch(/[Uu]nexpected error|ended unexpectedly|without saying why/)
        },
      ),
      options(8, 2000),
    )
  })

  const hostile: [string, Parameters<Awaited<ReturnType<typeof makeWorld>>['run']>[0], Record<string, string>?][] = [
    ['no workspace', { env: { GITHUB_WORKSPACE: '/nowhere' } }],
    ['a workspace that is a file', { env: { GITHUB_WORKSPACE: import.meta.filename } }],
    ['no event', { env: { GITHUB_EVENT_PATH: '/nowhere' } }],
    ['an event that is a folder', { env: { GITHUB_EVENT_PATH: '/' } }],
    ['a proxy with half an escape', { env: { HTTP_PROXY: 'http://a%ZZ@proxy.example' } }],
    ['an empty exclusion', { with: { path: '.\n!' } }],
    ['a lone surrogate', {}, { 'integration.definition.json': '{"name": "a\\ud800", "version": "1.0.0"}' }],
    [
      'faulty actions',
      {},
      {
        'integration.definition.json': `{"name":"a","version":"1.0.0","actions":{${Array.from({ length: 49_000 }, (_, index) => `"a${index}":{}`).join()}}}`,
      },
    ],
    [
      'more than is taken',
      {},
      {
        'integration.definition.json': `{"name":"a","version":"1.0.0","actions":{${Array.from({ length: 50_000 }, (_, index) => `"a${index}":{}`).join()}}}`,
      },
    ],
    [
      'YAML larger than is taken',
      {},
      { 'integration.definition.json': '', 'integration.definition.yaml': `name: ${'a'.repeat(2_000_000)}` },
    ],
  ]
  test.each(hostile)('with %s', async (_, step, files = {}) => {
    const world = await makeWorld({ ...integration, ...files })
    const { exitCode, stderr, outputs, annotations, visible } = await world.run(step)
    expect(exitCode).toBe(1)
    expect(stderr).toBe('')
    expect(outputs['result']).toBe('failed')
    expect(annotations.some(({ level }) => level === 'error')).toBe(true)
    expect(visible).not.toMatch(/[Uu]nexpected error|ended unexpectedly|without saying why/)
  })

  test('with places to write to that are not there: all else is written, and a warning names each', async () => {
    const world = await makeWorld()
    const env = { RUNNER_TEMP: '/nowhere', GITHUB_STEP_SUMMARY: '/nowhere/summary', GITHUB_OUTPUT: '/nowhere/output' }
    const { exitCode, annotations } = await world.runBuilt({ env })
    expect(exitCode).toBe(0)
    expect(annotations.map(({ level, message }) => [level, message.split(' could')[0]])).toEqual([
      ['warning', 'The report file'],
      ['warning', 'The outputs'],
      ['warning', 'The job summary'],
      ['warning', 'The outputs'],
    ])
  })
})
