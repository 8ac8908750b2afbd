import { setTimeout as sleep } from 'node:timers/promises'
import { diagnose } from './diagnose.ts'
import { compareRuns, markerFor, type Marker, readMarker, replaceMarker } from './marker.ts'
import {
  CommentGone,
  type CommentThread,
  createComment,
  deleteComment,
  findOwn,
  type OwnComment,
  updateComment,
  viewer,
} from './thread.ts'

/** The comment that a run wants to see on a pull request. */
export interface CommentDraft extends Marker {
  /** Not worth a comment of its own: one that is there is kept current, and none is created. */
  updateOnly?: boolean | undefined
  /** The body, with the marker as its first line. GitHub takes 65,536 characters at the most. */
  render: (marker: string) => string
}

/**
 * What became of a draft: `unchanged` where the comment already shows this, `superseded` where it shows a newer run's
 * report, `none` where there is no comment and none was to be created.
 */
export interface CommentResult {
  action: 'created' | 'updated' | 'unchanged' | 'superseded' | 'none'
  /** The comment's page. */
  url?: string | undefined
}

/** What an earlier try sent without learning the outcome: where a look then finds it, that try did it. */
interface Sent {
  action?: 'created' | 'updated' | undefined
}

/** The login that the default token of a workflow run comments with, for where GraphQL doesn't tell. */
const defaultAuthor = 'github-actions[bot]'

/** Milliseconds before each further try. */
const pauses = [1000, 2000, 4000]

/** The longest that GitHub may ask to wait; past it a report isn't worth the minutes. */
const longestPause = 30_000

/**
 * Keeps one comment per pull request and key current, and gives its address.
 *
 * A comment is the draft's where its marker's key *and* its author are. It isn't written where it shows the same plan
 * (then only its marker is brought up to date), nor over a newer run's. Should runs race on creation, the oldest
 * comment stays and the others go. GitHub has no conditional write, so between the look and an update there remains
 * the time of one request.
 *
 * Each try starts with a look, so that a creation whose answer was lost is found rather than repeated. Tries again up
 * to three times after a lost connection, a malformed answer, a 5xx or a short `Retry-After`, then throws what octokit
 * threw, or a MalformedAnswer. A `wait` that rejects, as on a cancellation, ends all tries with that rejection.
 */
export async function upsertComment(
  thread: CommentThread,
  draft: CommentDraft,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<CommentResult> {
  const author = await retrying(() => viewer(thread), wait).catch(() => undefined)
  const sent: Sent = {}
  return retrying(() => createOrUpdate(thread, draft, author ?? defaultAuthor, sent), wait)
}

async function createOrUpdate(
  thread: CommentThread,
  draft: CommentDraft,
  author: string,
  sent: Sent,
): Promise<CommentResult> {
  const own = await findOwn(thread, author, draft.key)
  if (own.length > 0) return reconcile(thread, draft, own, sent)
  if (draft.updateOnly) return { action: 'none' }

  sent.action = 'created'
  const created = await createComment(thread, bodyOf(draft))
  // The answer names the token's true author, should the viewer not have been known.
  const others = await findOwn(thread, created.author ?? author, draft.key)
  const all = [{ ...created, marker: draft }, ...others.filter((other) => other.id !== created.id)]
  return reconcile(thread, draft, all, sent)
}

/** Brings the oldest of the own comments up to date and deletes the rest, except what a newer run has still to move. */
async function reconcile(
  thread: CommentThread,
  draft: CommentDraft,
  own: readonly OwnComment[],
  sent: Sent,
): Promise<CommentResult> {
  const oldest = own.reduce((a, b) => (a.id < b.id ? a : b))
  const action = await refresh(thread, draft, oldest, sent)
  for (const comment of own) {
    if (comment !== oldest && compareRuns(comment.marker.run, draft.run) <= 0) await deleteComment(thread, comment)
  }
  return { action, url: oldest.url }
}

async function refresh(
  thread: CommentThread,
  draft: CommentDraft,
  comment: OwnComment,
  sent: Sent,
): Promise<CommentResult['action']> {
  const age = compareRuns(comment.marker.run, draft.run)
  if (age > 0) return 'superseded'
  if (comment.marker.digest === draft.digest) {
    if (age === 0) return sent.action ?? 'unchanged'
    await updateComment(thread, comment, replaceMarker(comment.body, markerFor(draft)))
    return 'unchanged'
  }
  sent.action = 'updated'
  await updateComment(thread, comment, bodyOf(draft))
  return 'updated'
}

/** The rendered body. One without its marker would never be found again, and each run would add a comment. */
function bodyOf(draft: CommentDraft): string {
  const body = draft.render(markerFor(draft))
  if (readMarker(body) === undefined) throw new Error('the rendered comment does not begin with its marker')
  return body
}

async function retrying<T>(attempt: () => Promise<T>, wait: (milliseconds: number) => Promise<unknown>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt()
    } catch (error) {
      const patience = patienceFor(error, pause)
      if (patience === undefined) throw error
      await wait(patience)
    }
  }
  return attempt()
}

/** Milliseconds to wait before another try, or undefined where that is pointless. */
function patienceFor(error: unknown, pause: number): number | undefined {
  if (error instanceof CommentGone) return pause
  const diagnostic = diagnose(error)
  switch (diagnostic.kind) {
    case 'connection':
    case 'malformed':
      return pause
    case 'refused':
      return diagnostic.status >= 500 ? pause : undefined
    case 'rate-limit': {
      const asked = (diagnostic.retryAfter ?? Infinity) * 1000
      return asked <= longestPause ? Math.max(asked, pause) : undefined
    }
    case 'other':
      return undefined
  }
}
