import type { getOctokit } from '@actions/github'
import { findExcess } from '../integration/excess.ts'
import { MalformedAnswer } from './diagnose.ts'

/**
 * GitHub's client, as the official toolkit configures it (authentication, proxies). `request` makes every call: the
 * build leaves out its methods for each of them.
 */
export type Octokit = Pick<ReturnType<typeof getOctokit>, 'request' | 'hook'>

/**
 * A client for the API at `apiUrl` (github.com or GitHub Enterprise). The toolkit is loaded here and not before: it
 * costs 45 ms, which a run without a comment needn't pay. A request without an answer in `timeoutSeconds` fails, and
 * every one as soon as `signal` is aborted.
 *
 * Throws an Error where the token is empty.
 */
export async function openGithub(options: {
  token: string
  apiUrl: string
  timeoutSeconds?: number | undefined
  signal?: AbortSignal | undefined
}): Promise<Octokit> {
  const { token, apiUrl, timeoutSeconds = 30, signal } = options
  if (token === '') {
    throw new Error('The input `github-token` is empty; leave it out to use the token of the workflow run')
  }
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  octokit.hook.before('request', ({ request }) => {
    const late = AbortSignal.timeout(timeoutSeconds * 1000)
    request.signal = signal === undefined ? late : AbortSignal.any([late, signal])
    request.fetch = bounded(request.fetch)
  })
  return octokit
}

/**
 * Bytes of one response at the most. GitHub's longest is a page of 100 comments, each of up to 65,536 characters of 4 bytes
 * at the most: 26 MB.
 */
const maxResponse = 32 * 1024 * 1024

/**
 * A fetch that reads a response before octokit does, which knows no limit: throws a MalformedAnswer for one that is
 * longer, deeper or of more values than anything that GitHub documents.
 */
function bounded(fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  return async (...request) => {
    const response = await fetch(...request)
    const chunks: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length
      if (bytes > maxResponse) throw new MalformedAnswer(`a response of more than ${maxResponse / 1024 / 1024} MB`)
      chunks.push(chunk)
    }
    const text = Buffer.concat(chunks).toString()
    const excess = findExcess(text)
    if (excess !== undefined) throw new MalformedAnswer(`JSON ${excess}`)
    const { status, statusText, headers } = response
    return new Response(text === '' ? null : text, { status, statusText, headers })
  }
}
