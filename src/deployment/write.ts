import { BotpressError } from '../botpress/errors.ts'
import type { CreateBody, UpdateBody } from '../integration/body.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { agrees } from './read-back.ts'
import { apiProblem, Refused } from './refused.ts'
import { refuseForeignName } from './target.ts'
import type { Step } from './terms.ts'

/** What a write came to. `raced`: the version was created by another run, so this one has to look again. */
export type Written =
  { result: 'created' | 'updated' | 'skipped'; record: IntegrationRecord; reason?: string } | { result: 'raced' }

/** Creations sent at the most; each further one only after a look has shown that the version is not there. */
const maxCreations = 3

/**
 * Sends the plan's request. Where its outcome is unknown the deployed record decides, so that nothing is created twice
 * and no success is reported as a failure.
 *
 * @throws Refused with words that say what is deployed now
 */
export async function write(step: Step): Promise<Written> {
  const { request } = step
  return request.method === 'PUT' ? update(step, request.id, request.body) : create(step, request.body)
}

async function update(step: Step, id: string, body: UpdateBody): Promise<Written> {
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
    const moved = now.updatedAt !== step.before?.updatedAt
    if (moved && error.outcomeUnknown && agrees(step, now)) {
      return { result: 'updated', record: now, reason: `${lost(error)} The deployed record shows the update.` }
    }
    const publishedMeanwhile = isPublished(now) && step.before !== undefined && !isPublished(step.before)
    if (moved && publishedMeanwhile && agrees(step, now)) {
      return {
        result: 'skipped',
        record: now,
        reason: 'Another run published this version in the meantime, as it is defined here.',
      }
    }
    throw stop(
      moved
        ? 'The deployed version was changed in the meantime, and not to what was sent.'
        : 'The deployed version is as it was before.',
    )
  }
}

async function create(step: Step, body: CreateBody): Promise<Written> {
  const { api, signal } = step.terms
  const { name, version } = body
  let answerLost: BotpressError | undefined
  for (let sent = 1; ; sent++) {
    try {
      return { result: 'created', record: await api.createIntegration(body) }
    } catch (error) {
      if (!(error instanceof BotpressError)) throw error
      const stop = (words?: string): Refused => new Refused([apiProblem(error, words)], step.seen, error)
      const exists = error.type === 'AlreadyExists'
      if (!exists && !error.outcomeUnknown) throw stop(`Nothing was created.`)
      const unknown = `Whether ${name} ${version} was created is unknown: run the step again, it looks before it creates.`
      if (signal.aborted) throw stop(unknown)
      const found = await api.getIntegrationByName(name, version).catch((failure: unknown) => {
        throw failure instanceof BotpressError ? stop(unknown) : failure
      })
      if (!exists) answerLost = error
      if (found !== undefined) {
        if (answerLost === undefined || !agrees(step, found)) return { result: 'raced' }
        return { result: 'created', record: found, reason: `${lost(answerLost)} The version is there.` }
      }
      if (exists) {
        await refuseForeignName(name, step.terms)
        throw stop('It is not in this workspace.')
      }
      if (sent === maxCreations) throw stop(`${name} ${version} does not exist: nothing was created.`)
    }
  }
}

function lost(error: BotpressError): string {
  return `The answer was lost (${error.message.replace(/[.\s]*$/, '')}).`
}
