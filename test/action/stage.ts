import { onTestFinished } from 'vitest'
import {
  startGithub,
  type GithubEmulator,
  type GithubOptions,
  type RecordedRequest,
  type StoredComment,
} from '../emulator/github.ts'
import { definition, integration, makeWorld, type Files, type World, type WorldOptions } from './checkout.ts'
import type { Step } from './runner.ts'

/** The pull request that there is. */
export const number = 7

/** A world with a GitHub in it, where the step runs on the pull request unless told otherwise. */
export interface Stage extends World {
  github: GithubEmulator
  /** The pull request's comments, oldest first. */
  comments(): StoredComment[]
  /** The methods of the requests that wrote to GitHub, in order. */
  written(): RecordedRequest['method'][]
}

/** Makes a checkout of these files, and starts a Botpress and a GitHub. */
export async function setStage(
  files: Files,
  { github: githubOptions, ...options }: WorldOptions & { github?: GithubOptions } = {},
): Promise<Stage> {
  const { atEnd = onTestFinished } = options
  const world = await makeWorld(files, options)
  const github = await startGithub({
    repository: 'acme/tracker',
    pullRequests: [number],
    tokens: { ghs_workflow: { login: 'github-actions[bot]', access: 'write' } },
    ...githubOptions,
  })
  atEnd(() => github.close())
  const onPullRequest = { githubToken: 'ghs_workflow', github, event: pullRequest() }
  return {
    ...world,
    github,
    run: (step) => world.run({ ...onPullRequest, ...step }),
    runBuilt: (step) => world.runBuilt({ ...onPullRequest, ...step }),
    comments: () => github.comments(number),
    written: () =>
      github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ method }) => method),
  }
}

/** What an event about the pull request says; `head` is the repository that it comes from, null for one that is gone. */
export function pullRequest({
  name = 'pull_request',
  head = 'acme/tracker',
  headSha = 'a'.repeat(40),
  baseSha = 'b'.repeat(40),
}: { name?: string; head?: string | null; headSha?: string; baseSha?: string } = {}): NonNullable<Step['event']> {
  const repository = (fullName: string): object => ({ id: 1, full_name: fullName })
  return {
    name,
    payload: {
      repository: repository('acme/tracker'),
      pull_request: {
        number,
        user: { login: 'ada' },
        head: { sha: headSha, repo: head === null ? null : repository(head) },
        base: { sha: baseSha, repo: repository('acme/tracker') },
      },
    },
  }
}

/** A whole integration whose definition differs in these fields from {@link definition}. */
export function redefined(changes: object): Files {
  return { ...integration, 'integration.definition.json': { ...definition, ...changes } }
}

/** {@link redefined}, in a folder of the checkout. */
export function integrationIn(folder: string, changes: object): Files {
  return Object.fromEntries(Object.entries(redefined(changes)).map(([path, content]) => [`${folder}/${path}`, content]))
}
