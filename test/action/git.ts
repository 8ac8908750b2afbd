import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What keeps git apart from this machine's configuration. */
export const gitSettings = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // Upkeep is a process more after each commit.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
}

/** Runs git in a folder, apart from this machine's configuration. Gives what it prints, trimmed. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], {
    env: {
      PATH: process.env['PATH'],
      ...gitSettings,
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    },
  })
  return stdout.trim()
}

/** Commits everything in a folder, made a repository with the branch `main` where it is none. Gives the commit. */
export async function commit(folder: string): Promise<string> {
  if (!existsSync(join(folder, '.git'))) {
    await git(folder, 'init', '--quiet', '--template=', '--initial-branch', 'main')
  }
  await git(folder, 'add', '--all')
  const told = await git(folder, '-c', 'core.abbrev=40', 'commit', '--allow-empty', '--message', 'Change')
  const [, found] = /^\[.* ([0-9a-f]{40})\]/.exec(told) ?? []
  if (found === undefined) throw new Error(`git commit printed no commit: ${told}`)
  return found
}
