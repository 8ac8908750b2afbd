import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'

/** Who a token belongs to and what it may do. */
export interface Identity {
  login: string
  /** `write` comments, `read` only lists, `none` doesn't see the repository. */
  access: 'write' | 'read' | 'none'
}

export interface GithubOptions {
  /** `/api/v3` makes it GitHub Enterprise Server, with GraphQL at `/api/graphql`. */
  basePath?: string
  /** `owner/name` of the one repository. */
  repository?: string
  pullRequests?: number[]
  /** The repositories that pull requests come from, null for one that is gone; {@link repository} if not given. */
  heads?: Record<number, string | null>
  /** The commits that are the heads of pull requests; a row of `a` if not given. */
  headShas?: Record<number, string>
  /** By token. */
  tokens?: Record<string, Identity>
}

export interface StoredComment {
  id: number
  pullRequest: number
  author: string
  body: string
  /** How many times the body was replaced. */
  edits: number
}

export interface RecordedRequest {
  method: string
  /** Without the base path, with the query. */
  path: string
  token: string
  body: unknown
}

/** Which requests a fault or a gate is for; what is left out fits all. */
export interface RequestMatcher {
  method?: string
  /** Tested against the path with its query, without the base path. */
  path?: RegExp
  token?: string
  /** How many matching requests; 1 unless told, Infinity for all. */
  times?: number
}

/**
 * What goes wrong: an answer in place of the handling, `reset` (connection cut before it is handled), `lost` (handled,
 * then cut before the answer), or `half` (handled, then cut in the middle of the answer).
 */
export type GithubFault =
  { status: number; body?: unknown; text?: string; headers?: Record<string, string> } | 'reset' | 'lost' | 'half'

/** Holds matching requests until released; `reached` resolves when the first one arrives. */
export interface Gate {
  reached: Promise<void>
  release(): void
}

export interface GithubEmulator {
  apiUrl: string
  graphqlUrl: string
  /** All requests so far, in the order of arrival, those with faults included. */
  requests: RecordedRequest[]
  /** A pull request's comments, oldest first. */
  comments(pullRequest: number): StoredComment[]
  addComment(comment: { pullRequest: number; author: string; body: string }): StoredComment
  deleteComment(id: number): void
  lock(pullRequest: number): void
  fault(matcher: RequestMatcher, fault: GithubFault): void
  hold(matcher: RequestMatcher): Gate
  close(): Promise<void>
}

/** Longest comment that GitHub takes, in characters. */
const longestBody = 65_536

const commentInput = z.object({ body: z.string() })
const headOf = z.object({
  head: z.object({ ref: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
})
const graphqlInput = z.object({ query: z.string() })

interface Answer {
  status: number
  body?: unknown
  text?: string
  headers?: Record<string, string>
}

interface Rule<T> {
  matcher: RequestMatcher
  left: number
  effect: T
}

/** Starts a GitHub in this process, on a free loopback port: issue comments and pull requests over REST, the viewer over GraphQL. */
export async function startGithub({
  basePath = '',
  repository = 'acme/integrations',
  pullRequests = [1],
  heads = {},
  headShas = {},
  tokens = { workflow: { login: 'github-actions[bot]', access: 'write' } },
}: GithubOptions = {}): Promise<GithubEmulator> {
  const comments = new Map<number, StoredComment>()
  const locked = new Set<number>()
  const requests: RecordedRequest[] = []
  const faults: Rule<GithubFault>[] = []
  const holds: Rule<() => Promise<void>>[] = []
  const graphqlPath = basePath === '/api/v3' ? '/api/graphql' : `${basePath}/graphql`
  let nextId = 1_000

  const addComment: GithubEmulator['addComment'] = ({ pullRequest, author, body }) => {
    const comment = { id: nextId++, pullRequest, author, body, edits: 0 }
    comments.set(comment.id, comment)
    return comment
  }

  const of = (pullRequest: number): StoredComment[] =>
    [...comments.values()].filter((comment) => comment.pullRequest === pullRequest)

  const shown = ({ id, pullRequest, author, body }: StoredComment): unknown => ({
    id,
    node_id: `IC_${id}`,
    url: `${apiUrl}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.example/${repository}/pull/${pullRequest}#issuecomment-${id}`,
    issue_url: `${apiUrl}/repos/${repository}/issues/${pullRequest}`,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: 'NONE',
  })

  function handle({ method, path, token, body }: RecordedRequest): Answer {
    const identity = tokens[token]
    if (identity === undefined) return refuse(401, 'Bad credentials')
    if (method === 'POST' && path === '/graphql') return graphql(body, identity)

    const { pathname, searchParams } = new URL(path, apiUrl)
    if (identity.access === 'none' || !pathname.startsWith(`/repos/${repository}/`)) return refuse(404, 'Not Found')
    const rest = pathname.slice(`/repos/${repository}`.length)

    const ofPullRequest = /^\/issues\/(\d+)\/comments$/.exec(rest)
    if (ofPullRequest) {
      const pullRequest = Number(ofPullRequest[1])
      if (!pullRequests.includes(pullRequest)) return refuse(404, 'Not Found')
      if (method === 'GET') return list(pullRequest, pathname, searchParams)
      if (method === 'POST')
        return write(body, identity, pullRequest, (text) => {
          return { status: 201, body: shown(addComment({ pullRequest, author: identity.login, body: text })) }
        })
    }

    const described = Number(/^\/pulls\/(\d+)$/.exec(rest)?.[1])
    if (method === 'GET' && pullRequests.includes(described)) return describe(described)

    if (method === 'GET' && rest === '/pulls') return listPullRequests(searchParams)

    const one = comments.get(Number(/^\/issues\/comments\/(\d+)$/.exec(rest)?.[1]))
    if (one === undefined) return refuse(404, 'Not Found')
    if (method === 'GET') return { status: 200, body: shown(one) }
    if (method === 'PATCH')
      return write(body, identity, one.pullRequest, (text) => {
        one.body = text
        one.edits += 1
        return { status: 200, body: shown(one) }
      })
    if (method === 'DELETE') {
      if (identity.access !== 'write') return refuse(403, 'Resource not accessible by integration')
      comments.delete(one.id)
      return { status: 204 }
    }
    return refuse(404, 'Not Found')
  }

  /** The open ones, or those with the head `owner:branch` of the query. */
  function listPullRequests(query: URLSearchParams): Answer {
    const head = query.get('head')
    const all = pullRequests.map((number) => describe(number).body)
    const fits = (body: unknown): boolean => {
      const { head: side } = headOf.parse(body)
      return head === null || head === `${side.repo?.full_name.split('/')[0] ?? ''}:${side.ref}`
    }
    return { status: 200, body: all.filter(fits) }
  }

  function describe(number: number): Answer {
    const from = heads[number] === undefined ? repository : heads[number]
    const side = (fullName: string | null): unknown => ({
      ref: 'feature',
      sha: headShas[number] ?? 'a'.repeat(40),
      repo: fullName === null ? null : { id: fullName === repository ? 1 : 2, full_name: fullName },
    })
    return { status: 200, body: { number, state: 'open', head: side(from), base: side(repository) } }
  }

  function list(pullRequest: number, pathname: string, query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100)
    const page = Number(query.get('page') ?? 1)
    const all = of(pullRequest)
    const last = Math.max(Math.ceil(all.length / size), 1)
    const link = (to: number, rel: string): string => `<${apiUrl}${pathname}?per_page=${size}&page=${to}>; rel="${rel}"`
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
      ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ]
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map(shown),
      ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    }
  }

  function write(body: unknown, { access }: Identity, pullRequest: number, apply: (text: string) => Answer): Answer {
    if (access !== 'write') return refuse(403, 'Resource not accessible by integration')
    if (locked.has(pullRequest)) return refuse(403, 'Unable to create comment because issue is locked.')
    const { data } = commentInput.safeParse(body)
    if (data === undefined || data.body.trim() === '') return refuse(422, 'Validation Failed', 'Body cannot be blank')
    if (data.body.length > longestBody) {
      return refuse(422, 'Validation Failed', `Body is too long (maximum is ${longestBody} characters)`)
    }
    return apply(data.body)
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = incoming.url ?? '/'
    const path = url === graphqlPath ? '/graphql' : url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url
    const known = url === graphqlPath || (url.startsWith(`${basePath}/`) && path !== '/graphql')
    const token = (incoming.headers.authorization ?? '').replace(/^(token|bearer) /i, '')
    const request = { method: incoming.method ?? 'GET', path, token, body: await readJson(incoming) }
    requests.push(request)

    await take(holds, request)?.()
    const fault = take(faults, request)
    if (fault === 'reset') return void incoming.socket.destroy()
    if (typeof fault === 'object') return send(outgoing, fault)
    const answer = known ? handle(request) : refuse(404, 'Not Found')
    if (fault === 'lost') return void incoming.socket.destroy()
    if (fault === 'half') return sendHalf(outgoing, answer)
    send(outgoing, answer)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the emulator has no port')
  const origin = `http://127.0.0.1:${address.port}`
  const apiUrl = origin + basePath

  return {
    apiUrl,
    graphqlUrl: origin + graphqlPath,
    requests,
    comments: of,
    addComment,
    deleteComment: (id) => void comments.delete(id),
    lock: (pullRequest) => void locked.add(pullRequest),
    fault: (matcher, effect) => void faults.push({ matcher, left: matcher.times ?? 1, effect }),
    hold: (matcher) => {
      const gate = new EventEmitter()
      const reached = once(gate, 'reached').then(() => undefined)
      const released = once(gate, 'released').then(() => undefined)
      const effect = (): Promise<void> => {
        gate.emit('reached')
        return released
      }
      holds.push({ matcher, left: matcher.times ?? 1, effect })
      return { reached, release: () => void gate.emit('released') }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The one query that is understood: whose token this is. */
function graphql(body: unknown, identity: Identity): Answer {
  const asked = graphqlInput.safeParse(body).data?.query.replace(/\s+/g, '') ?? ''
  if (!/^(query)?{viewer{login}}$/.test(asked)) return { status: 200, body: { errors: [{ message: 'Parse error' }] } }
  return { status: 200, body: { data: { viewer: { login: identity.login } } } }
}

/** GitHub's shape of an error. */
function refuse(status: number, message: string, detail?: string): Answer {
  const errors = detail && [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: detail }]
  return {
    status,
    body: {
      message,
      ...(errors && { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: `${status}`,
    },
  }
}

/** The effect of the first rule that fits and has something left. */
function take<T>(rules: Rule<T>[], { method, path, token }: RecordedRequest): T | undefined {
  const rule = rules.find(
    ({ matcher, left }) =>
      left > 0 &&
      (matcher.method ?? method) === method &&
      (matcher.path?.test(path) ?? true) &&
      (matcher.token ?? token) === token,
  )
  if (rule) rule.left -= 1
  return rule?.effect
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function send(outgoing: ServerResponse, { status, body, text, headers }: Answer): void {
  const type = text === undefined ? 'application/json; charset=utf-8' : 'text/html'
  outgoing.writeHead(status, { ...(status !== 204 && { 'content-type': type }), ...headers })
  outgoing.end(text ?? (body === undefined ? undefined : JSON.stringify(body)))
}

function sendHalf(outgoing: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body ?? {})
  outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy())
}
