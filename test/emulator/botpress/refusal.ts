import { state } from '@botpress/api'
import type { ErrorType } from '@botpress/client'

const statuses = new Map<string, number>(state.errors.map((error) => [error.type, error.status]))

/** The HTTP status that the official contract gives an error type; 500 for one that it doesn't know. */
export function statusOf(type: ErrorType): number {
  return statuses.get(type) ?? 500
}

/** An error body as the API writes it. */
export interface ErrorBody {
  id: string
  code: number
  type: ErrorType
  message: string
}

/** A request that the API refuses, thrown anywhere below the server, which turns it into the answer. */
export class Refusal extends Error {
  readonly type: ErrorType

  /** The message is what the official client shows to its user. */
  constructor(type: ErrorType, message: string) {
    super(message)
    this.type = type
  }
}

/** The official shape of an error; `number` tells two errors' ids apart. A status that isn't the type's own may be given. */
export function errorBody(type: ErrorType, message: string, number: number, status = statusOf(type)): ErrorBody {
  return { id: `err_${String(number).padStart(20, '0')}`, code: status, type, message }
}
