import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages, licenseText, packagesOf, unlisted } from '../../scripts/licenses.ts'
import { makeFolder } from '../workspace/folder.ts'

const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...more })

/** An installation, and what a bundler says that took one file of each of these paths. */
async function install(files: Record<string, string>, taken: string[]): Promise<{ root: string; stats: unknown }> {
  const root = await makeFolder(files)
  const modules = taken.map((path) => ({ identifier: `javascript/esm|${path}`, nameForCondition: join(root, path) }))
  return { root, stats: { modules } }
}

const files = {
  'node_modules/one/package.json': manifest('one'),
  'node_modules/one/LICENSE': 'Copyright One\r\nAll of it.\r\n',
  'node_modules/one/NOTICE.md': 'Notice of one',
  'node_modules/one/licenses.js': 'no licence',
  'node_modules/@scope/two/package.json': manifest('@scope/two', { version: '2.3.4', license: 'ISC' }),
  'node_modules/@scope/two/license': 'Copyright Two',
  'node_modules/one/node_modules/three/package.json': manifest('three', { author: { name: 'Ada' } }),
  'node_modules/unused/package.json': manifest('unused'),
  'node_modules/bundler/package.json': manifest('bundler'),
  'node_modules/bundler/LICENSE': 'Copyright Bundler',
}

describe('bundledPackages', () => {
  it('finds scoped, nested and repeated ones, and nothing else', async () => {
    const { root, stats } = await install(files, [
      'src/index.js',
      'node_modules/one/index.js',
      'node_modules/one/lib/package.json',
      'node_modules/@scope/two/lib/a.js',
      'node_modules/one/node_modules/three/index.js',
    ])
    expect(bundledPackages(stats, join(root, 'node_modules/bundler'))).toEqual([
      { name: '@scope/two 2.3.4', folder: join(root, 'node_modules/@scope/two') },
      { name: 'one 1.0.0', folder: join(root, 'node_modules/one') },
      { name: 'three 1.0.0', folder: join(root, 'node_modules/one/node_modules/three') },
    ])
  })

  it('finds what was joined into other modules, and the bundler where its own code is in there', async () => {
    const { root, stats } = await install(files, ['node_modules/@scope/two/lib/a.js'])
    const joined = {
      modules: [
        { identifier: 'src/index.js|joined', nameForCondition: join(root, 'src/index.js'), ...Object(stats) },
        { identifier: 'webpack/runtime/ensure chunk', nameForCondition: null },
        { identifier: 'external node-commonjs "fs"' },
      ],
    }
    expect(bundledPackages(joined, join(root, 'node_modules/bundler')).map(({ name }) => name)).toEqual([
      '@scope/two 2.3.4',
      'bundler 1.0.0',
    ])
  })

  it('takes no package without a licence', async () => {
    const bad = { 'node_modules/bad/package.json': JSON.stringify({ name: 'bad', version: '1.0.0' }) }
    const { root, stats } = await install(bad, ['node_modules/bad/index.js'])
    expect(() => bundledPackages(stats, root)).toThrow(/node_modules\/bad\/package\.json[^]*license/)
  })

  it('does not take another answer for the statistics', () => {
    expect(() => bundledPackages({ assets: [] }, '.')).toThrow('modules')
  })
})

describe('packagesOf', () => {
  it('finds those of which something is in an output, and not those that were only read', async () => {
    const root = await makeFolder(files)
    const inputsOf = (...inputs: [string, number][]) => ({
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(inputs.map(([path, bytesInOutput]) => [join(root, path), { bytesInOutput }])),
    })
    const outputs = {
      'index.js': inputsOf(
        ['src/index.ts', 9],
        ['node_modules/@scope/two/lib/a.js', 1],
        ['node_modules/unused/a.js', 0],
      ),
      'chunk.js': inputsOf(['node_modules/one/node_modules/three/index.js', 5], ['node_modules/@scope/two/b.js', 2]),
    }
    expect(packagesOf({ outputs })).toEqual([
      { name: '@scope/two 2.3.4', folder: join(root, 'node_modules/@scope/two') },
      { name: 'three 1.0.0', folder: join(root, 'node_modules/one/node_modules/three') },
    ])
  })
})

describe('licenseText', () => {
  it('holds licences and notices, each under the name of its package', async () => {
    const { root, stats } = await install(files, ['node_modules/one/a.js', 'node_modules/one/node_modules/three/a.js'])
    expect(licenseText(bundledPackages(stats, root))).toBe(
      [
        '=== one 1.0.0',
        'MIT',
        '',
        'Copyright One\nAll of it.',
        'Notice of one',
        '',
        '=== three 1.0.0',
        'MIT',
        '',
        'By Ada. The package holds no licence text.',
        '',
      ].join('\n'),
    )
  })

  it('that lacks a package, or has another version of it, is told', async () => {
    const { root, stats } = await install(files, ['node_modules/one/a.js', 'node_modules/@scope/two/a.js'])
    const packages = bundledPackages(stats, root)
    const text = licenseText(packages)
    expect(unlisted(text, packages)).toEqual([])
    expect(unlisted(text.replaceAll('\n', '\r\n'), packages)).toEqual([])
    expect(unlisted(text.replace('one 1.0.0', 'one 1.0.1'), packages).map(({ name }) => name)).toEqual(['one 1.0.0'])
    expect(unlisted(licenseText(packages.slice(1)), packages).map(({ name }) => name)).toEqual(['@scope/two 2.3.4'])
    expect(unlisted('', packages)).toHaveLength(2)
  })
})
