import { writeFileSync } from 'node:fs'

// Loaded into the measured process: leaves its peak resident memory (kilobytes) behind.
process.on('exit', () => {
  const file = process.env['PEAK_FILE']
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS))
})
