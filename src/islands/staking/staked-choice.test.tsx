// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { Fields } from '../choice/fields.tsx'
import { questionOf } from '../choice/question.ts'
import { StakedChoice } from './staked-choice.tsx'
import { StakesTotal } from './stakes-total.tsx'

const store = vi.hoisted(() => ({
  attempts: [] as Attempt[],
  drafts: new Map<string, unknown>(),
  told: [] as (() => void)[],
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: {
    get: () => ({ items: { sea: { attempts: store.attempts } } }),
    listen: (tell: () => void) => {
      store.told.push(tell)
      return () => undefined
    },
  },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Attempt) => {
    store.attempts.push(answer)
    for (const tell of store.told) tell()
    return Promise.resolve()
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const town = (id: string, key?: true) => ({ id, text: id, feedback: `About ${id}.`, key })
const item: ChoiceItem<string> = {
  ...{ ...sampleBase, id: 'sea', revision: 2, kind: 'choice', stem: 'Which town is by the sea?' },
  options: [town('Brest', true), town('Lyons'), town('Dijon')],
}
const strings = {
  ...{ check: 'Check', retry: 'Try again', reveal: 'Show the answer', redo: 'Start over' },
  ...{ reread: 'Look back', chooseOne: 'Choose one.', chooseSome: 'Tick some.', right: 'Right' },
  ...{ wrong: 'Not quite', notQuite: '{what}', extra: '{k}', missing: '{k}' },
  ...{ lastRight: 'Last: right.', lastWrong: 'Last: wrong.', revised: 'It has changed.' },
}
const stakes = {
  ...{ question: 'How much?', how: 'High stakes pay and cost more.', stake: '{right} or {wrong}' },
  ...{
    missing: 'Stake first.',
    marks: 'Marks: {marks}.',
    sureAndWrong: 'Sure and wrong.',
    review: 'To review',
  },
}
const total = { total: { one: 'Total {marks}: {k} of {n}', other: 'Total {marks}: {k} of {n}' } }

const island = (found: [string, string][] = []) => (
  <>
    <StakedChoice question={questionOf(item)} strings={strings} stakes={stakes} found={found}>
      <Fields item={item} strings={{ several: '', right: 'Right', wrong: 'Not quite', excess: '' }} />
    </StakedChoice>
    <StakesTotal items={[{ id: 'sea', revision: 2 }]} strings={total} locale="en" />
  </>
)
const show = async (found: [string, string][] = []) => {
  const { container } = render(island(found))
  await waitFor(() =>
    expect(container.querySelector<HTMLButtonElement>('.acts button')?.disabled).toBe(false),
  )
  return container
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const radio = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const status = () => screen.getByRole('status').textContent
const tick = async (...names: string[]) => {
  for (const name of names) radio(name).click()
  for (const name of names) await waitFor(() => expect(radio(name).checked).toBe(true))
}
const check = async (...names: string[]) => {
  const before = store.attempts.length
  await tick(...names)
  button('Check').click()
  await waitFor(() => expect(store.attempts).toHaveLength(before + 1))
  await waitFor(() => expect(status()).not.toBe(''))
}

beforeEach(() => {
  store.attempts = []
  store.told = []
  store.drafts.clear()
})
afterEach(cleanup)

describe('a stake', () => {
  it('must be put before the answer is checked', async () => {
    await show()
    await tick('Lyons')
    button('Check').click()
    await waitFor(() => expect(status()).toBe('Stake first.'))
    expect(store.attempts).toEqual([])
    await tick('+2 or −2')
    await waitFor(() => expect(status()).toBe(''))
    button('Check').click()
    await waitFor(() => expect(store.attempts).toMatchObject([{ certainty: 2, score: 0 }]))
    await waitFor(() => expect(status()).toBe('Not quite. Marks: −2. About Lyons.'))
  })

  it('comes after the answer: without one it is the answer that is asked for', async () => {
    await show()
    await tick('+1 or 0')
    button('Check').click()
    await waitFor(() => expect(status()).toBe('Choose one.'))
  })

  it('is no answer: it is neither taken for an option nor judged', async () => {
    await show()
    await tick('Lyons', '+1 or 0')
    expect(store.drafts.get('sea')).toEqual({ chosen: ['Lyons'] })
    expect(store.drafts.get('sea.certainty')).toBe(1)
  })

  it('cannot be changed once the answer is checked', async () => {
    await show()
    await check('Lyons', '+3 or −6')
    radio('+1 or 0').click()
    await waitFor(() => expect(radio('+3 or −6').checked).toBe(true))
    expect(store.drafts.size).toBe(0)
  })
})

describe('what it comes to', () => {
  it.each([
    ['+1 or 0', 'Brest', 'Right. Marks: +1.', 'Total +1: 1 of 1'],
    ['+3 or −6', 'Brest', 'Right. Marks: +3.', 'Total +3: 1 of 1'],
    ['+1 or 0', 'Lyons', 'Not quite. Marks: 0.', 'Total 0: 1 of 1'],
    ['+3 or −6', 'Lyons', 'Not quite. Marks: −6. Sure and wrong.', 'Total −6: 1 of 1'],
  ])('for %s and %s is said, and summed', async (stake, option, said, sum) => {
    await show()
    screen.getByText('Total 0: 0 of 1')
    await check(option, stake)
    await waitFor(() => expect(status()).toBe(`${said} About ${option}.`))
    await waitFor(() => screen.getByText(sum))
    expect(screen.queryByText('To review') !== null).toBe(said.includes('Sure and wrong'))
  })

  it('is that of the first try: another one is not staked', async () => {
    await show()
    await check('Lyons', '+3 or −6')
    button('Try again').click()
    await waitFor(() => button('Check'))
    await check('Brest')
    expect(store.attempts[1]).not.toHaveProperty('certainty')
    expect(status()).toBe('Right. About Brest.')
    screen.getByText('Total −6: 1 of 1')
    screen.getByText('To review')
  })

  it('is forgotten by another stake, once the question is begun anew', async () => {
    await show()
    await check('Lyons', '+3 or −6')
    button('Try again').click()
    await waitFor(() => button('Check'))
    await check('Brest')
    button('Start over').click()
    await waitFor(() => button('Check'))
    await check('Brest', '+2 or −2')
    expect(store.attempts[2]).toMatchObject({ certainty: 2 })
    expect(screen.queryByText('To review')).toBeNull()
    screen.getByText('Total +2: 1 of 1')
  })
})

describe('another visit', () => {
  const past = (...attempts: Partial<Attempt>[]) =>
    (store.attempts = attempts.map(
      (one) =>
        ({ context: 'check', revision: 2, response: { chosen: ['Lyons'] }, score: 0, ...one }) as Attempt,
    ))

  it('recalls the mark for review', async () => {
    past({ certainty: 3 })
    await show()
    await waitFor(() => screen.getByText('To review'))
    expect(radio('+3 or −6').checked).toBe(true)
    expect(status()).toBe('')
  })

  it('goes on with the stake that was put', async () => {
    await show()
    await tick('Lyons', '+2 or −2')
    cleanup()
    await show()
    await waitFor(() => expect(radio('+2 or −2').checked).toBe(true))
    await check('Lyons')
    expect(store.attempts).toMatchObject([{ certainty: 2 }])
  })

  it('does not stake on another try that was left half done', async () => {
    past({ certainty: 2 })
    store.drafts.set('sea', { chosen: ['Dijon'] })
    await show()
    await waitFor(() => expect(radio('Dijon').checked).toBe(true))
    await check('Dijon')
    expect(store.attempts[1]).not.toHaveProperty('certainty')
  })

  it('keeps the stake that was put before the page came alive', async () => {
    await show([['sea.certainty', '3']])
    expect(radio('+3 or −6').checked).toBe(true)
    await check('Brest')
    expect(store.attempts).toMatchObject([{ certainty: 3 }])
  })

  it.each([0, 4, '3', null, { level: 3 }])('takes no stake from a draft that is none: %j', async (draft) => {
    store.drafts.set('sea.certainty', draft)
    await show()
    for (const name of ['+1 or 0', '+2 or −2', '+3 or −6']) expect(radio(name).checked).toBe(false)
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  it('hears the marks with the verdict', async () => {
    const container = await show()
    await virtual.start({ container })
    await check('Lyons', '+3 or −6')
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join('\n')).toContain(
        'polite: Not quite. Marks: −6. Sure and wrong. About Lyons.',
      ),
    )
  })
})
