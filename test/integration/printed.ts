/** A JSON schema whose properties are called like the keys that the official CLI adds. */
export const schema = { type: 'object', properties: { ui: { type: 'string' }, name: {}, examples: {} } }

/** As `bp read --json` prints an integration. */
export const printed = {
  name: 'tracker',
  version: '1.2.0',
  title: 'Tracker',
  user: { tags: { id: { title: 'ID' } } },
  events: { created: { schema, ui: { id: { title: 'ID' } }, name: 'created', examples: [], attributes: { a: 'b' } } },
  actions: {
    create: { name: 'create', title: 'Create', input: { schema, ui: {} }, output: { schema, ui: {} }, billable: true },
  },
  channels: {
    chat: { name: 'chat', messages: { text: { schema, ui: {}, examples: [{}] } }, conversation: { tags: {} } },
  },
  states: { auth: { type: 'user', schema, ui: {} } },
  entities: { issue: { schema, name: 'issue', ui: {}, title: 'Issue' } },
  attributes: { category: 'Other' },
  extraOperations: { list: { enabled: true } },
  identifier: {},
  configuration: { schema, identifier: {} },
  interfaces: {
    'listable<issue>': {
      id: '',
      name: 'listable',
      version: '1.0.0',
      entities: { item: { name: 'issue', schema } },
      actions: { list: { name: 'issueList' } },
      events: {},
      channels: {},
    },
  },
}
