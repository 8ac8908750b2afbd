import type { ErrorType } from '@botpress/client'
import type { OperationName } from './contract.ts'

/** One request as it arrived. */
export interface RecordedRequest {
  method: string
  /** As sent, with the query. */
  path: string
  headers: Record<string, string>
  /** The parsed JSON; the text where it isn't JSON; undefined where there is none. */
  body: unknown
  /** Of the body. */
  bytes: number
  /** The call that it is; undefined for icons, readmes and addresses that the API doesn't have. */
  operation: OperationName | undefined
  /** Milliseconds from the emulator's start to the request's arrival. */
  time: number
  /** The HTTP status of the answer, once there is one. */
  status?: number
}

/** Which requests are meant: those that fit every property that is set. */
export interface Matcher {
  operation?: OperationName
  method?: string
  /** Tried on the path with its query. */
  path?: RegExp
  /** Starts with the nth request that fits, counted from 1 and from now on. */
  nth?: number
  /** How many requests are meant; 1 unless set. */
  times?: number
}

/** What goes wrong. `before`: the request is never handled; `after`: the state has changed and the answer is lost. */
export type Fault =
  /** An error in the official shape, unhandled unless `when` says `after`; `retryAfter` in seconds or as a date. */
  | {
      kind: 'error'
      type: ErrorType
      status?: number
      message?: string
      retryAfter?: number | Date
      when?: 'before' | 'after'
    }
  /** Handled and answered as ever, `milliseconds` later. */
  | { kind: 'delay'; milliseconds: number }
  /** The connection is reset. */
  | { kind: 'reset'; when: 'before' | 'after' }
  /** No answer until the emulator is closed or the client gives up; `lost` is called when one would be due. */
  | { kind: 'hang'; when: 'before' | 'after'; lost?: () => void }
  /** Handled; the connection breaks in the middle of the answer's body. */
  | { kind: 'cut' }
  /** Handled; the answer is a complete response that holds the first half of the JSON. */
  | { kind: 'half' }
  /** A web page instead of an answer, as a proxy or gateway would send it; unhandled unless `when` says `after`. */
  | { kind: 'html'; status: 200 | 302 | 404 | 408 | 502; when?: 'before' | 'after' }
  /** A read is answered as if the last write to each integration had not reached it. */
  | { kind: 'stale' }
  /** Handled; the answer holds the record of another integration version, the one with this id. */
  | { kind: 'other'; integration: string }

/** Holds requests until the test lets them go. */
export interface Gate {
  /** The first request that is held. */
  readonly arrived: Promise<RecordedRequest>
  /** Lets go those that are held, and holds no more. */
  release(): void
}

/** A gate, with the side that the requests see. */
export class Held implements Gate {
  readonly arrived: Promise<RecordedRequest>
  readonly #opened: Promise<void>
  #arrive: (request: RecordedRequest) => void = () => {}
  #open: () => void = () => {}

  constructor() {
    this.arrived = new Promise((resolve) => (this.#arrive = resolve))
    this.#opened = new Promise((resolve) => (this.#open = resolve))
  }

  release(): void {
    this.#open()
  }

  /** Tells the test of a request and lets it wait. */
  async pass(request: RecordedRequest): Promise<void> {
    this.#arrive(request)
    await this.#opened
  }
}

/** Things that wait for requests: of those that fit, the first takes the request. */
export class Waiting<T> {
  readonly #entries: { matcher: Matcher; skip: number; left: number; value: T }[] = []

  /** Lets a value wait for the requests that fit. */
  add(matcher: Matcher, value: T): void {
    this.#entries.push({ matcher, skip: (matcher.nth ?? 1) - 1, left: matcher.times ?? 1, value })
  }

  /** What has waited for this request. */
  take(request: RecordedRequest): T | undefined {
    for (const entry of this.#entries) {
      if (entry.left === 0 || !fits(entry.matcher, request)) continue
      if (entry.skip > 0) {
        entry.skip--
        continue
      }
      entry.left--
      return entry.value
    }
    return undefined
  }
}

function fits({ operation, method, path }: Matcher, request: RecordedRequest): boolean {
  if (operation !== undefined && operation !== request.operation) return false
  if (method !== undefined && method.toUpperCase() !== request.method) return false
  return path === undefined || request.path.search(path) >= 0
}
