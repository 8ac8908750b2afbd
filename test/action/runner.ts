import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { commentOnFork } from '../../src/fork-comment.ts'
import { run } from '../../src/run.ts'
import type { Clock, Core, World } from '../../src/world.ts'
import { testClock } from '../clock.ts'

const root = resolve(import.meta.dirname, '../..')

const contract = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ main: z.string() }),
})

/** How a step is started: what a workflow would say, and what the runner would know. */
export interface Step {
  /** The second action, `comment/action.yml`, in the place of the first. */
  action?: 'comment'
  /** The step's `with`. */
  with?: Record<string, string>
  /** The step's `env`. */
  env?: Record<string, string>
  /** The checkout. */
  workspace: string
  /** The event's name and payload; a push to a branch if not given. */
  event?: { name: string; payload?: unknown }
  /** `refs/heads/main` if not given. */
  ref?: string
  /** What `${{ github.token }}` gives; empty if not given. */
  githubToken?: string
  /** Where the runner says that GitHub is. */
  github?: { apiUrl: string; graphqlUrl: string; serverUrl?: string }
  run?: { id: number; attempt: number }
  /** Called as soon as the step runs, with what the runner does to cancel it. */
  started?: (running: { kill(signal: NodeJS.Signals): boolean }) => void
  /** Called with everything on standard output, each time that there is more of it. */
  heard?: (stdout: string) => unknown
  /** The clock of a step that runs in process: one that jumps where others wait, if not given. */
  clock?: Clock
  /** What addresses of icons and readmes serve, to a step that runs in process; nothing if not given. */
  fetchText?: World['fetchText']
}

/** An annotation as the runner reads it from the log. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: string
  col?: string
}

/** What a step leaves behind. */
export interface StepResult {
  exitCode: number | null
  /** Standard output as the runner gets it, workflow commands included. */
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  annotations: Annotation[]
  /** The values that the step asked the runner to mask, in order. */
  masked: string[]
  /** Everything that a person or another step could read: log without mask commands, summary, outputs, report file. */
  visible: string
  /** The JSON report file. */
  report: string
  /** Milliseconds from the start of the process to its end. */
  duration: number
}

/** Runs the Action's source in this process, with everything but the runner itself as it is. */
export async function runStep(step: Step): Promise<StepResult> {
  const { temp, env } = await prepare(step)
  const recorded = recordingCore(env, step.heard)
  const cancel = new AbortController()
  step.started?.({
    kill: () => {
      cancel.abort()
      return true
    },
  })
  const clock = step.clock ?? testClock()
  const started = performance.now()
  const start = step.action === 'comment' ? commentOnFork : run
  const succeeded = await start({
    env,
    core: recorded.core,
    actionVersion: '0.0.0',
    cwd: step.workspace,
    clock,
    signal: cancel.signal,
    saveMemory() {},
    fetchText: step.fetchText ?? (async () => undefined),
  })
  return result(temp, started, { ...recorded, exitCode: succeeded ? 0 : 1, stdout: recorded.stdout(), stderr: '' })
}

/** Runs the built Action in a process of its own, as the runner starts it; `home` is the Action's own folder. */
export async function runBuilt(step: Step, home = root): Promise<StepResult> {
  const { temp, env, main } = await prepare(step)
  const started = performance.now()
  const child = spawn(process.execPath, [join(home, relative(root, main))], {
    cwd: step.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    step.heard?.(stdout)
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  step.started?.(child)
  const exitCode = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  const outputs = readOutputs(await readFile(join(temp, 'output'), 'utf8'))
  const summary = await readFile(join(temp, 'summary.md'), 'utf8')
  return result(temp, started, { exitCode, stdout, stderr, outputs, summary })
}

const contracts = new Map<string, Promise<z.infer<typeof contract>>>()

/** What the action in a folder says of itself, read once for all steps. */
function contractOf(folder: string): Promise<z.infer<typeof contract>> {
  const known = contracts.get(folder)
  if (known) return known
  const read = readFile(join(folder, 'action.yml'), 'utf8').then((text) => contract.parse(parse(text)))
  contracts.set(folder, read)
  return read
}

/** The runner's temporary folder and the step's environment: inputs with their defaults, the event, files for commands. */
async function prepare(step: Step): Promise<{ temp: string; env: Record<string, string>; main: string }> {
  const action = join(root, step.action ?? '.')
  const { inputs, runs } = await contractOf(action)
  for (const name of Object.keys(step.with ?? {})) {
    if (inputs[name] === undefined) throw new Error(`action.yml has no input ${name}`)
  }
  const temp = await mkdtemp(join(tmpdir(), 'runner-'))
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary.md'), event: join(temp, 'event.json') }
  await Promise.all([
    writeFile(files.output, ''),
    writeFile(files.summary, ''),
    writeFile(files.event, JSON.stringify(step.event?.payload ?? {})),
  ])
  const given = Object.entries(inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    step.with?.[name] ?? value.replace('${{ github.token }}', step.githubToken ?? ''),
  ])
  const ref = step.ref ?? 'refs/heads/main'
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/\w+\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'acme/tracker',
    GITHUB_SERVER_URL: step.github?.serverUrl ?? 'https://github.com',
    // Nothing listens there: a test that needs GitHub names its emulator.
    GITHUB_API_URL: step.github?.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: step.github?.graphqlUrl ?? 'http://127.0.0.1:9/graphql',
    GITHUB_RUN_ID: String(step.run?.id ?? 1),
    GITHUB_RUN_ATTEMPT: String(step.run?.attempt ?? 1),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(given),
    ...step.env,
  }
  return { temp, env, main: join(action, runs.main) }
}

async function result(
  temp: string,
  started: number,
  left: Pick<StepResult, 'exitCode' | 'stdout' | 'stderr' | 'outputs' | 'summary'>,
): Promise<StepResult> {
  const duration = performance.now() - started
  const { stdout, stderr, outputs, summary } = left
  const report = outputs['report'] ? await readFile(outputs['report'], 'utf8') : ''
  await rm(temp, { recursive: true })
  const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return {
    ...left,
    report,
    duration,
    annotations: stdout.split('\n').flatMap(readAnnotation),
    masked: [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => unescapeData(value ?? '')),
    visible: [log.join('\n'), stderr, JSON.stringify(outputs), summary, report].join('\n'),
  }
}

/** A runner's side that keeps what a step tells it; its log has the lines that `@actions/core` writes. */
function recordingCore(
  env: Record<string, string>,
  heard: Step['heard'],
): { core: Core; outputs: Record<string, string>; summary: string; stdout: () => string } {
  let stdout = ''
  const write = (line: string): void => {
    stdout += `${line}\n`
    heard?.(stdout)
  }
  const annotate =
    (level: Annotation['level']): Core['error'] =>
    (message, { title, file, startLine, startColumn } = {}) => {
      const properties = Object.entries({ title, file, line: startLine, col: startColumn })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
      write(`::${[level, properties.join(',')].filter(Boolean).join(' ')}::${escapeData(String(message))}`)
    }
  const recorded = {
    outputs: Object.fromEntries<string>([]),
    summary: '',
    stdout: () => stdout,
    core: {
      getInput: (name, options) => {
        const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
        return options?.trimWhitespace === false ? value : value.trim()
      },
      setSecret: (secret) => write(`::add-mask::${escapeData(secret)}`),
      setOutput: (name, value: unknown) => {
        recorded.outputs[name] = String(value)
      },
      info: write,
      startGroup: (name) => write(`::group::${escapeData(name)}`),
      endGroup: () => write('::endgroup::'),
      debug: (message) => write(`::debug::${escapeData(message)}`),
      error: annotate('error'),
      warning: annotate('warning'),
      notice: annotate('notice'),
      async writeSummary(markdown) {
        recorded.summary = markdown
      },
    } satisfies Core,
  }
  return recorded
}

/** Reads the file behind `GITHUB_OUTPUT`: `name<<delimiter`, the value, the delimiter. */
function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = file.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

function readAnnotation(line: string): Annotation[] {
  const [, level, properties = '', message = ''] = /^::(error|warning|notice)(?: ([^:]*?))?::(.*)$/.exec(line) ?? []
  if (level !== 'error' && level !== 'warning' && level !== 'notice') return []
  const pairs = properties === '' ? [] : properties.split(',').map((pair) => pair.split('='))
  return [
    {
      level,
      message: unescapeData(message),
      ...Object.fromEntries(pairs.map(([key, value = '']) => [key, unescapeProperty(value)])),
    },
  ]
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
