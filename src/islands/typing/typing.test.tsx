// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NumberItem } from '../../learning/items/number.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { TextEntryItem } from '../../learning/items/text-entry.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { NumberEntry } from '../number/number.tsx'
import { withStakes } from '../staking/with-stakes.tsx'
import { TextEntry } from '../text-entry/text-entry.tsx'
import { sampleNumberStrings, sampleTextStrings } from './sample-strings.ts'

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

const word: TextEntryItem<string> = {
  ...{ ...sampleBase, kind: 'text-entry' },
  accept: [
    { id: 'fog', variants: { en: ['dense fog'], fr: ['brouillard'] }, feedback: 'It lies low.' },
    { id: 'cafe', variants: { en: ['café'], fr: ['café'] }, feedback: 'It is warm.' },
  ],
  wrong: [{ id: 'smoke', variants: { en: ['smoke'], fr: ['fumée'] }, feedback: 'Nothing burns.' }],
}
const sum: NumberItem<string> = {
  ...{ ...sampleBase, kind: 'number', value: 1234.5, tolerance: { relative: 0.01 } },
  unit: { text: '€', accept: ['€', 'euros'] },
  wrong: [{ id: 'half', value: 617.25, feedback: 'That is one of the two.' }],
}
const words = <TextEntry item={word} locale="en" strings={sampleTextStrings} />
const numbers = <NumberEntry item={sum} locale="en" strings={sampleNumberStrings} />

const show = async (island: ComponentChild) => {
  const { container } = render(<>{island}</>)
  await waitFor(() =>
    expect(container.querySelector<HTMLButtonElement>('.acts button')?.disabled).toBe(false),
  )
  return container
}
const field = () => screen.getByRole<HTMLInputElement>('textbox')
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const type = (value: string) => fireEvent.input(field(), { target: { value } })
const answer = async (value: string) => {
  type(value)
  await waitFor(() => button('Check'))
  button('Check').click()
}
const judged = () => document.querySelector('.judged')?.textContent
const status = () => screen.getByRole('status').textContent

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(cleanup)

describe('a word to type', () => {
  it('is stored with the language of its page, then judged', async () => {
    await show(words)
    await answer('Dense Fog')
    await waitFor(() => expect(judged()).toBe('RightIt lies low.'))
    expect(store.attempts).toMatchObject([{ response: { text: 'Dense Fog', locale: 'en' }, score: 1 }])
    screen.getByText('Because.')
    screen.getByText('Right answers: dense fog · café')
    expect(field().readOnly).toBe(true)
  })

  it('forgives a slip, and shows the spelling', async () => {
    await show(words)
    await answer('the dense fgo')
    await waitFor(() => expect(judged()).toBe('Right, but for a slipIt is spelt “dense fog”.It lies low.'))
    expect(store.attempts).toMatchObject([{ score: 1 }])
  })

  it('forgives a missing accent, and shows the spelling', async () => {
    await show(words)
    await answer('CAFE')
    await waitFor(() => expect(judged()).toBe('RightIt is spelt “café”.It is warm.'))
  })

  it('tells a known wrong answer why, and leaves it to be mended', async () => {
    await show(words)
    await answer('smoke')
    await waitFor(() => expect(judged()).toBe('Not quiteNothing burns.'))
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      judged(),
    )
    button('Try again').click()
    await waitFor(() => expect(judged()).toBeUndefined())
    expect(field().value).toBe('smoke')
    expect(document.activeElement).toBe(field())
    await answer('fog!')
    await waitFor(() => expect(status()).toContain('Not quite. Right answers: dense fog · café.'))
  })

  it.each(['', '  ', '…'])('asks for an answer where there is none: %j', async (nothing) => {
    await show(words)
    await answer(nothing)
    await waitFor(() => expect(status()).toBe('Answer first, then check.'))
    expect(store.attempts).toEqual([])
  })

  it('judges an earlier answer by the language it was typed in', async () => {
    store.attempts.push({ context: 'check', revision: 1, response: { text: 'brouillard', locale: 'fr' } })
    await show(words)
    await waitFor(() => expect(judged()).toBe('RightIt lies low.'))
  })
})

describe('a number to type', () => {
  it.each(['1,234.5', '1234.5 €', '1 234,50 euros', '€1,240'])('reads %s', async (text) => {
    await show(numbers)
    await answer(text)
    await waitFor(() => expect(judged()).toBe('Right'))
    screen.getByText('Right answer: €1,234.50')
  })

  it('says how a wrong number was understood, and which slip leads to it', async () => {
    await show(numbers)
    await answer('617.25')
    await waitFor(() => expect(judged()).toBe('Not quiteThat is one of the two.Understood: €617.25.'))
    await answer('7')
    await waitFor(() => expect(judged()).toBe('Not quiteUnderstood: €7.'))
  })

  it('writes as the language of the page does', async () => {
    const quantity = { ...sampleNumberStrings.quantity, currency: '{number}\u00a0{unit}' }
    await show(<NumberEntry item={sum} locale="fr" strings={{ ...sampleNumberStrings, quantity }} />)
    await answer('7000,5')
    await waitFor(() => expect(judged()).toBe('Not quiteUnderstood: 7\u202f000,50\u00a0€.'))
    expect(document.querySelector('.typed')?.textContent).toBe('Your answer€')
  })

  it('takes no try for what cannot be read, and says how to write it', async () => {
    await show(numbers)
    await answer('a lot')
    await waitFor(() => expect(status()).toBe(sampleNumberStrings.unreadable))
    expect(field().value).toBe('a lot')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(store.attempts).toEqual([])
  })

  it('tells the unit from the number', async () => {
    await show(numbers)
    await answer('1234.5 kg')
    await waitFor(() => expect(judged()).toBe('Not quiteRight number, but in €.'))
    cleanup()
    await show(<NumberEntry item={{ ...sum, unit: undefined }} locale="en" strings={sampleNumberStrings} />)
    await answer('1234.5 kg')
    await waitFor(() => expect(judged()).toContain(sampleNumberStrings.needlessUnit))
  })
})

describe.each([
  ['words', words],
  ['numbers', numbers],
])('%s', (_, island) => {
  it('keep a draft, letter by letter', async () => {
    await show(island)
    type('12')
    expect(store.drafts.get('sample')).toEqual({ text: '12', locale: 'en' })
    cleanup()
    await show(island)
    await waitFor(() => expect(field().value).toBe('12'))
  })

  it('are neither filled in nor corrected', async () => {
    await show(island)
    for (const name of ['autocomplete', 'autocapitalize', 'autocorrect'])
      expect(field().getAttribute(name)).toBe('off')
  })
})

it('takes what was typed before it woke, be it unreadable', async () => {
  await show(
    <NumberEntry item={sum} locale="en" strings={sampleNumberStrings} found={[['sample', 'a lot']]} />,
  )
  expect(field().value).toBe('a lot')
})

it('a screen reader hears the verdict with its reason, and the key at the end', async () => {
  const container = await show(numbers)
  await virtual.start({ container })
  await answer('617.25')
  await waitFor(async () =>
    expect(await virtual.spokenPhraseLog()).toContain(
      'polite: Not quite. That is one of the two. Understood: €617.25.',
    ),
  )
  await answer('7')
  await waitFor(async () =>
    expect(await virtual.spokenPhraseLog()).toContain(
      'polite: Not quite. Right answer: €1,234.50. Understood: €7.',
    ),
  )
  await virtual.stop()
})

describe('a stake on what is typed', () => {
  const stakes = {
    ...{ question: 'How much?', how: 'High stakes pay and cost more.', stake: '{right} or {wrong}' },
    ...{
      missing: 'Stake first.',
      marks: 'Marks: {marks}.',
      sureAndWrong: 'Sure and wrong.',
      review: 'To review',
    },
  }
  const [StakedText, StakedNumber] = [withStakes(TextEntry), withStakes(NumberEntry)]
  const staked = {
    word: <StakedText item={word} locale="en" strings={sampleTextStrings} stakes={stakes} />,
    number: <StakedNumber item={sum} locale="en" strings={sampleNumberStrings} stakes={stakes} />,
  }
  const stake = async (name: string) => {
    screen.getByLabelText<HTMLInputElement>(name).click()
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(name).checked).toBe(true))
  }

  it('must be put before the answer is checked, and is recorded with it', async () => {
    await show(staked.word)
    await answer('smoke')
    await waitFor(() => expect(status()).toBe('Stake first.'))
    expect(store.attempts).toEqual([])
    await stake('+3 or −6')
    await waitFor(() => expect(status()).toBe(''))
    button('Check').click()
    await waitFor(() => expect(store.attempts).toMatchObject([{ certainty: 3, score: 0 }]))
    await waitFor(() => expect(status()).toContain('Marks: −6. Sure and wrong.'))
    screen.getByText('To review')
  })

  it('is asked for after an answer that can be read', async () => {
    await show(staked.number)
    await answer('many')
    await waitFor(() => expect(status()).toBe(sampleNumberStrings.unreadable))
    await answer('')
    await waitFor(() => expect(status()).toBe(sampleNumberStrings.nothing))
    await answer('1234.5')
    await waitFor(() => expect(status()).toBe('Stake first.'))
    await stake('+1 or 0')
    button('Check').click()
    await waitFor(() => expect(store.attempts).toMatchObject([{ certainty: 1, score: 1 }]))
    await waitFor(() => expect(status()).toContain('Marks: +1.'))
  })

  it('is that of the first try: another one is not staked', async () => {
    await show(staked.word)
    type('smoke')
    await stake('+2 or −2')
    button('Check').click()
    await waitFor(() => button('Try again'))
    button('Try again').click()
    await answer('café')
    await waitFor(() => expect(store.attempts).toHaveLength(2))
    expect(store.attempts[1]).not.toHaveProperty('certainty')
    await waitFor(() => expect(status()).not.toContain('Marks'))
  })
})
