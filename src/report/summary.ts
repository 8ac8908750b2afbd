import type { RunReport } from '../integration/outcome.ts'
import { assemble } from './budget.ts'
import { effort, footer } from './footer.ts'
import { paragraph } from './markdown.ts'
import { reportBlocks } from './overview.ts'

/**
 * The job summary: the plan on a dry run, else what was deployed, as read back, or what failed. At most `budget` UTF-8
 * bytes.
 */
export function renderSummary(report: RunReport, { budget }: { budget: number }): string {
  const blocks = [...reportBlocks(report, 'full'), paragraph(0, footer(report, effort(report)))]
  return assemble(blocks, {
    bytes: budget,
    closing: '✂️ **Shortened to fit a job summary.** All of it is in the JSON file that the output `report` names.',
  })
}
