// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleListedItem } from '../../learning/items/sample-listed-item.ts'
import type { ProgressEvent } from '../../learning/progress/event.ts'
import { sampleAttempt, sampleReset, sampleSitting } from '../../learning/progress/sample-events.ts'
import { sampleItems } from '../../learning/worksheet/sample-items.ts'
import { readResultText } from '../../state/trainer/class-codes.ts'
import { store } from '../../state/progress.ts'
import { HandIn } from './hand-in.tsx'
import { sampleStrings } from './sample-strings.ts'

const saved = vi.hoisted(() => ({ text: '' }))
vi.mock('../../platform/files.ts', () => ({ saveFile: (_: string, text: string) => (saved.text = text) }))

const { choice, order } = sampleItems
const reserved = ['r-1', 'r-2'].map((id) => sampleListedItem({ id, reserved: true }))
const inLessons = [choice, order].map(({ id }) => sampleListedItem({ id, isWhole: id === 'choice' }))
/** What the site answers with; an address that is not there does not answer. */
let site: Record<string, object> = {}
const asked: string[] = []

const addresses = {
  ...{ catalogue: 'catalogue', item: 'items/{item}', home: '/en/', diagnostic: '/en/diagnostic/' },
  ...{ final: '/en/final/', passport: '/en/passport/', class: 'https://a.example/en/class/' },
}
const show = () =>
  render(<HandIn {...{ locale: 'en', course: 'Trio', addresses, strings: sampleStrings, speakAfterMs: 5 }} />)
    .container

/** Instants only grow: memory outlives a test, and a reset puts what was before it away. */
let lastMs = 1_000
const later = () => (lastMs += 10)
const keep = async (...events: readonly ProgressEvent[]) => {
  for (const event of events) await store.keep(event)
}
const answered = (item: string, given: object = {}) =>
  sampleAttempt({ item, submittedAtMs: later(), response: { chosen: ['oar'] }, score: 0, ...given })
const diagnostic = () => {
  const atMs = later()
  const of = { context: 'diagnostic' as const, sitting: `sitting-${atMs}` }
  return [
    sampleSitting({ atMs, items: reserved.map(({ id }) => id) }),
    ...reserved.map(({ id }) => answered(id, of)),
  ]
}

const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const readLink = async () =>
  readResultText((await screen.findByLabelText<HTMLTextAreaElement>('The link')).value, 'test-course')
/** Items and moments in what the link holds. */
const held = async () => {
  const reading = await readLink()
  return reading.kind === 'record'
    ? reading.record.answers.map(({ item, moment }) => `${moment} ${item}`)
    : []
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('Plain HTTP.')) } })
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const found = site[address]
    return found ? Promise.resolve(new Response(JSON.stringify(found))) : Promise.reject(new Error('Away.'))
  })
  localStorage.clear()
  asked.length = 0
  site = {
    catalogue: { items: [...reserved, ...inLessons] },
    'items/choice': { item: choice },
    'items/order': { item: order },
  }
  await store.open()
  await keep(sampleReset(later()))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the room', () => {
  it('says what to do first where there is nothing', async () => {
    show()
    await screen.findByRole('heading', { name: 'Nothing' })
    expect(screen.getByRole('link', { name: 'Diagnostic' }).getAttribute('href')).toBe('/en/diagnostic/')
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('names no assessment where the course has none', async () => {
    site.catalogue = { items: inLessons }
    show()
    await screen.findByText('Read.')
    expect(screen.queryByRole('link', { name: 'Diagnostic' })).toBeNull()
    cleanup()
    await keep(answered('choice'))
    show()
    await box(/^Lessons/)
    expect(screen.queryByText('Before')).toBeNull()
  })
  it('asks for the questions again where they did not come', async () => {
    const { catalogue } = site
    delete site.catalogue
    show()
    await screen.findByText('Failed.')
    if (catalogue) site.catalogue = catalogue
    await press('Again')
    await screen.findByRole('heading', { name: 'Nothing' })
  })
  it('leads to the passport, for who gives everything', async () => {
    await keep(...diagnostic())
    show()
    expect((await screen.findByRole('link', { name: 'Passport' })).getAttribute('href')).toBe('/en/passport/')
  })
})

describe('what is handed in', () => {
  it('is what was ticked: assessments from the start, lessons once they are', async () => {
    await keep(...diagnostic(), answered('choice', { score: 1 }), answered('order', { score: 0.5 }))
    show()
    expect((await box(/^Before\s*2 answers, 0 right/)).checked).toBe(true)
    await screen.findByRole('link', { name: 'Make After' })
    await waitFor(async () => expect(await held()).toEqual(['diagnostic r-1', 'diagnostic r-2']))
    fireEvent.click(await box(/^Lessons\s*2 answers, 1 right/))
    fireEvent.click(await box(/^Before/))
    await waitFor(async () => expect(await held()).toEqual(['lesson choice', 'lesson order']))
    fireEvent.click(await box(/^Lessons/))
    await screen.findByText('Tick one.')
    expect(screen.queryByRole('heading', { name: 'Give' })).toBeNull()
  })
  it('bears the pseudonym that was typed, as it is shown, and keeps it nowhere', async () => {
    await keep(...diagnostic())
    show()
    expect(await screen.findByText('none')).toBeTruthy()
    fireEvent.input(await screen.findByLabelText('Pseudonym'), { target: { value: ' River  ' } })
    await screen.findByText('River')
    await waitFor(async () => expect(await readLink()).toMatchObject({ record: { name: 'River' } }))
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('River')
  })
  it('is saved, copied as a link and as a text, and shown as one code', async () => {
    await keep(...diagnostic())
    show()
    await press('Save it')
    await screen.findByText('Saved.')
    expect(await readResultText(saved.text, 'test-course')).toEqual(await readLink())
    const link = (await screen.findByLabelText<HTMLTextAreaElement>('The link')).value
    const [page, fragment = ''] = link.split('#')
    expect(page).toBe('https://a.example/en/class/')
    expect((await screen.findByLabelText<HTMLTextAreaElement>('The text')).value).toBe(fragment)
    await press('Copy the text')
    await screen.findByText('Copy it yourself.')
    await press('1 to show')
    await screen.findByText('Code 1 of 1')
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  })
})

describe('the answers', () => {
  const openLessons = async () => {
    await keep(
      answered('choice', { score: 1 }),
      answered('order', { response: { order: ['moor'] }, score: 0.5 }),
    )
    show()
    fireEvent.click(await box(/^Lessons/))
    const fold = (await screen.findByText('Lessons', { selector: 'summary' })).closest('details')
    if (!fold) throw new Error('There is no fold.')
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  const cells = async () =>
    within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))

  it('are told one by one, in their own words, once they are asked for', async () => {
    await openLessons()
    await waitFor(async () =>
      expect(await cells()).toEqual([
        [choice.stem, 'The oar', 'Right'],
        [order.stem, '1. The moor', 'Partly'],
      ]),
    )
  })
  it('are asked for again where they did not come, and named meanwhile', async () => {
    const text = site['items/order']
    delete site['items/order']
    await openLessons()
    await screen.findByText('Some did not come.')
    expect((await cells())[1]).toEqual(['order', '', 'Partly'])
    if (text) site['items/order'] = text
    await press('Ask again')
    await waitFor(async () => expect((await cells())[1]?.[0]).toBe(order.stem))
    expect(asked.filter((address) => address === 'items/choice')).toHaveLength(1)
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())
  it('hears that the file is saved', async () => {
    await keep(...diagnostic())
    const container = show()
    await screen.findByRole('heading', { name: 'Give' })
    await virtual.start({ container })
    await press('Save it')
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join('\n')).toContain('polite: Saved.'),
    )
  })
})
