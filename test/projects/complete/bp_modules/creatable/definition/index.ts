import { z } from '@botpress/sdk'

export const entities = { item: { schema: z.object({}) } }

export const actions = {
  create: {
    title: 'Create',
    input: { schema: z.object({ item: z.ref('item') }) },
    output: { schema: z.object({ item: z.ref('item') }) },
  },
}

export const events = {}
export const channels = {}
