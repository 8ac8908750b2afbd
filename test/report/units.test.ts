import { describe, expect, it } from 'vitest'
import { formatDuration, formatTime } from '../../src/report/units.ts'
import { formatBytes, plural } from '../../src/integration/wording.ts'

describe('units', () => {
  it.each([
    [formatBytes(0), '0 B'],
    [formatBytes(999), '999 B'],
    [formatBytes(1000), '1 kB'],
    [formatBytes(999_499), '999 kB'],
    [formatBytes(999_600), '1 MB'],
    [formatBytes(14_200_000), '14.2 MB'],
    [formatBytes(120_400_000), '120 MB'],
    [formatDuration(820.4), '820 ms'],
    [formatDuration(1420), '1.4 s'],
    [formatDuration(59_960), '1 min 0 s'],
    [formatDuration(125_000), '2 min 5 s'],
    [formatTime('2026-08-01T09:30:12.412Z'), '2026-08-01 09:30 UTC'],
    [formatTime('yesterday'), 'yesterday'],
    [plural(1, 'entry', 'entries'), '1 entry'],
    [plural(1234, 'entry', 'entries'), '1,234 entries'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected)
  })
})
