import { afterEach, describe, expect, test } from 'vitest'
import { type GithubEmulator, type GithubOptions, startGithub } from './github.ts'

let github: GithubEmulator

afterEach(() => github.close())

async function start(options: GithubOptions = {}): Promise<void> {
  github = await startGithub(options)
}

interface Answer {
  status: number
  link: string | null
  headers: Headers
  text: string
  /** The body as JSON, where it is. */
  json: unknown
}

async function call(path: string, method = 'GET', body?: unknown, token = 'workflow'): Promise<Answer> {
  const answer = await fetch(github.apiUrl + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json: unknown = text.startsWith('<') || text === '' ? undefined : JSON.parse(text)
  return { status: answer.status, link: answer.headers.get('link'), headers: answer.headers, text, json }
}

const comments = '/repos/acme/integrations/issues/1/comments'
const comment = (id: number): string => `/repos/acme/integrations/issues/comments/${id}`

test('creates, lists, updates and deletes', async () => {
  await start()
  const created = await call(comments, 'POST', { body: 'one' })
  expect(created.status).toBe(201)
  const id = github.comments(1)[0]?.id ?? 0
  expect(created.json).toMatchObject({ id, body: 'one' })
  expect((await call(comments)).json).toMatchObject([{ id, body: 'one', user: { login: 'github-actions[bot]' } }])
  expect((await call(comment(id), 'PATCH', { body: 'two' })).status).toBe(200)
  expect((await call(comment(id))).json).toMatchObject({ id, body: 'two' })
  expect((await call(comment(id), 'DELETE')).status).toBe(204)
  expect(github.comments(1)).toEqual([])
  expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST ${comments}`,
    `GET ${comments}`,
    `PATCH ${comment(id)}`,
    `GET ${comment(id)}`,
    `DELETE ${comment(id)}`,
  ])
})

test('pages, with Link headers', async () => {
  await start()
  for (let index = 0; index < 65; index += 1) github.addComment({ pullRequest: 1, author: 'ada', body: `${index}` })
  const url = github.apiUrl + comments
  const first = await call(comments)
  expect(first.json).toHaveLength(30)
  expect(first.link).toBe(`<${url}?per_page=30&page=2>; rel="next", <${url}?per_page=30&page=3>; rel="last"`)
  const last = await call(`${comments}?per_page=30&page=3`)
  expect(last.json).toHaveLength(5)
  expect(last.link).toBe(`<${url}?per_page=30&page=2>; rel="prev", <${url}?per_page=30&page=1>; rel="first"`)
  const whole = await call(`${comments}?per_page=500`)
  expect(whole.json).toHaveLength(65)
  expect(whole.link).toBeNull()
})

test.each([
  ['', '/graphql'],
  ['/api/v3', '/api/graphql'],
])('answers GraphQL under base path %j with the login behind the token', async (basePath, path) => {
  await start({ basePath, tokens: { personal: { login: 'ada', access: 'write' } } })
  expect(new URL(github.graphqlUrl).pathname).toBe(path)
  const ask = async (query: string): Promise<unknown> => {
    const answer = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'bearer personal' },
      body: JSON.stringify({ query }),
    })
    return answer.json()
  }
  expect(await ask('query { viewer { login } }')).toEqual({ data: { viewer: { login: 'ada' } } })
  expect(await ask('{ viewer { email } }')).toEqual({ errors: [{ message: 'Parse error' }] })
  expect((await call(comments, 'GET', undefined, 'personal')).status).toBe(200)
})

describe('refuses', () => {
  const tokens = {
    workflow: { login: 'github-actions[bot]', access: 'write' },
    reader: { login: 'github-actions[bot]', access: 'read' },
    stranger: { login: 'eve', access: 'none' },
  } as const

  test.each([
    ['an unknown token', comments, 'GET', undefined, 'nobody', 401, 'Bad credentials'],
    ['a token without access', comments, 'GET', undefined, 'stranger', 404, 'Not Found'],
    [
      'writing with a read-only token',
      comments,
      'POST',
      { body: 'x' },
      'reader',
      403,
      'Resource not accessible by integration',
    ],
    ['another repository', '/repos/acme/other/issues/1/comments', 'GET', undefined, 'workflow', 404, 'Not Found'],
    [
      'an unknown pull request',
      '/repos/acme/integrations/issues/2/comments',
      'GET',
      undefined,
      'workflow',
      404,
      'Not Found',
    ],
    ['an unknown comment', comment(1), 'PATCH', { body: 'x' }, 'workflow', 404, 'Not Found'],
    ['an empty body', comments, 'POST', { body: ' ' }, 'workflow', 422, 'Validation Failed'],
    ['a body past the limit', comments, 'POST', { body: 'x'.repeat(65_537) }, 'workflow', 422, 'Validation Failed'],
  ])('%s', async (_, path, method, body, token, status, message) => {
    await start({ tokens })
    const answer = await call(path, method, body, token)
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ message })
    expect(github.comments(1)).toEqual([])
  })

  test('a locked conversation', async () => {
    await start()
    github.lock(1)
    const answer = await call(comments, 'POST', { body: 'x' })
    expect(answer.status).toBe(403)
    expect(answer.json).toMatchObject({ message: 'Unable to create comment because issue is locked.' })
  })

  test('not a body at the limit', async () => {
    await start()
    expect((await call(comments, 'POST', { body: 'x'.repeat(65_536) })).status).toBe(201)
  })
})

describe('faults', () => {
  test('answer in the place of the handling, as often as asked', async () => {
    await start()
    github.fault(
      { method: 'POST', path: /comments$/, times: 2 },
      { status: 502, text: '<html>', headers: { 'x-a': 'b' } },
    )
    const answer = await call(comments, 'POST', { body: 'x' })
    expect([answer.status, answer.headers.get('x-a'), answer.text]).toEqual([502, 'b', '<html>'])
    expect((await call(comments)).status).toBe(200)
    expect((await call(comments, 'POST', { body: 'x' })).status).toBe(502)
    expect((await call(comments, 'POST', { body: 'x' })).status).toBe(201)
    expect(github.comments(1).length).toBe(1)
  })

  test.each([
    ['reset', 0],
    ['lost', 1],
    ['half', 1],
  ] as const)('%s', async (fault, handled) => {
    await start()
    github.fault({ method: 'POST' }, fault)
    await expect(call(comments, 'POST', { body: 'x' })).rejects.toThrow(TypeError)
    expect(github.comments(1).length).toBe(handled)
  })
})

test('holds a request until it is released', async () => {
  await start({ tokens: { a: { login: 'a', access: 'write' }, b: { login: 'b', access: 'write' } } })
  const gate = github.hold({ method: 'POST', token: 'a' })
  const held = call(comments, 'POST', { body: 'a' }, 'a')
  await gate.reached
  await call(comments, 'POST', { body: 'b' }, 'b')
  gate.release()
  await held
  expect(github.comments(1).map(({ body }) => body)).toEqual(['b', 'a'])
})
