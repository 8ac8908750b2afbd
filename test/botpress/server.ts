import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as the server got it. */
export interface Received {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** What the server does with one request, after it has read it. */
export type Reaction = (response: ServerResponse, request: IncomingMessage) => void

/** Answers with JSON. */
export const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Reaction =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }

/** Answers with text. */
export const text =
  (status: number, body: string, headers: Record<string, string> = {}): Reaction =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

/** Answers with an error in the API's shape. */
export const refusal = (status: number, type: string, headers: Record<string, string> = {}): Reaction =>
  json(status, { id: 'err_1', code: status, type, message: `It is ${type}.` }, headers)

/** Breaks the connection instead of answering. */
export const reset: Reaction = (_response, request) => request.socket.resetAndDestroy()

/** Starts to answer and breaks the connection in the middle of the body. */
export const breakOff: Reaction = (response, request) => {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('{"integration":', () => request.socket.destroy())
}

/** Never answers. */
export const hang: Reaction = () => {}

/** Closes a server at the end of the test, with all its connections. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

/** A server that reacts to its requests one by one as the list says, and to all later ones like to the last. */
export async function serve(...reactions: [Reaction, ...Reaction[]]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('error', () => {})
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const react = reactions[Math.min(received.length, reactions.length - 1)]
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
      react?.(response, request)
    })
  }
  const port = await listen(createServer(handle))
  return { url: `http://127.0.0.1:${port}`, received }
}

/**
 * A proxy for CONNECT on loopback that answers with `status`, when that is known, and tunnels if that is 200. It knows the
 * hosts of `.test`: they are on loopback too.
 */
export async function proxy(
  status: number | Promise<200> = 200,
): Promise<{ port: number; asked: string[]; logins: unknown[]; ended: Promise<void> }> {
  const asked: string[] = []
  const logins: unknown[] = []
  let end: () => void
  const ended = new Promise<void>((resolve) => (end = resolve))
  const server = createServer()
  server.on('connect', async (request, socket: Socket, head: Buffer) => {
    asked.push(request.url ?? '')
    logins.push(request.headers['proxy-authorization'])
    socket
      .on('error', () => {})
      .on('end', () => end())
      .resume()
    const answered = await status
    if (answered !== 200) return socket.end(`HTTP/1.1 ${answered} No\r\ncontent-length: 0\r\n\r\n`)
    const { hostname, port } = new URL(`http://${request.url}`)
    const target = connect(Number(port), hostname.endsWith('.test') ? '127.0.0.1' : hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('close', () => target.destroy())
  })
  return { port: await listen(server), asked, logins, ended }
}
