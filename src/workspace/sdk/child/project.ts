import { isAbsolute, relative, sep } from 'node:path'
import { type PackageManager, packageManagerOf } from '../../package-manager.ts'

/** The SDK project that is being loaded; all paths are absolute, links followed. */
export interface Project {
  /** The workspace's root. */
  root: string
  /** The definition. */
  file: string
  /** The definition's folder. */
  folder: string
}

/** The workspace-relative form of a path, with forward slashes; undefined for one outside, and for installed packages. */
export function ownPath(project: Project, absolute: string): string | undefined {
  const path = relative(project.root, absolute)
  if (isAbsolute(path) || path.split(sep).some((part) => part === '..' || part === 'node_modules')) return undefined
  return path.replaceAll('\\', '/')
}

/** What installs the project's packages. */
export function packageManager(project: Project): PackageManager {
  return packageManagerOf(project.folder, project.root)
}
