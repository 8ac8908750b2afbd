import type { RunReport } from '../integration/outcome.ts'
import { assemble } from './budget.ts'
import { footer } from './footer.ts'
import { link, paragraph } from './markdown.ts'
import { reportBlocks } from './overview.ts'

/**
 * The pull request comment: `marker` (an HTML comment that tells it from others) on its first line, then what a
 * deployment would change. At most `budget` UTF-8 bytes, the marker included. It depends on the report alone and holds
 * no times, so that the same plan gives the same text.
 */
export function renderComment(report: RunReport, { marker, budget }: { marker: string; budget: number }): string {
  const blocks = [
    paragraph(-1, marker),
    ...reportBlocks(report, 'brief'),
    paragraph(0, report.dryRun ? footer(report, 'This is a plan: nothing is deployed yet') : footer(report)),
  ]
  const rest = link("run's summary", report.runUrl)
  return assemble(blocks, { bytes: budget, closing: `✂️ **Shortened to fit a comment.** All of it is in the ${rest}.` })
}
