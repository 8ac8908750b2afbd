import { execFile } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { type BundledPackage, bundledPackages, licenseText, packagesOf } from './licenses.ts'
import { currentStamp, stampFile } from './stamp.ts'

/**
 * Builds `dist/` from `src/`: esbuild joins `src/` with the ES modules of packages, without what nothing uses of them,
 * ncc packs that with the CommonJS, and then comments go. Names and layout stay, so that
 * `dist/` can be reviewed. Licences and notices go to `dist/licenses.txt`.
 */
const require = createRequire(import.meta.url)
const bundler = dirname(require.resolve('@vercel/ncc/package.json'))

/** What is started, by the folder of `dist/` that it goes to. */
const entries = {
  dist: 'src/index.ts',
  // Runs in a process of its own and needs node alone, so it starts faster as a bundle of its own.
  'dist/child': 'src/workspace/sdk/child/index.ts',
}

/** Packages that are CommonJS or load some: ncc knows how to follow their `require`. */
const commonJs = /^(?:@actions\/http-client|saxes|semver|tunnel|undici)(?:\/|$)/

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`))

/** Joins the sources with all ES modules, and leaves out of these what isn't used: to load one does nothing by itself. */
const joinModules: Plugin = {
  name: 'join',
  setup({ onResolve, onLoad, resolve: find }) {
    onResolve({ filter: /^[^.]/ }, async ({ kind, path, pluginData, ...from }) => {
      if (kind === 'entry-point' || pluginData === resolved) return undefined
      if (isBuiltin(path) || commonJs.test(path)) return { path, external: true, sideEffects: false }
      // For Node.js it has CommonJS, with the same in it.
      if (path === 'yaml') return { path: join(folderOf('yaml'), 'browser/index.js'), sideEffects: false }
      return { ...(await find(path, { ...from, kind, pluginData: resolved })), sideEffects: false }
    })
    // A method for each call of GitHub's API, where `request` is all that is used (see `Octokit`).
    onLoad({ filter: /plugin-rest-endpoint-methods\/dist-src\/index\.js$/ }, () => ({
      contents: 'export const restEndpointMethods = () => ({})',
    }))
    // No number that is read of GitHub's answers, such as a comment's ID, comes near what JSON can't hold.
    onLoad({ filter: /json-with-bigint\.js$/ }, () => ({
      contents: 'export const { parse: JSONParse, stringify: JSONStringify } = JSON',
    }))
  },
}
const resolved = Symbol('resolved')

/** Copies packages to where ncc finds them first, without what undici loads and nothing here uses. */
function copyTrimmed(): void {
  const undici = 'build/node_modules/undici'
  cpSync(folderOf('undici'), undici, { recursive: true })
  // The one that `@actions/github` takes, which isn't that of `@actions/core`; it loads undici too.
  const client = createRequire(resolve('node_modules/@actions/github/package.json')).resolve('@actions/http-client')
  cpSync(dirname(dirname(client)), 'build/node_modules/@actions/http-client', { recursive: true })
  const unused = [
    'api/api-{pipeline,stream,upgrade}.js',
    'dispatcher/{balanced-pool,client-h2,env-http-proxy-agent,retry-agent}.js',
    'handler/{redirect,retry}-handler.js',
    'interceptor/{dns,dump,redirect,retry}.js',
    // For processors without SIMD: Node.js 24 runs on none.
    'llhttp/llhttp-wasm.js',
    'mock/*.js',
    // Only what is sent as a form is read by it.
    'web/fetch/formdata-parser.js',
    'web/{cache,cookies,eventsource,fileapi,websocket}/*.js',
  ]
  for (const file of globSync(unused.map((each) => `${undici}/lib/${each}`))) writeFileSync(file, '')
  // Made as soon as undici is loaded.
  writeFileSync(`${undici}/lib/web/cache/cachestorage.js`, 'exports.CacheStorage = class {}')
}

/** Bundles a source into a folder, and gives the packages that are in it. */
async function bundle(folder: string, entry: string): Promise<BundledPackage[]> {
  const prepared = join('build', folder)
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir: prepared,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    metafile: true,
    plugins: [joinModules],
  })
  for (const file of globSync(`${prepared}/*.js`)) {
    if (readFileSync(file, 'utf8').includes('Dynamic require'))
      throw new Error(`${file}: CommonJS that ncc can't follow`)
  }
  writeFileSync(`${prepared}.meta.json`, JSON.stringify(metafile))
  const stats = `${prepared}.stats.json`
  const ncc = join(bundler, 'dist/ncc/cli.js')
  const options = [join(prepared, 'index.js'), '--out', folder, '--stats-out', stats]
  await promisify(execFile)(process.execPath, [ncc, 'build', ...options])
  return [...packagesOf(metafile), ...bundledPackages(JSON.parse(readFileSync(stats, 'utf8')), bundler)]
}

rmSync('build', { recursive: true, force: true })
copyTrimmed()
// Emptied first: ncc numbers its chunks and leaves old ones behind.
rmSync('dist', { recursive: true, force: true })
const found = (await Promise.all(Object.entries(entries).map(([folder, entry]) => bundle(folder, entry)))).flat()
/** The packages that are in `dist/`, in order of their names. */
export const packages = [...new Map(found.map((each) => [each.name, each])).values()].toSorted((a, b) =>
  a.name < b.name ? -1 : 1,
)
// The action `comment` is the same bundle, which knows it by the name of this file.
writeFileSync('dist/comment.js', "import './index.js'\n")
writeFileSync('dist/licenses.txt', licenseText(packages))

for (const file of globSync('dist/**/*.js')) {
  const { code = '' } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, toplevel: true, unused: true },
    // What isn't ASCII would make V8 hold the whole file, and read it, as UTF-16.
    format: { beautify: true, indent_level: 1, comments: false, ascii_only: true },
  })
  writeFileSync(file, `${compiledAtOnce(withBuiltins(code))}\n`)
}
writeFileSync(stampFile, currentStamp())

/** Modules of Node.js by the shortest way: ncc makes a `require` for each. */
function withBuiltins(code: string): string {
  return code
    .replaceAll('__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'process.getBuiltinModule(')
    .replace(/^import ?\{ ?createRequire as __WEBPACK_EXTERNAL_createRequire ?\} ?from ?"(?:node:)?module";\n+/, '')
}

/**
 * The modules of a bundle, each in parentheses: V8 compiles what stands in them at once. Else it reads each module twice, to
 * skip it and to run it, which takes 13 ms of a start.
 */
function compiledAtOnce(code: string): string {
  return code.replace(/^( \d+: )(?:\((.*)\)|(\w+)) => \{\n([^]*?)\n \}(?=,?$)/gm, '$1(function ($2$3) {\n$4\n })')
}
