import { BotpressError } from '../botpress/errors.ts'
import type { CreateBody, UpdateBody } from '../integration/body.ts'
import { sentence } from '../integration/problem.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { agrees } from './read-back.ts'
import { apiProblem, Refused } from './refused.ts'
import { refuseForeignName } from './target.ts'
import type { Step } from './terms.ts'

/** What a write came to. `raced`: the version was created in the meantime, so the run has to look again. */
export type Written =
  { result: 'created' | 'updated' | 'skipped'; record: IntegrationRecord; reason?: string } | { result: 'raced' }

type Done = Exclude<Written, { result: 'raced' }>

/** Creations sent at the most; each further one only after a look has shown that the version is not there. */
const maxCreations = 3

/** Milliseconds before the second creation; before the third it is twice as long. */
const creationPause = 1000

/**
 * Sends the plan's request. Where its outcome is unknown the deployed record decides, so that nothing is created twice
 * and no success is reported as a failure.
 *
 * @throws Refused with words that say what is deployed now
 */
export async function write(step: Step): Promise<Written> {
  const { request } = step
  if (request.method === 'PUT') return update(step, request.id, request.body)
  const created = await create(step, request.body, request.rest)
  return created.result === 'raced' || request.rest === undefined ? created : complete(step, created, request.rest)
}

async function update(step: Step, id: string, body: UpdateBody): Promise<Done> {
  const { api, signal } = step.terms
  try {
    return { result: 'updated', record: await api.updateIntegration(id, body) }
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    const stop = (words?: string): Refused => new Refused([apiProblem(error, words)], step.seen, error)
    const unknown = 'Whether the update was applied is unknown: look at the integration, or run the step again.'
    if (signal.aborted) throw stop(error.outcomeUnknown ? unknown : 'Nothing was changed.')
    const now = await api.getIntegration(id).catch(() => undefined)
    if (now === undefined) throw stop(error.outcomeUnknown ? unknown : undefined)
    if (now.updatedAt === step.before?.updatedAt) throw stop('The deployed version is as it was before.')
    if (!agrees(step, now)) throw stop('The deployed version was changed in the meantime, and not to what was sent.')
    if (error.outcomeUnknown) {
      return { result: 'updated', record: now, reason: `${lost(error)} The deployed record shows the update.` }
    }
    const publishedMeanwhile = isPublished(now) && step.before !== undefined && !isPublished(step.before)
    if (!publishedMeanwhile && error.type !== 'ResourceLockedConflict') {
      throw stop('Another run changed the deployed version in the meantime, as it is defined here.')
    }
    const done = publishedMeanwhile ? 'published' : 'updated'
    const reason = `Another run ${done} this version in the meantime, as it is defined here.`
    return { result: 'skipped', record: now, reason }
  }
}

async function create(step: Step, body: CreateBody, rest: UpdateBody | undefined): Promise<Written> {
  const { api, signal, wait } = step.terms
  const { name, version } = body
  let answerLost: BotpressError | undefined
  for (let sent = 1; ; sent++) {
    try {
      return { result: 'created', record: await api.createIntegration(body) }
    } catch (error) {
      if (!(error instanceof BotpressError)) throw error
      const stop = (words?: string): Refused => new Refused([apiProblem(error, words)], step.seen, error)
      const exists = error.type === 'AlreadyExists'
      if (!exists && !error.outcomeUnknown) throw stop('Nothing was created.')
      const unknown = `Whether ${name} ${version} was created is unknown: run the step again, it looks before it creates.`
      if (signal.aborted) throw stop(unknown)
      const found = await api.getIntegrationByName(name, version).catch((failure: unknown) => {
        throw failure instanceof BotpressError ? stop(unknown) : failure
      })
      if (!exists) answerLost = error
      if (found !== undefined) {
        // A private one that differs can still be made right, which a second round does.
        const settled = isPublished(found) || agrees(step, found, rest)
        if (answerLost === undefined || !settled) return { result: 'raced' }
        return { result: 'created', record: found, reason: `${lost(answerLost)} The version is there.` }
      }
      if (exists) {
        await refuseForeignName(name, step.terms)
        throw stop('It is not in this workspace.')
      }
      if (sent === maxCreations) throw stop(`${name} ${version} does not exist: nothing was created.`)
      await wait(creationPause * sent)
    }
  }
}

/** Sends what only an update may set. The version is created, whatever becomes of that, and the words say so. */
async function complete(step: Step, created: Done, rest: UpdateBody): Promise<Done> {
  const { record, reason } = created
  try {
    const completed = await update({ ...step, before: record }, record.id, rest)
    return { ...created, ...completed, result: 'created', ...(reason !== undefined && { reason }) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const left = Object.keys(rest).join(' and ')
    const words = `${record.name} ${record.version} is created, private and without its ${left}: run the step again.`
    const problems = error.problems.map((problem) => ({ ...problem, message: `${problem.message} ${words}` }))
    throw new Refused(problems, { ...error.seen, record, recordSource: 'admin' }, error)
  }
}

function lost(error: BotpressError): string {
  return `The answer was lost (${sentence(error.message).slice(0, -1)}).`
}
