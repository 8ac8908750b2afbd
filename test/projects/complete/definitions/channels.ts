import { messages } from '@botpress/sdk'

const { text } = messages.defaults

export const channels = {
  chat: {
    title: 'Chat',
    description: 'One chat',
    messages: { text },
    message: { tags: { id: { title: 'Message ID' } } },
    conversation: {
      tags: { id: { title: 'Chat ID', description: 'At the service' } },
      creation: { enabled: true, requiredTags: ['id'] },
    },
  },
  plain: { messages: {} },
}
