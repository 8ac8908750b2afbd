import * as z from 'zod/mini'

/** One attempt of a workflow run. GitHub numbers runs upwards within a repository, and attempts from 1. */
export interface Run {
  id: number
  attempt: number
}

/** What a comment carries, hidden, so that later runs know it and know what it shows. */
export interface Marker {
  /** Tells comments on one pull request apart. */
  key: string
  run: Run
  /** Digest of what the comment shows, without what differs between runs that found the same. */
  digest: string
}

const opening = '<!-- deploy-botpress-integration '
const closing = ' -->'

const content = z.strictObject({
  key: z.string(),
  run: z.int().check(z.nonnegative()),
  attempt: z.int().check(z.positive()),
  digest: z.string(),
})

/**
 * The marker as a line of Markdown that GitHub doesn't show: an HTML comment around JSON. What isn't a plain letter,
 * digit or JSON's own punctuation is written as `\uXXXX`, so that no key can end the comment, start another or mention
 * anyone.
 */
export function markerFor({ key, run, digest }: Marker): string {
  const json = JSON.stringify({ key, run: run.id, attempt: run.attempt, digest })
  const harmless = json.replace(
    /[^\w {}[\]":,./\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return opening + harmless + closing
}

/**
 * The marker of a comment's body, or undefined where it has none. Only the first line counts: text further down may
 * come from the workspace and look like anything.
 */
export function readMarker(body: string): Marker | undefined {
  const line = firstLine(body)
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined
  const parsed = content.safeParse(parseJson(line.slice(opening.length, -closing.length)))
  if (!parsed.success) return undefined
  const { key, run, attempt, digest } = parsed.data
  return { key, run: { id: run, attempt }, digest }
}

/** The same body with another marker in the place of its first line. Meant for bodies in which readMarker finds one. */
export function replaceMarker(body: string, marker: string): string {
  return marker + body.slice(firstLine(body).length)
}

/** Negative where `a` started before `b`, positive where after, 0 for the same attempt of the same run. */
export function compareRuns(a: Run, b: Run): number {
  return a.id - b.id || a.attempt - b.attempt
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
