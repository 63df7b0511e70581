// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Catalogue } from '../../learning/catalogue.ts'
import { sampleListedItem } from '../../learning/items/sample-listed-item.ts'
import { sampleListedLesson } from '../../learning/mastery/sample-course.ts'
import { recordAttempt } from '../../state/progress.ts'
import { Mastery } from './mastery.tsx'

const strings = {
  levels: { unmet: 'Not met', fragile: 'Fragile', growing: 'Growing', firm: 'Firm' },
  first: 'Best after: {lessons}. Nothing is locked.',
  more: 'My progress',
}
const catalogue: Catalogue = {
  modules: [{ id: 'm', title: 'M' }],
  lessons: [
    sampleListedLesson({ id: 'first', title: 'The first', objectives: ['one'] }),
    sampleListedLesson({ id: 'second', objectives: ['two'], after: ['first'] }),
  ],
  objectives: [
    { id: 'one', text: 'can do one' },
    { id: 'two', text: 'can do two' },
  ],
  items: [sampleListedItem({ id: 'a', objective: 'one' }), sampleListedItem({ id: 'b', objective: 'two' })],
}
const show = (path: string) =>
  render(<Mastery {...catalogue} strings={strings} progress="/progress/" path={path} />)
const answer = (item: string) =>
  act(async () => {
    await recordAttempt({ item, revision: 1, context: 'check', response: {}, score: 1, startedAtMs: 0 })
  })

afterEach(cleanup)

test('tells the level of each objective of the lesson, and what it is best read after', async () => {
  show('/second/')
  expect(screen.getByRole('listitem').textContent).toBe('Not met · can do two')
  const advice = screen.getByRole('link', { name: 'The first' })
  expect(advice.getAttribute('href')).toBe('/first/')
  expect(advice.closest('p')?.textContent).toBe('Best after: The first. Nothing is locked.')
  expect(screen.getByRole('link', { name: 'My progress' }).getAttribute('href')).toBe('/progress/')

  await answer('b')
  expect(screen.getByRole('listitem').textContent).toBe('Firm · can do two')
  await answer('a')
  expect(screen.queryByRole('link', { name: 'The first' })).toBeNull()
})

test('says nothing of a page that is no lesson', () => {
  const { container } = show('/elsewhere/')
  expect(container.textContent).toBe('')
})
