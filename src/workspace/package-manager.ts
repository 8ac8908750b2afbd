import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The program that installs a project's packages, and how its commands are written. */
export interface PackageManager {
  name: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** Installs what the lockfile says; what package.json says where there is none. */
  install: string
  /** Adds packages that only the development needs. */
  add(...packages: string[]): string
  /** Runs a script of package.json. */
  run(script: string): string
  /** Runs a command that an installed package brings. */
  execute(command: string): string
}

type Name = PackageManager['name']

const lockfiles: readonly [file: string, name: Name][] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
]

const commands: Record<Name, Record<'frozen' | 'install' | 'add' | 'run' | 'execute', string>> = {
  npm: {
    frozen: 'npm ci',
    install: 'npm install',
    add: 'npm install --save-dev',
    run: 'npm run',
    execute: 'npx',
  },
  pnpm: {
    frozen: 'pnpm install --frozen-lockfile',
    install: 'pnpm install',
    add: 'pnpm add --save-dev',
    run: 'pnpm run',
    execute: 'pnpm exec',
  },
  yarn: {
    frozen: 'yarn install --immutable',
    install: 'yarn install',
    add: 'yarn add --dev',
    run: 'yarn run',
    execute: 'yarn',
  },
  bun: {
    frozen: 'bun install --frozen-lockfile',
    install: 'bun install',
    add: 'bun add --dev',
    run: 'bun run',
    execute: 'bunx',
  },
}

/**
 * The package manager of the project in `folder`: the one that the nearest package.json names (`packageManager`), or
 * whose lockfile is the nearest, up to `root`; npm where nothing tells. Both paths are absolute.
 */
export function packageManagerOf(folder: string, root: string): PackageManager {
  for (const place of foldersUp(folder, root)) {
    const lockfile = lockfiles.find(([file]) => existsSync(join(place, file)))
    const name = declared(place) ?? lockfile?.[1]
    if (name !== undefined) return commandsOf(name, lockfile && join(place, lockfile[0]))
  }
  return commandsOf('npm', undefined)
}

/** What the package.json in `folder` says, an empty object where there is none that can be read. */
export function readManifest(folder: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(readSmallFile(join(folder, 'package.json'))))
  } catch {
    return {}
  }
}

/** `folder` and those above it, up to `root`. Both are absolute. */
export function foldersUp(folder: string, root: string): string[] {
  const above = relative(root, folder).startsWith('..') ? folder : root
  return folder === above || dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder), root)]
}

function commandsOf(name: Name, lockfile: string | undefined): PackageManager {
  const { frozen, install, add, run, execute } = commands[name]
  // Yarn 1 spells it in another way.
  const classic =
    name === 'yarn' && lockfile !== undefined && /^# yarn lockfile v1$/m.test(readSmallFile(lockfile).slice(0, 500))
  return {
    name,
    install: lockfile === undefined ? install : classic ? 'yarn install --frozen-lockfile' : frozen,
    add: (...packages) => [add, ...packages].join(' '),
    run: (script) => `${run} ${script}`,
    execute: (command) => `${execute} ${command}`,
  }
}

/** `pnpm@10.12.4+sha512.…`, as Corepack reads it. */
function declared(folder: string): Name | undefined {
  const { packageManager } = readManifest(folder)
  const name = typeof packageManager === 'string' ? packageManager.split('@', 1)[0] : undefined
  return isName(name) ? name : undefined
}

function isName(name: string | undefined): name is Name {
  return name !== undefined && Object.hasOwn(commands, name)
}

/** Empty for what is no regular file, such as a pipe, which would never end, and for what no one writes by hand. */
function readSmallFile(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() && found.size < 10_000_000 ? readFileSync(file, 'utf8') : ''
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
