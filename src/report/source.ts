import { shortCommit, type SourceComparison } from '../integration/provenance.ts'
import { link, prose } from './markdown.ts'

/** Whether the source differs from what is deployed, as a sentence, and what compares the two commits; undefined where it doesn't. */
export function sourceSentence(source: SourceComparison | undefined, repositoryUrl?: string): string | undefined {
  const sentence = sourceLine(source)
  if (source === undefined || sentence === undefined) return undefined
  const { from, to } = source
  if (repositoryUrl === undefined || from === undefined || to === undefined || from === to) return prose(sentence)
  return `${prose(sentence)} ${link('Compare the commits', `${repositoryUrl}/compare/${from}...${to}`)}.`
}

/** The same as plain text, for the log. */
export function sourceLine(source: SourceComparison | undefined): string | undefined {
  if (source === undefined || source.same) return undefined
  const { from, to } = source
  if (from === undefined) return 'The code has changed since it was deployed.'
  const deployed = shortCommit(from)
  if (to === undefined) return `The code has changed since ${deployed}, which is deployed.`
  if (from === to) return `The code differs from what was deployed from this very commit, ${deployed}.`
  return `The code has changed: ${deployed} is deployed, this is ${shortCommit(to)}.`
}
