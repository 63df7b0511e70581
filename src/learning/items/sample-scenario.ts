import { sampleBase } from './sample-base.ts'
import type { ScenarioItem } from './scenario.ts'

const choice = (id: string, points: number, next?: string) => ({
  ...{ id, points, text: id, explanation: `on ${id}` },
  ...(next !== undefined && { next }),
})

/** A case for the tests: a loop with a way out, a node that tests nothing, an ending, a choice that ends. */
export const sampleScenario: ScenarioItem<string> = {
  ...{ ...sampleBase, kind: 'scenario', start: 'start' },
  nodes: [
    {
      ...{ id: 'start', text: 'The wind turns.' },
      choices: [
        choice('best', 0.8, 'constructor'),
        choice('fair', 0.4, 'middle'),
        choice('poor', 0, 'middle'),
      ],
    },
    { id: 'middle', text: 'It blows.', choices: [choice('best', 1), choice('back', 0, 'start')] },
    { id: 'constructor', text: 'It rests.', choices: [choice('on', 0, 'rest')] },
    { id: 'rest', text: 'Calm.', choices: [] },
  ],
}
