import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { EnvironmentError } from '../integration/diagnostic.ts'
import type { Redact } from '../secrets/redactor.ts'

/** A regular file of the workspace. */
export interface FoundFile {
  is: 'file'
  /** As it was asked for: relative to the workspace, forward slashes, links not followed. */
  path: string
  /** The same with links followed. */
  real: string
  /** For the file system, links followed. */
  absolute: string
  /** Size on disk in bytes. */
  bytes: number
}

/** A folder of the workspace; the fields are those of {@link FoundFile}. */
export interface FoundFolder {
  is: 'folder'
  path: string
  real: string
  absolute: string
}

/** What stands at a path: `refused` paths leave the workspace or hold what can't be read, `reason` says so in a half-sentence. */
export type Found =
  FoundFile | FoundFolder | { is: 'absent'; path: string } | { is: 'refused'; path: string; reason: string }

/** The checkout. Nothing outside of it is ever read, links included, nor what is git's own. */
export interface Workspace {
  /** Absolute, links followed. */
  readonly root: string
  /** Hides secrets in what its files say and its programs print, before any of it is cut. */
  readonly redact: Redact
  /**
   * Looks at `path`: absolute, or relative to the workspace's folder `from` (default the root). Both kinds of slash
   * separate names, on every system. Never throws for a path, however odd.
   */
  find(path: string, from?: string): Promise<Found>
  /** The workspace-relative form of an absolute path, forward slashes, `.` for the root; undefined when outside. */
  relative(absolute: string): string | undefined
}

const refusals: Record<string, string> = {
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'is longer than the file system allows',
}

/**
 * Opens the folder `root` as the workspace. Without `redact` nothing is hidden. Throws an EnvironmentError where there is
 * no such folder.
 */
export async function openWorkspace(root: string, redact: Redact = (text) => text): Promise<Workspace> {
  const given = resolve(root)
  const fail = (what: string): never => {
    const fix = 'Run `actions/checkout` before this step, and leave GITHUB_WORKSPACE as the runner sets it.'
    throw new EnvironmentError('GITHUB_WORKSPACE', `The workspace ${given} ${what}.`, fix)
  }
  const real = await realpath(given).catch((error: unknown) => fail(`can't be opened (${errorCode(error)})`))
  if (!(await stat(real)).isDirectory()) fail("isn't a folder")

  const inside = (absolute: string): string | undefined => below(real, absolute) ?? below(given, absolute)

  return {
    root: real,
    redact,
    relative: inside,
    async find(path, from = '.') {
      if (path.includes('\0')) return { is: 'refused', path: path.replaceAll('\0', '␀'), reason: 'has a null byte' }
      const asked = inside(resolve(real, slashed(from), slashed(path)))
      if (asked === undefined) return { is: 'refused', path, reason: 'is outside the workspace' }
      const inGit: Found = { is: 'refused', path: asked, reason: "is inside git's own folder" }
      if (isInGit(asked)) return inGit
      try {
        const absolute = await realpath(resolve(real, asked))
        const target = below(real, absolute)
        if (target === undefined)
          return { is: 'refused', path: asked, reason: 'is a link that leads outside the workspace' }
        if (isInGit(target)) return inGit
        const entry = await stat(absolute)
        if (entry.isDirectory()) return { is: 'folder', path: asked, real: target, absolute }
        if (!entry.isFile()) return { is: 'refused', path: asked, reason: "isn't a regular file" }
        return { is: 'file', path: asked, real: target, absolute, bytes: entry.size }
      } catch (error) {
        const code = errorCode(error)
        if (code === 'ENOENT' || code === 'ENOTDIR') return { is: 'absent', path: asked }
        return { is: 'refused', path: asked, reason: refusals[code] ?? `can't be read (${code})` }
      }
    },
  }
}

/** The code of a file system error, such as `ENOENT`; its text where it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return String(error)
}

/** A path with forward slashes, whichever kind it was written with. A backslash is never part of a name here. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** Git's folder holds what is no one's to publish, such as the token that a checkout leaves in its configuration. */
function isInGit(path: string): boolean {
  return path.split('/').some((name) => name.toLowerCase() === '.git')
}

function below(folder: string, absolute: string): string | undefined {
  const path = relative(folder, absolute)
  if (path === '') return '.'
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined
  return slashed(path)
}
