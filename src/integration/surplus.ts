import { grouped } from './wording.ts'

/** As many findings are told of one thing: far more than anyone reads, and few enough to be handled at once. */
export const maximumFindings = 1000

/** What stands last where there are `more` findings than are told. */
export function wordSurplus(more: number): { message: string; fix: string } {
  return {
    message: `Besides these, there ${more === 1 ? 'is 1 more problem' : `are ${grouped(more)} more problems`}.`,
    fix: 'Correct the ones above first.',
  }
}
