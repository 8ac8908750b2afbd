import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Answer } from './api.ts'
import { route } from './contract.ts'
import type { Fault, RecordedRequest } from './faults.ts'
import { errorBody, statusOf } from './refusal.ts'

/** Reads a request to its end. `time` is what the record says of its arrival. */
export async function record(request: IncomingMessage, time: number): Promise<RecordedRequest> {
  const { method = '', url: path = '' } = request
  const headers = Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? ''])
  const sent = await text(request)
  return {
    method,
    path,
    headers: Object.fromEntries(headers),
    body: parsed(sent),
    bytes: Buffer.byteLength(sent),
    operation: route(method, path.split('?')[0] ?? '')?.operation,
    time,
  }
}

function parsed(sent: string): unknown {
  if (sent === '') return undefined
  try {
    return JSON.parse(sent)
  } catch {
    return sent
  }
}

/** Does what a fault does to a request that is not to be handled; false where the fault lets it be handled. */
export function insteadOfHandling(fault: Fault, recorded: RecordedRequest, response: ServerResponse): boolean {
  switch (fault.kind) {
    case 'error':
      if (fault.when !== 'after') sendError(fault, recorded, response)
      return fault.when !== 'after'
    case 'html':
      if (fault.when !== 'after') sendPage(fault.status, recorded, response)
      return fault.when !== 'after'
    case 'reset':
      if (fault.when === 'before') reset(response)
      return fault.when === 'before'
    case 'hang':
      if (fault.when === 'before') fault.lost?.()
      return fault.when === 'before'
    default:
      return false
  }
}

/** Writes an answer, or of it what a fault leaves. */
export function send(
  { status, body }: Answer,
  fault: Fault | undefined,
  recorded: RecordedRequest,
  response: ServerResponse,
): void {
  if (fault?.kind === 'hang') return fault.lost?.()
  if (fault?.kind === 'reset') return reset(response)
  if (fault?.kind === 'error') return sendError(fault, recorded, response)
  if (fault?.kind === 'html') return sendPage(fault.status, recorded, response)
  const whole = Buffer.from(JSON.stringify(body))
  const firstHalf = whole.subarray(0, Math.floor(whole.length / 2))
  const sent = fault?.kind === 'half' ? firstHalf : whole
  recorded.status = status
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': sent.length })
  if (fault?.kind === 'cut') response.write(firstHalf, () => response.destroy())
  else response.end(sent)
}

function sendError(
  fault: Extract<Fault, { kind: 'error' }>,
  recorded: RecordedRequest,
  response: ServerResponse,
): void {
  const { type, status = statusOf(type), message = `The emulator was told to answer ${type}`, retryAfter } = fault
  if (retryAfter !== undefined) {
    response.setHeader('retry-after', retryAfter instanceof Date ? retryAfter.toUTCString() : retryAfter)
  }
  send({ status, body: errorBody(type, message, 0, status) }, undefined, recorded, response)
}

function sendPage(status: number, recorded: RecordedRequest, response: ServerResponse): void {
  recorded.status = status
  response.writeHead(status, { 'content-type': 'text/html' })
  response.end(
    '<!DOCTYPE html>\n<html><head><title>Gateway</title></head><body><h1>Please sign in</h1></body></html>\n',
  )
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}
