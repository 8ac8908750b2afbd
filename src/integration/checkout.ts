/**
 * A git checkout in the workspace. Its top level is the root of links, annotations and `changed-since` for what lies in
 * it; `actions/checkout` with `path` puts it below the workspace.
 */
export interface Checkout {
  /** The top level: workspace-relative, forward slashes, `.` for the workspace itself. */
  folder: string
  /** Whether it is the repository that the workflow runs in. */
  isOwn: boolean
}

/** The innermost checkout that a workspace-relative path lies in, and the path relative to its top level. */
export function checkoutOf(
  checkouts: readonly Checkout[],
  path: string,
): { checkout: Checkout; path: string } | undefined {
  const checkout = checkouts
    .filter(({ folder }) => folder === '.' || path === folder || path.startsWith(`${folder}/`))
    .toSorted((a, b) => depth(b) - depth(a))[0]
  if (checkout === undefined) return undefined
  return { checkout, path: checkout.folder === '.' ? path : path.slice(checkout.folder.length + 1) || '.' }
}

function depth({ folder }: Checkout): number {
  return folder === '.' ? 0 : folder.length
}
