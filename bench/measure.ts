import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runBuilt, type Step, type StepResult } from '../test/action/runner.ts'

/** The middle one; the machine's other work disturbs single runs. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds that node takes to start and end, median of `times` starts. */
export async function bareNode(times: number): Promise<number> {
  const durations: number[] = []
  for (let count = 0; count < times; count++) {
    const started = performance.now()
    await new Promise((done) => spawn(process.execPath, ['-e', '0']).on('close', done))
    durations.push(performance.now() - started)
  }
  return median(durations)
}

/** What a step costs: milliseconds from start to end, and peak resident memory of its process in MB. */
export interface Cost {
  milliseconds: number
  megabytes: number
  result: StepResult
}

/**
 * Runs a step once for its memory, which also warms the disk, and then `times` times for its time. Memory has a run of
 * its own, because what measures it takes time to load; with `times` 0 that run counts for both.
 */
export async function cost(step: Step, times: number): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'peak')
  const preload = `--import=${new URL('peak.ts', import.meta.url).href}`
  let result = await runBuilt({ ...step, env: { ...step.env, PEAK_FILE: file, NODE_OPTIONS: preload } })
  const megabytes = Number(readFileSync(file, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  const durations = times === 0 ? [result.duration] : []
  while (durations.length < times) {
    result = await runBuilt(step)
    durations.push(result.duration)
  }
  return { milliseconds: median(durations), megabytes, result }
}

/** Prints one line of a benchmark: what, how much, and against what. */
export function line(what: string, value: string, against = ''): void {
  console.log(`${what.padEnd(58)} ${value.padStart(12)}  ${against}`)
}

/** Milliseconds, for people. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

/** Builds the commit that the variable `BASE` names into a folder of its own; undefined where none is named. */
export function buildBase(): string | undefined {
  const commit = process.env['BASE']
  if (commit === undefined) return undefined
  const home = mkdtempSync(join(tmpdir(), 'base-'))
  const { status, stdout } = spawnSync('git', ['archive', commit], { maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`BASE: git knows no commit ${commit}.`)
  spawnSync('tar', ['-x', '-C', home], { input: stdout })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction')
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: home, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
  return home
}
