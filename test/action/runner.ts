import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

const contract = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ main: z.string() }),
})

/** How a step is started: what a workflow would say, and what the runner would know. */
export interface Step {
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
  /** Called with the running process, to send it a signal. */
  started?: (child: { kill(signal: NodeJS.Signals): boolean }) => void
  /** Called with everything on standard output, each time that there is more of it. */
  heard?: (stdout: string) => unknown
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

/** Runs the built Action in a child process as the runner starts it: inputs with their defaults, files for commands. */
export async function runStep(step: Step): Promise<StepResult> {
  const { inputs, runs } = contract.parse(parse(await readFile(join(root, 'action.yml'), 'utf8')))
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
  for (const name of Object.keys(step.with ?? {})) {
    if (inputs[name] === undefined) throw new Error(`action.yml has no input ${name}`)
  }
  const ref = step.ref ?? 'refs/heads/main'
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, runs.main)], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'],
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
    },
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
  const duration = performance.now() - started
  const outputs = readOutputs(await readFile(files.output, 'utf8'))
  const summary = await readFile(files.summary, 'utf8')
  const report = outputs['report'] ? await readFile(outputs['report'], 'utf8') : ''
  await rm(temp, { recursive: true })
  const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return {
    exitCode,
    stdout,
    stderr,
    outputs,
    summary,
    report,
    duration,
    annotations: stdout.split('\n').flatMap(readAnnotation),
    masked: [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => unescapeData(value ?? '')),
    visible: [log.join('\n'), stderr, JSON.stringify(outputs), summary, report].join('\n'),
  }
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

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
