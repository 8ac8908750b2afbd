import { expect, test } from 'vitest'
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
