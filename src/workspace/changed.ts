import { join, posix } from 'node:path'
import type { Diagnostic } from '../integration/diagnostic.ts'
import type { Redact } from '../secrets/redactor.ts'
import { runGit } from './git.ts'
import { errorCode, type Workspace } from './workspace.ts'

/**
 * The committed files that differ, workspace-relative with forward slashes, or why that can't be told; `unknown` where
 * the whole history has no such commit.
 */
export type ChangedFiles = { files: string[] } | { diagnostic: Diagnostic; unknown?: true }

/**
 * Asks git which files of the checkout in the workspace's `folder` were added, changed or removed on the way from `ref` to
 * the commit that is checked out, counted from where the two parted; of a renamed file both names. What isn't committed
 * doesn't count.
 *
 * `ref` is a commit, tag or branch; of a branch that isn't there, its remote one is taken (`main` is `origin/main`).
 * Throws the reason of `signal` once that is aborted.
 */
export async function changedSince(
  workspace: Workspace,
  ref: string,
  { folder = '.', signal }: { folder?: string; signal?: AbortSignal } = {},
): Promise<ChangedFiles> {
  if (!/^[\p{L}\p{N}_./@^~+#-]+$/u.test(ref) || ref.startsWith('-') || ref.includes('..')) {
    return fail(`\`${ref}\` isn't a git ref.`, 'Write a commit, tag or branch, such as `main` or `v1.2.0`.')
  }
  const git = (...args: string[]): Promise<string> => runGit(join(workspace.root, folder), args, signal)
  const which = folder === '.' ? '' : ` in \`${folder}\``
  const full = 'Check out the whole history: give `actions/checkout` the input `fetch-depth: 0`.'
  try {
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
    const commit = (await resolved(git, ref)) ?? (await resolved(git, `refs/remotes/origin/${ref}`))
    if (commit === undefined) {
      if (shallow) return fail(`The clone${which} is shallow and lacks \`${ref}\`.`, full)
      const absent = fail(
        `The repository${which} has no commit, tag or branch \`${ref}\`.`,
        `Check its spelling. ${full}`,
      )
      return { ...absent, unknown: true }
    }
    const base = await answer(git('merge-base', commit, 'HEAD'))
    if (base === undefined) {
      return shallow
        ? fail(`The clone${which} is shallow and lacks the merge base of \`${ref}\` and the checked-out commit.`, full)
        : fail(`\`${ref}\` and the checked-out commit have no history in common.`, 'Use a ref from the same history.')
    }
    const list = await git('diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative', base, 'HEAD')
    return { files: list.split('\0').flatMap((file) => (file === '' ? [] : posix.join(folder, file))) }
  } catch (error) {
    signal?.throwIfAborted()
    if (errorCode(error) === 'ENOENT') {
      return fail("Git isn't installed, so changes can't be determined.", 'Install git before this step.')
    }
    return fail(
      `Git can't determine what changed${which}: ${reasonOf(error, workspace.redact)}.`,
      'Run `actions/checkout` before this step. The workspace has to be a git repository that this user may read.',
    )
  }
}

function fail(message: string, fix: string): { diagnostic: Diagnostic } {
  return { diagnostic: { severity: 'error', subject: 'input changed-since', message, fix } }
}

/**
 * Whether the integration in `folder` changed: one of `files` lies in there, is one of `sources` (files elsewhere that it is made
 * from), or is named by `shared`: folders, files or globs, relative to the workspace.
 */
export function isChanged(
  folder: string,
  sources: readonly string[],
  files: readonly string[],
  shared: readonly string[],
): boolean {
  const made = new Set(sources)
  const patterns = shared.map((pattern) => posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, ''))
  return files.some(
    (file) =>
      made.has(file) ||
      within(file, folder) ||
      patterns.some((pattern) => within(file, pattern) || posix.matchesGlob(file, pattern)),
  )
}

function within(file: string, folder: string): boolean {
  return folder === '.' || file === folder || file.startsWith(`${folder}/`)
}

function resolved(git: (...args: string[]) => Promise<string>, ref: string): Promise<string | undefined> {
  return answer(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))
}

/** What git says, or undefined where it ends with 1, its way to say no. */
async function answer(asked: Promise<string>): Promise<string | undefined> {
  try {
    return (await asked).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1) return undefined
    throw error
  }
}

/** The first line of what git says, redacted as a whole: a secret may go on in the next one. */
function reasonOf(error: unknown, redact: Redact): string {
  if (!(error instanceof Error)) return redact(String(error))
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : ''
  const [line = ''] = redact(said || error.message).split('\n', 1)
  return line.replace(/\.$/, '')
}
