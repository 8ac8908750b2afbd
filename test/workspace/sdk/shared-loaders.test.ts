import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { shareLoaders } from '../../../src/workspace/sdk/shared-loaders.ts'
import { definitionFile, definitionSource, packagesFor, writeWorkspace } from './project.ts'

const never = new AbortController().signal
const answer = z.object({ content: z.record(z.string(), z.unknown()), sources: z.array(z.string()) })

/** A way to load definitions one after the other in the same process: gives the content, undefined where it is told nothing. */
function oneProcess(
  whenDone: (close: () => void) => void = onTestFinished,
): (
  source: string,
  options?: { files?: Record<string, string>; seconds?: number; signal?: AbortSignal; packages?: string },
) => Promise<z.infer<typeof answer>['content'] | undefined> {
  const shared = shareLoaders()
  whenDone(() => shared.close())
  return async (source, { files = {}, seconds = 30, signal = never, packages } = {}) => {
    const root = await writeWorkspace({ ...files, [definitionFile]: source }, { node_modules: packages ?? '.' })
    const json = await shared.load(root, join(root, definitionFile), seconds, signal)
    return json === undefined ? undefined : answer.parse(JSON.parse(json)).content
  }
}

/** Tells what a definition sees of what others may have left behind. */
const witness = `import { IntegrationDefinition, z } from '@botpress/sdk'
import * as sdk from '@botpress/sdk'
const seen = [
  'left' in globalThis, 'left' in {}, 'left' in [], 'left' in (() => {}), 'left' in Promise.prototype,
  'left' in IntegrationDefinition, 'left' in IntegrationDefinition.prototype, 'left' in z, 'left' in sdk,
  'left' in z.string(), 'left' in module.exports, 'left' in require, 'left' in Symbol, 'left' in JSON,
  [3, 1, 2].sort().join() !== '1,2,3', JSON.stringify({ a: 1 }) !== '{"a":1}',
  z.string().min(1).safeParse('').success, Object.isFrozen(z),
]
export default new IntegrationDefinition({ name: 'witness', version: '1.0.0', title: seen.map(Number).join('') })
`
const unspoilt = { name: 'witness', title: '0'.repeat(18) }

test('definitions are loaded one after the other, each with its own content', async () => {
  const load = oneProcess()
  for (const title of ['One', 'Two', 'Three'])
    expect(await load(definitionSource(`title: '${title}',`))).toMatchObject({ name: 'tracker', title })
})

test('definitions that are loaded at the same time get their own answers', async () => {
  const load = oneProcess()
  const titles = ['One', 'Two', 'Three', 'Four']
  const loaded = await Promise.all(titles.map((title) => load(definitionSource(`title: '${title}',`))))
  expect(loaded.map((content) => content?.['title'])).toEqual(titles)
})

describe('what a definition leaves behind is not seen by the next', () => {
  const load = oneProcess(afterAll)
  test.each([
    ['a global', 'Object.assign(globalThis, { left: 1 })'],
    ['a global of the sloppy kind', "Function('left = 1')()"],
    ['an altered prototype', 'for (const it of [Object, Array, Function, Promise]) it.prototype.left = 1'],
    ['altered functions of the language', 'Array.prototype.sort = () => []; JSON.stringify = () => "x"; JSON.left = 1'],
    ['an altered Symbol', 'Symbol.left = 1'],
    [
      'altered exports of the SDK',
      "const sdk = require('@botpress/sdk'); sdk.left = sdk.z.left = 1; Object.freeze(sdk.z)",
    ],
    ['an altered class of the SDK', 'IntegrationDefinition.left = IntegrationDefinition.prototype.left = 1'],
    [
      'an altered schema class',
      'Object.getPrototypeOf(z.string()).left = 1; z.ZodString.prototype.min = function () { return this }',
    ],
    [
      'what lies behind its module',
      'module.exports.__proto__.left = require.__proto__.left = module.__proto__.left = 1',
    ],
    ['what lies behind the global object', 'Object.setPrototypeOf(Object.getPrototypeOf(globalThis), { left: 1 })'],
    ['a promise that is rejected', "Promise.reject(new Error('left'))"],
    ['a promise that goes on', '(async () => { for (let n = 0; n < 1e4; n++) await 0; globalThis.left = 1 })()'],
    ['an error of its own', "Error.prepareStackTrace = () => { throw new Error('left') }; Error.stackTraceLimit = 0"],
  ])('%s', async (_, statement) => {
    expect(await load(witness)).toMatchObject(unspoilt)
    const spoiling = definitionSource().replace('export default', `try { ${statement} } catch {}\nexport default`)
    // What it gives is not the point: whatever it did, it did so to itself.
    await load(spoiling)
    expect(await load(witness)).toMatchObject(unspoilt)
  })
})

describe('what reaches for what others share is left to a process of its own, even where it hides that', () => {
  const load = oneProcess(afterAll)
  test.each([
    ['the environment', 'process.env.X = "1"'],
    ['the working folder', "process.chdir('/')"],
    ['whether there is a process', "if (typeof process === 'object') globalThis.left = 1"],
    ['the end of the process', 'process.exit(0)'],
    ['a timer', 'setTimeout(() => {}, 0)'],
    ['an interval', 'setInterval(() => {}, 1)'],
    ['the log', "console.log('x')"],
    ['a buffer', "Buffer.from('x')"],
    ['a network', "fetch('http://127.0.0.1:9')"],
    ['a URL', "new URL('https://example.com')"],
    ['a microtask', 'queueMicrotask(() => {})'],
    ['a module of Node.js', "require('node:fs')"],
    ['a module of Node.js, without a prefix', "require('fs')"],
    ['a module of Node.js in the bundle', 'part.write()'],
    ['how modules are found', "require.resolve('@botpress/sdk')"],
    ['the cache of modules', 'require.cache'],
    ['another package', "require(['semver'][0])"],
    ['a part of the SDK', "require('@botpress/sdk/package.json')"],
    ['a global that it replaces', 'globalThis.process = { env: {} }'],
    ['a global behind another name', 'global.process.env'],
    ['a global by reflection', "Reflect.get(globalThis, 'process')"],
  ])('%s', async (_, statement) => {
    const files = { 'part.ts': "export const write = () => require('node:fs').writeFileSync('/dev/null', '')\n" }
    const source = `import * as part from './part'\n${definitionSource()}`
    expect(await load(source, { files })).toMatchObject({ name: 'tracker' })
    const reaching = source.replace('export default', `try { ${statement} } catch {}\nexport default`)
    expect(await load(reaching, { files })).toBeUndefined()
    expect(await load(witness)).toMatchObject(unspoilt)
  })

  test('while its schemas are converted', async () => {
    const source = `import { IntegrationDefinition, z } from '@botpress/sdk'
const definition = new IntegrationDefinition({ name: 'a', version: '1.0.0' })
Object.defineProperty(definition, 'title', { get: () => process.title, enumerable: true })
export default definition
`
    expect(await load(source)).toBeUndefined()
  })

  test('while its content is written out', async () => {
    const title = "{ toJSON() { try { process.exit(1) } catch {} return 'A' } } as never"
    expect(await load(definitionSource(`title: ${title},`))).toBeUndefined()
    expect(await load(witness)).toMatchObject(unspoilt)
  })
})

// Most wait for their time to be up, so they go at the same time.
describe.concurrent('what ends, hangs or overflows takes nothing with it', () => {
  test.for<[name: string, statement: string, seconds: number]>([
    ['a fault', "throw new Error('no')", 5],
    ['an endless loop', 'for (;;);', 0.5],
    ['an endless chain of promises', '(async () => { for (;;) await 0 })(); for (;;);', 0.5],
    ['more than is taken', "definitionTitle = 'x'.repeat(21_000_000)", 5],
    ['more than the memory holds', 'for (const all = []; ;) all.push(new Array(1_000_000).fill(all.length))', 1],
  ])('%s', async ([, statement, seconds], context) => {
    const load = oneProcess(context.onTestFinished)
    const source = definitionSource('title: definitionTitle,').replace(
      'export default',
      `let definitionTitle = 'A'\n${statement}\nexport default`,
    )
    expect(await load(source, { seconds })).toBeUndefined()
    expect(await load(witness)).toMatchObject(unspoilt)
  })

  test('a promise that goes on for ever after the answer', async (context) => {
    const load = oneProcess(context.onTestFinished)
    const source = definitionSource().replace('export default', '(async () => { for (;;) await 0 })()\nexport default')
    expect(await load(source)).toMatchObject({ name: 'tracker' })
    // The process never listens again: the next is given up there, the one after it has another.
    expect(await load(witness, { seconds: 1 })).toBeUndefined()
    expect(await load(witness)).toMatchObject(unspoilt)
  })
})

test('without esbuild, nothing is told', async () => {
  const load = oneProcess()
  expect(await load(definitionSource(), { packages: packagesFor('node') })).toBeUndefined()
  expect(await load(witness)).toMatchObject(unspoilt)
})

test('a run that is cancelled ends it at once', async () => {
  const load = oneProcess()
  const cancel = new AbortController()
  const loading = load(definitionSource().replace('export default', 'for (;;);\nexport default'), {
    signal: cancel.signal,
  })
  cancel.abort(new Error('cancelled'))
  await expect(loading).rejects.toThrow('cancelled')
  await expect(load(witness, { signal: cancel.signal })).rejects.toThrow('cancelled')
  expect(await load(witness)).toMatchObject(unspoilt)
})

test('nothing is left of it once it is closed', async () => {
  const held = (): string[] => process.getActiveResourcesInfo().filter((name) => /Pipe|ProcessWrap/.test(name))
  const before = held()
  const shared = shareLoaders()
  const root = await writeWorkspace({ [definitionFile]: definitionSource() })
  expect(await shared.load(root, join(root, definitionFile), 30, never)).toBeDefined()
  expect(held()).not.toEqual(before)
  shared.close()
  await expect.poll(held, { timeout: 10_000 }).toEqual(before)
})
