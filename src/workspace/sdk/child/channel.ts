import { writeSync } from 'node:fs'
import { propertiesOf } from './properties.ts'

/**
 * Says an answer, JSON on one line, on file descriptor 3, since what a definition prints goes to the standard output. The
 * line's end tells that the answer is whole.
 */
export function say(json: string): void {
  const bytes = Buffer.from(`${json}\n`)
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(3, bytes, sent)
    } catch (error) {
      if (propertiesOf(error).code !== 'EAGAIN') throw error
    }
  }
}
