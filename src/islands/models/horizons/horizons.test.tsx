// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { horizons } from '../../../learning/models/horizons/model.ts'
import { wordsOf } from '../sample-model-words.ts'
import { modelStrings as strings } from '../sample-model-strings.ts'
import { Horizons } from './horizons.tsx'

const decisions = [
  {
    id: 'mill',
    horizonMonths: 60,
    scope: 'firm',
    purpose: 'orient',
    text: 'Build a mill.',
    why: 'For years.',
  },
  {
    id: 'note',
    horizonMonths: 0.25,
    scope: 'person',
    purpose: 'respond',
    text: 'Write to Ann.',
    why: 'To her.',
  },
]
const view = <Horizons {...{ locale: 'en', words: wordsOf(horizons, { decisions }), strings, delayMs: 5 }} />
const row = (number: number) => {
  const { text = '' } = decisions[number - 1] ?? {}
  return within(screen.getByRole('group', { name: `${number} ${text}` }))
}
const put = (number: number, kind: string) => fireEvent.click(row(number).getByRole('radio', { name: kind }))
const slide = (number: number, stop: number) =>
  fireEvent.input(row(number).getByRole('slider'), { target: { value: String(stop) } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const statuses = () => screen.getAllByRole('status').map((one) => one.textContent)
const picture = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label')

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(cleanup)

it('keeps what was moved before it woke', async () => {
  const found = [
    ['kind-mill', 'direct'],
    ['months-mill-stop', '12'],
    ['months-note-stop', '7'],
    ['horizon-stop', '7'],
    ['purpose', 'deliver'],
    ['scope', 'offer'],
  ] as const
  render(<Horizons {...{ locale: 'en', words: wordsOf(horizons, { decisions }), strings, found }} />)
  await waitFor(() => expect(picture()).toBe('axisAlt pin 1 direct years-other 5'))
})

describe('placing decisions', () => {
  it('draws them, and keeps them in the address', async () => {
    const { unmount } = render(view)
    expect(picture()).toBe('axisAlt none')
    put(1, 'strategic')
    slide(1, 12)
    expect(row(1).getByRole('slider').getAttribute('aria-valuetext')).toBe('years-other 5')
    expect(picture()).toBe('axisAlt pin 1 strategic years-other 5')
    await waitFor(() => expect(location.hash).toContain('kind-mill=strategic&months-mill=60'))
    unmount()
    render(view)
    await waitFor(() => expect(picture()).toBe('axisAlt pin 1 strategic years-other 5'))
  })

  it('judges what is placed; a wrong kind is not told the right one', async () => {
    render(view)
    press('check')
    expect(statuses()).toContain('nothing')
    put(1, 'strategic')
    put(2, 'strategic')
    press('check')
    await waitFor(() => expect(statuses()).toContain('checked-one 1 2'))
    expect(row(1).getByText('right strategic')).toBeTruthy()
    expect(row(1).getByText('too-near')).toBeTruthy()
    expect(row(1).getByText('For years.')).toBeTruthy()
    expect(row(2).getByText('wrong strategic')).toBeTruthy()
    expect(row(2).getByText('thinkOf respond person')).toBeTruthy()
    expect(row(2).queryByText('To her.')).toBeNull()
    // What moves is no longer judged.
    put(2, 'direct')
    expect(row(2).queryByText('wrong strategic')).toBeNull()
    press('reveal')
    expect(row(2).getByText('To her.')).toBeTruthy()
    expect(statuses()).toContain('revealed')
  })

  it('is read by name and value, and heard when it moves', async () => {
    const { container } = render(view)
    await virtual.start({ container })
    while (!(await virtual.lastSpokenPhrase()).startsWith('slider')) await virtual.next()
    expect(await virtual.lastSpokenPhrase()).toContain('howLong')
    put(1, 'direct')
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join(' ')).toContain('polite: placed 1 2 yours operational'),
    )
    await virtual.stop()
  })
})

it('classifies a decision of the reader’s own as it changes', () => {
  render(view)
  const own = within(screen.getByRole('region', { name: 'own' }))
  expect(own.getByText('so operational')).toBeTruthy()
  fireEvent.click(own.getByRole('radio', { name: 'firm' }))
  fireEvent.input(own.getByRole('slider'), { target: { value: '8' } })
  expect(own.getByText('so operational or strategic')).toBeTruthy()
  expect(own.getByText('purpose-against-scope')).toBeTruthy()
})
