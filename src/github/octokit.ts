import type { getOctokit } from '@actions/github'

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
  })
  return octokit
}
