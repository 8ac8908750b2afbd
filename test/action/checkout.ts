import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BotpressEmulator, type BotpressOptions, startBotpress } from '../emulator/botpress.ts'
import type { OperationName } from '../emulator/botpress/contract.ts'
import type { RecordedRequest } from '../emulator/botpress/faults.ts'
import type { IntegrationSeed } from '../emulator/botpress/seeds.ts'
import { runBuilt, runStep, type Step, type StepResult } from './runner.ts'

/** Contents of files by their paths; an object is written as JSON, undefined is no file. */
export type Files = Record<string, string | object | undefined>

/** The smallest definition that brings nothing to warn of. */
export const definition = {
  name: 'tracker',
  version: '1.2.0',
  title: 'Tracker',
  description: 'Follows issues.',
  actions: { close: { title: 'Close', input: { schema: {} }, output: { schema: {} } } },
}

/** A whole integration: definition, code, readme and icon under their usual names. */
export const integration = {
  'integration.definition.json': definition,
  '.botpress/dist/index.cjs': 'exports.handler = () => {}\n',
  'hub.md': '# Tracker\n\nFollows issues.\n',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>\n',
} satisfies Files

/** A checkout and the API that it is deployed to, both gone after the test. */
export interface World {
  api: BotpressEmulator
  /** The checkout's absolute path. */
  folder: string
  /** Adds files to the checkout. */
  write(files: Files): Promise<void>
  /** Deploys {@link definition} with other code, before the test; gives the version's id. */
  seed(changes?: Partial<IntegrationSeed>): string
  /** Runs the Action on the checkout with token and workspace; an input that is empty is unset. */
  run(step?: Partial<Step>): Promise<StepResult>
  /** The same with the built Action, in a process of its own. */
  runBuilt(step?: Partial<Step>): Promise<StepResult>
  /** The requests that have reached the API, without the look at the workspace that each run begins with and at its bots. */
  requests(): RecordedRequest[]
  /** {@link requests} by the names of the contract. */
  calls(): string[]
}

/** What {@link makeWorld} may be told beside the files. */
export interface WorldOptions extends BotpressOptions {
  /** The test's own, from its context: needed where tests run at the same time. */
  atEnd?: (close: () => Promise<void>) => void
}

/** Makes a checkout of these files, {@link integration} if not given, and starts an API. */
export async function makeWorld(files: Files = integration, options: WorldOptions = {}): Promise<World> {
  const { atEnd = onTestFinished, ...apiOptions } = options
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  const api = await startBotpress(apiOptions)
  atEnd(async () => {
    await api.close()
    await rm(folder, { recursive: true, force: true })
  })
  const write = async (added: Files): Promise<void> => {
    for (const [path, content] of Object.entries(added)) {
      if (content === undefined) continue
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2))
    }
  }
  const complete = ({ with: inputs, ...step }: Partial<Step>): Step => ({
    workspace: folder,
    ...step,
    with: { token: api.token, 'workspace-id': api.workspaceId, 'api-url': api.url, ...inputs },
  })
  await write(files)
  // It is sent while the definitions load, so that its place among the others is left to chance.
  const beside = new Set<OperationName | undefined>(['getWorkspace', 'listBots', 'getBot'])
  const requests = (): RecordedRequest[] => api.requests.filter(({ operation }) => !beside.has(operation))
  return {
    api,
    folder,
    write,
    seed: (changes = {}) => api.seedIntegration({ ...definition, code: 'exports.handler = 1', ...changes }),
    run: (step = {}) => runStep(complete(step)),
    runBuilt: (step = {}) => runBuilt(complete(step)),
    requests,
    calls: () => requests().map(({ operation, method, path }) => operation ?? `${method} ${path}`),
  }
}

/**
 * Everything that a step says to people about what went wrong, one annotation a line: its level and its message, without
 * the signs around code.
 */
export function words({ annotations }: StepResult): string {
  return annotations.map(({ level, message }) => `${level} ${message.replaceAll('`', '')}`).join('\n')
}
