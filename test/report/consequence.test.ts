import { describe, expect, it } from 'vitest'
import type { Change, Plan } from '../../src/integration/plan.ts'
import { consequences, results } from '../../src/report/consequence.ts'
import { aPlan, changes, sent } from './fixtures.ts'

const base = (visibility: 'public' | 'private' | 'unlisted', sameVersion = false): NonNullable<Plan['base']> => ({
  id: 'i',
  version: sameVersion ? '1.3.0' : '1.2.0',
  visibility,
  sameVersion,
})
const published: Change = { path: ['visibility'], kind: 'changed', before: 'private', after: 'public', impact: 'safe' }
const title = changes.slice(0, 1)
const forGood = "⚠️ Deploying this makes 1.3.0 **public for good**: it can't be changed or made private afterwards."
const stay = 'Bots stay on 1.2.0 until they are moved to it.'

describe('what a deployment would do', () => {
  const { base: _, visibility: __, ...unknown } = aPlan({ action: 'update', changes: [] })
  it.each<[string, Omit<Plan, 'request'>, string[]]>([
    [
      'a private version after a public one',
      aPlan({ base: base('public'), visibility: 'private' }),
      [
        `Deploying this creates version 1.3.0, **private** (1.2.0 is public; set \`visibility\` to publish it). ${stay}`,
      ],
    ],
    [
      'a private version after a private one',
      aPlan({ base: base('private'), visibility: 'private' }),
      [`Deploying this creates version 1.3.0, **private**. ${stay}`],
    ],
    [
      'a public version',
      aPlan({ base: base('public'), visibility: 'public' }),
      [`Deploying this creates version 1.3.0. ${stay}`, forGood],
    ],
    [
      'a first version that is unlisted',
      { action: 'create', visibility: 'unlisted', changes: [], sent, notes: [] },
      [
        'Nothing of this name is deployed yet: deploying this creates the integration.',
        forGood.replace('public', 'unlisted'),
      ],
    ],
    [
      'an update of what bots use',
      aPlan({ action: 'update', base: base('private', true), visibility: 'private' }),
      [
        'Deploying this updates the version in place: bots of your workspace that have it installed get the changes at once.',
      ],
    ],
    [
      'an update of what bots do not see, with code',
      aPlan({ action: 'update', base: base('private', true), visibility: 'private', changes: title }),
      [
        'Deploying this updates the version in place: bots of your workspace that have it installed run the code that is sent from then on.',
      ],
    ],
    [
      'an update of the visibility alone',
      aPlan({ action: 'update', base: base('private', true), visibility: 'public', changes: [published], sent: [] }),
      ['Deploying this updates the version in place.', forGood],
    ],
    [
      'an update of a public version, left to the API',
      aPlan({ action: 'update', base: base('public', true), visibility: 'public' }),
      ['Deploying this updates the version in place: bots that have it installed get the changes at once.'],
    ],
    ['an update of what is not known', { ...unknown, sent: [] }, ['Deploying this updates the version in place.']],
  ])('%s', (_case, plan, expected) => {
    expect(consequences(plan, '1.3.0')).toEqual(expected)
  })

  it('is told without a version too', () => {
    const plan = aPlan({ base: base('private'), visibility: 'public' })
    expect(consequences(plan, undefined)).toEqual([
      `Deploying this creates a new version. ${stay}`,
      forGood.replace('1.3.0', 'this version'),
    ])
  })
})

describe('what a deployment has done', () => {
  it.each<[string, Omit<Plan, 'request'>, string[]]>([
    [
      'published',
      aPlan({ base: base('public'), visibility: 'public' }),
      ["Version 1.3.0 is **public for good**: it can't be changed or made private again."],
    ],
    [
      'left private',
      aPlan({ base: base('unlisted'), visibility: 'private' }),
      ['Version 1.3.0 is **private** (1.2.0 is unlisted; set `visibility` to publish it).'],
    ],
    ['updated', aPlan({ action: 'update', base: base('private', true), visibility: 'private' }), []],
  ])('%s', (_case, plan, expected) => {
    expect(results(plan, '1.3.0')).toEqual(expected)
  })
})
