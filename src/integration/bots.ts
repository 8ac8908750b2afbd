import { formatCount } from './wording.ts'

/** A bot that has an integration installed, in one of its versions. */
export interface InstalledBot {
  id: string
  /** Undefined where names are not to be shown: in a repository that is public, or may be. */
  name?: string | undefined
  version: string
  /** A developer's own copy of a bot, made while it is worked on. */
  isDev: boolean
  /** Whether it runs the integration: one that is disabled or not registered any more has it installed only. */
  isActive: boolean
}

/** What a look-up of the workspace's bots found about one integration. */
export interface BotUsage {
  /** Each bot once for each version that it has, in the order in which they were looked at. */
  bots: InstalledBot[]
  /** Bots of the workspace that were looked at, whatever they have installed. */
  lookedAt: number
  /** Whether there are bots that were not looked at. */
  isPartial: boolean
  /** Installs of the base version that the hub counts, in all workspaces; undefined where that version is private. */
  hubInstalls?: number | undefined
}

/** Bots that are called by their names; more are counted. */
const mostNames = 5

/** `3 bots`, or with names `3 bots (Support, Sales, Sandbox)` and `60 bots (A, B, C, D, E and 55 others)`. */
export function nameBots(count: number, names: readonly string[]): string {
  const bots = `${formatCount(count)} ${count === 1 ? 'bot' : 'bots'}`
  return names.length === 0 ? bots : `${bots} (${listNames(names)})`
}

/** `Support, Sales, Sandbox`, or of more than 5 the first ones `and 55 others`. */
export function listNames(names: readonly string[], show: (name: string) => string = (name) => name): string {
  const shown = names.slice(0, mostNames).map(show).join(', ')
  const others = names.length - mostNames
  return others <= 0 ? shown : `${shown} and ${formatCount(others)} ${others === 1 ? 'other' : 'others'}`
}
