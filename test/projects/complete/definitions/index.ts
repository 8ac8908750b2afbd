import { z } from '@botpress/sdk'

const find = {
  title: 'Find',
  description: 'Finds an issue',
  billable: true,
  cacheable: false,
  attributes: { hidden: 'true' },
  input: {
    schema: z.object({
      kind: z.enum(['bug', 'task']),
      exact: z.literal('yes').optional(),
      tags: z.array(z.string()).max(3),
      extra: z.record(z.number()),
      who: z.union([z.string(), z.number()]).nullable(),
      nested: z.object({ deep: z.boolean() }).passthrough(),
    }),
    ui: { kind: { title: 'Kind' } },
  },
  output: { schema: z.record(z.string()) },
}

export const actions = { find }
