import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../src/integration/json.ts'
import { lint } from '../../src/lint/lint.ts'

/**
 * Findings by rule in the definitions of official integrations, which are without icon, readme and secrets here: all, and
 * behind the slash those that count. At the top level of the schemas they are exactly those of the rules of `bp lint`
 * 7.1.2; of each definition, ten, or all where there are fewer, were checked by eye.
 */
const counts: Record<string, Record<string, string>> = {
  calendly: {},
  freshchat: {
    'action-inputparams-should-have-a-title': '139 / 47',
    'action-inputparams-must-have-a-description': '139 / 47',
    'events-must-have-a-title': '2 / 2',
    'events-must-have-a-description': '2 / 2',
  },
  github: {
    'action-inputparams-should-have-a-title': '11 / 11',
    'action-inputparams-must-have-a-description': '1 / 1',
    'action-outputparams-should-have-a-title': '14 / 14',
    'action-outputparams-must-have-a-description': '2 / 2',
    'events-must-have-a-title': '5 / 5',
    'events-must-have-a-description': '5 / 5',
    'event-outputparams-should-have-title': '61 / 16',
    'event-outputparams-must-have-description': '8 / 2',
  },
  gmail: {
    'action-outputparams-should-have-a-title': '26 / 24',
  },
  googlecalendar: {},
  intercom: {
    'action-inputparams-should-have-a-title': '2 / 2',
    'action-inputparams-must-have-a-description': '2 / 2',
  },
  linear: {
    'actions-should-have-a-title': '2 / 2',
    'actions-must-have-a-description': '2 / 2',
    'action-inputparams-should-have-a-title': '12 / 12',
    'action-inputparams-must-have-a-description': '2 / 2',
    'action-outputparams-should-have-a-title': '17 / 17',
    'action-outputparams-must-have-a-description': '3 / 3',
    'events-must-have-a-title': '5 / 5',
    'events-must-have-a-description': '5 / 5',
    'event-outputparams-should-have-title': '61 / 16',
    'event-outputparams-must-have-description': '8 / 2',
  },
  openai: {
    'actions-should-have-a-title': '6 / 6',
    'actions-must-have-a-description': '6 / 6',
    'action-inputparams-should-have-a-title': '34 / 30',
    'action-inputparams-must-have-a-description': '18 / 14',
    'action-outputparams-should-have-a-title': '47 / 40',
    'action-outputparams-must-have-a-description': '23 / 17',
  },
  telegram: {
    'actions-should-have-a-title': '2 / 2',
    'actions-must-have-a-description': '2 / 2',
  },
  todoist: {},
  webhook: {},
  whatsapp: {
    'actions-should-have-a-title': '2 / 2',
    'actions-must-have-a-description': '2 / 2',
    'action-inputparams-should-have-a-title': '42 / 39',
    'action-inputparams-must-have-a-description': '42 / 39',
    'event-outputparams-should-have-title': '1 / 1',
  },
  zendesk: {
    'action-inputparams-should-have-a-title': '139 / 47',
    'action-inputparams-must-have-a-description': '139 / 47',
    'events-must-have-a-title': '2 / 2',
    'events-must-have-a-description': '2 / 2',
  },
}

const unknownHere = new Set(['integration-must-have-an-icon', 'integration-must-have-a-readme-file'])

test.each(Object.entries(counts))('%s', (name, expected) => {
  const content: unknown = JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8'))
  expect(countsOf(isObject(content) ? content : {})).toEqual(expected)
})

function countsOf(content: JsonObject): Record<string, string> {
  const found = lint({ content, ui: [] }).filter(({ rule }) => !unknownHere.has(rule.name))
  return Object.fromEntries(
    [...Map.groupBy(found, ({ rule }) => rule.name)].map(([rule, all]) => {
      const counting = new Set(all.map((finding) => finding.source ?? finding))
      return [rule, `${all.length} / ${counting.size}`]
    }),
  )
}
