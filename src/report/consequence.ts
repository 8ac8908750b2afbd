import type { Outcome } from '../integration/outcome.ts'
import { partAt } from '../integration/shape.ts'
import { text } from './markdown.ts'

type Plan = NonNullable<Outcome['plan']>

/**
 * What deploying a plan does that can't be told from the list of changes: paragraphs of Markdown, the one that can't be
 * undone last.
 */
export function consequences(plan: Plan, version: string | undefined): string[] {
  const name = version === undefined ? 'this version' : text(version, 200)
  const lasting = `⚠️ Deploying this makes ${name} **${plan.visibility} for good**: it can't be changed or made private afterwards.`
  return [plan.action === 'update' ? inPlace(plan) : creation(plan, version), ...(isForGood(plan) ? [lasting] : [])]
}

/** What a deployment has done of that. */
export function results(plan: Plan, version: string | undefined): string[] {
  const name = version === undefined ? 'This version' : `Version ${text(version, 200)}`
  if (isForGood(plan)) return [`${name} is **${plan.visibility} for good**: it can't be changed or made private again.`]
  const hidden = hiddenBehind(plan)
  return plan.action === 'create' && hidden !== undefined ? [`${name} is ${hidden}.`] : []
}

function inPlace({ base, changes, sent }: Plan): string {
  const bots = base?.visibility === 'private' ? 'bots of your workspace' : 'bots'
  const isSeen = changes.some(({ path }) => partAt(path)?.bots === true)
  const what = isSeen ? 'get the changes at once' : 'run the code that is sent from then on'
  const isFelt = isSeen || sent.some((each) => each.what === 'code')
  return `Deploying this updates the version in place${isFelt ? `: ${bots} that have it installed ${what}` : ''}.`
}

function creation(plan: Plan, version: string | undefined): string {
  const { base } = plan
  const hidden = hiddenBehind(plan)
  const how = hidden === undefined ? '' : `, ${hidden}`
  if (base === undefined) return `Nothing of this name is deployed yet: deploying this creates the integration${how}.`
  const created = version === undefined ? 'a new version' : `version ${text(version, 200)}`
  return `Deploying this creates ${created}${how}. Bots stay on ${text(base.version, 200)} until they are moved to it.`
}

/** Who can't see a private version, and how that changes. */
function hiddenBehind({ base, visibility }: Plan): string | undefined {
  if (visibility !== 'private') return undefined
  if (base === undefined || base.visibility === 'private') return '**private**'
  return `**private** (${text(base.version, 200)} is ${base.visibility}; set \`visibility\` to publish it)`
}

/** Whether the version is published by this: no way leads back. */
function isForGood({ action, base, visibility }: Plan): boolean {
  if (visibility === undefined || visibility === 'private') return false
  return action === 'create' || base === undefined || base.visibility === 'private'
}
