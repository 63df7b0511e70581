// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClozeChooseItem, ClozeDragItem, ClozeItem } from '../../learning/items/cloze.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import type { Found } from '../found.ts'
import { Cloze } from './cloze.tsx'
import { sampleStrings as strings } from './sample-strings.ts'

const store = vi.hoisted(() => ({
  attempts: [] as Partial<Attempt>[],
  drafts: new Map<string, unknown>(),
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { sample: { attempts: store.attempts } } }) },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Partial<Attempt>) => {
    store.attempts.push(answer)
    return Promise.resolve()
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const option = (id: string, feedback: string, key?: true) => ({ id, text: id, feedback, ...(key && { key }) })
const choose: ClozeChooseItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'choose', text: 'Clouds [[up]], rain [[down]].' },
  gaps: [
    { id: 'down', options: [option('falls', 'It is heavy.', true), option('flies', 'It has no wings.')] },
    {
      id: 'up',
      options: [option('rise', 'Warm air lifts them.', true), option('dig', 'They are no moles.')],
    },
  ],
}
const word = (id: string) => ({ id, text: id, not: `${id} is not for here.` })
const drag: ClozeDragItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'drag', text: 'Clouds [[up]], rain [[down]].' },
  words: ['rise', 'falls', 'digs'].map(word),
  gaps: [
    { id: 'up', word: 'rise', why: 'Warm air lifts them.', not: { digs: 'They are no moles.' } },
    { id: 'down', word: 'falls', why: 'It is heavy.' },
  ],
}
const reusable: ClozeDragItem<string> = {
  ...{ ...drag, reusable: true },
  gaps: drag.gaps.map((gap) => ({ ...gap, word: 'rise' })),
}

const show = async (item: ClozeItem<string>, found: Found = []) => {
  const { container } = render(<Cloze item={item} locale="en" strings={strings} found={found} />)
  await waitFor(() =>
    expect(container.querySelector<HTMLButtonElement>('.acts button')?.disabled).toBe(false),
  )
  return container
}
const gap = (n: number) => screen.getByRole<HTMLSelectElement>('combobox', { name: `Gap ${n}` })
const choice = (n: number, value: string) => fireEvent.change(gap(n), { target: { value } })
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const bank = () => screen.getByRole('list', { name: 'Words to place' })
const words = () =>
  within(bank())
    .queryAllByRole('button')
    .map((one) => one.textContent)
const check = async (name = 'Check') => {
  await waitFor(() => button(name))
  button(name).click()
}
const verdicts = () => [...document.querySelectorAll('.verdicts li')].map((one) => one.textContent)
const status = () => screen.getByRole('status').textContent

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(cleanup)

describe('a list in each gap', () => {
  it('numbers the gaps as the text has them, and tells of each', async () => {
    await show(choose)
    choice(1, 'rise')
    choice(2, 'flies')
    await check()
    await waitFor(() => expect(status()).toBe('Not quite: 1 of 2 right.'))
    expect(verdicts()).toEqual(['Gap 1: RightWarm air lifts them.', 'Gap 2: Not quiteIt has no wings.'])
    expect(store.attempts).toMatchObject([
      { context: 'check', response: { gaps: { up: 'rise', down: 'flies' } }, score: 0.5 },
    ])
    const describedBy = gap(2).getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(describedBy)?.textContent).toContain('It has no wings.')
    expect(gap(2).getAttribute('aria-invalid')).toBe('true')
  })

  it('keeps what is right for another try, with its verdict, and goes to the first that is not', async () => {
    await show(choose)
    choice(1, 'rise')
    choice(2, 'flies')
    await check()
    await check('Try again')
    await waitFor(() => expect(gap(2).value).toBe(''))
    expect(gap(1).value).toBe('rise')
    expect(verdicts()).toEqual(['Gap 1: RightWarm air lifts them.'])
    expect(document.activeElement).toBe(gap(2))
    choice(2, 'falls')
    await check()
    await waitFor(() => expect(status()).toBe('Right.'))
    expect(document.querySelector('.gapped')?.textContent).toBe('Clouds 1rise, rain 2falls.')
    screen.getByText('Because.')
  })

  it('shows the text filled in after two wrong tries, and why', async () => {
    await show(choose)
    choice(1, 'dig')
    await check()
    await check('Try again')
    choice(1, 'dig')
    await check()
    await waitFor(() => screen.getByText('Because.'))
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(document.querySelector('.gapped')?.textContent).toBe('Clouds 1rise, rain 2falls.')
    expect(verdicts()).toEqual([
      'Gap 1: Not quiteYou had put “dig”. They are no moles.It takes “rise”. Warm air lifts them.',
      'Gap 2: Not quiteThere is nothing in it.It takes “falls”. It is heavy.',
    ])
    await check('Start over')
    await waitFor(() => expect(document.activeElement).toBe(gap(1)))
    expect(gap(1).value).toBe('')
  })

  it('shows the answer on request, once wrong', async () => {
    await show(choose)
    expect(screen.queryByRole('button', { name: 'Show the answer' })).toBeNull()
    choice(1, 'dig')
    await check()
    await check('Show the answer')
    await waitFor(() => screen.getByText('Because.'))
    expect(store.attempts).toHaveLength(1)
  })

  it('keeps a draft, and takes what was chosen before it woke', async () => {
    await show(choose)
    choice(1, 'dig')
    cleanup()
    await show(choose)
    await waitFor(() => expect(gap(1).value).toBe('dig'))
    cleanup()
    await show(choose, [['sample-down', 'falls']])
    expect([gap(1).value, gap(2).value]).toEqual(['', 'falls'])
    expect(store.drafts.get('sample')).toEqual({ gaps: { down: 'falls' } })
  })

  it('asks for an answer where there is none', async () => {
    await show(choose)
    await check()
    await waitFor(() => expect(status()).toBe('Answer first, then check.'))
    expect(store.attempts).toEqual([])
  })
})

describe('a bank of words', () => {
  it('gives a word to the gap that is tapped after it', async () => {
    await show(drag)
    fireEvent.click(button('falls'), { detail: 1 })
    await waitFor(() => expect(button('falls').getAttribute('aria-pressed')).toBe('true'))
    expect(status()).toBe('“falls” is picked up.')
    fireEvent.click(button('Gap 2: put “falls” here'), { detail: 1 })
    await waitFor(() => expect(gap(2).value).toBe('falls'))
    expect(status()).toBe('“falls” is in gap 2.')
    expect(words().sort()).toEqual(['digs', 'rise'])
    expect(store.drafts.get('sample')).toEqual({ gaps: { down: 'falls' } })
  })

  it('leads who works with keys to the gaps, then to the next word', async () => {
    await show(drag)
    button('rise').click()
    await waitFor(() => expect(document.activeElement).toBe(button('Gap 1: put “rise” here')))
    button('Gap 1: put “rise” here').click()
    await waitFor(() => expect(document.activeElement?.closest('.word')).not.toBeNull())
    expect(words()).not.toContain('rise')
  })

  it('lets a word go with Escape, or by picking it again', async () => {
    await show(drag)
    button('rise').click()
    await waitFor(() => button('Gap 1: put “rise” here'))
    fireEvent.keyDown(button('Gap 1: put “rise” here'), { key: 'Escape' })
    await waitFor(() => expect(status()).toBe('Nothing has moved.'))
    expect(document.activeElement).toBe(button('rise'))
    button('rise').click()
    await waitFor(() => button('Gap 1: put “rise” here'))
    button('rise').click()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Gap 1: put “rise” here' })).toBeNull())
  })

  it('moves a word that another gap chooses from its list, and says so', async () => {
    await show(drag)
    choice(1, 'falls')
    await waitFor(() => expect(words()).not.toContain('falls'))
    choice(2, 'falls')
    await waitFor(() => expect(gap(1).value).toBe(''))
    expect(status()).toBe('“falls” goes from gap 1 to gap 2.')
    choice(2, '')
    await waitFor(() => expect(words()).toContain('falls'))
  })

  it('keeps every word where they may be used again', async () => {
    await show(reusable)
    choice(1, 'rise')
    choice(2, 'rise')
    await check()
    await waitFor(() => expect(status()).toBe('Right.'))
    expect(store.attempts).toMatchObject([{ score: 1 }])
  })

  it('tells why a word is wrong in this very gap, or in any', async () => {
    await show(drag)
    choice(1, 'digs')
    choice(2, 'rise')
    await check()
    await waitFor(() =>
      expect(verdicts()).toEqual([
        'Gap 1: Not quiteThey are no moles.',
        'Gap 2: Not quiterise is not for here.',
      ]),
    )
  })
})

it('a screen reader hears the word picked, where it goes, and the verdict', async () => {
  const container = await show(drag)
  await virtual.start({ container })
  const hears = (phrase: string) =>
    waitFor(async () => expect(await virtual.spokenPhraseLog()).toContain(`polite: ${phrase}`))
  button('rise').click()
  await hears('“rise” is picked up.')
  button('Gap 1: put “rise” here').click()
  await hears('“rise” is in gap 1.')
  await check()
  await hears('Not quite: 1 of 2 right.')
  await virtual.stop()
})

it('meets no feedback and no key before an answer', async () => {
  const { innerHTML } = await show(drag)
  expect(innerHTML).not.toMatch(/Warm air|no moles|not for here|Because/)
})
