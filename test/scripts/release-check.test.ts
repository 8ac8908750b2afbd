import { expect, test } from 'vitest'
import { releaseFaults } from '../../scripts/release-check.ts'

const texts = { 'README.md': 'uses: acme/deploy@v1\n', 'SUPPORT.md': 'DISOWNERSHIP\n' }

test('nothing keeps a repository that is named from a release', () => {
  expect(releaseFaults('acme/deploy', 'acme/deploy', texts)).toEqual([])
  expect(releaseFaults('Acme/deploy', 'acme/Deploy', texts)).toEqual([])
})

test('another repository than package.json names', () => {
  expect(releaseFaults('fork/deploy', 'acme/deploy', texts)).toEqual([
    'package.json says that the repository is acme/deploy, but this is fork/deploy: write "github:fork/deploy" there and run `npm run docs`, which writes it everywhere else.',
  ])
})

test('each line that still has the placeholder', () => {
  const faulty = { ...texts, 'a.yml': 'a\n  - uses: OWNER/deploy@v1\n# OWNER: you\n', '.github/CODEOWNERS': '* @OWNER' }
  expect(releaseFaults('acme/deploy', 'acme/deploy', faulty)).toEqual([
    'a.yml:2 still says OWNER: - uses: OWNER/deploy@v1',
    'a.yml:3 still says OWNER: # OWNER: you',
    '.github/CODEOWNERS:1 still says OWNER: * @OWNER',
  ])
})
