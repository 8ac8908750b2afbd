// One by one: the whole of the library is several times as large.
import rcompare from 'semver/functions/rcompare.js'
import valid from 'semver/functions/valid.js'
import { type InstalledBot, listNames } from '../integration/bots.ts'
import type { Outcome } from '../integration/outcome.ts'
import { formatCount, plural } from '../integration/wording.ts'
import { clip, text, visible } from './markdown.ts'

/** Versions beside the one in question that are named. */
const mostVersions = 5

/** How the sentences are written down. */
interface Style {
  strong(words: string): string
  /** A bot's name or a version. */
  foreign(value: string): string
}

const markdown: Style = { strong: (words) => `**${words}**`, foreign: (value) => text(value, 100) }
const plainText: Style = { strong: (words) => words, foreign: (value) => clip(visible(value), 100) }

/** Which bots have the integration and what becomes of them, as one line of Markdown; empty where it wasn't looked up. */
export function botsMarkdown(outcome: Outcome, dryRun: boolean): string {
  return sentences(outcome, dryRun, markdown)
}

/** The same as plain text, for the log. */
export function botsPlain(outcome: Outcome, dryRun: boolean): string {
  return sentences(outcome, dryRun, plainText)
}

function sentences({ bots: usage, plan }: Outcome, dryRun: boolean, style: Style): string {
  if (usage === undefined || plan?.base === undefined) return ''
  const { version } = plan.base
  const active = usage.bots.filter(({ isActive }) => isActive)
  const production = active.filter(({ isDev }) => !isDev)
  const concerned = production.filter((bot) => bot.version === version)
  const names = namesOf(concerned, style)
  const said = [
    concerned.length === 0
      ? production.length === 0
        ? `No bot of the workspace has it installed${usage.isPartial ? ', of those that were looked at' : ''}.`
        : `No bot runs ${style.foreign(version)}.`
      : plan.action === 'create'
        ? keeping(concerned.length, style.foreign(version), names, dryRun, style)
        : `${style.strong(plural(concerned.length, 'bot'))} ${dryRun ? getOrGets(concerned.length) : 'got'} this at once${names}.`,
    counted(
      'Other versions',
      production.filter((bot) => bot.version !== version),
      style,
    ),
    counted(
      'Dev bots',
      active.filter(({ isDev }) => isDev),
      style,
    ),
    usage.isPartial && usage.lookedAt > 0
      ? `The ${usage.lookedAt === 1 ? 'most recently updated bot was' : `${formatCount(usage.lookedAt)} most recently updated bots were`} looked at.`
      : '',
    usage.hubInstalls === undefined
      ? ''
      : `The hub counts ${plural(usage.hubInstalls, 'install')} of ${style.foreign(version)} in all workspaces.`,
  ]
  return said.filter((part) => part !== '').join(' ')
}

function keeping(count: number, version: string, names: string, dryRun: boolean, { strong }: Style): string {
  const bots = strong(plural(count, 'bot'))
  const isOne = count === 1
  if (dryRun) {
    return isOne
      ? `${bots} runs ${version} and keeps it until it is upgraded${names}.`
      : `${bots} run ${version} and keep it until they are upgraded${names}.`
  }
  return `${bots} still ${isOne ? 'runs' : 'run'} ${version}${names}. Upgrade ${isOne ? 'it' : 'them'} in the Studio.`
}

function getOrGets(count: number): string {
  return count === 1 ? 'gets' : 'get'
}

/** `: Support, Sales`, or nothing where names are not shown. */
function namesOf(bots: readonly InstalledBot[], { foreign }: Style): string {
  const names = bots.flatMap(({ name }) => name ?? [])
  return names.length === 0 ? '' : `: ${listNames(names, foreign)}`
}

/** `Other versions: 1.1.0 (2 bots), 1.0.0 (1 bot).`, the newest first. */
function counted(what: string, bots: readonly InstalledBot[], { foreign }: Style): string {
  const versions = [...Map.groupBy(bots, ({ version }) => version)].toSorted(([a], [b]) => newestFirst(a, b))
  if (versions.length === 0) return ''
  const shown = versions
    .slice(0, mostVersions)
    .map(([version, { length }]) => `${foreign(version)} (${plural(length, 'bot')})`)
  const rest = versions.length - shown.length
  return `${what}: ${shown.join(', ')}${rest > 0 ? ` and ${plural(rest, 'older version')}` : ''}.`
}

/** What is no semantic version stands last. */
function newestFirst(a: string, b: string): number {
  if (valid(a) === null || valid(b) === null) return Number(valid(a) === null) - Number(valid(b) === null)
  return rcompare(a, b)
}
