import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

const environment = {
  PATH: process.env['PATH'],
  // Apart from this machine's configuration.
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // Upkeep is a process more after each commit.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** Runs git in a folder, apart from this machine's configuration. Gives what it prints, trimmed. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { env: environment })
  return stdout.trim()
}

// By one shell: starting a process takes a large one such as this several times what it takes a small one.
const commitAll = `[ -e .git ] || git init --quiet --template= --initial-branch main
git add --all && git -c core.abbrev=40 commit --allow-empty --message Change`

/** Commits everything in a folder, made a repository with the branch `main` where it is none. Gives the commit. */
export async function commit(folder: string): Promise<string> {
  const { stdout } = await run('sh', ['-c', commitAll], { cwd: folder, env: environment })
  const [, found] = /^\[.* ([0-9a-f]{40})\]/.exec(stdout) ?? []
  if (found === undefined) throw new Error(`git commit printed no commit: ${stdout}`)
  return found
}
