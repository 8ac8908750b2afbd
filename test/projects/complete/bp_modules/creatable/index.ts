import * as actions from './definition'

export default {
  type: 'interface',
  id: undefined,
  uri: undefined,
  name: 'creatable',
  version: '1.0.0',
  definition: { name: 'creatable', version: '1.0.0', ...actions },
} as const
