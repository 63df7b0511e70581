// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { sampleListed } from '../../learning/review/sample-course.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import { sampleItem as compass } from '../../learning/sorting/sample-item.ts'
import { $progress, openProgress, recordAttempt } from '../../state/progress.ts'
import { resetProgress } from '../../state/reset.ts'
import { suspendItem } from '../../state/suspensions.ts'
import { sampleStrings as sorterStrings } from '../sorter/sample-strings.ts'
import { Review } from './review.tsx'
import { sampleStrings } from './sample-strings.ts'

const clock = vi.hoisted(() => ({ nowMs: Date.parse('2026-11-26T12:00:00Z') }))
vi.mock('../../state/now.ts', () => ({ now: () => clock.nowMs }))
const calendar = vi.hoisted(() => ({ saved: [] as { counts: readonly number[] }[], isBroken: false }))
vi.mock('../../state/save-review-calendar.ts', () => ({
  saveReviewCalendar(given: { counts: readonly number[] }) {
    if (calendar.isBroken) throw new Error('There is no calendar.')
    calendar.saved.push(given)
  },
}))

const dayMs = 86_400_000
const option = (id: string, key?: true) => ({ id, text: id, feedback: `About ${id}.`, key })
const choice = (id: string, options = [option('yes', true), option('no'), option('maybe')]) => ({
  ...{ ...sampleBase, id, kind: 'choice', stem: `What of ${id}?`, options },
})
const items = {
  'sea.l.a': choice('sea.l.a'),
  'land.l.b': choice('land.l.b'),
  'sea.l.new': choice('sea.l.new'),
  compass,
}
const catalogue: Catalogue = {
  modules: [
    { id: 'sea', title: 'The sea' },
    { id: 'land', title: 'The land' },
  ],
  lessons: ['sea', 'land'].map((module) => ({
    ...{ id: `${module}.l`, module, title: `On the ${module}`, path: `/${module}/`, minutes: 5 },
    ...{ after: [], sections: [], objectives: [], activities: [] },
  })),
  objectives: [],
  items: [
    ...['sea.l.a', 'land.l.b', 'sea.l.new'].map((id) => sampleListed(id)),
    sampleListed('compass', { kind: 'categorise', isWhole: false, module: 'sky', lesson: 'sky.l' }),
  ],
}
const choiceStrings = {
  ...{ check: 'Check', retry: 'Try again', reveal: 'Show', redo: 'Start over', reread: 'Look back' },
  ...{ chooseOne: 'Choose.', chooseSome: 'Tick.', right: 'Right', wrong: 'Wrong', notQuite: '{what}' },
  ...{ extra: '{k}', missing: '{k}', lastRight: 'Last: right.', lastWrong: 'Last: wrong.', revised: 'New.' },
}
const stakes = {
  ...{ question: 'Stake?', how: 'How.', stake: '{right} or {wrong}', missing: 'Stake first.' },
  ...{ marks: 'Marks: {marks}.', sureAndWrong: 'Sure and wrong.', review: 'To review' },
}
const answers: Record<string, object> = {
  catalogue,
  'interface/staked-choice': { strings: choiceStrings, stakes },
  ...Object.fromEntries(Object.entries(items).map(([id, item]) => [`item/${id}`, { item, locale: 'en' }])),
  'item/compass': { item: compass, locale: 'en', strings: sorterStrings, round: [] },
}
const network = { isAway: false }
const addresses = { catalogue: 'catalogue', item: 'item/{id}', interface: 'interface/{name}' }

const show = () =>
  render(
    <Review
      {...{ locale: 'en', course: 'Trio', url: 'https://a.example/', addresses, strings: sampleStrings }}
      choice={{
        feedback: { several: '', right: 'Right', wrong: 'Wrong', excess: '' },
        ...{
          hint: 'Hint',
          anotherHint: 'Hint',
          answer: 'Answer',
          keysAre: { one: '{keys}', other: '{keys}' },
        },
      }}
      speakAfterMs={5}
    />,
  ).container

/** An answer that was given in a lesson, long ago. */
const answered = (item: string, score = 1, given: Partial<Attempt> = {}) => {
  const atMs = clock.nowMs
  clock.nowMs = atMs - 20 * dayMs
  const attempt = {
    item,
    revision: 1,
    context: 'check',
    response: { chosen: ['yes'] },
    score,
    ...given,
  } as const
  return recordAttempt({ ...attempt, startedAtMs: clock.nowMs }).then(() => (clock.nowMs = atMs))
}
const heading = (name: string) => screen.findByRole('heading', { name })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const said = (words: string) =>
  waitFor(() => expect(document.querySelector('.review-said')?.textContent).toBe(words))
const answer = async (name: string, stake = '+2 or −2') => {
  fireEvent.click(await screen.findByLabelText(name))
  fireEvent.click(screen.getByLabelText(stake))
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(stake).checked).toBe(true))
  clock.nowMs += 1_000
  await press('Check')
  await screen.findByRole('button', { name: /^(Continue|Finish)$/ })
  clock.nowMs += 1_000
}
const reviews = () =>
  Object.values($progress.get().items)
    .flatMap(({ attempts }) => attempts)
    .filter(({ context }) => context === 'review')

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('fetch', (address: string) =>
    network.isAway
      ? Promise.reject(new Error('away'))
      : Promise.resolve(
          new Response(JSON.stringify(answers[address]), { status: address in answers ? 200 : 404 }),
        ),
  )
  localStorage.clear()
  network.isAway = false
  Object.assign(calendar, { saved: [], isBroken: false })
  await openProgress()
  clock.nowMs += 40 * dayMs
  // What the tests before did is over; what follows may have been done twenty days ago.
  const atMs = clock.nowMs
  clock.nowMs -= 30 * dayMs
  await resetProgress()
  clock.nowMs = atMs
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('before a review', () => {
  it('says where questions come from, nothing having been learnt', async () => {
    show()
    await heading('Nothing due')
    expect(screen.getByRole('link', { name: 'On the sea' }).getAttribute('href')).toBe('/sea/')
  })
  it('tells how many are due, how long it takes, and what they are', async () => {
    await answered('sea.l.a')
    await answered('land.l.b')
    show()
    await heading('3 due, 2 min')
    for (const words of ['2 to recall', '1 new', 'The sea: 2', 'The land: 1']) screen.getByText(words)
  })
  it('says that the network is away, and tries again', async () => {
    network.isAway = true
    show()
    await screen.findByText('No network.')
    network.isAway = false
    await press('Try the network again')
    const title = await heading('Nothing due')
    await waitFor(() => expect(document.activeElement).toBe(title))
  })
  it('sends who was only examined to the first lesson all the same', async () => {
    await answered('sea.l.a', 1, { context: 'diagnostic' })
    await suspendItem('sea.l.a', true)
    show()
    expect((await screen.findByRole('link', { name: /^On the/ })).textContent).toBe('On the sea')
  })
})

describe('a review', () => {
  beforeEach(async () => {
    await answered('sea.l.a', 0)
    await answered('land.l.b')
  })
  const begin = async () => {
    const container = show()
    await press('Begin')
    await heading('Question 1 of 3')
    return container
  }

  it('puts a question anew, and stores the answer as that of a review', async () => {
    await begin()
    const yes = await screen.findByLabelText<HTMLInputElement>('yes')
    expect(yes.checked).toBe(false)
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
    await answer('yes', '+3 or −6')
    expect(reviews()).toMatchObject([{ item: 'sea.l.a', context: 'review', certainty: 3, score: 1 }])
  })
  it('goes on with the focus on the next question, and says how many are left', async () => {
    await begin()
    await answer('yes')
    await press('Continue')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Question 2 of 3' })),
    )
    await said('2 to go.')
  })
  it('puts what was wrong once more at the end, and tells what came of the day', async () => {
    await begin()
    await answer('no')
    await press('Continue')
    await answer('yes')
    await press('Continue')
    await answer('yes')
    await press('Continue')
    await heading('Once more')
    await answer('no')
    await press('Finish')
    await heading('Done')
    screen.getByText('3 reviewed. 2 right at once.')
    screen.getByText(/^Come tomorrow \(/)
    await said('That was the last.')
  })
  it('puts a question off to the end', async () => {
    await begin()
    await press('Later')
    await said('Put off.')
    await screen.findByText('What of land.l.b?')
    await answer('yes')
    await press('Continue')
    await screen.findByText('What of sea.l.new?')
    await answer('yes')
    await press('Continue')
    await screen.findByText('What of sea.l.a?')
    expect(screen.queryByRole('button', { name: 'Later' })).toBeNull()
  })
  it('sets a question aside, and takes it back at once', async () => {
    await begin()
    await press('Never again')
    await said('Set aside.')
    await heading('Question 1 of 2')
    await press('Take it back')
    await said('It is back.')
    await screen.findByText('What of sea.l.a?')
    await heading('Question 1 of 3')
  })
  it('lists what was set aside, to be put back', async () => {
    await begin()
    await press('Never again')
    await said('Set aside.')
    await press('Stop')
    await screen.findByText('1 set aside')
    const fold = document.querySelector<HTMLDetailsElement>('.suspended')
    if (fold) fold.open = true
    await press('Put back Of On the sea').catch(() => press('Put back What of sea.l.a?'))
    await heading('3 due, 2 min')
    expect(screen.queryByText('1 set aside')).toBeNull()
  })
  it('goes on after a reload where it was, with what was half answered', async () => {
    await begin()
    await answer('yes')
    await press('Continue')
    await screen.findByText('What of land.l.b?')
    fireEvent.click(screen.getByLabelText('maybe'))
    const drafts = () => Object.keys(localStorage).filter((key) => key.includes('/d/land.l.b.review-'))
    await waitFor(() =>
      expect(drafts().map((key) => localStorage.getItem(key))).toEqual([expect.stringContaining('maybe')]),
    )
    cleanup()
    show()
    await heading('2 left, 1 min')
    await press('Go on')
    await heading('Question 2 of 3')
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('maybe').checked).toBe(true))
    expect(reviews()).toHaveLength(1)
  })
  it('keeps the place while a question cannot be fetched', async () => {
    show()
    await screen.findByRole('button', { name: 'Begin' })
    network.isAway = true
    await press('Begin')
    await screen.findByText('No network.')
    network.isAway = false
    await press('Try the network again')
    await screen.findByText('What of sea.l.a?')
    expect(document.activeElement).toBe(await heading('Question 1 of 3'))
  })
  it('left open over night, begins the new day once it is stopped', async () => {
    await begin()
    await answer('yes')
    await press('Continue')
    clock.nowMs += dayMs
    await press('Stop')
    await screen.findByRole('heading', { name: /^\d due/ })
  })
  it('can go on after a reset in another tab', async () => {
    await answered('sea.l.a', 0, { context: 'review' })
    await begin()
    await resetProgress()
    await answer('yes')
  })
  it('says that no calendar was made', async () => {
    calendar.isBroken = true
    show()
    await press('Save a calendar')
    await said('Not saved.')
  })
  it('offers the days to come as a calendar', async () => {
    show()
    await press('Save a calendar')
    await said('Saved.')
    expect(calendar.saved[0]?.counts[0]).toBe(2)
  })
  it('takes what the learner chose', async () => {
    show()
    await heading('3 due, 2 min')
    fireEvent.input(screen.getByLabelText(/^New/), { target: { value: '0' } })
    await heading('2 due, 1 min')
    expect(localStorage.getItem('test-course@//s/newPerDay')).toBe('0')
  })
})

describe('a sorter in a review', () => {
  it('draws a round of its own, whose first check counts', async () => {
    await answered('compass', 0, { context: 'sort', response: { placements: {} } })
    show()
    await press('Begin')
    await screen.findByText(compass.stem, {}, { timeout: 5_000 })
    const [card] = [...document.querySelectorAll<HTMLElement>('[data-card]')]
    if (!card) throw new Error('There is no card.')
    fireEvent.keyDown(card, { key: '1' })
    fireEvent.click(await screen.findByText(sorterStrings.check))
    await screen.findByRole('button', { name: /^(Continue|Finish)$/ })
    expect(reviews()).toMatchObject([{ item: 'compass', context: 'review' }])
    expect(localStorage.getItem('test-course@//d/compass')).toBeNull()
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  it('hears what came of a question that is put off', async () => {
    await answered('sea.l.a')
    await answered('land.l.b')
    const container = show()
    await virtual.start({ container })
    await press('Begin')
    await screen.findByRole('button', { name: 'Later' })
    await press('Later')
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join('\n')).toContain('polite: Put off.'),
    )
  })
})
