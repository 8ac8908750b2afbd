import type * as actionsCore from '@actions/core'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The runner's side of a step: inputs, log, annotations, masks, outputs and the job summary. */
export interface Core extends Pick<
  typeof actionsCore,
  'getInput' | 'setSecret' | 'setOutput' | 'info' | 'startGroup' | 'endGroup' | 'error' | 'warning' | 'notice' | 'debug'
> {
  /** Writes the job summary, in the place of what this step wrote before. */
  writeSummary(markdown: string): Promise<void>
}

/** Time and chance, so that a test need not wait and comes out the same each time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms` milliseconds, rejects when `signal` is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** A signal that is aborted after `ms` milliseconds. It keeps no process alive. */
  alarm(ms: number): AbortSignal
  /** A number from 0 to 1. */
  random(): number
}

/** All that a run needs of the world around it; a test brings its own. */
export interface World {
  /** The step's environment. */
  env: Environment
  core: Core
  /** This Action's own version, for the log. */
  actionVersion: string
  /** The folder to work in where GitHub names none. */
  cwd: string
  clock: Clock
  /** Aborted when the run is cancelled. */
  signal: AbortSignal
  /** From now on keeps memory small at the cost of time: called where there is much to handle. */
  saveMemory(): void
  /** The text behind a public https address, undefined where it can't be had. Never throws. */
  fetchText(url: string): Promise<string | undefined>
}
