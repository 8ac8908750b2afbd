import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LoadedDefinition } from '../../../src/workspace/data-definition.ts'
import { loaders, type Loader } from './packages.ts'
import { definitionFile, definitionSource, load, packagesFor, projectsWith, writeWorkspace } from './project.ts'
import { projectsWithStandIn } from './stand-in.ts'

/** A definition whose description is what `expression` gives, after these imports. */
function describing(imports: string, expression: string): string {
  return `${imports}\n${definitionSource(`description: String(${expression}),`)}`
}

type Files = Record<string, string>

const tsconfig = (options: object): Files => ({ 'tsconfig.json': JSON.stringify({ compilerOptions: options }) })
const manifest = (content: object): string => JSON.stringify({ name: 'tracker', ...content })

/**
 * Imports that esbuild follows, and what they give: each in a folder with these files. Whatever loads a definition, it
 * has to come to the same.
 */
const imports: [name: string, imports: string, expression: string, expected: string, files: Files][] = [
  ['a name out of JSON', "import { name } from './package.json'", 'name', 'tracker', { 'package.json': manifest({}) }],
  ['JSON as a whole', "import all from './a.json'", 'all.b', '1', { 'a.json': '{"b":1,"not a name":2}' }],
  ['JSON with its type', "import all from './a.json' with { type: 'json' }", 'all.b', '1', { 'a.json': '{"b":1}' }],
  ['a JSON list', "import all from './a.json'", 'all.length', '2', { 'a.json': '[1,2]' }],
  ['a namespace of JSON', "import * as all from './a.json'", 'all.b', '1', { 'a.json': '{"b":1}' }],
  ['JSON without ending', "import { b } from './a'", 'b', '1', { 'a.json': '{"b":1}' }],
  ['a text', "import text from './a.txt'", 'text', 'words', { 'a.txt': 'words' }],
  ['no ending', "import { b } from './a'", 'b', '1', { 'a.ts': 'export const b: number = 1' }],
  ['.js that is .ts', "import { b } from './a.js'", 'b', '1', { 'a.ts': 'export const b = 1' }],
  ['.mjs that is .mts', "import { b } from './a.mjs'", 'b', '1', { 'a.mts': 'export const b = 1' }],
  ['a folder', "import { b } from './a'", 'b', '1', { 'a/index.ts': 'export const b = 1' }],
  [
    "a folder's main",
    "import { b } from './a'",
    'b',
    '1',
    { 'a/package.json': '{"main":"lib"}', 'a/lib.ts': 'export const b = 1' },
  ],
  [
    'the folder above',
    "import { b } from './a/c'",
    'b',
    '1',
    { 'a/c.ts': "export * from '..'", 'index.ts': 'export const b = 1' },
  ],
  [
    'a path of tsconfig.json',
    "import { b } from '@lib/a'",
    'b',
    '1',
    { ...tsconfig({ paths: { '@lib/*': ['./lib/*'] } }), 'lib/a.ts': 'export const b = 1' },
  ],
  [
    'its longest path',
    "import { b } from '@lib/a'",
    'b',
    '1',
    {
      ...tsconfig({ paths: { '*': ['./no/*'], '@lib/*': ['./gone/*', './lib/*'] } }),
      'lib/a.ts': 'export const b = 1',
    },
  ],
  [
    'its base',
    "import { b } from 'lib/a'",
    'b',
    '1',
    { ...tsconfig({ baseUrl: '.' }), 'lib/a.ts': 'export const b = 1' },
  ],
  [
    'a path of a tsconfig.json that it extends, with comments',
    "import { b } from 'bp_modules/a'",
    'b',
    '1',
    {
      'tsconfig.json': '{\n  // why\n  "extends": "./base", /* "extends": "x" */\n}',
      'base.json': '{"compilerOptions":{"paths":{"*":["./*"]}}}',
      'bp_modules/a/index.ts': 'export const b = 1',
    },
  ],
  [
    'a built-in module',
    "import { sep } from 'path'\nimport fs from 'node:fs'",
    'sep.length + typeof fs.statSync',
    '1function',
    {},
  ],
  [
    'a CommonJS package',
    "import { major } from 'semver'\nimport semver from 'semver'",
    'major("3.2.1") + semver.minor("3.2.1")',
    '5',
    {},
  ],
  ['a file in a package, without ending', "import major from 'semver/functions/major'", 'major("3.2.1")', '3', {}],
  [
    'what was an ECMAScript module',
    "import a, { b } from 'was-esm'",
    'a + b',
    'ab',
    { 'node_modules/was-esm/index.js': "exports.__esModule = true\nexports.default = 'a'\nexports.b = 'b'" },
  ],
  [
    'the same, into an ECMAScript module',
    "import a from 'was-esm'",
    'a.default',
    'a',
    {
      'package.json': manifest({ type: 'module' }),
      'node_modules/was-esm/package.json': '{}',
      'node_modules/was-esm/index.js': "exports.__esModule = true\nexports.default = 'a'",
    },
  ],
  [
    'an ECMAScript module that imports alone reach',
    "import a, { b } from 'esm'",
    'a + b',
    'ab',
    {
      'node_modules/esm/package.json': '{"type":"module","exports":{"import":"./a.mjs"}}',
      'node_modules/esm/a.mjs': "export default 'a'\nexport const b = 'b'",
    },
  ],
  [
    'CommonJS of its own',
    "import { b } from './a.cjs'\nimport c from './c'",
    'b + c.d',
    '3',
    { 'a.cjs': 'exports.b = 1', 'c.js': 'module.exports = { d: 2 }' },
  ],
  [
    'JavaScript of its own',
    "import { b } from './a'",
    'b',
    '1',
    { 'a.js': "import './c.js'\nexport const b = 1", 'c.js': 'export {}' },
  ],
  [
    'what goes around in a circle',
    "import { b } from './a'",
    'b()',
    '1',
    {
      'a.ts': "import { c } from './c'\nexport const b = () => c\n",
      'c.ts': "import { b } from './a'\nexport const c = 1\nexport const d = () => b",
    },
  ],
  [
    'a type that nothing marks',
    "import { B, c } from './a'\nconst d: B = c",
    'd',
    '1',
    { 'a.ts': 'export type B = number\nexport const c = 1' },
  ],
  ['types alone', "import { B } from './a'\nconst d: B = 1", 'd', '1', { 'a.ts': 'export interface B {}' }],
  [
    'types of packages',
    "import { Stats } from 'fs'\nimport { SemVer, Options } from 'semver'\nimport { ActionDefinition } from '@botpress/sdk'\nconst d: Stats | SemVer | Options | ActionDefinition = 1",
    'd',
    '1',
    {},
  ],
  [
    'a type that is passed on',
    "import { c } from './b'",
    'c',
    '1',
    { 'b.ts': "export { B, c } from './a'", 'a.ts': 'export type B = number\nexport const c = 1' },
  ],
  [
    'types of the same name by the same path',
    "import { b } from './a/x'\nimport { c } from './b/x'",
    'b + c',
    '3',
    {
      'a/x.ts': "import { T } from './t'\nexport const b: T = 1",
      'a/t.ts': 'export type T = number',
      'b/x.ts': "import { T } from './t'\nexport const c = T.c",
      'b/t.ts': 'export const T = { c: 2 }',
    },
  ],
  [
    'an import that is made on the way',
    'const { b } = { b: import("./a") }',
    'b instanceof Promise',
    'true',
    { 'a.ts': 'export const b = 1' },
  ],
  ['an enum', 'enum A { b = 3 }\nnamespace N { export const c = 4 }', 'A.b + N.c', '7', {}],
  [
    'a class with its fields',
    'class A { constructor(readonly b: number, private c?: string) {} }',
    'new A(1).b + A.name',
    '1A',
    {},
  ],
]

describe.concurrent.each(loaders)('with %s', (loader) => {
  const { loadSource } = projectsWithStandIn(loader)

  // In one definition: each load takes a process.
  test('imports are followed, each in its folder', async () => {
    const folders = imports.map(([, statements, expression, , files], index): Files => {
      const part = { ...files, 'part.ts': `${statements}\nexport const given = String(${expression})` }
      return Object.fromEntries(Object.entries(part).map(([path, content]) => [`${index}/${path}`, content]))
    })
    const parts = imports.map((_, index) => `import { given as given${index} } from './${index}/part'`).join('\n')
    const given = imports.map((_, index) => `given${index}`).join()
    const { definition, diagnostics } = await loadSource(
      describing(parts, `[${given}].join(' ')`),
      Object.assign({}, ...folders),
    )
    expect(diagnostics).toEqual([])
    const values = definition?.body.description?.split(' ') ?? []
    expect(Object.fromEntries(imports.map(([name], index) => [name, values[index]]))).toEqual(
      Object.fromEntries(imports.map(([name, , , expected]) => [name, expected])),
    )
  })

  test('what an exception passes is placed where it was written, behind what is no JavaScript', async () => {
    const source =
      'enum Colour {\n  red = "r",\n}\ninterface Some { a: string }\n\nfunction fail(some: Some): never {\n  throw new Error(some.a + Colour.red)\n}\nfail({ a: "x" })\n'
    const { diagnostics } = await loadSource("import './part'\n", { 'part.ts': source })
    expect(diagnostics[0]?.message).toContain(
      'Error: xr. It stopped in `fail` (`part.ts:7:9`), called from `part.ts:9:1`.',
    )
  })

  test('decorators of TypeScript', async () => {
    const source = describing(
      'const seen: string[] = []\nfunction note(kind: unknown) { seen.push(String(typeof kind)) }\n@note class A {}',
      'seen.join() + A.name',
    )
    const { definition, diagnostics } = await loadSource(source, tsconfig({ experimentalDecorators: true }))
    if (loader !== 'node') expect(definition?.body.description).toBe('functionA')
    else
      expect(diagnostics).toMatchObject([
        {
          message: `\`${definitionFile}\` can't be parsed: Invalid or unexpected token.`,
          fix: 'Run `npm install --save-dev esbuild` and commit what it changes: with esbuild, the definition is read as the Botpress CLI reads it.',
        },
      ])
  })

  test.each([
    ['a.ts', 'export const b = 1', "import { gone } from './a'"],
    ['a.json', '{}', "import { gone } from './a.json'"],
    ['a.ts', 'export const b = 1', "import { gone as other } from './a'\nconst gone = `${other}`"],
  ])('a value that %s lacks (%#)', async (file, content, statement) => {
    const { diagnostics } = await loadSource(describing(`// first\n${statement}`, 'gone'), { [file]: content })
    expect(diagnostics).toMatchObject([{ subject: definitionFile, place: { file: definitionFile, line: 2 } }])
    expect(diagnostics[0]?.message).toMatch(
      /No matching export in "a\.|imports `gone` from `\.\/a.*which has no such export/,
    )
  })
})

// TypeScript alone compiles otherwise than Node.js: what is found without esbuild is the same.
describe.concurrent.each<Loader>(['esbuild', 'node'])('found with %s', (loader) => {
  const { loadSource } = projectsWithStandIn(loader)

  test('require and the folder are those of the definition', async () => {
    const { definition } = await loadSource(
      describing(
        'import { join } from "path"',
        'require("./a.json").b + require("fs").readFileSync(join(__dirname, "c"), "utf8")',
      ),
      { 'a.json': '{"b":1}', c: '2' },
    )
    expect(definition?.body.description).toBe('12')
  })

  test('every file is a source', async () => {
    const { definition } = await loadSource(
      describing("import { b } from './a'\nimport c from './c.json'", 'b + c.length'),
      {
        'a/index.ts': "export * from './b.js'\nimport type { Gone } from './type'",
        'a/b.ts': "import d from './d.cjs'\nexport const b = d",
        'a/d.cjs': 'module.exports = 1',
        'a/type.ts': 'export type Gone = 1',
        'c.json': '[]',
      },
    )
    expect(definition?.sources.toSorted()).toEqual(['a/b.ts', 'a/d.cjs', 'a/index.ts', 'c.json', definitionFile])
  })

  test('a package of the same repository is read from its sources', async () => {
    const { writeWorkspace: write } = projectsWithStandIn(loader)
    const root = await write({
      [`integrations/one/${definitionFile}`]: describing("import { b } from '@acme/shared'", 'b'),
      'packages/shared/package.json': '{"name":"@acme/shared","main":"src/index.ts"}',
      'packages/shared/src/index.ts': "export { b } from './b'",
      'packages/shared/src/b.ts': 'export const b: number = 1',
      'node_modules/@acme/other': '',
    })
    await symlink(join(root, 'packages/shared'), join(root, 'node_modules/@acme/shared'), 'junction')
    const { definition, diagnostics } = await load(root, `integrations/one/${definitionFile}`)
    expect(diagnostics).toEqual([])
    expect(definition?.body.description).toBe('1')
    expect(definition?.sources).toContain('packages/shared/src/b.ts')
  })

  test('a file that no one can import', async () => {
    const { diagnostics } = await loadSource(
      `// first\nimport notes from './notes.md'\n${definitionSource('title: notes,')}`,
      { 'notes.md': '#' },
    )
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.place).toMatchObject({ file: definitionFile, line: 2, column: 19 })
  })

  test('JSON that is none', async () => {
    const { diagnostics } = await loadSource(describing("import a from './a.json'", 'a'), { 'a.json': '{"a": }' })
    expect(diagnostics).toMatchObject([{ subject: 'a.json', place: { file: 'a.json' } }])
  })
})

test.each<Loader>(['typescript', 'node'])('a wait that never ends is told (%s)', async (loader) => {
  const { diagnostics } = await projectsWithStandIn(loader).loadSource(
    `await new Promise(() => undefined)\n${definitionSource()}`,
  )
  expect(diagnostics[0]?.message).toBe(`\`${definitionFile}\` has a top-level \`await\` that never settles.`)
})

test.each(['complete', 'legacy'])('content and places are the same with all of them (%s)', async (name) => {
  const plain = ({ definition, diagnostics }: LoadedDefinition): unknown => ({
    ...definition,
    locate: undefined,
    diagnostics,
    sources: definition?.sources.toSorted(),
    places: [['version'], ['actions', 'find'], ['channels', 'chat', 'conversation']].map((path) =>
      definition?.locate(path),
    ),
  })
  const file = `test/projects/${name}/${definitionFile}`
  const [bundled, ...linked] = await Promise.all(
    loaders.map(async (loader) => plain(await load(await projectsWith(loader).copyProject(name), file))),
  )
  expect(bundled).toMatchObject({ diagnostics: [] })
  expect(linked).toEqual([bundled, bundled])
})

test('a TypeScript that transpiles nothing in this process is passed over', async () => {
  const source = describing("import { B, c } from './a'\nenum D {\n  e = 2,\n}\nconst d: B = c", 'd + D.e')
  const root = await writeWorkspace(
    { [definitionFile]: source, 'a.ts': 'export type B = number\nexport const c = 1' },
    // From version 7 on, the package has no such function.
    {
      'node_modules/@botpress/sdk': join(packagesFor('node'), '@botpress/sdk'),
      'node_modules/typescript': 'typescript',
    },
  )
  expect((await load(root)).definition?.body.description).toBe('3')
})
