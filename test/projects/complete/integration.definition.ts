import { IntegrationDefinition, z } from '@botpress/sdk'
import creatable from 'bp_modules/creatable'
import { major } from 'semver'
import { actions } from './definitions'
import { channels } from '@definitions/channels'
import texts from './definitions/texts.json'
import type { Unused } from './definitions/types'

const version = '1.2.3'
const unused: Unused = major(version)

console.log('printed by the definition', unused)

export default new IntegrationDefinition({
  name: 'complete',
  version: '1.2.3',
  title: texts.title,
  description: 'Uses every part of a definition',
  icon: 'icon.svg',
  readme: './hub.md',
  attributes: { category: 'Developer Tools', repo: '' },
  identifier: { extractScript: 'scripts/extract.vrl', fallbackHandlerScript: './scripts/fallback.vrl' },
  configuration: {
    title: 'Defaults',
    description: 'Without OAuth',
    identifier: { required: true, linkTemplateScript: 'scripts/link.vrl' },
    schema: z.object({ token: z.string().min(1).title('Token').describe('From the settings page').secret() }),
  },
  configurations: {
    manual: { title: 'Manual', description: 'With a key', schema: z.object({ key: z.string() }) },
  },
  actions,
  channels,
  events: {
    created: {
      title: 'Created',
      description: 'Something was created',
      schema: z.object({ at: z.string(), by: z.string().optional() }),
      ui: { at: { title: 'At', examples: ['2026-01-01'] }, gone: { title: 'No such property' } },
      attributes: { trigger: 'yes', old: '' },
    },
  },
  states: { cursor: { type: 'integration', schema: z.object({ position: z.number().default(0) }) } },
  user: { tags: { id: { title: 'ID', description: 'At the service' }, bare: {} } },
  entities: { issue: { title: 'Issue', description: 'A thing to do', schema: z.object({ title: z.string() }) } },
  secrets: { CLIENT_ID: { description: 'Of the OAuth app' }, SENTRY_DSN: { optional: true } },
  url: 'https://example.com',
  maxExecutionTime: 60,
  __advanced: { extraOperations: { subscribe: { enabled: true } } },
} as never).extend(creatable, ({ entities }) => ({
  entities: { item: (entities as { issue: never }).issue },
  actions: { create: { name: 'createIssue', title: 'Create an issue' } },
}))
