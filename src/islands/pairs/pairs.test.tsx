// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate, render as paint } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PairsItem } from '../../learning/items/pairs.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import type { Found } from '../found.ts'
import { Pairs } from './pairs.tsx'
import { sampleStrings as strings } from './sample-strings.ts'

const store = vi.hoisted(() => ({ attempts: [] as Partial<Attempt>[], drafts: new Map<string, unknown>() }))
vi.mock('../../state/progress.ts', () => ({
  $progress: { get: () => ({ items: { sample: { attempts: store.attempts } } }) },
  openProgress: () => Promise.resolve(),
  recordAttempt: (answer: Partial<Attempt>) => Promise.resolve(store.attempts.push(answer)),
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (item: string) => store.drafts.get(item),
  writeDraft: (item: string, draft: unknown) => store.drafts.set(item, draft),
  dropDraft: (item: string) => store.drafts.delete(item),
}))

const tile = (id: string) => ({ id, text: id })
const left = (id: string, right: string, not = {}) => ({
  ...{ ...tile(id), right, not },
  ...{ why: `why ${id}`, otherwise: `not with ${id}` },
})
const two: PairsItem<string> = {
  ...sampleBase,
  kind: 'pairs',
  lefts: [left('Brest', 'sea', { alps: 'no Alps in Brest' }), left('Lyons', 'rivers'), left('Gap', 'alps')],
  rights: [tile('sea'), tile('rivers'), tile('alps'), tile('desert')],
}
const one: PairsItem<string> = { ...two, oneSet: true }
const island = (item = two, found: Found = []) => (
  <Pairs item={item} locale="en" strings={strings} found={found} speakAfterMs={5} />
)

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const list = (of: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: of })
const slot = (place: string) => document.querySelector(`#sample-${place}-slot`)?.textContent
const tray = () =>
  within(screen.getByRole('list', { name: 'To place' }))
    .getAllByRole('button')
    .map((one) => one.textContent)
const told = (place: string) =>
  document.querySelector(`[id="sample-${place}-head"]`)?.closest('li')?.textContent
const hears = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)))
async function show(item = two): Promise<void> {
  render(island(item))
  await waitFor(() => expect(button('Check').disabled).toBe(false))
  await settled()
}
async function press(name: string, detail = 0): Promise<void> {
  button(name).focus()
  fireEvent.click(button(name), { detail })
  await settled()
}
async function key(name: string): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
  await settled()
}
async function put(tile: string, place: string): Promise<void> {
  await press(tile)
  await press(`Place with ${place}`)
}
async function putAll(pairs: Readonly<Record<string, string>>): Promise<void> {
  for (const [place, tile] of Object.entries(pairs)) await put(tile, place)
}
const check = () => press('Check')
const swapped = { Brest: 'alps', Lyons: 'rivers', Gap: 'desert' }

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(cleanup)

describe('placing a tile', () => {
  it('by its destinations: it is announced and kept, and the focus goes to the next tile', async () => {
    await show()
    const [first = '', second = ''] = tray()
    await press(first)
    await hears(`${first} selected, 3 destinations.`)
    expect(document.activeElement).toBe(button('Place with Brest'))
    await press('Place with Brest')
    expect(slot('Brest')).toBe(first)
    await hears(`${first} with Brest. 2 left.`)
    expect(store.drafts.get('sample')).toEqual({ pairs: [['Brest', first]] })
    expect(document.activeElement).toBe(button(second))
  })

  it('by a digit, and Escape lets go of what is picked', async () => {
    await show()
    button('sea').focus()
    await key('2')
    expect(slot('Lyons')).toBe('sea')
    await press('alps')
    await key('Escape')
    await hears('alps has not moved.')
    expect(document.activeElement).toBe(button('alps'))
  })

  it('by taps: a tile, then its place', async () => {
    await show()
    await press('sea', 1)
    fireEvent.click(screen.getByText('Brest', { selector: '.head p' }), { detail: 1 })
    await settled()
    expect(slot('Brest')).toBe('sea')
  })

  it('onto another takes its place, and back to the tray', async () => {
    await show()
    await put('sea', 'Brest')
    await press('alps', 1)
    await press('sea', 1)
    expect(slot('Brest')).toBe('alps')
    expect(tray()).toContain('sea')
    await press('alps')
    await press('Put back')
    expect(slot('Brest')).toBe('Empty')
    await hears('alps returned. 3 left.')
    expect(document.activeElement).toBe(button('alps'))
  })

  it('in a list, which keeps the focus; the tiles show the same', async () => {
    await show()
    await press('Use lists')
    list('Brest').focus()
    fireEvent.change(list('Brest'), { target: { value: 'sea' } })
    await settled()
    expect(document.activeElement).toBe(list('Brest'))
    await hears('sea with Brest. 2 left.')
    fireEvent.change(list('Gap'), { target: { value: 'sea' } })
    await settled()
    expect([list('Brest').value, list('Gap').value]).toEqual(['', 'sea'])
    fireEvent.change(list('Gap'), { target: { value: '' } })
    await settled()
    await hears('sea returned. 3 left.')
    fireEvent.change(list('Gap'), { target: { value: 'alps' } })
    await settled()
    await press('Use tiles')
    expect(slot('Gap')).toBe('alps')
  })
})

describe('checking', () => {
  it('asks for a pair first', async () => {
    await show()
    await check()
    await hears('Move something first.')
    expect(store.attempts).toEqual([])
  })

  it('explains each pair where it stands, without telling what goes there', async () => {
    await show()
    await putAll(swapped)
    await check()
    await hears('1 of 3 right.')
    expect(told('Brest')).toContain('no Alps in Brest')
    expect(told('Lyons')).toContain('why Lyons')
    expect(told('Gap')).toContain('not with Gap')
    expect(document.body.textContent).not.toContain('why Gap')
    expect(store.attempts).toMatchObject([{ context: 'check', score: 1 / 3 }])
  })

  it('another try keeps what is right, gives back the rest, and ends when all is right', async () => {
    await show()
    await putAll(swapped)
    await check()
    await press('Try again')
    expect(slot('Lyons')).toBe('rivers')
    expect(screen.queryByRole('button', { name: 'rivers' })).toBeNull()
    expect(told('Lyons')).toContain('why Lyons')
    expect(slot('Brest')).toBe('Empty')
    expect(tray()).toContain(document.activeElement?.textContent)
    await putAll({ Brest: 'sea', Gap: 'alps' })
    await check()
    await hears('Right.')
    expect(screen.getByText('Because.')).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Goes with nothing' })).getByText('desert')).toBeTruthy()
  })

  it('shows the key on request, with what had been chosen', async () => {
    await show()
    await put('alps', 'Brest')
    await check()
    await press('Show the answer')
    await hears('0 of 3 right. The key is shown.')
    expect(slot('Brest')).toBe('sea')
    expect(told('Brest')).toContain('You chose alps. no Alps in Brest')
    expect(told('Brest')).toContain('why Brest')
    expect(told('Lyons')).toContain('You chose nothing.')
    expect(document.activeElement).toBe(button('Start over'))
    await press('Start over')
    expect(tray()).toHaveLength(4)
    expect(tray()).toContain(document.activeElement?.textContent)
  })
})

describe('within one set', () => {
  it('any tile goes with any other, shown beside both', async () => {
    await show(one)
    await put('Lyons', 'Brest')
    expect([slot('Brest'), slot('Lyons')]).toEqual(['Lyons', 'Brest'])
    await press('sea', 1)
    await press('Brest', 1)
    expect([slot('Brest'), slot('sea'), slot('Lyons')]).toEqual(['sea', 'Brest', 'Empty'])
    await press('Use lists')
    expect(list('sea').value).toBe('Brest')
    fireEvent.change(list('rivers'), { target: { value: 'Lyons' } })
    await settled()
    expect(list('Lyons').value).toBe('rivers')
  })

  it('locks both tiles of a right pair', async () => {
    await show(one)
    await put('sea', 'Brest')
    await put('alps', 'Lyons')
    await check()
    await press('Try again')
    expect(screen.queryByRole('button', { name: 'sea' })).toBeNull()
    expect(slot('alps')).toBe('Empty')
    await press('alps')
    expect(screen.queryByRole('button', { name: 'Place with Brest' })).toBeNull()
  })
})

describe('coming back', () => {
  it('finds the draft', async () => {
    store.drafts.set('sample', { pairs: [['Brest', 'sea']] })
    await show()
    expect(slot('Brest')).toBe('sea')
  })

  it('finds the last answer, without the key where it was wrong', async () => {
    const response = { pairs: [['Brest', 'desert']] }
    store.attempts = [{ item: 'sample', revision: 1, context: 'check', response }]
    await show()
    expect(slot('Brest')).toBe('desert')
    expect(screen.getByText('Last time: not quite.')).toBeTruthy()
    expect(screen.queryByText('Because.')).toBeNull()
  })
})

it('the page as built is taken over as it stands, with its lists where one was used', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  paint(island(), container)
  const built = container.innerHTML
  paint(null, container)
  container.innerHTML = built
  const [form] = container.children
  const select = container.querySelector('select')
  hydrate(island(two, [['sample-Brest', 'sea']]), container)
  expect(container.firstElementChild).toBe(form)
  await settled()
  expect(list('Brest')).toBe(select)
  expect(list('Brest').value).toBe('sea')
  expect(store.drafts.get('sample')).toEqual({ pairs: [['Brest', 'sea']] })
  container.remove()
})

it('is read in full by a screen reader', async () => {
  await show()
  await put('sea', 'Brest')
  await hears('sea with Brest. 2 left.')
  await virtual.start({ container: document.body })
  for (
    let steps = 0;
    steps < 200 && !(await virtual.lastSpokenPhrase()).includes('end of document');
    steps += 1
  )
    await virtual.next()
  const phrases = (await virtual.spokenPhraseLog()).join('\n')
  await virtual.stop()
  expect(phrases).toMatch(/group, Which\?/)
  expect(phrases).toMatch(/button, sea, Keys 1 to 3\. Brest, not expanded/)
  expect(phrases).toMatch(/list, To place/)
  expect(phrases).toMatch(/button, alps, Keys 1 to 3\., not expanded/)
  expect(phrases).toMatch(/status[\s\S]*sea with Brest\. 2 left\./)
})
