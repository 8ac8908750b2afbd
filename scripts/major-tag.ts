import { pathToFileURL } from 'node:url'

/**
 * Whether the release `tag` moves its major tag (`v1` of `v1.2.4`): only where none of `tags` is a higher version of the
 * same major. A fix of an older minor version, or a second run of an older release, must not take users back.
 *
 * What isn't `vX.Y.Z`, pre-releases too, is no release and doesn't count. Throws where `tag` itself isn't one.
 */
export function movesMajorTag(tag: string, tags: readonly string[]): boolean {
  const released = parse(tag)
  if (released === undefined) throw new Error(`${tag} is not a tag vX.Y.Z`)
  return tags.map(parse).every((other) => other === undefined || other[0] !== released[0] || !isHigher(other, released))
}

type Version = [major: bigint, minor: bigint, patch: bigint]

function parse(tag: string): Version | undefined {
  const [, major, minor, patch] = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return undefined
  return [BigInt(major), BigInt(minor), BigInt(patch)]
}

function isHigher([, minor, patch]: Version, [, thanMinor, thanPatch]: Version): boolean {
  return minor === thanMinor ? patch > thanPatch : minor > thanMinor
}

/** `node scripts/major-tag.ts v1.2.4`, with the repository's tags on standard input, a line each: prints `move=true` or `move=false`. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
  const tag = process.argv[2] ?? ''
  const tags = text.split(/\s+/).map((line) => line.replace(/^refs\/tags\//, ''))
  // The list that lacks the tag that started the run isn't the repository's.
  if (!tags.includes(tag)) throw new Error(`The tag ${tag} is not among those on standard input`)
  console.log(`move=${movesMajorTag(tag, tags)}`)
}
