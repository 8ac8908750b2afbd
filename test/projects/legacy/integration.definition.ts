import * as sdk from '@botpress/sdk'

const { z } = sdk
const person = z.object({ name: z.string() })

export default new sdk.IntegrationDefinition({
  name: 'legacy',
  version: '0.1.0',
  events: {
    met: {
      schema: z.object({ host: person, guest: person, when: z.date(), label: z.lazy(() => z.string()) }),
      ui: { host: { title: 'Host' } },
    },
  },
  __advanced: { useLegacyZuiTransformer: true },
})
