import * as z from 'zod/mini'
import { MalformedAnswer, diagnose } from './diagnose.ts'
import { type Marker, readMarker } from './marker.ts'
import type { Octokit } from './octokit.ts'

/** The pull request and the way there. */
export interface CommentThread {
  octokit: Octokit
  graphqlUrl: string
  owner: string
  repo: string
  /** The pull request's number. */
  number: number
}

/** A comment, as far as it matters here. */
export interface IssueComment {
  id: number
  /** Its page for people. */
  url: string
  body: string
  /** The login; undefined where the account is gone. */
  author: string | undefined
}

/** A comment that an earlier run left. */
export interface OwnComment extends IssueComment {
  marker: Marker
}

/** Thrown where the comment to update was deleted since it was listed. */
export class CommentGone extends Error {
  override name = 'CommentGone'
}

const viewerAnswer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) })

/**
 * The login that this token writes under, undefined where the answer has none. REST can't tell it of a workflow run's
 * token, GraphQL can.
 */
export async function viewer({ octokit, graphqlUrl }: CommentThread): Promise<string | undefined> {
  const answer = await octokit.request({ method: 'POST', url: graphqlUrl, query: '{ viewer { login } }' })
  return viewerAnswer.safeParse(answer.data).data?.data.viewer.login
}

const issueComment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ login: z.string() })),
})

function readComment({ id, html_url, body, user }: z.infer<typeof issueComment>): IssueComment {
  return { id, url: html_url, body: body ?? '', author: user?.login }
}

function parseAnswer<T>(schema: z.ZodMiniType<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new MalformedAnswer('GitHub sent an unexpected response')
  return parsed.data
}

/** This author's comments with this key, over all pages. A page may be short before the last, so the Link header counts. */
export async function findOwn(thread: CommentThread, author: string, key: string): Promise<OwnComment[]> {
  const { octokit, owner, repo, number } = thread
  const own: OwnComment[] = []
  for (let page = 1; ; page += 1) {
    const answer = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page,
    })
    for (const comment of parseAnswer(z.array(issueComment), answer.data).map(readComment)) {
      const marker = comment.author === author ? readMarker(comment.body) : undefined
      if (marker?.key === key) own.push({ ...comment, marker })
    }
    if (!/rel="next"/.test(answer.headers.link ?? '')) return own
  }
}

/** Posts a comment. Throws what octokit throws, or a MalformedAnswer: then it may have been posted. */
export async function createComment(
  { octokit, owner, repo, number }: CommentThread,
  body: string,
): Promise<IssueComment> {
  const answer = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: number,
    body,
  })
  return readComment(parseAnswer(issueComment, answer.data))
}

/** Replaces a comment's body. Throws CommentGone, what octokit throws, or a MalformedAnswer: then it may be replaced. */
export async function updateComment(
  { octokit, owner, repo }: CommentThread,
  { id }: IssueComment,
  body: string,
): Promise<void> {
  try {
    const answer = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
      body,
    })
    parseAnswer(issueComment, answer.data)
  } catch (error) {
    if (isNotFound(error)) throw new CommentGone('the comment was deleted while it was being updated', { cause: error })
    throw error
  }
}

/** Deletes a duplicate; that another run was quicker is no failure. */
export async function deleteComment({ octokit, owner, repo }: CommentThread, { id }: IssueComment): Promise<void> {
  try {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}

function isNotFound(error: unknown): boolean {
  const diagnostic = diagnose(error)
  return diagnostic.kind === 'refused' && diagnostic.status === 404
}
