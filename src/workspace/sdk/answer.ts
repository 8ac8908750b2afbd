import * as z from 'zod/mini'
import { array, exactOptional, int, record, strictObject, string, unknown } from 'zod/mini'

const path = array(z.union([string(), z.number()]))

const diagnostic = strictObject({
  severity: z.enum(['error', 'warning', 'notice']),
  subject: string(),
  message: string(),
  fix: exactOptional(string()),
  place: exactOptional(strictObject({ file: string(), line: exactOptional(int()), column: exactOptional(int()) })),
  /** Instead of the place, where the sources are yet to be searched for it: the path of the value in the definition. */
  path: exactOptional(path),
  /** The whole text of an error, whose first line belongs behind the message; and what belongs behind that. */
  said: exactOptional(string()),
  trace: exactOptional(string()),
})

/** The modules in the bundle that are the workspace's own: workspace-relative, forward slashes, the definition first. */
const sources = array(string())

const content = strictObject({
  /** The definition as `definitionSchema` has it, but that its values are still as the author wrote them. */
  content: record(string(), unknown()),
  /** Where `content` has a script's file name (relative to the definition's folder) in the place of the script. */
  scripts: array(path),
  sources,
})

const refused = strictObject({
  diagnostics: array(diagnostic).check(
    z.refine((diagnostics) => diagnostics.some(({ severity }) => severity === 'error')),
  ),
  sources,
})

/** The definition as the child process gives it. */
export type Content = z.infer<typeof content>

/** Why the child process gives none. */
export type FailedAnswer = z.infer<typeof refused>

/**
 * Reads what the child process said: the definition in the shape of a request body, or why there is none. Undefined for
 * anything else, since the definition can write to the same channel.
 */
export function parseAnswer(text: string): Content | FailedAnswer | undefined {
  try {
    return z.union([content, refused]).safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
