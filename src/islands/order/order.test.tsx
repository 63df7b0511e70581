// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { hydrate, render as paint } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OrderItem, shownSteps } from '../../learning/items/order.ts'
import { sampleBase } from '../../learning/items/sample-base.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { sampleAnswering } from '../arrange/sample-strings.ts'
import type { Found } from '../found.ts'
import { Order } from './order.tsx'
import type { OrderStrings } from './strings.ts'

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

const strings: OrderStrings = {
  ...sampleAnswering,
  ...{ how: 'Drag.', shown: 'The key is shown.', cancelled: 'Cancelled.' },
  ...{ up: 'Up', down: 'Down', position: 'Position' },
  ...{ upOf: 'Up {c}', downOf: 'Down {c}', positionOf: 'Position of {c}' },
  moved: '{c} is {k} of {n}.',
  ...{ stays: 'Stays', toMove: 'To move', stayed: 'Was in place', hadToMove: 'Had to move' },
}
const step = (id: string) => ({ id, text: id, why: `why ${id}` })
const item: OrderItem<string> = {
  ...sampleBase,
  kind: 'order',
  steps: [step('mix'), step('knead'), step('rest'), step('bake')],
}
const key = item.steps.map(({ id }) => id)
const shown = shownSteps(item).map(({ id }) => id)
const island = (found: Found = []) => (
  <Order item={item} locale="en" strings={strings} found={found} speakAfterMs={5} />
)

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const position = (of: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `Position of ${of}` })
const order = () => [...document.querySelectorAll('.card > p')].map((text) => text.textContent)
const marks = () => [...document.querySelectorAll('.told b')].map((mark) => mark.textContent)
const hears = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)))
async function show(): Promise<void> {
  render(island())
  await waitFor(() => expect(button('Check').disabled).toBe(false))
  await settled()
}
async function press(name: string): Promise<void> {
  button(name).focus()
  fireEvent.click(button(name), { detail: 0 })
  await settled()
}
function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.focus()
  fireEvent.change(select, { target: { value } })
  return settled()
}
/** Puts the steps in `wanted` order, one position after another. */
async function arrange(wanted: readonly string[]): Promise<void> {
  for (const [at, id] of wanted.entries()) await choose(position(id), String(at + 1))
}
const check = () => press('Check')

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
})
afterEach(cleanup)

describe('moving a step', () => {
  it('starts from the order shown, which is never the right one', async () => {
    await show()
    expect(order()).toEqual(shown)
    expect(order()).not.toEqual(key)
  })

  it('by a button: it is announced, kept, and the focus stays on the button', async () => {
    await show()
    const [first = '', second = ''] = shown
    await press(`Down ${first}`)
    expect(order().slice(0, 2)).toEqual([second, first])
    expect(document.activeElement).toBe(button(`Down ${first}`))
    await hears(`${first} is 2 of 4.`)
    expect(store.drafts.get('sample')).toEqual({ order: order() })
    await press(`Up ${first}`)
    expect(order()).toEqual(shown)
    expect(document.activeElement).toBe(button(`Up ${first}`))
  })

  it('a button at its end stays, and says where the step is', async () => {
    await show()
    const [first = ''] = shown
    expect(button(`Up ${first}`).getAttribute('aria-disabled')).toBe('true')
    await press(`Up ${first}`)
    await hears(`${first} is 1 of 4.`)
    expect(store.drafts.size).toBe(0)
  })

  it('by its position', async () => {
    await show()
    const [first = ''] = shown
    await choose(position(first), '4')
    expect(order()).toEqual([...shown.slice(1), first])
    expect(document.activeElement).toBe(position(first))
    expect(position(first).value).toBe('4')
    await hears(`${first} is 4 of 4.`)
  })
})

describe('checking', () => {
  it('asks for a move first', async () => {
    await show()
    await check()
    await hears('Move something first.')
    expect(store.attempts).toEqual([])
  })

  it('tells which steps stay, not where the others go, nor why', async () => {
    await show()
    await arrange(['bake', 'mix', 'knead', 'rest'])
    await check()
    await hears('3 of 4 right.')
    expect(marks()).toEqual(['To move', 'Stays', 'Stays', 'Stays'])
    expect(screen.queryByText(/why/)).toBeNull()
    expect(store.attempts).toMatchObject([{ context: 'check', response: { order: order() }, score: 2 / 3 }])
  })

  it('another try keeps the order, and what was told to stay as long as it does', async () => {
    await show()
    await arrange(['bake', 'mix', 'knead', 'rest'])
    await check()
    await press('Try again')
    expect(order()).toEqual(['bake', 'mix', 'knead', 'rest'])
    expect(marks()).toEqual(['Stays', 'Stays', 'Stays'])
    expect(document.activeElement).toBe(button('Down bake'))
    await press('Down mix')
    expect(marks()).toEqual([])
    await arrange(key)
    await check()
    await hears('Right.')
    expect(marks()).toEqual(Array(4).fill('Was in place'))
    expect(screen.getByText('why knead')).toBeTruthy()
    expect(screen.getByText('Because.')).toBeTruthy()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('shows the key on request once wrong, and says so', async () => {
    await show()
    await arrange(['bake', 'mix', 'knead', 'rest'])
    await check()
    await press('Show the answer')
    expect(order()).toEqual(key)
    expect(marks()).toEqual(['Was in place', 'Was in place', 'Was in place', 'Had to move'])
    await hears('3 of 4 right. The key is shown.')
    expect(document.activeElement).toBe(button('Start over'))
    await press('Start over')
    expect(order()).toEqual(shown)
    expect(document.activeElement?.closest('.moves')).toBeTruthy()
  })
})

describe('coming back', () => {
  it('finds the draft', async () => {
    store.drafts.set('sample', { order: ['bake', 'mix'] })
    await show()
    expect(order()).toEqual(['bake', 'mix', ...shown.filter((id) => id !== 'bake' && id !== 'mix')])
  })

  it('finds the last answer, without the key where it was wrong', async () => {
    const response = { order: ['bake', 'rest', 'knead', 'mix'] }
    store.attempts = [{ item: 'sample', revision: 1, context: 'check', response }]
    await show()
    expect(order()).toEqual(response.order)
    expect(screen.getByText('Last time: not quite.')).toBeTruthy()
    expect(screen.queryByText('Because.')).toBeNull()
  })
})

it('the page as built is taken over as it stands, with the positions chosen before', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  paint(island(), container)
  const built = container.innerHTML
  const [form] = container.children
  paint(null, container)
  container.innerHTML = built
  const [fresh] = container.children
  const [first = ''] = shown
  hydrate(island([[`sample-${first}`, '4']]), container)
  expect(container.firstElementChild).toBe(fresh)
  expect(form).not.toBe(fresh)
  await settled()
  expect(order()).toEqual([...shown.slice(1), first])
  expect(store.drafts.get('sample')).toEqual({ order: order() })
  container.remove()
})

it('is read in full by a screen reader', async () => {
  await show()
  const [first = '', second = ''] = shown
  await press(`Down ${first}`)
  await hears(`${first} is 2 of 4.`)
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
  expect(phrases.indexOf(`button, Up ${second}`)).toBeLessThan(phrases.indexOf(`button, Up ${first}`))
  expect(phrases).toMatch(new RegExp(`combobox, Position of ${first}`))
  expect(phrases).toMatch(new RegExp(`status[\\s\\S]*${first} is 2 of 4\\.`))
})
