// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { type ModelId, models } from '../../../learning/models/registry/models.ts'
import type { Case } from '../../../learning/models/startup/case.ts'
import { modelStrings as strings } from '../sample-model-strings.ts'
import { wordsOf } from '../sample-model-words.ts'
import type { Staged } from '../staging.tsx'
import { onStage } from './on-stage.ts'

const choiceOf = (id: string, level: string, ...options: readonly string[]) => ({
  ...{ id, level, name: id },
  options: options.map((option) => ({ id: option, name: option })),
})
const bakery: Case = {
  levels: [
    { id: 'far', name: 'Course', colour: 'indigo', lede: 'For years.' },
    { id: 'near', name: 'Shop', colour: 'green', lede: 'For now.' },
  ],
  choices: [choiceOf('loaf', 'far', 'rye', 'wheat'), choiceOf('oven', 'near', 'stone', 'steel')],
  rules: [
    { id: 'a', between: { loaf: ['rye'], oven: ['stone'] }, verdict: 'fits', weight: 1, why: 'Slow.' },
    {
      id: 'b',
      between: { loaf: ['rye'], oven: ['steel'] },
      verdict: 'contradicts',
      weight: 2,
      why: 'Quick.',
    },
  ],
}
const decisions: readonly ToldDecision[] = [
  { id: 'mill', horizonMonths: 60, scope: 'firm', purpose: 'orient', text: 'Buy a mill.', why: 'It lasts.' },
  { id: 'sale', horizonMonths: 1, scope: 'offer', purpose: 'deliver', text: 'Sell rolls.', why: 'It ends.' },
]
const data: Readonly<Partial<Record<ModelId, unknown>>> = { startup: bakery, horizons: { decisions } }
const ids = Object.keys(models) as readonly ModelId[]

async function stageOf(id: ModelId): Promise<Staged> {
  const stage = await onStage[id]()
  return stage({ locale: 'en', strings, words: wordsOf(models[id], data[id]) })
}

afterEach(cleanup)

describe.each(ids)('%s before a room', (id) => {
  let stage: Staged
  beforeEach(async () => {
    stage = await stageOf(id)
  })

  it('shows something on each of its faces, what follows of it, and what moves it', () => {
    for (const face of stage.faces) {
      const state = stage.turned('', face.id)
      const { seen, conclusion } = stage.shown(state)
      expect(face.name, face.id).not.toBe('')
      expect(conclusion, face.id).not.toBe('')
      const { container, unmount } = render(
        <>
          {seen}
          <form>{stage.settings(state, () => undefined)}</form>
        </>,
      )
      expect(container.textContent, face.id).not.toMatch(/undefined|NaN|\{\w+\}/)
      unmount()
    }
  })

  it('takes any text for a state', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments()), (state) => {
        expect(() => stage.shown(state)).not.toThrow()
        const reset = stage.reset(state)
        expect(stage.reset(reset)).toBe(reset)
      }),
      { numRuns: 50 },
    )
  })
})

/** A stage whose settings are drawn anew after each move. */
async function played(id: ModelId, face: string, from = '') {
  const stage = await stageOf(id)
  let state = stage.turned(from, face)
  const draw = () => (
    <form>
      {stage.settings(state, (move) => {
        state = move(state)
        rerender(draw())
      })}
    </form>
  )
  const { rerender } = render(draw())
  return () => stage.shown(state)
}

it('a level of a case tells what is chosen, and what the rules say of it', async () => {
  const shown = await played('startup', 'near', 'loaf=rye')
  expect(render(<>{shown().seen}</>).container.textContent).toBe('For now.')
  fireEvent.click(screen.getByRole('radio', { name: 'steel' }))
  expect(shown().values).toEqual([{ label: 'oven', value: 'steel' }])
  expect(render(<>{shown().seen}</>).container.textContent).toBe('contradictsQuick.')
})

it('a decision in hand is told once it is asked for, and no more once it moves', async () => {
  const shown = await played('horizons', 'decisions')
  const before = shown().conclusion
  fireEvent.click(screen.getByRole('radio', { name: /Sell rolls/ }))
  fireEvent.click(screen.getByRole('radio', { name: 'operational' }))
  expect(shown().values.at(-1)?.value).toBe('operational')
  expect(render(<>{shown().seen}</>).container.textContent).not.toContain('It ends.')
  fireEvent.click(screen.getByRole('button', { name: 'check' }))
  expect(shown().conclusion).toContain('right operational')
  expect(render(<>{shown().seen}</>).container.textContent).toContain('It ends.')
  fireEvent.click(screen.getByRole('radio', { name: 'direct' }))
  expect(shown().conclusion).not.toContain('right')
  expect(shown().conclusion).not.toBe(before)
})

it('a choice of a journey leads to its end, and each of its steps can be gone to', async () => {
  const outcome = await played('retargeting', 'outcome')
  const follows = outcome().conclusion
  const [, refuse] = screen.getAllByRole('radio')
  if (refuse) fireEvent.click(refuse)
  expect(outcome().conclusion).not.toBe(follows)
  cleanup()
  const steps = await played('retargeting', 'steps')
  const [first] = screen.getAllByRole('button')
  if (first) fireEvent.click(first)
  expect(steps().conclusion).toMatch(/^step 1 /)
})
