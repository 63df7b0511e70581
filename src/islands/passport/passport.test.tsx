// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { passportFile } from '../../learning/passport/passport.ts'
import type { ProgressEvent } from '../../learning/progress/event.ts'
import { sampleAttempt, sampleReset } from '../../learning/progress/sample-events.ts'
import { openProgress, recordAttempt } from '../../state/progress.ts'
import { sampleAnswer } from '../../state/sample-device.ts'
import { Passport } from './passport.tsx'
import { sampleStrings } from './sample-strings.ts'

const loads = vi.hoisted(() => ({ count: 0 }))
vi.mock('../../platform/address.ts', async (original) => ({
  ...(await original<object>()),
  loadPageAgain: () => (loads.count += 1),
}))

const catalogue = {
  lessons: [{ id: 'one', title: 'Lesson one' }],
  items: [{ id: 'item-1', lesson: 'one' }],
}
const isPersisted = { value: null as boolean | null }
let rank = 0
/** Never the same twice: memory outlives a test. */
const fresh = (given = {}) => sampleAttempt({ id: `fresh-${(rank += 1)}`, ...given })
const fileOf = (events: readonly ProgressEvent[], course = 'test-course') =>
  passportFile({ course, madeAtMs: 1, events, setAside: [] })

const show = () =>
  render(
    <Passport
      {...{ locale: 'en', course: 'Trio', url: 'https://a.example/en/passport/', catalogue: 'catalogue' }}
      strings={sampleStrings}
      speakAfterMs={5}
    />,
  ).container
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const give = async (text: string) => {
  fireEvent.input(await screen.findByLabelText('Paste'), { target: { value: text } })
  await press('Read')
}
const heading = (name: string) => screen.findByRole('heading', { name })
const said = (words: string) =>
  waitFor(() => expect(document.querySelector('.passport-said')?.textContent).toBe(words))
const stored = () => JSON.stringify(Object.entries(localStorage).sort())

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(catalogue))))
  vi.stubGlobal('navigator', {
    ...{
      storage: {
        persisted: () => Promise.resolve(isPersisted.value),
        persist: () => Promise.resolve((isPersisted.value = true)),
      },
    },
    clipboard: { writeText: () => Promise.reject(new Error('Plain HTTP.')) },
  })
  localStorage.clear()
  loads.count = 0
  await openProgress()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('what is here', () => {
  it('is told, and can be asked to be kept', async () => {
    isPersisted.value = false
    await recordAttempt(sampleAnswer())
    show()
    await screen.findByText(/^\d+ since /)
    await press('Keep them')
    await said('Promised.')
    expect(screen.queryByRole('button', { name: 'Keep them' })).toBeNull()
    await screen.findByText(/Promised\. Seven days\./)
  })
})

describe('taking along', () => {
  it('selects the link where it cannot be copied', async () => {
    await recordAttempt(sampleAnswer())
    show()
    const link = await screen.findByLabelText<HTMLTextAreaElement>('The link')
    expect(link.value).toMatch(/^https:\/\/a\.example\/en\/passport\/#p=[\w-]+$/)
    await press('Copy')
    await said('Copy it yourself.')
  })
  it('shows codes, by hand where little motion is wanted', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    for (let at = 0; at < 40; at += 1)
      await recordAttempt(sampleAnswer({ response: { text: `${Math.random()}` } }))
    show()
    await press(/to show$/)
    await screen.findByText(/^Code 1 of/)
    await press('After')
    await screen.findByText(/^Code 2 of/)
    await press('Before')
    await press('Before')
    expect(screen.getByText(/^Code (\d+) of \1$/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
  })
})

describe('bringing back', () => {
  it('shows what would be added, adds it once agreed to, and offers to undo', async () => {
    show()
    const [one, two] = [fresh(), fresh({ item: 'gone' })]
    await give(fileOf([one, two]))
    const title = await heading('It brings')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(localStorage.getItem(`test-course@//a/item-1/${one.id}`)).toBeNull()
    screen.getByText('2 new')
    expect([...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual([
      ...['Lesson one', 'Others'],
    ])
    await press('2 to add')
    await heading('2 added.')
    await said('2 added.')
    expect(localStorage.getItem(`test-course@//a/item-1/${one.id}`)).not.toBeNull()
    await press('Undo')
    await waitFor(() => expect(loads.count).toBe(1))
    expect(localStorage.getItem(`test-course@//a/item-1/${one.id}`)).toBeNull()
    cleanup()
    show()
    await screen.findByText('2 taken away.')
    cleanup()
    show()
    await screen.findByRole('heading', { name: 'Back' })
    await waitFor(() => expect(screen.queryByText('Wait.')).toBeNull())
    expect(screen.queryByText('2 taken away.')).toBeNull()
  })
  it('can be declined, and leaves no trace', async () => {
    show()
    const before = stored()
    await give(fileOf([fresh()]))
    await heading('It brings')
    await press('Add nothing')
    expect(screen.queryByRole('heading', { name: 'It brings' })).toBeNull()
    expect(stored()).toBe(before)
  })
  it('warns of a reset that would hide what is here', async () => {
    const { submittedAtMs } = await recordAttempt(sampleAnswer())
    show()
    await give(fileOf([sampleReset(submittedAtMs, `reset-${(rank += 1)}`)]))
    await screen.findByText(/^\d+ hidden here$/)
    screen.getByText('1 deeds')
    await screen.findByRole('button', { name: 'Add' })
    await press('Add nothing')
  })
  it('says that nothing is new', async () => {
    const known = await recordAttempt(sampleAnswer())
    show()
    await give(fileOf([known]))
    await screen.findByText('Nothing new.')
    await press('Close')
  })
  it.each([
    ['hello', 'No passport.'],
    [fileOf([sampleAttempt()], 'other'), 'Of other.'],
    [fileOf([]), 'Empty.'],
    [fileOf([sampleAttempt()]).slice(0, -3), 'Damaged.'],
  ])('refuses %.10j: %s', async (text, why) => {
    show()
    const before = stored()
    await give(text)
    const title = await heading('Refused')
    screen.getByText(why)
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(stored()).toBe(before)
  })
  it('asks for a link that the page was opened with, and takes it out of the address', async () => {
    await recordAttempt(sampleAnswer())
    show()
    const { value } = await screen.findByLabelText<HTMLTextAreaElement>('The link')
    cleanup()
    location.hash = new URL(value).hash
    show()
    await heading('It brings')
    expect(location.hash).toBe('')
  })
  it('offers what another address of this origin holds', async () => {
    const one = fresh()
    localStorage.setItem(`test-course@/old//a/item-1/${one.id}`, JSON.stringify({ v: 3, ...one }))
    show()
    await heading('Elsewhere')
    await press('See')
    await screen.findByText('From /old/.')
    await press('1 to add')
    await heading('1 added.')
    expect(localStorage.getItem(`test-course@/old//a/item-1/${one.id}`)).not.toBeNull()
  })
  it('says why there is no camera', async () => {
    vi.stubGlobal('isSecureContext', false)
    show()
    await press('Camera')
    await said('No https.')
    await screen.findByLabelText('Photo')
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())
  it('hears that the passport is read, and what came of it', async () => {
    const container = show()
    await screen.findByLabelText('Paste')
    await virtual.start({ container })
    await give(fileOf([fresh()]))
    await heading('It brings')
    await press('1 to add')
    await heading('1 added.')
    await waitFor(async () => {
      const log = (await virtual.spokenPhraseLog()).join('\n')
      expect(log).toContain('polite: 1 added.')
    })
  })
})
