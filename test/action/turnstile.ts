import { once } from 'node:events'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** Stands between one run and the API, and lets its requests through one at a time; the look at the workspace passes freely. */
export interface Turnstile {
  /** The address to give to the run instead of the API's. */
  readonly url: string
  /** Lets the next request through, once there is one, and waits until it is answered; at once after {@link open}. */
  next(): Promise<void>
  /** Lets everything through from now on; to be called when the run has ended, so that nobody waits for it. */
  open(): void
  close(): Promise<void>
}

/** Starts a turnstile before the API at `target`. */
export async function startTurnstile(target: string): Promise<Turnstile> {
  const tickets: (() => void)[] = []
  const waiting: (() => void)[] = []
  const ticket = (): Promise<void> => new Promise((enter) => (waiting.push(enter), admit()))
  let open = false
  const admit = (): void => {
    while (waiting.length > 0 && (open || tickets.length > 0)) waiting.shift()?.()
  }
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request)
      const isLookUp = request.url?.startsWith('/v1/admin/workspaces/') === true
      if (!isLookUp) await ticket()
      const headers = Object.entries(request.headersDistinct).flatMap(([name, values]) =>
        ['host', 'connection', 'content-length'].includes(name) ? [] : [[name, values?.join(', ') ?? '']],
      )
      const answer = await fetch(target + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: Object.fromEntries(headers),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(await answer.text(), () => void (isLookUp || tickets.shift()?.()))
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`,
    next: () => new Promise((answered) => (open ? answered() : (tickets.push(answered), admit()))),
    open: () => {
      open = true
      for (const answered of tickets.splice(0)) answered()
      admit()
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
