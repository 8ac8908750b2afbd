import { describe, expect, test } from 'vitest'
import { exportedNames } from '../../../src/workspace/sdk/child/deferred.ts'
import { loaders } from './packages.ts'
import { definitionSource, projectsWith } from './project.ts'

const marked = 'Object.defineProperty(exports, "__esModule", { value: true })\n'

test.each([
  ['as they are minified', `${marked}0&&(module.exports={one,two_2,$three});`, ['one', 'two_2', '$three']],
  ['as they are written', `${marked}0 && (module.exports = {\n  one,\n  two,\n});`, ['one', 'two']],
  ['none', `${marked}0 && (module.exports = {});`, []],
  ['not told', `${marked}module.exports = { one }`, undefined],
  ['not all told', `${marked}0 && (module.exports = { one, ...require('two') });`, undefined],
  ['under other names', `${marked}0 && (module.exports = { 'one-two': one });`, undefined],
  ['of what was CommonJS before', '0 && (module.exports = { one });', undefined],
])('names that a module exports: %s', (_, text, names) => {
  expect(exportedNames(text)).toEqual(names)
})

/** An SDK whose dependency says when it is loaded, by making the version that the definition gets another. */
function sdk(client: string): Record<string, string> {
  return {
    'node_modules/@botpress/sdk/package.json': '{"name":"@botpress/sdk","version":"5.0.0","main":"index.js"}',
    'node_modules/@botpress/sdk/index.js': `const client = require('@botpress/client')
exports.z = { transforms: { toJSONSchema: () => ({}) } }
exports.names = Object.keys(client)
exports.use = () => client.Client.name + (client.Client === client.Client)
exports.loaded = () => Boolean(exports.wasLoaded)
exports.IntegrationDefinition = class { constructor(props) { Object.assign(this, props) } }
`,
    'node_modules/@botpress/client/package.json': '{"name":"@botpress/client","version":"1.0.0","main":"index.js"}',
    'node_modules/@botpress/client/index.js': client,
  }
}

const telling = `${marked}exports.Client = class Mine {}
exports.other = 1
require('@botpress/sdk').wasLoaded = true
0 && (module.exports = { Client, other });
`
const silent = telling.replace(/^0 &&.*$/m, '')

describe.concurrent.each(loaders)('with %s', (loader) => {
  const { loadSource } = projectsWith(loader, { sdk: false })

  test.each([
    ['is loaded at once where its exports are not told', silent, 'loaded()', 'true'],
    ['is not loaded where nothing of it is used', telling, 'loaded()', 'false'],
    ['tells what it exports before', telling, 'names', 'Client,other'],
    ['is loaded once something is used', telling, 'use()', 'Minetrue'],
    ['is seen to be loaded then', telling, 'use() && sdk.loaded()', 'true'],
  ])('what the SDK rarely uses %s', async (_, client, expression, title) => {
    const source = `import * as sdk from '@botpress/sdk'
export default new sdk.IntegrationDefinition({ name: 'a', version: '1.0.0', title: String(sdk.${expression}) } as never)
`
    const { definition, diagnostics } = await loadSource(source, sdk(client))
    expect(diagnostics).toEqual([])
    expect(definition?.body.title).toBe(title)
  })

  test('what the SDK rarely uses is missed at once', async () => {
    const files = sdk(telling)
    delete files['node_modules/@botpress/client/index.js']
    const { diagnostics } = await loadSource(definitionSource(), files)
    expect(diagnostics[0]?.message).toMatch(/`@botpress\/sdk` 5\.0\.0 is installed, but can't be loaded: Cannot find/)
  })
})
