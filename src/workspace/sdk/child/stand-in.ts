import { hasProperties } from './properties.ts'

/** JavaScript that exports the values of JSON, each under its key. Throws for what isn't JSON. */
export function jsonModule(text: string): string {
  const value: unknown = JSON.parse(text)
  return `const value = JSON.parse(${JSON.stringify(text)})\nexport default value\n${members(value)}`
}

/** JavaScript that exports a text. */
export function textModule(text: string): string {
  return `export default ${JSON.stringify(text)}\n`
}

/**
 * JavaScript that exports what the CommonJS module at `path` does, `value`. `default` is the whole where the importer is
 * an ECMAScript module for Node.js too (`isNode`), and where the module has no such export of its own: so bundlers read
 * TypeScript.
 */
export function commonJsModule(path: string, value: unknown, isNode: boolean): string {
  const isTranspiled = !isNode && hasProperties(value) && Boolean(value['__esModule'])
  return `import { createRequire } from 'node:module'
const value = createRequire(import.meta.url)(${JSON.stringify(path)})
export default value${isTranspiled ? '.default' : ''}
${members(value)}`
}

/** JavaScript that exports what the module at `url` does, and these names too. */
export function widenedModule(url: string, names: Iterable<string>): string {
  const from = JSON.stringify(url)
  const others = [...names].filter((name) => name !== 'default')
  const own = others.length === [...names].length ? '' : `export { default } from ${from}\n`
  return `export * from ${from}\n${own}${absent(others)}`
}

/** JavaScript that exports each of `names`, undefined. */
export function absent(names: Iterable<string>): string {
  const list = [...names].map((name) => `__absent as ${JSON.stringify(name)}`)
  return list.length === 0 ? '' : `\nconst __absent = undefined\nexport { ${list.join(', ')} }\n`
}

function members(value: unknown): string {
  if (!hasProperties(value) || Array.isArray(value)) return ''
  return Object.getOwnPropertyNames(value)
    .filter((name) => name !== 'default' && name.isWellFormed())
    .map((name, index) => {
      const key = JSON.stringify(name)
      return `const member${index} = value[${key}]\nexport { member${index} as ${key} }\n`
    })
    .join('')
}
