// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { Fields } from './fields.tsx'
import { Prediction } from './prediction.tsx'
import { predictionOf } from './question.ts'

const store = vi.hoisted(() => ({ attempts: [] as Partial<Attempt>[], drafts: new Map<string, unknown>() }))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { rain: { attempts: store.attempts } } }) },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Partial<Attempt>) => Promise.resolve(store.attempts.push(answer)),
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const item: ChoiceItem<string> = {
  ...{ id: 'rain', kind: 'choice', revision: 1, concepts: [], objective: 'o', bloom: 'apply' },
  stem: 'Where does it rain most?',
  explanation: 'Clouds meet the hills there.',
  options: [
    { id: 'hills', key: true, text: 'In the hills', feedback: 'Clouds rise and cool.' },
    { id: 'plain', text: 'On the plain', feedback: 'Clouds pass over it.' },
  ],
}
const strings = { bet: 'Note my guess', chooseOne: 'Choose one: a guess will do.', noted: 'Noted.' }
const island = (
  <Prediction question={predictionOf(item)} strings={strings}>
    <Fields item={item} />
  </Prediction>
)
const show = async () => {
  const { container } = render(island)
  await waitFor(() => expect(button().disabled).toBe(false))
  return container
}
const button = () => screen.getByRole<HTMLButtonElement>('button')
const option = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const bet = async (name: string) => {
  option(name).click()
  await waitFor(() => expect(store.drafts.size).toBe(1))
  button().click()
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Noted.'))
}

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(cleanup)

it('notes the bet without a score, and says so aloud', async () => {
  const container = await show()
  await virtual.start({ container })
  await bet('On the plain')
  expect(store.attempts).toMatchObject([
    { item: 'rain', context: 'prediction', response: { chosen: ['plain'] }, score: null },
  ])
  expect(await virtual.spokenPhraseLog()).toContain('polite: Noted.')
  await virtual.stop()
})

it('holds neither the key nor the feedback', async () => {
  const container = await show()
  await bet('In the hills')
  expect(container.innerHTML).not.toMatch(/Clouds|right|key/)
  expect(JSON.stringify(predictionOf(item))).not.toMatch(/Clouds|key/)
})

it('can be changed: the last one counts, the same one is not noted twice', async () => {
  await show()
  await bet('On the plain')
  button().click()
  await bet('In the hills')
  expect(store.attempts.map(({ response }) => response)).toEqual([
    { chosen: ['plain'] },
    { chosen: ['hills'] },
  ])
})

it('asks kindly for a bet', async () => {
  await show()
  button().click()
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Choose one: a guess will do.'))
  expect(store.attempts).toEqual([])
})

describe('another visit', () => {
  it('shows the bet, unannounced', async () => {
    store.attempts.push({ context: 'prediction', revision: 1, response: { chosen: ['plain'] } })
    await show()
    await waitFor(() => expect(option('On the plain').checked).toBe(true))
    screen.getByText('Noted.')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it.each([
    { context: 'check', revision: 1 },
    { context: 'prediction', revision: 0 },
  ] as const)('does not take %j for the bet', async (attempt) => {
    store.attempts.push({ ...attempt, response: { chosen: ['plain'] } })
    await show()
    expect(option('On the plain').checked).toBe(false)
  })
})

it('refuses an item that lets several options be chosen, by its name', () => {
  expect(() => predictionOf({ ...item, multiple: true })).toThrow('"rain"')
})
