import { BotpressError } from '../botpress/errors.ts'
import type { CreateBody, UpdateBody } from '../integration/body.ts'
import { sentence } from '../integration/diagnostic.ts'
import { type IntegrationRecord, isPublished } from '../integration/record.ts'
import { updateRequest } from '../plan/request.ts'
import { lookUntil } from './look.ts'
import { agrees } from './read-back.ts'
import { apiDiagnostic, DeploymentError, type Deployment } from './deployment.ts'
import { refuseForeignName } from './target.ts'

/** What a write came to. `raced`: the version exists although it was not there before, so the run has to look again. */
export type Written = Done | { result: 'raced' }

interface Done {
  result: 'created' | 'updated' | 'skipped'
  record: IntegrationRecord
  reason?: string | undefined
}

/** A version that is there after the response to its creation was lost: created by this run, or there all along. */
interface Found {
  result: 'found'
  record: IntegrationRecord
  error: BotpressError
}

/** An update that failed, and what is known of the deployed version since. */
interface Undone {
  result: 'failed'
  error: BotpressError
  /** `refused`: Botpress did not do it. Otherwise its answer was lost, and the version was seen `unchanged`, seen `changed` to something else, or not seen. */
  version: 'refused' | 'unchanged' | 'changed' | 'unknown'
}

/** Creations sent at the most; each further one only after repeated looks have shown that the version is not there. */
const maxCreations = 3

/**
 * Sends the plan's request. Where its outcome is unknown the deployed record decides, so that nothing is created twice
 * and no success is reported as a failure.
 *
 * @throws DeploymentError with words that say what is deployed now, as far as that is known
 */
export async function write(deployment: Deployment): Promise<Written> {
  const { request } = deployment
  if (request.method === 'PUT') {
    const updated = await update(deployment, request.id, request.body)
    if (updated.result !== 'failed') return updated
    throw failedWith(deployment, updated.error, wordUpdate(deployment, updated))
  }
  const created = await create(deployment, request.body)
  if (created.result === 'found') return settle(deployment, created, request.rest)
  return created.result === 'raced' || request.rest === undefined
    ? created
    : complete(deployment, created, request.rest)
}

async function update(deployment: Deployment, id: string, body: UpdateBody): Promise<Done | Undone> {
  try {
    return { result: 'updated', record: await deployment.context.api.updateIntegration(id, body) }
  } catch (error) {
    if (!(error instanceof BotpressError)) throw error
    return error.outcomeUnknown ? afterLostAnswer(deployment, id, error) : afterRefusal(deployment, id, error)
  }
}

/** An update changes `updatedAt`, and that in the record is all there is to see of new code. */
async function afterLostAnswer(deployment: Deployment, id: string, error: BotpressError): Promise<Done | Undone> {
  const failed = (version: Undone['version']): Undone => ({ result: 'failed', error, version })
  const { api, signal } = deployment.context
  if (signal.aborted) return failed('unknown')
  const isDone = (now: IntegrationRecord | undefined): boolean =>
    now !== undefined && hasChanged(deployment, now) && agrees(deployment, now)
  const now = await lookUntil(() => api.getIntegration(id), isDone, deployment.context).catch(undefinedIfFailed)
  if (now === undefined) return failed('unknown')
  if (!isDone(now)) return failed(hasChanged(deployment, now) ? 'changed' : 'unchanged')
  return { result: 'updated', record: now, reason: `${lost(error)}, but the deployed record shows the update.` }
}

/** Another run may have got there first, with the same definition. */
async function afterRefusal(deployment: Deployment, id: string, error: BotpressError): Promise<Done | Undone> {
  const refused: Undone = { result: 'failed', error, version: 'refused' }
  const { api, signal } = deployment.context
  if (signal.aborted) return refused
  const now = await api.getIntegration(id).catch(undefinedIfFailed)
  if (now === undefined || !hasChanged(deployment, now) || !agrees(deployment, now)) return refused
  const isPublishedNow = isPublished(now) && deployment.before !== undefined && !isPublished(deployment.before)
  if (!isPublishedNow && error.type !== 'ResourceLockedConflict') return refused
  const reason = `Version ${now.version} was ${isPublishedNow ? 'published' : 'updated'} with this definition during this run.${doubtOf(deployment)}`
  return { result: 'skipped', record: now, reason }
}

/** What a record that agrees doesn't tell. */
function doubtOf({ provenance, request }: Deployment): string {
  if (provenance === undefined) return " The code can't be compared."
  return request.body.secrets === undefined ? '' : ' The given secrets were not sent.'
}

function hasChanged({ before }: Deployment, now: IntegrationRecord): boolean {
  return now.updatedAt !== before?.updatedAt
}

async function create(deployment: Deployment, body: CreateBody): Promise<Written | Found> {
  const { api, signal } = deployment.context
  const { name, version } = body
  const unknown = `It is unknown whether ${name} ${version} was created. Run the step again: it checks before it creates.`
  let answerLost: BotpressError | undefined
  for (let sent = 1; ; sent++) {
    try {
      return { result: 'created', record: await api.createIntegration(body) }
    } catch (error) {
      if (!(error instanceof BotpressError)) throw error
      if (error.outcomeUnknown) answerLost = error
      const stop = (words: string): DeploymentError =>
        failedWith(deployment, error, answerLost === undefined ? words : unknown)
      const exists = error.type === 'AlreadyExists'
      if (!exists && !error.outcomeUnknown) throw stop('Nothing was created.')
      if (signal.aborted) throw stop('Nothing was created.')
      const look = (): Promise<IntegrationRecord | undefined> => api.getIntegrationByName(name, version)
      const found = await lookUntil(look, (known) => known !== undefined, deployment.context).catch(
        (failure: unknown) => {
          throw failure instanceof BotpressError ? stop('Nothing was created.') : failure
        },
      )
      if (found !== undefined) {
        return answerLost === undefined ? { result: 'raced' } : { result: 'found', record: found, error: answerLost }
      }
      if (signal.aborted) throw stop('Nothing was created.')
      if (exists) {
        await refuseForeignName(name, deployment.context)
        throw stop('Nothing was created, and this workspace does not show the version.')
      }
      if (sent === maxCreations) {
        const words = `${name} ${version} was not found after ${maxCreations} attempts to create it. One of them may still take effect; it is safe to run the step again.`
        throw failedWith(deployment, error, words)
      }
    }
  }
}

/**
 * Makes sure of a version that was found: its record agrees with what was sent also where it was there all along and only
 * the code differs, which no record shows. So all of it is sent again as an update, where the version still takes one.
 */
async function settle(
  deployment: Deployment,
  { record, error }: Found,
  rest: UpdateBody | undefined,
): Promise<Written> {
  const { local, interfaceIds, context } = deployment
  // One that differs, or is published although the creation left that for later, is somebody else's: a second round tells.
  if (!agrees(deployment, record, rest) || (isPublished(record) && rest !== undefined)) return { result: 'raced' }
  const exists = `${lost(error)}, but the version exists as it was sent`
  if (isPublished(record)) {
    const reason = `${exists}, as far as its record shows. It is unknown whether its code is this one: a published version can't be sent again.`
    return { result: 'created', record, reason }
  }
  const body = updateRequest(local, record, { interfaceIds, secrets: local.secrets }, context.inputs.prune)
  const updated = await update({ ...deployment, before: record }, record.id, body)
  if (updated.result !== 'failed')
    return { result: 'created', record: updated.record, ...join(`${exists}.`, updated.reason) }
  const known = { ...deployment.known, record, recordSource: 'admin' } as const
  const words = `${record.name} ${record.version} exists, but it is unknown whether its code is this one. Run the step again.`
  throw failedWith({ ...deployment, known }, updated.error, words)
}

/** Sends what only an update may set. The version is created, whatever becomes of that, and the words say so. */
async function complete(deployment: Deployment, created: Done, rest: UpdateBody): Promise<Done> {
  const { record, reason } = created
  const completed = await update({ ...deployment, before: record }, record.id, rest)
  if (completed.result !== 'failed') {
    return { ...created, record: completed.record, ...join(reason, completed.reason) }
  }
  const known = { ...deployment.known, record, recordSource: 'admin' } as const
  throw failedWith({ ...deployment, known }, completed.error, wordCompletion(record, Object.keys(rest), completed))
}

/** Several reasons as one, none where there is none. */
export function join(...sentences: (string | undefined)[]): { reason?: string } {
  const reason = sentences.filter((text) => text !== undefined).join(' ')
  return reason === '' ? {} : { reason }
}

function wordUpdate({ before }: Deployment, { version: known }: Undone): string {
  const what = before === undefined ? 'the version' : `${before.name} ${before.version}`
  switch (known) {
    case 'refused':
      return 'Nothing was changed.'
    case 'unchanged':
      return `When last read, ${what} was unchanged. The update may still take effect; it is safe to run the step again.`
    case 'changed':
      return `When last read, ${what} had changed, but not to what this run sent. Run the step again.`
    case 'unknown':
      return `It is unknown whether ${what} was updated. It is safe to run the step again.`
  }
}

function wordCompletion({ name, version }: IntegrationRecord, fields: string[], { version: known }: Undone): string {
  const rest = fields.join(' and ')
  const isCreated = `${name} ${version} is created`
  switch (known) {
    case 'refused':
      return `${isCreated}, but its ${rest} could not be set. Run the step again.`
    case 'unchanged':
      return `${isCreated}, but when last read, its ${rest} had not been set. It may still take effect. Run the step again.`
    case 'changed':
      return `${isCreated}, but when last read, it had changed, but not to what this run sent. Run the step again.`
    case 'unknown':
      return `${isCreated}, but it is unknown whether its ${rest} was set. Run the step again.`
  }
}

function failedWith(deployment: Deployment, error: BotpressError, words: string): DeploymentError {
  return new DeploymentError([apiDiagnostic(error, words)], deployment.known, error)
}

function undefinedIfFailed(error: unknown): undefined {
  if (!(error instanceof BotpressError)) throw error
}

function lost(error: BotpressError): string {
  return `No valid response (${sentence(error.message).slice(0, -1)})`
}
