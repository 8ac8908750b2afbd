import type { Change, Impact } from '../integration/plan.ts'
import type { Outcome, RunReport } from '../integration/outcome.ts'
import { collections } from '../integration/shape.ts'
import { type Block, deferred, lazyMap, type Lines } from './budget.ts'
import { code, fence, fold, link, list, paragraph, prose, text } from './markdown.ts'
import { isVisible, markdownOf, sentenceMarkdown, sentenceOf, unseenPhrases } from './sentences.ts'
import { isPermanent, permanence } from './verdict.ts'
import { formatBytes, formatCount, plural } from '../integration/wording.ts'

type Plan = NonNullable<Outcome['plan']>

/** Sentences that are shown without unfolding anything. */
const sentencesAtOnce = 30

/** Phrases of the line on what bots don't see. */
const unseenAtOnce = 10

const severity: Record<Impact, number> = { breaking: 0, 'may-break': 1, safe: 2 }
const kindSigns: Record<Change['kind'], string> = { added: '➕', changed: '✏️', removed: '➖' }

/** 🔴 or 🟡 of what breaks or may break bots, else what kind of change it is. */
export function signOf({ impact, kind }: Pick<Change, 'impact' | 'kind'>): string {
  return { breaking: '🔴', 'may-break': '🟡', safe: kindSigns[kind] }[impact]
}

/** The changes that bots may notice, worst first, else in the order of the parts. */
export function worstFirst(changes: readonly Change[]): Change[] {
  return changes.filter(isVisible).toSorted((a, b) => severity[a.impact] - severity[b.impact])
}

/**
 * The changes as sentences, worst first: the first ones open, the others folded, by their parts; then one small line on
 * what bots don't see. Takes two priorities from `priority` on.
 */
export function changeBlocks(
  { changes, sent }: Pick<Plan, 'changes' | 'sent'>,
  priority: number,
  { docsUrl }: Pick<RunReport, 'docsUrl'>,
): Block[] {
  const visible = worstFirst(changes)
  const rest = visible.slice(sentencesAtOnce)
  const unseen = unseenLine(changes, sent)
  return [
    ...(visible.length === 0 ? [] : [sentences(visible.slice(0, sentencesAtOnce), priority, docsUrl)]),
    ...(rest.length === 0 ? [] : [restFold(rest, priority + 1, docsUrl)]),
    ...(unseen === '' ? [] : [paragraph(priority, `<sub>Not visible to bots: ${unseen}.</sub>`)]),
  ]
}

/** `description, website link removed, code`; empty where there is nothing of the kind. */
export function unseenLine(changes: readonly Change[], sent: Plan['sent']): string {
  const phrases = unseenPhrases(changes, sent)
  const more = phrases.length - unseenAtOnce
  const shown = phrases.slice(0, unseenAtOnce).map(markdownOf).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

function sentences(changes: readonly Change[], priority: number, docsUrl: string | undefined): Lines {
  const lines = lazyMap(changes, (change) => `- ${signOf(change)} ${sentenceMarkdown(sentenceOf(change), docsUrl)}`)
  return { priority, head: [], lines, tail: [] }
}

/** What is too much to be shown at once, under the parts that it is about. */
function restFold(changes: readonly Change[], priority: number, docsUrl: string | undefined): Block {
  const groups = Map.groupBy(changes, (change) => capital(sentenceOf(change).part?.noun[1] ?? 'other'))
  const counts = [...groups].map(([noun, members]) => `${formatCount(members.length)} of ${noun.toLowerCase()}`)
  const blocks = [...groups].map(([noun, members]): Block => {
    const open = sentences(members, 0, docsUrl)
    return { ...open, head: [`**${noun}**`, ''] }
  })
  return fold(priority, `${plural(changes.length, 'more change')}: ${counts.join(', ')}`, blocks)
}

/** The exact difference, as a tree. */
export function differenceFold({ difference }: Pick<Plan, 'difference'>, title: string, priority: number): Block[] {
  if (difference.length === 0) return []
  return [deferred(priority, () => fold(priority, title, [fence(0, 'diff', difference)]))]
}

/** `2 actions, 1 event, configuration` of the changes that make up a first version. */
export function firstContents(changes: readonly Change[]): string {
  const counted = collections.flatMap(({ bots, field, noun }) => {
    const own = new Set(changes.filter(({ path }) => path[0] === field).map(({ path }) => path[1]))
    return bots && own.size > 0 ? [plural(own.size, ...noun)] : []
  })
  const configuration = changes.some(({ path }) => path[0] === 'configuration') ? ['configuration'] : []
  return [...counted, ...configuration].join(', ')
}

/**
 * What deploying a plan does beside its changes: a paragraph of Markdown, empty where all of it is said elsewhere.
 * `isWarned`: an alert said what is permanent. `isCounted`: the bots that have the integration are told by their number.
 */
export function consequence(
  plan: Plan,
  version: string | undefined,
  { isWarned, isCounted }: { isWarned: boolean; isCounted: boolean },
): string {
  const upgraded = isCounted ? '' : upgrade(plan)
  const isToSay = isPermanent(plan) && !isWarned
  if (plan.action === 'create' && plan.base !== undefined) {
    if (isToSay) {
      const lasting = `**${plan.visibility}, which is permanent**: it can't be changed or withdrawn`
      return `Deploying creates a new version, ${lasting}. ${upgraded}`.trim()
    }
    return isPermanent(plan) ? upgraded : `${creation(plan)} ${upgraded}`.trim()
  }
  const done = plan.action === 'update' ? inPlace(plan, version, isCounted) : creation(plan)
  return isToSay ? `${done} ${permanence(plan)}` : done
}

function inPlace({ base, changes, sent }: Plan, version: string | undefined, isCounted: boolean): string {
  const bots = base?.visibility === 'private' ? 'bots in your workspace' : 'bots'
  const isSeen = changes.some(isVisible)
  const isFelt = !isCounted && (isSeen || sent.some(({ what }) => what === 'code'))
  const what = isSeen ? 'get the changes at once' : 'run the new code at once'
  const name = version === undefined ? 'the version' : text(version, 200)
  return `Deploying updates ${name} in place${isFelt ? `: ${bots} that have it installed ${what}` : ''}.`
}

function creation(plan: Plan): string {
  const { base, visibility, changes } = plan
  const shown = visibility === undefined ? '' : ` **${visibility}**`
  if (base === undefined) {
    const contents = firstContents(changes)
    return `Deploying creates the integration, which has no version yet${shown === '' ? '' : `,${shown}`}${contents === '' ? '' : `: ${contents}`}.`
  }
  const hidden =
    visibility === 'private' && base.visibility !== 'private'
      ? ` (${text(base.version, 200)} is ${base.visibility}; set \`visibility\` to publish this one)`
      : ''
  return `Deploying creates a new${shown} version${hidden}.`
}

function upgrade({ base }: Plan): string {
  return `Bots keep ${base === undefined ? 'their version' : text(base.version, 200)} until they are upgraded.`
}

/** What is sent or was sent although nothing is known to differ, and why: a sentence, empty where nothing is. */
export function sentAgain({ sent }: Pick<Plan, 'sent'>, isDone: boolean): string {
  const what = sent.map((each) => each.what)
  if (what.length === 0) return ''
  const isCode = what.includes('code')
  const others = what.filter((each) => each !== 'code')
  const subject = [...(isCode ? ['the code'] : []), ...others].map((each) => prose(each))
  const names = [subject.slice(0, -1).join(', '), subject.at(-1)].filter((part) => part !== '').join(' and ')
  const why = isCode
    ? "Botpress doesn't show the deployed code, so whether it changed is unknown"
    : "what is deployed can't be compared, so whether it changed is unknown"
  const isMany = what.length > 1 || names.endsWith('s')
  const done = isDone ? `${names} ${isMany ? 'were' : 'was'} sent again` : `deploying sends ${names} again`
  return `${capital(done)}: ${why}.`
}

/** The files that are sent with their sizes and digests, and what else is, as a list: a table would be too wide. */
export function sentList({ sent }: Pick<Plan, 'sent'>): Block[] {
  if (sent.length === 0) return []
  const items = sent.map(({ what, remark, file }) => {
    const facts = file === undefined ? [] : [code(file.file), formatBytes(file.bytes), `SHA-256 ${code(file.sha256)}`]
    return [`**${text(what)}**`, ...facts, ...(remark === '' ? [] : [prose(remark)])].join(' · ')
  })
  return [list(0, items)]
}

/** The notes of a plan, as a list. */
export function notes({ notes: all }: Pick<Plan, 'notes'>, priority: number): Block[] {
  return all.length === 0
    ? []
    : [
        list(
          priority,
          all.map((note) => prose(note)),
        ),
      ]
}

/** A link with a label of our own where there is an address, else nothing. */
export function labelled(label: string, url: string | undefined): string[] {
  return url === undefined ? [] : [link(label, url)]
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
