import { createHash } from 'node:crypto'

/** A file that the emulator serves. */
export interface ServedFile {
  contentType: string
  bytes: Buffer
}

/** Icons and readmes under addresses made from their content: a changed file has a new URL, an unchanged one keeps it. */
export class Files {
  readonly #files = new Map<string, ServedFile>()
  readonly #baseUrl: string

  /** `baseUrl` without a slash at its end. */
  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl
  }

  /** The URL under which base64 content is served from now on; empty for no content, as the record has it. */
  publish(base64: string | undefined, contentType: 'image/svg+xml' | 'text/markdown'): string {
    if (base64 === undefined) return ''
    const bytes = Buffer.from(base64, 'base64')
    const extension = contentType === 'image/svg+xml' ? 'svg' : 'md'
    const path = `/files/${createHash('sha256').update(bytes).digest('hex')}.${extension}`
    this.#files.set(path, { contentType, bytes })
    return this.#baseUrl + path
  }

  /** What is served under a path. */
  read(path: string): ServedFile | undefined {
    return this.#files.get(path)
  }
}
