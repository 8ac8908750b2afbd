import { open, readFile, stat } from 'node:fs/promises'
import { dirname, join, posix, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Checkout, checkoutOf } from '../integration/checkout.ts'
import { harmlessEnvironment } from './environment.ts'
import type { Workspace } from './workspace.ts'

/**
 * The git checkouts that these workspace-relative paths lie in, each once. `repositoryUrl` is the page of the repository
 * that the workflow runs in, undefined outside of GitHub Actions.
 *
 * A checkout is that repository where its remote `origin` says so. Where `origin` doesn't tell, because there is none
 * or it is no address of a server, one at the workspace's root is taken for it, as `actions/checkout` puts it there, and
 * one below isn't. What lies in no checkout belongs to the root. Git isn't run for it: that takes longer than all of this,
 * and git reads no configuration in a container where the checkout belongs to another user.
 */
export async function findCheckouts(
  workspace: Workspace,
  paths: readonly string[],
  repositoryUrl: string | undefined,
): Promise<Checkout[]> {
  const known = new Map<string, Promise<string | undefined>>()
  const gitFolder = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? findGitFolder(join(workspace.root, folder))
    known.set(folder, found)
    return found
  }
  const folders = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      let folder = posix.join('.', path)
      if (folder === '..' || folder.startsWith('../')) return '.'
      while (folder !== '.' && !(await gitFolder(folder))) folder = posix.dirname(folder)
      return folder
    }),
  )
  return Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const git = repositoryUrl === undefined ? undefined : await gitFolder(folder)
      if (repositoryUrl === undefined || git === undefined) return { folder, isOwn: folder === '.' }
      const origin = await originOf(git)
      return { folder, isOwn: origin === undefined ? folder === '.' : origin === serverPath(repositoryUrl) }
    }),
  )
}

/**
 * Where git keeps what belongs to the checkout whose top level the folder is; undefined where it is none. A worktree and a
 * submodule have a file as their `.git`, which names it.
 */
async function findGitFolder(folder: string): Promise<string | undefined> {
  const git = join(folder, '.git')
  try {
    if ((await stat(git)).isDirectory()) return (await stat(join(git, 'HEAD'))).isFile() ? git : undefined
    const file = await open(git)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      const named = /^gitdir: (.+)/.exec(buffer.toString('utf8', 0, bytesRead))?.[1]
      return named && resolve(folder, named)
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}

/** {@link serverPath} of the remote `origin`, by the configuration of the repository alone. */
async function originOf(git: string): Promise<string | undefined> {
  // A worktree shares the configuration of the checkout that it was made from.
  const shared = await readFile(join(git, 'commondir'), 'utf8').catch(() => '')
  const config = await readFile(join(git, shared.trim(), 'config'), 'utf8').catch(() => '')
  const section = /^\[remote "origin"\][^[]*/m.exec(config)?.[0] ?? ''
  const url = /^\s*url\s*=\s*"?([^"\s]+)/m.exec(section)?.[1]
  return url && serverPath(url)
}

/**
 * Host and path of a repository's address, however it is reached: `github.com/acme/tracker` of both
 * `https://token@github.com/acme/tracker.git` and `git@github.com:acme/tracker`. Undefined for a path of this machine.
 */
export function serverPath(address: string): string | undefined {
  const [, scpHost, scpPath] = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/)(.+)$/.exec(address) ?? []
  const url = scpHost === undefined ? URL.parse(address) : { hostname: scpHost, pathname: scpPath ?? '' }
  const path = url?.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, '')
  return url?.hostname && path ? `${url.hostname}/${path}`.toLowerCase() : undefined
}

/**
 * When one of these workspace-relative files was last committed, in milliseconds since 1970. Undefined where the history
 * doesn't tell: a shallow clone, files of several checkouts or of none, files that aren't committed as they are, no git.
 * Throws the reason of `signal` once that is aborted.
 */
export async function lastCommitOf(
  workspace: Workspace,
  files: readonly string[],
  { checkouts, signal }: { checkouts: readonly Checkout[]; signal: AbortSignal },
): Promise<number | undefined> {
  const found = files.map((file) => checkoutOf(checkouts, file))
  const folder = found[0]?.checkout.folder
  const paths = found.flatMap((each) => (each?.checkout.folder === folder ? (each?.path ?? []) : []))
  if (folder === undefined || paths.length < files.length) return undefined
  const git = (...args: string[]): Promise<string> => runGit(join(workspace.root, folder), args, signal)
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return undefined
    const literal = ['--literal-pathspecs', '--no-optional-locks']
    if ((await git(...literal, 'status', '--porcelain', '--ignore-submodules=all', '--', ...paths)) !== '')
      return undefined
    const time = (
      await git(...literal, 'log', '-1', '--no-show-signature', '--format=%ct', 'HEAD', '--', ...paths)
    ).trim()
    return /^\d+$/.test(time) ? Number(time) * 1000 : undefined
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

/**
 * Runs git in a folder and gives what it prints. Throws where it ends with another code than 0, isn't installed, or is
 * killed since `signal` is aborted.
 */
export async function runGit(folder: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  // Most runs ask git nothing.
  const { execFile } = await import('node:child_process')
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], {
    // Windows looks for a program in the current folder first: it must not be the workspace's, which may hold a git.exe.
    cwd: dirname(process.execPath),
    // A checkout's own configuration may name programs, and a stranger may have made it: nothing is fetched that is missing.
    env: { ...harmlessEnvironment(), GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
    maxBuffer: 256 * 1024 * 1024,
    signal,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  return stdout
}
