import { expect, it } from 'vitest'
import { sampleItems } from '../worksheet/sample-items.ts'
import type { Loss } from './bank-format.ts'
import { samplePart } from './sample-part.ts'
import { lossGroups, tally } from './tally.ts'

const losses: readonly Loss[] = [
  { item: 'choice', extent: 'partly', reason: 'one-key-suffices' },
  { item: 'choice', extent: 'partly', reason: 'comments-left-out' },
  { item: 'order', extent: 'left-out', reason: 'kind-unknown' },
  { item: 'number', extent: 'partly', reason: 'comments-left-out' },
]

it('counts each item once, however many reasons there are', () => {
  const { choice, order, number, pairs } = sampleItems
  expect(tally(samplePart([choice, order, number, pairs]), losses)).toEqual({
    whole: 1,
    partly: 2,
    leftOut: 1,
  })
})

it('groups losses by reason, the most frequent first', () => {
  expect(lossGroups(losses, 'partly')).toEqual([
    { reason: 'comments-left-out', items: ['choice', 'number'] },
    { reason: 'one-key-suffices', items: ['choice'] },
  ])
  expect(lossGroups(losses, 'left-out')).toEqual([{ reason: 'kind-unknown', items: ['order'] }])
})
