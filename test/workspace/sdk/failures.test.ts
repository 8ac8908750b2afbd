import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/integration/diagnostic.ts'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { loaders, type Loader } from './packages.ts'
import {
  definitionFile,
  definitionSource,
  load,
  loadOnce,
  type LoadOptions,
  projectsWith,
  writeWorkspace,
} from './project.ts'
import { projectsWithStandIn } from './stand-in.ts'

function only({ definition, diagnostics }: LoadedDefinition): Diagnostic {
  expect(definition).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  const [diagnostic] = diagnostics
  if (!diagnostic) throw new Error('no problem')
  expect(diagnostic.severity).toBe('error')
  return diagnostic
}

/** Loads a definition of this source once, beside the stand-in of the SDK. */
const loadStandIn = async (loader: Loader, source: string, options?: LoadOptions): Promise<LoadedDefinition> =>
  loadOnce(await projectsWithStandIn(loader).writeWorkspace({ [definitionFile]: source }), definitionFile, options)

// As an endless loop, without the processor's time that it takes.
const hang = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'

const manifest = (name: string): string =>
  JSON.stringify({ name: `@botpress/${name}`, version: '5.0.0', main: 'gone.js' })

// First, while no other process of these tests ends.
describe('what goes on in a group of its own', () => {
  // In a group of its own, it outlives the process that started it and the time of a test, and holds on to standard output.
  const straggler = `import { spawn } from 'node:child_process'
spawn(process.execPath, ['-e', 'setTimeout(() => {}, 90_000)'], { detached: true, stdio: 'inherit' }).unref()\n`

  test('is not waited for after an answer', async () => {
    const held = (): string[] => process.getActiveResourcesInfo().filter((name) => /Pipe|ProcessWrap/.test(name))
    const before = held()
    const { definition } = await loadOnce(
      await writeWorkspace({ [definitionFile]: `${straggler}${definitionSource()}` }),
    )
    expect(definition).toBeDefined()
    await expect.poll(held, { timeout: 10_000 }).toEqual(before)
  })

  test('is not waited for after the time is up', async () => {
    const root = await writeWorkspace({ [definitionFile]: `${straggler}${hang}\n` })
    expect(only(await loadOnce(root, definitionFile, { seconds: 0.5 })).message).toContain('within 0.5 seconds')
    const other = await writeWorkspace({ [definitionFile]: `${straggler}process.abort()\n` })
    expect(only(await loadOnce(other, definitionFile, { seconds: 2 })).message).toContain('ended its process')
  })
})

describe.concurrent('what is not installed', () => {
  test('the SDK', async () => {
    const diagnostic = only(await load(await writeWorkspace({ [definitionFile]: definitionSource() }, {})))
    expect(diagnostic).toMatchObject({ subject: '@botpress/sdk', place: { file: definitionFile } })
    expect(diagnostic.message).toBe(`\`@botpress/sdk\` isn't installed, but \`${definitionFile}\` imports it.`)
    expect(diagnostic.fix).toBe('Run `npm install` before this step.')
  })

  test.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --immutable'],
    ['bun.lock', 'bun install --frozen-lockfile'],
  ])('the SDK, with %s in a folder above', async (lockfile, command) => {
    const files = { [lockfile]: '', 'packages/one/integration.definition.ts': definitionSource() }
    const diagnostic = only(await load(await writeWorkspace(files, {}), 'packages/one/integration.definition.ts'))
    expect(diagnostic.fix).toBe(`Run \`${command}\` before this step.`)
  })

  test("the SDK, since Yarn's Plug'n'Play has no node_modules", async () => {
    const files = { 'yarn.lock': '', '.pnp.cjs': '', [definitionFile]: definitionSource() }
    expect(only(await load(await writeWorkspace(files, {}))).fix).toContain('nodeLinker: node-modules')
  })

  test('the SDK is there, but not built', async () => {
    const root = await writeWorkspace(
      {
        [definitionFile]: definitionSource(),
        'node_modules/@botpress/sdk/package.json': '{"name":"@botpress/sdk","version":"7.0.1","main":"dist/index.cjs"}',
      },
      { 'node_modules/esbuild': 'esbuild' },
    )
    const diagnostic = only(await load(root))
    expect(diagnostic.message).toMatch(
      /^`@botpress\/sdk` 7\.0\.1 is installed, but can't be loaded: Cannot find module .*\.$/,
    )
    expect(diagnostic.fix).toContain('build it before this step')
  })

  test('esbuild for this system', async () => {
    const files = {
      [definitionFile]: definitionSource(),
      'node_modules/esbuild/package.json': '{"name":"esbuild","version":"0.9.9","main":"index.js"}',
      'node_modules/esbuild/index.js':
        "exports.build = async () => { throw new Error('You installed esbuild for another platform\\nmore') }",
    }
    const diagnostic = only(await load(await writeWorkspace(files, { 'node_modules/@botpress/sdk': '@botpress/sdk' })))
    expect(diagnostic.message).toBe(
      "`esbuild` 0.9.9 is installed, but can't bundle the definition: You installed esbuild for another platform.",
    )
    expect(diagnostic.fix).toContain('on the runner itself')
  })

  test.each(['cli', 'sdk'])("esbuild in pnpm's layout: the one of @botpress/%s", async (home) => {
    const store = 'node_modules/.pnpm/one/node_modules'
    const root = await writeWorkspace(
      {
        [definitionFile]: definitionSource(),
        'node_modules/@botpress/sdk/package.json': manifest('sdk'),
        [`${store}/@botpress/${home}/package.json`]: manifest(home),
        [`${store}/esbuild/package.json`]: '{"name":"esbuild","version":"0.9.9","main":"index.js"}',
        [`${store}/esbuild/index.js`]: "throw new Error('reached')",
      },
      {},
    )
    await rm(join(root, `node_modules/@botpress/${home}`), { recursive: true, force: true })
    await symlink(join(root, store, '@botpress', home), join(root, `node_modules/@botpress/${home}`), 'junction')
    expect(only(await load(root)).message).toBe(
      "`esbuild` 0.9.9 is installed, but can't bundle the definition: reached.",
    )
  })

  test('esbuild is there, but broken', async () => {
    const files = {
      [definitionFile]: definitionSource(),
      'node_modules/esbuild/package.json': '{"name":"esbuild","version":"0.9.9","main":"index.js"}',
    }
    const diagnostic = only(await load(await writeWorkspace(files, { 'node_modules/@botpress/sdk': '@botpress/sdk' })))
    expect(diagnostic.message).toMatch(
      /^`esbuild` 0\.9\.9 is installed, but can't bundle the definition: Cannot find module .*\.$/,
    )
  })
})

async function loadWithSdk(exports: string, source = definitionSource()): Promise<Diagnostic> {
  const files = {
    [definitionFile]: source,
    'node_modules/@botpress/sdk/package.json': '{"name":"@botpress/sdk","version":"99.1.0","main":"index.js"}',
    'node_modules/@botpress/sdk/index.js': exports,
  }
  return only(await load(await writeWorkspace(files, { 'node_modules/esbuild': 'esbuild' })))
}

describe.concurrent('an SDK of another shape', () => {
  test('without the class', async () => {
    const diagnostic = await loadWithSdk('exports.z = {}', "export * from '@botpress/sdk'\nexport default 1\n")
    expect(diagnostic.message).toContain("which `@botpress/sdk` 99.1.0 doesn't have. This version isn't supported.")
    expect(diagnostic.fix).toContain('JSON')
  })

  test('without a conversion of schemas', async () => {
    const diagnostic = await loadWithSdk(
      'exports.IntegrationDefinition = class { constructor(props) { this.props = props } }',
    )
    expect(diagnostic.message).toMatch(/^`@botpress\/sdk` 99\.1\.0 isn't supported: .*JSON Schema\.$/)
  })
})

describe.concurrent('a secret in what a definition says', () => {
  // `process.abort()` prints a stack of its own, or a part of it.
  const ended = "process.kill(process.pid, 'SIGKILL')"
  const secret = `bp_pat_${'k3Y+'.repeat(10)}`
  const wrapped = Buffer.from(secret).toString('base64').replace(/.{20}/g, '$&\n')

  test.each([
    ['is thrown across the place where a line is cut', `throw new Error('x'.repeat(480) + ${JSON.stringify(secret)})`],
    ['is thrown in lines, of which the first is shown', `throw new Error(${JSON.stringify(wrapped)})`],
    [
      'is printed before the process ends',
      `console.error(${JSON.stringify(`a\n${'x'.repeat(480)}${secret}`)}); ${ended}`,
    ],
    ['is printed in part as the process ends', `process.stderr.write('a\\nkey=${secret.slice(0, 12)}'); ${ended}`],
    ['is longer than what is kept', `process.stderr.write(${JSON.stringify(secret)}.repeat(60_000)); ${ended}`],
  ])('%s', async (_, source) => {
    const diagnostic = only(await loadStandIn('node', source, { secrets: [secret] }))
    expect(diagnostic.message).not.toMatch(/bp_p|k3Y|YnBf/)
  })

  test('is printed by turns with something else', async () => {
    const source = `const { writeSync } = require('node:fs')
for (const part of ${JSON.stringify(secret.match(/.{1,8}/g))}) { writeSync(2, part); writeSync(1, '-') }
${ended}`
    const diagnostic = only(await loadStandIn('node', source, { secrets: [secret] }))
    expect(diagnostic.message).not.toMatch(/bp_p|k3Y|YnBf/)
  })
})

// TypeScript alone compiles otherwise than Node.js: the rest of what goes on without esbuild is the same.
describe.concurrent.each<Loader>(['esbuild', 'node'])('looked for with %s', (loader) => {
  const { loadSource: loadWith } = projectsWithStandIn(loader)

  describe('what is not found', () => {
    test.each([
      ['bp_modules', "import a from 'bp_modules/llm'", 'bp_modules/llm', 'bp add -y'],
      ['bp_modules, relative', "import a from './bp_modules/llm'", './bp_modules/llm', 'bp add -y'],
      ['generated types', "import a from './.botpress/index'", './.botpress/index', 'bp build'],
      ['a package', "import a from 'left-pad-right'", 'left-pad-right', 'npm install'],
      ['a file', "import a from './definitions/gone'", './definitions/gone', 'Check the path'],
    ])('%s', async (_, statement, specifier, fix) => {
      const diagnostic = only(await loadWith(`// first\n${statement}\nconsole.log(a)\n${definitionSource()}`))
      expect(diagnostic.message).toBe(`\`${definitionFile}\` imports \`${specifier}\`, which can't be found.`)
      expect(diagnostic.place).toEqual({ file: definitionFile, line: 2, column: 15 })
      expect(diagnostic.fix).toContain(fix)
    })
  })
})

describe.concurrent.each(loaders)('with %s', (loader) => {
  const { loadSource: loadWith } = projectsWithStandIn(loader)

  describe('what is wrong in the source', () => {
    test('a syntax error has file, line and column, behind other letters too', async () => {
      const diagnostic = only(
        await loadWith("import './lib/part'\n", { 'lib/part.ts': "export const ok = 1\nconst ä = 'ö' +;\n" }),
      )
      expect(diagnostic).toMatchObject({ subject: 'lib/part.ts', place: { file: 'lib/part.ts', line: 2, column: 16 } })
      expect(diagnostic.message).toBe(
        loader === 'esbuild'
          ? '`lib/part.ts` can\'t be bundled: Unexpected ";".'
          : "`lib/part.ts` can't be parsed: Expression expected.",
      )
    })

    test("an exception has the author's stack, mapped to the sources, and no other frame", async () => {
      const part =
        'interface Some { text: string }\n\nexport function build(some?: Some): string {\n  return some!.text\n}\n'
      const source = "import { build } from './lib/part'\nbuild()\n"
      const diagnostic = only(await loadWith(source, { 'lib/part.ts': part }))
      expect(diagnostic.message).toMatch(
        /^`integration\.definition\.ts` throws while it is evaluated: TypeError: .*undefined.*\. It stopped in `build` \(`lib\/part\.ts:4:16`\), called from `integration\.definition\.ts:2:1`\.$/,
      )
      expect(diagnostic.place).toEqual({ file: 'lib/part.ts', line: 4, column: 16 })
    })
  })
})

describe.concurrent.each<Loader>(['esbuild', 'node'])('followed with %s', (loader) => {
  const { loadSource: loadWith, writeWorkspace: write } = projectsWithStandIn(loader)

  describe('what is wrong in the source', () => {
    test('every unresolved import is named at once', async () => {
      const { diagnostics } = await loadWith("import './a'\nimport './b'\n")
      expect(diagnostics.map(({ place }) => place?.line)).toEqual([1, 2])
    })

    test('an exception in a bundled package points at the line that called it', async () => {
      const root = await write({
        [definitionFile]: "import fail from 'fails'\n\nfail()\n",
        'node_modules/fails/index.js': "module.exports = () => {\n  throw new RangeError('out of it')\n}\n",
      })
      const diagnostic = only(await load(root))
      expect(diagnostic.message).toMatch(
        /^`integration\.definition\.ts` throws while it is evaluated: RangeError: out of it\. It stopped in `integration\.definition\.ts:3:\d+`\.$/,
      )
      expect(diagnostic.place).toMatchObject({ file: definitionFile, line: 3 })
    })

    test('an exception in the SDK points at the line that called it', async () => {
      const source = definitionSource("attributes: z.enum(['a']).parse('b'),")
      const diagnostic = only(await projectsWith(loader).loadSource(source))
      expect(diagnostic.message).toMatch(/throws while it is evaluated: ZodError: .*"code": /)
      expect(diagnostic.place).toMatchObject({ file: definitionFile, line: 5 })
      expect(diagnostic.message).not.toContain('node_modules')
    })
  })
})

describe.concurrent.each<Loader>(['esbuild', 'node'])('read with %s', (loader) => {
  const { loadSource: loadWith } = projectsWithStandIn(loader)

  describe('what is thrown', () => {
    test.each([
      ['an error without a stack', "throw Object.assign(new Error('no'), { stack: undefined })", 'Error: no'],
      ['a text', "throw 'no'", 'no'],
      ['nothing', 'throw undefined', 'undefined'],
    ])('%s', async (_, statement, message) => {
      const diagnostic = only(await loadWith(`${statement}\n`))
      expect(diagnostic.message).toBe(`\`${definitionFile}\` throws while it is evaluated: ${message}.`)
      expect(diagnostic.place).toEqual({ file: definitionFile })
    })
  })

  describe('what ends or hangs', () => {
    test.each([0, 3])('process.exit(%i) is named with the line it stands in', async (code) => {
      const diagnostic = only(await loadStandIn(loader, `// first\nprocess.exit(${code})\n`))
      expect(diagnostic.message).toBe(
        `\`${definitionFile}\` ends the process (exit code ${code}) while it is evaluated. It stopped in \`${definitionFile}:2:9\`.`,
      )
      expect(diagnostic.place).toEqual({ file: definitionFile, line: 2, column: 9 })
    })

    test('a process that is killed says how, and what it last printed', async () => {
      const diagnostic = only(await loadStandIn(loader, "console.log('so far'); process.abort()\n"))
      expect(diagnostic.message).toMatch(
        /^`integration\.definition\.ts` ended its process \(.+\) before it was evaluated\. It last printed `.+`\.$/,
      )
    })

    test.skipIf(process.platform === 'win32')(
      'what it last printed is its own, and no warning of Node.js',
      async () => {
        const diagnostic = only(
          await loadStandIn(loader, "console.log('so far')\nprocess.kill(process.pid, 'SIGKILL')\n"),
        )
        expect(diagnostic.message).toBe(
          `\`${definitionFile}\` ended its process (signal SIGKILL) before it was evaluated. It last printed \`so far\`.`,
        )
      },
    )

    test('an endless loop is stopped, with what it started', async () => {
      // The process that it starts holds on to the standard output: while it lives, the load doesn't end.
      const diagnostic = only(
        await loadStandIn(
          loader,
          `import { spawn } from 'node:child_process'
spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
${hang}
`,
          { seconds: 0.5 },
        ),
      )
      expect(diagnostic.message).toBe(`\`${definitionFile}\` wasn't evaluated within 0.5 seconds and was stopped.`)
      expect(diagnostic.fix).toContain('endless loop')
    })
  })
})

describe.concurrent('with whatever reads it', () => {
  describe('what is said in the place of an answer', () => {
    test.each([
      ['no JSON', "'hello\\n'"],
      ['JSON of another shape', "'{}\\n'"],
      ['some of it', "'hello'"],
    ])('%s on the channel of the answer is an error of the definition', async (_, written) => {
      const diagnostic = only(
        await loadStandIn(
          'node',
          `import { writeSync } from 'node:fs'\nwriteSync(3, ${written})\n${definitionSource()}`,
        ),
      )
      expect(diagnostic).toMatchObject({ subject: definitionFile, place: { file: definitionFile } })
      expect(diagnostic.message).toContain('file descriptor 3')
    })

    test('an answer without end is cut short', async () => {
      const diagnostic = only(
        await loadStandIn(
          'node',
          `import { writeSync } from 'node:fs'
const much = Buffer.alloc(1_000_000, 'x')
for (;;) {
  try {
    writeSync(3, much)
  } catch {}
}
`,
        ),
      )
      expect(diagnostic.message).toContain('20 MB')
    })

    test.skipIf(process.platform === 'win32')('sources that are no files of the workspace are not read', async () => {
      const source = `import { execFileSync } from 'node:child_process'
import { writeSync } from 'node:fs'
execFileSync('mkfifo', ['pipe'])
const diagnostics = [{ severity: 'error', subject: 'x', message: 'm', path: ['title'] }]
writeSync(3, JSON.stringify({ diagnostics, sources: ['pipe', '../../../../etc/passwd'] }) + '\\n')
process.kill(process.pid, 'SIGKILL')
`
      const diagnostic = only(await loadStandIn('node', source))
      expect(diagnostic).toMatchObject({ subject: 'x', place: { file: definitionFile } })
    })

    test('a promise that never settles ends at once', async () => {
      const diagnostic = only(await loadStandIn('node', 'export default new Promise(() => undefined)\n'))
      expect(diagnostic.message).toContain('a promise')
    })
  })
})

describe.concurrent.each<Loader>(['esbuild', 'node'])('exported with %s', (loader) => {
  const { loadSource: loadWith } = projectsWithStandIn(loader)

  describe('what is no integration', () => {
    test.each([
      ['nothing', '', '`integration.definition.ts` has no default export.'],
      [
        'by name only',
        'export const a = 1, b = 2',
        '`integration.definition.ts` has no default export. It exports `a`, `b`.',
      ],
      [
        'undefined',
        'export default undefined',
        '`integration.definition.ts` exports undefined as default, not an integration.',
      ],
    ])('%s', async (_, source, message) => {
      const diagnostic = only(await loadWith(`${source}\n`))
      expect(diagnostic).toMatchObject({ subject: definitionFile, message, place: { file: definitionFile } })
      expect(diagnostic.fix).toBeTruthy()
    })
  })
})

describe.concurrent('evaluated, whatever reads it', () => {
  const { loadSource: loadWith } = projectsWith('esbuild')

  describe('what is another definition of the SDK', () => {
    test.each([
      [
        'a bot',
        'BotDefinition({})',
        '`integration.definition.ts` exports a bot (`BotDefinition`), not an integration.',
      ],
      [
        'a plugin',
        "PluginDefinition({ name: 'p', version: '1.0.0' })",
        '`integration.definition.ts` exports a plugin (`PluginDefinition`), not an integration.',
      ],
      [
        'an interface',
        "InterfaceDefinition({ name: 'i', version: '1.0.0' })",
        '`integration.definition.ts` exports an interface (`InterfaceDefinition`), not an integration.',
      ],
    ])('%s', async (_, made, message) => {
      const source = `import * as sdk from '@botpress/sdk'\nexport default new sdk.${made}\n`
      const diagnostic = only(await loadWith(source))
      expect(diagnostic).toMatchObject({ subject: definitionFile, message, place: { file: definitionFile } })
      expect(diagnostic.fix).toBeTruthy()
    })
  })

  describe('what is no integration', () => {
    const { loadSource: loadWithStandIn } = projectsWithStandIn('esbuild')
    test.each([
      [
        'a plain object',
        "export default { name: 'a', version: '1.0.0' }",
        '`integration.definition.ts` exports an object with `name`, `version` as default, not an integration.',
      ],
      [
        'a class',
        'export default class Mine {}',
        '`integration.definition.ts` exports the function or class `Mine` as default, not an integration.',
      ],
      [
        'a promise',
        'export default Promise.resolve(1)',
        '`integration.definition.ts` exports a promise as default, not an integration.',
      ],
      [
        'an array',
        'export default [1]',
        '`integration.definition.ts` exports an array as default, not an integration.',
      ],
      [
        'a text',
        "export default 'text'",
        '`integration.definition.ts` exports a string as default, not an integration.',
      ],
      ['null', 'export default null', '`integration.definition.ts` exports null as default, not an integration.'],
    ])('%s', async (_, source, message) => {
      const diagnostic = only(await loadWithStandIn(`${source}\n`))
      expect(diagnostic).toMatchObject({ subject: definitionFile, message, place: { file: definitionFile } })
      expect(diagnostic.fix).toBeTruthy()
    })
  })

  describe('what can not be converted', () => {
    test('every schema is named by its part, and placed', async () => {
      const { definition, diagnostics } = await loadWith(
        definitionSource(`
  configuration: { schema: z.object({ a: z.date() }) },
  configurations: { other: { schema: z.object({ a: z.bigint() }) } },
  actions: {
    run: { input: { schema: z.object({ a: z.function() }) }, output: {} },
  },
  events: { met: { schema: z.object({ a: z.string().transform(Number) }) } },
  channels: { chat: { messages: { card: { schema: z.object({ a: z.lazy(() => z.string()) }) } } } },
  states: { memory: { type: 'user', schema: z.object({ a: z.map(z.string(), z.string()) }) } },
  entities: { thing: { schema: 'text' } },`),
      )
      expect(definition).toBeUndefined()
      expect(diagnostics.map(({ subject, place }) => [subject, place?.line])).toEqual([
        ['configuration.schema', 6],
        ['configurations.other.schema', 7],
        ['actions.run.input.schema', 9],
        ['actions.run.output.schema', 9],
        ['events.met.schema', 11],
        ['states.memory.schema', 13],
        ['entities.thing.schema', 14],
        ['channels.chat.messages.card.schema', 12],
      ])
      expect(diagnostics[0]?.message).toMatch(/^`schema` can't be converted to a JSON schema: .*ZodDate/)
      expect(diagnostics[3]?.message).toBe("`schema` can't be converted to a JSON schema: there is none.")
    })

    test('a schema that contains itself', async () => {
      const source = `import { IntegrationDefinition, z } from '@botpress/sdk'
const tree = z.object({ children: z.array(z.lazy(() => tree)) })
export default new IntegrationDefinition({
  name: 'a', version: '1.0.0',
  events: { grown: { schema: tree } },
  __advanced: { useLegacyZuiTransformer: true },
} as never)
`
      const diagnostic = only(await loadWith(source))
      expect(diagnostic).toMatchObject({ subject: 'events.grown.schema', place: { file: definitionFile, line: 5 } })
      expect(diagnostic.message).toContain("it contains itself (#), and the API doesn't support recursive schemas")
    })
  })
})

describe.concurrent('what breaks a rule', () => {
  const { loadSource: loadWith, writeWorkspace: write } = projectsWithStandIn('esbuild')

  test('limits are checked and placed where the value stands', async () => {
    const { diagnostics } = await loadWith(definitionSource("title: 'x'.repeat(65),\n  icon: 5,"))
    expect(diagnostics.map(({ subject, place }) => [subject, place?.line])).toEqual([
      ['icon', 6],
      ['title', 5],
    ])
  })

  test('a value that JSON has no form for', async () => {
    const diagnostic = only(await loadWith(definitionSource('title: 1n,')))
    expect(diagnostic).toMatchObject({ subject: definitionFile, place: { file: definitionFile } })
    expect(diagnostic.message).toContain('BigInt')
  })

  test('a list in the place of a collection', async () => {
    expect(only(await loadWith(definitionSource('actions: [1],')))).toMatchObject({
      subject: 'actions',
      place: { line: 5 },
    })
  })

  test('a missing version', async () => {
    const source =
      "import { IntegrationDefinition } from '@botpress/sdk'\nexport default new IntegrationDefinition({ name: 'a' } as never)\n"
    expect(only(await loadWith(source)).subject).toBe('version')
  })

  test('a script that is too long is placed in its own file', async () => {
    const source = definitionSource("identifier: { extractScript: 'extract.vrl' },")
    const diagnostic = only(await loadWith(source, { 'extract.vrl': '.'.repeat(2001) }))
    expect(diagnostic).toMatchObject({ subject: 'identifier.extractScript', place: { file: 'extract.vrl' } })
    expect(diagnostic.message).toMatch(/2,?001/)
    expect((await loadWith(source, { 'extract.vrl': '.'.repeat(2000) })).diagnostics).toEqual([])
  })

  test.each([
    ['gone.vrl', "`gone.vrl` wasn't found: there is no file `gone.vrl`."],
    ['../outside.vrl', '`../outside.vrl` is outside the workspace.'],
    ['.', '`.` is a folder.'],
  ])('a script at %s', async (path, message) => {
    const diagnostic = only(await loadWith(definitionSource(`identifier: {\n    fallbackHandlerScript: '${path}' },`)))
    expect(diagnostic).toMatchObject({
      subject: 'identifier.fallbackHandlerScript',
      place: { file: definitionFile, line: 6 },
    })
    expect(diagnostic.message).toContain(message)
  })

  test("a script that isn't text", async () => {
    const source = definitionSource(
      "configuration: { schema: z.object({}), identifier: { linkTemplateScript: 'l.vrl' } },",
    )
    const diagnostic = only(
      await projectsWith('esbuild').loadSource(source, { 'l.vrl': Uint8Array.of(0xff, 0xfe, 0x41) }),
    )
    expect(diagnostic).toMatchObject({
      subject: 'configuration.identifier.linkTemplateScript',
      place: { file: 'l.vrl' },
    })
    expect(diagnostic.message).toContain("isn't UTF-8 text")
  })

  test('a script behind a link that leads out', async () => {
    const root = await write({
      'project/integration.definition.ts': definitionSource("identifier: { extractScript: 'away/x.vrl' },"),
    })
    const elsewhere = await write({ 'x.vrl': 'secret' })
    await symlink(elsewhere, join(root, 'project/away'), 'junction')
    const diagnostic = only(await load(root, 'project/integration.definition.ts'))
    expect(diagnostic.message).toContain('leads outside the workspace')
  })
})

test.each([
  ['../integration.definition.ts', '`../integration.definition.ts` is outside the workspace.'],
  ['gone.ts', "`gone.ts` doesn't exist."],
  ['.', '`.` is a folder, not a definition.'],
])('the definition at %s', async (path, message) => {
  expect(only(await load(await writeWorkspace({}), path)).message).toContain(message)
})
