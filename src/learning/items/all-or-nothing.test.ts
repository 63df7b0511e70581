import { expect, it } from 'vitest'
import { isAllOrNothing } from './all-or-nothing.ts'
import type { ChoiceItem } from './choice.ts'
import { sampleBase } from './sample-base.ts'
import { sampleScenario } from './sample-scenario.ts'

const choice: ChoiceItem<string> = { ...sampleBase, kind: 'choice', options: [] }

it('holds of a single choice, and of nothing with partial credit', () => {
  expect(isAllOrNothing(choice)).toBe(true)
  expect(isAllOrNothing({ ...choice, multiple: true })).toBe(false)
  expect(isAllOrNothing(sampleScenario)).toBe(false)
})
