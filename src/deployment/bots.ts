import type { BotPage, BotRecord, Installation } from '../botpress/bot.ts'
import type { Botpress } from '../botpress/client.ts'
import { BotpressError } from '../botpress/errors.ts'
import { type BotUsage, nameBots } from '../integration/bots.ts'
import { type Diagnostic, sentence } from '../integration/diagnostic.ts'
import type { Outcome } from '../integration/outcome.ts'
import { createRedactor } from '../secrets/redactor.ts'
import type { Clock } from '../world.ts'

/** Bots of a workspace that a run looks at, at the most. */
const mostBots = 200

/** Milliseconds after which the look-up ends with what it has. */
const patience = 10_000

/** Failed registrations that are told of one integration, bots of the same version and reason taken together. */
const mostFailures = 10

/** What a look-up needs of the run. */
export interface LookUpContext {
  api: Botpress
  clock: Clock
  /** Aborted when the run is cancelled. */
  signal: AbortSignal
  /** Whether bots may be called by their names in what the run reports. */
  withNames: boolean
}

/** What was seen of a workspace's bots. */
interface Survey {
  bots: BotRecord[]
  isPartial: boolean
  /** By the ID of the version. */
  hubInstalls: Map<string, number>
  /** Why it isn't whole, a sentence for the log; it holds nothing of an answer. */
  trouble?: string | undefined
}

/** Whether anyone would read which bots have the integration: where a version was there before, and something becomes of it. */
export function concernsBots({ plan, result }: Outcome, dryRun: boolean): boolean {
  if (plan?.base === undefined || result === 'skipped') return false
  if (!dryRun) return result === 'created' || result === 'updated'
  return plan.action === 'create' || plan.changes.length > 0
}

/**
 * Looks the workspace's bots up, once for all integrations of a run, and gives each outcome with those that have it
 * installed and a warning for each registration that failed. Outcomes that concern no bot stay as they are; where there are no
 * others nothing is asked. Whatever fails costs a line for the log and nothing else. Never throws.
 */
export async function lookUpBots(
  outcomes: readonly Outcome[],
  dryRun: boolean,
  context: LookUpContext,
): Promise<{ outcomes: Outcome[]; trouble?: string | undefined }> {
  const concerned = new Set(outcomes.filter((outcome) => concernsBots(outcome, dryRun)))
  if (concerned.size === 0 || context.signal.aborted) return { outcomes: [...outcomes] }
  const published = [...concerned].flatMap(({ plan }) => {
    const { base } = plan ?? {}
    return base === undefined || base.visibility === 'private' ? [] : [base.id]
  })
  const survey = await surveyBots(published, context)
  const { trouble } = survey
  // Nothing is known then: not even that there are none.
  if (survey.bots.length === 0 && survey.isPartial) return { outcomes: [...outcomes], trouble }
  return {
    outcomes: outcomes.map((outcome) => (concerned.has(outcome) ? withBots(outcome, survey, context) : outcome)),
    trouble,
  }
}

/** Reads the most recently updated bots, production ones first, as far as time and number allow. */
async function surveyBots(published: readonly string[], { api, clock, signal }: LookUpContext): Promise<Survey> {
  const alarm = clock.alarm(patience)
  const done = new AbortController()
  const stop = AbortSignal.any([signal, alarm, done.signal])
  const found: (BotRecord | undefined)[] = []
  const hubInstalls = new Map<string, number>()
  let isPartial = false
  let trouble: string | undefined

  const failed = (error: unknown): void => {
    isPartial = true
    if (!stop.aborted) trouble ??= error instanceof BotpressError ? sentence(error.message) : 'Unexpected error.'
    // It would say the same of every other bot.
    if (error instanceof BotpressError && [401, 403, 429].includes(error.status ?? 0)) done.abort()
  }
  const readBot = async (id: string, place: number): Promise<void> => {
    found[place] = await api.getBot(id, stop)
  }
  const countInstalls = async (id: string): Promise<void> => {
    const installs = await api.countInstalls(id, stop).catch(() => undefined)
    if (installs !== undefined) hubInstalls.set(id, installs)
  }
  const readAll = async (): Promise<void> => {
    const seen = new Set<string>()
    const reading = [...new Set(published)].map(countInstalls)
    try {
      for (const dev of [false, true]) {
        for await (const { ids, next } of pagesOf(api, dev, stop)) {
          const fresh = ids.filter((id) => !seen.has(id))
          const room = mostBots - seen.size
          for (const id of fresh.slice(0, room)) {
            reading.push(readBot(id, seen.size).catch(failed))
            seen.add(id)
          }
          if (fresh.length > room) isPartial = true
          // A list that goes on without anything new has no end.
          if (next === undefined || (fresh.length > 0 && fresh.length < room)) continue
          isPartial = true
          break
        }
      }
    } catch (error) {
      failed(error)
    }
    await Promise.all(reading)
  }
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }))
  await Promise.race([readAll(), stopped])
  if (stop.aborted) isPartial = true
  if (alarm.aborted) trouble ??= `They were not all read within ${patience / 1000} s.`
  done.abort()
  return { bots: found.filter((bot) => bot !== undefined), isPartial, hubInstalls, trouble }
}

/** The IDs of the bots, a page at a time. */
async function* pagesOf(api: Botpress, dev: boolean, signal: AbortSignal): AsyncGenerator<BotPage> {
  let page: string | undefined
  do {
    const found = await api.listBots({ dev, page }, signal)
    yield found
    page = found.next
  } while (page !== undefined)
}

function withBots(outcome: Outcome, survey: Survey, { withNames }: LookUpContext): Outcome {
  const { plan, record } = outcome
  const name = record?.name ?? outcome.name
  const installed = survey.bots.flatMap((bot) =>
    bot.installations
      .filter((installation) => installation.name === name)
      .map((installation) => ({ bot, installation })),
  )
  const bots = new Map<string, BotUsage['bots'][number]>()
  for (const { bot, installation } of installed) {
    const { version } = installation
    const key = JSON.stringify([bot.id, version])
    // Under two aliases it is one bot all the same.
    const isActive = isRunning(installation) || bots.get(key)?.isActive === true
    bots.set(key, { id: bot.id, name: withNames ? bot.name : undefined, version, isDev: bot.dev ?? false, isActive })
  }
  const usage: BotUsage = {
    bots: [...bots.values()],
    lookedAt: survey.bots.length,
    isPartial: survey.isPartial,
    hubInstalls: plan?.base && survey.hubInstalls.get(plan.base.id),
  }
  return {
    ...outcome,
    bots: usage,
    diagnostics: [...outcome.diagnostics, ...failures(name ?? '', installed, withNames)],
  }
}

function isRunning({ enabled, status }: Installation): boolean {
  return enabled && status?.startsWith('unregist') !== true
}

/** A warning for each version and reason for which bots could not register the integration. */
function failures(
  integration: string,
  installed: readonly { bot: BotRecord; installation: Installation }[],
  withNames: boolean,
): Diagnostic[] {
  const failed = installed
    .filter(({ installation }) => installation.status === 'registration_failed')
    .map(({ bot, installation: { version, reason = '' } }) => ({
      bot,
      version,
      reason: withNames ? reason : withoutName(reason, bot.name),
    }))
  const groups = [...Map.groupBy(failed, ({ version, reason }) => JSON.stringify([version, reason])).values()]
  const more = groups.slice(mostFailures).flat()
  return [...groups.slice(0, mostFailures), ...(more.length === 0 ? [] : [more])].flatMap((members, index) => {
    const [first] = members
    if (first === undefined) return []
    const bots = new Map(members.map(({ bot }) => [bot.id, bot.name]))
    const names = withNames ? [...bots.values()] : []
    const isRest = index === mostFailures
    const why = isRest || first.reason === '' ? '' : ` ${sentence(clipped(first.reason))}`
    const what = isRest ? 'other versions, or for other reasons' : first.version
    return {
      severity: 'warning',
      subject: `${integration} ${isRest ? '' : first.version}`.trim(),
      message: `${nameBots(bots.size, names)} could not register ${what}.${why}`,
      fix: "Check the integration's configuration in the bot, and save it again.",
    }
  })
}

/**
 * A reason without the bot's name, which it may call it by. A name that is too short to be looked for, or is written in
 * another way, takes the whole reason along.
 */
function withoutName(reason: string, name: string): string {
  const redacted = createRedactor([name])(reason)
  return folded(redacted).includes(folded(name)) ? '' : redacted
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** Characters of a reason that are shown. */
const longestReason = 300

function clipped(reason: string): string {
  const characters = Array.from(reason.replace(/\s+/g, ' ').trim())
  return characters.length <= longestReason ? characters.join('') : `${characters.slice(0, longestReason).join('')}…`
}
