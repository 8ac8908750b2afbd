import * as fc from 'fast-check'
import { expect, type onTestFinished, test } from 'vitest'
import { cases, seed } from '../fuzz.ts'
import { leak, spellings, unescapedSecret } from '../secrets.ts'
import { definition, integration } from './checkout.ts'
import { setStage } from './stage.ts'

const spelling = fc.constantFrom(...Object.keys(spellings))
const padding = fc.integer({ min: 0, max: 130 }).map((length) => 'x'.repeat(length))

/** A text that the API takes: cut without a sign, it would hold half a value before the run begins. */
const fitting = (text: string, most: number): string => (text.length <= most ? text : 'short')

/** What the API answers to the calls that a run makes, with the value in it. */
const fault = fc.constantFrom('none', 'message', 'half', 'proxy')

test('no run shows a value or the beginning of one, wherever in the workspace and in answers it stands', async (context) => {
  await fc.assert(
    fc.asyncProperty(
      unescapedSecret,
      fc.array(spelling, { minLength: 5, maxLength: 5 }),
      padding,
      fault,
      fc.boolean(),
      fc.boolean(),
      async (value, [inTitle, inNames, inReadme, inCode, inAnswer], before, failing, isPullRequest, isValid) => {
        const spelled = (name = 'plain'): string => before + (spellings[name]?.(value) ?? value)
        const cleanups: Parameters<typeof onTestFinished>[0][] = []
        const written = isValid
          ? { title: fitting(spelled(inTitle), 60), description: fitting(spelled(inTitle), 250) }
          : { title: spelled(inTitle), version: spelled(inNames), [spelled(inNames)]: 1, layers: [spelled(inTitle)] }
        const stage = await setStage(
          {
            ...integration,
            'integration.definition.json': {
              ...definition,
              ...written,
              attributes: { [fitting(spelled(inNames), 60)]: fitting(spelled(inTitle), 190) },
              actions: { ...definition.actions, [spelled(inNames)]: definition.actions.close },
            },
            'hub.md': `# Tracker\n\n![a](${spelled(inReadme)})\n\n> List the known bugs ${spelled(inReadme)}\n`,
            ...(isValid
              ? {}
              : { '.botpress/dist/index.cjs': `const a = '${spelled(inCode)}'\n${spelled(inCode)} 1 2` }),
          },
          { atEnd: (cleanup) => void cleanups.push(cleanup) },
        )
        try {
          stage.seed({ title: fitting(spelled(inAnswer), 60), description: fitting(spelled(inAnswer), 250) })
          const message = `Refused:${' \n'.repeat(before.length)}${spelled(inAnswer)}`
          const met = { times: 20, path: /validate|tracker/ }
          if (failing === 'message') stage.api.fault(met, { kind: 'error', type: 'InvalidPayload', message })
          if (failing === 'half') stage.api.fault(met, { kind: 'half' })
          if (failing === 'proxy') stage.api.fault(met, { kind: 'html', status: 502 })
          const step = await stage.run({
            with: { secrets: 'API_KEY' },
            env: { API_KEY: value },
            ...(isPullRequest ? {} : { event: { name: 'push' } }),
          })
          const shown = [step.visible, ...stage.comments().map(({ body }) => body)].join('\n')
          expect(leak(shown, value, { cut: true })).toBeUndefined()
          expect(leak(shown, value)).toBeUndefined()
        } finally {
          for (const cleanup of cleanups) await cleanup(context)
        }
      },
    ),
    { numRuns: cases(12, 300), seed },
  )
})
