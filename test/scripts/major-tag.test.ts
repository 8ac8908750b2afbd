import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import semver from 'semver'
import { describe, expect, it, test } from 'vitest'
import { movesMajorTag } from '../../scripts/major-tag.ts'

test.each<[string, string[], boolean]>([
  ['v1.0.0', ['v1.0.0'], true],
  ['v1.3.0', ['v1.2.9', 'v1.3.0'], true],
  ['v1.2.4', ['v1.2.3', 'v1.2.4', 'v1.3.0'], false],
  ['v1.2.4', ['v1.2.4', 'v1.2.5'], false],
  ['v1.10.0', ['v1.10.0', 'v1.9.9'], true],
  ['v1.9.9', ['v1.10.0', 'v1.9.9'], false],
  ['v1.2.4', ['v1', 'v1.2.4', 'v2', 'v2.0.0', 'v10.0.0', 'v0.9.9'], true],
  ['v2.0.0', ['v1.9.9', 'v2.0.0'], true],
  ['v1.2.4', ['v1.2.4', 'v1.3.0-rc.1', '1.3.0', 'v1.3', 'vv1.3.0', 'v1.03.0', 'other/v1.3.0', ''], true],
])('%s among %j: %j', (tag, tags, moves) => {
  expect(movesMajorTag(tag, tags)).toBe(moves)
})

test('of all releases of a major, one moves its tag: the highest', () => {
  const part = fc.nat(12)
  const version = fc.tuple(fc.nat(2), part, part).map(([major, minor, patch]) => `v${major}.${minor}.${patch}`)
  fc.assert(
    fc.property(fc.uniqueArray(version, { minLength: 1 }), (tags) => {
      for (const tag of tags) {
        const highest = semver.maxSatisfying(tags, `^${semver.major(tag)}.x`)
        expect(movesMajorTag(tag, tags)).toBe(tag === highest)
      }
    }),
  )
})

test.each(['v1', 'v1.2.4-rc.1', '1.2.4', ''])('%j is no release', (tag) => {
  expect(() => movesMajorTag(tag, [tag])).toThrow('is not a tag vX.Y.Z')
})

describe('as the workflow calls it', () => {
  const call = (tag: string, input: string): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/major-tag.ts'), tag], {
      input,
      encoding: 'utf8',
    })

  it.each([
    ['v1.2.4', 'refs/tags/v1.2.3\nrefs/tags/v1.2.4\n', 'move=true\n'],
    ['v1.2.4', 'refs/tags/v1.2.4\r\nrefs/tags/v1.3.0\r\n', 'move=false\n'],
  ])('%s among %j', (tag, input, output) => {
    expect(call(tag, input)).toMatchObject({ status: 0, stdout: output })
  })

  it.each([
    ['a list that failed', 'v1.2.4', ''],
    ['a list of something else', 'v1.2.4', '{"message":"Not Found"}'],
    ['no tag', '', ''],
  ])('fails on %s, and moves nothing', (_, tag, input) => {
    const { status, stdout } = call(tag, input)
    expect(status).not.toBe(0)
    expect(stdout).toBe('')
  })
})
