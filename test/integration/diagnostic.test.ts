import { expect, test } from 'vitest'
import { findBlock } from '../../src/integration/diagnostic.ts'
import { formatPath } from '../../src/integration/path.ts'

test.each([
  [[], ''],
  [['title'], 'title'],
  [['channels', 'chat', 'messages', 'text', 'schema'], 'channels.chat.messages.text.schema'],
  [['layers', 0], 'layers[0]'],
  [['attributes', 'my key'], 'attributes["my key"]'],
  [['events', 'a.b', 'title'], 'events["a.b"].title'],
  [['events', '', 'title'], 'events[""].title'],
  [['my key'], '["my key"]'],
  [['events', 'Größe-2'], 'events.Größe-2'],
])('%j', (path, text) => {
  expect(formatPath(path)).toBe(text)
})

test.each<[string, { severity: 'error' | 'warning' | 'notice' }[], string[], number, RegExp | '' | undefined]>([
  ['nothing', [], ['warnings', 'breaking', 'changes'], 0, undefined],
  ['a notice', [{ severity: 'notice' }], ['warnings'], 0, undefined],
  ['a warning that is let pass', [{ severity: 'warning' }], ['breaking'], 0, undefined],
  ['a warning', [{ severity: 'warning' }], ['warnings'], 0, /^A warning counts as an error \(`fail-on: warnings`\)/],
  ['a break that is let pass', [], ['warnings'], 2, undefined],
  ['breaks', [{ severity: 'warning' }], ['breaking', 'warnings'], 2, /^2 changes break bots.*`fail-on: breaking`/],
  ['an error', [{ severity: 'error' }], ['breaking', 'warnings'], 1, ''],
])('%s blocks or not', (_, diagnostics, failOn, forbidden, reason) => {
  const block = findBlock(diagnostics, { 'fail-on': failOn }, forbidden)
  if (reason === undefined) expect(block).toBeUndefined()
  else if (reason === '') expect(block).toEqual({})
  else expect(block?.reason).toMatch(reason)
})
