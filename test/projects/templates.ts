/** Contents of files by their paths. */
export type Files = Record<string, string>

const tsconfig = {
  compilerOptions: {
    lib: ['es2022'],
    module: 'preserve',
    moduleResolution: 'bundler',
    strict: true,
    target: 'es2017',
    paths: { '*': ['./*'] },
    outDir: 'dist',
    resolveJsonModule: true,
  },
  include: ['.botpress/**/*', 'src/**/*', '*.ts', '*.json'],
}

/** The shape of a project that `bp init` writes: no script that builds, neither CLI nor esbuild, no lockfile. */
function template(definition: string): Files {
  const manifest = {
    name: 'my_tracker',
    integrationName: 'acme/my-tracker',
    scripts: { 'check:type': 'tsc --noEmit' },
    private: true,
    dependencies: { '@botpress/client': '1.35.0', '@botpress/sdk': '5.4.3' },
    devDependencies: { '@types/node': '^22.16.4', typescript: '^6.0.3' },
  }
  return {
    'package.json': JSON.stringify(manifest),
    'tsconfig.json': JSON.stringify(tsconfig),
    'hub.md': '# My tracker\n\nFollows issues.\n',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>\n',
    'src/index.ts': "import * as bp from '.botpress'\n\nexport default new bp.Integration({} as never)\n",
    'integration.definition.ts': definition,
  }
}

/** Projects as `bp init` writes them, by its templates for integrations. */
export const templates = {
  'empty-integration': template(`import { IntegrationDefinition, messages } from '@botpress/sdk'
import { integrationName } from './package.json'

export default new IntegrationDefinition({
  name: integrationName,
  version: '0.1.0',
  channels: { main: { messages: { ...messages.defaults } } },
})
`),
  'hello-world': template(`import { z, IntegrationDefinition } from '@botpress/sdk'
import { integrationName } from './package.json'

export default new IntegrationDefinition({
  name: integrationName,
  version: '0.1.0',
  title: 'My tracker',
  description: 'Follows issues.',
  readme: 'hub.md',
  icon: 'icon.svg',
  actions: {
    greet: {
      title: 'Greet',
      description: 'Says hello',
      input: { schema: z.object({ who: z.string().optional().title('Who').describe('To whom') }) },
      output: { schema: z.object({ greeting: z.string().title('Greeting').describe('What is said') }) },
    },
  },
})
`),
  'webhook-message': template(`import { z, IntegrationDefinition } from '@botpress/sdk'
import { integrationName } from './package.json'

export default new IntegrationDefinition({
  name: integrationName,
  version: '0.1.0',
  readme: 'hub.md',
  icon: 'icon.svg',
  configuration: { schema: z.object({ url: z.string().describe('Where answers go') }) },
  channels: {
    hook: {
      conversation: { tags: { id: { title: 'ID', description: 'Of the conversation' } } },
      messages: { text: { schema: z.object({ text: z.string() }) } },
    },
  },
  user: { tags: { id: { title: 'ID', description: 'Of the user' } } },
})
`),
} satisfies Record<string, Files>
