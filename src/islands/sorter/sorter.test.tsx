// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate, render as paint } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../learning/progress/event.ts'
import { draftOf } from '../../learning/sorting/board-draft.ts'
import { newBoard } from '../../learning/sorting/board.ts'
import { sampleItem as item } from '../../learning/sorting/sample-item.ts'
import { firstRound } from './first-round.ts'
import { sampleStrings as strings } from './sample-strings.ts'
import { Sorter } from './sorter.tsx'

const store = vi.hoisted(() => ({
  attempts: [] as Partial<Attempt>[],
  drafts: new Map<string, unknown>(),
  /** Lets the attempts that wait be recorded; `null`: at once. */
  recording: null as Promise<void> | null,
}))
vi.mock('../../state/progress.ts', () => ({
  $progress: {
    get: () => ({ items: store.attempts.length > 0 ? { compass: { attempts: store.attempts } } : {} }),
  },
  openProgress: () => Promise.resolve(),
  recordAttempt: async (answer: Partial<Attempt>) => {
    await store.recording
    store.attempts.push(answer)
  },
}))
vi.mock('../../state/drafts.ts', () => ({
  readDraft: (id: string) => store.drafts.get(id),
  writeDraft: (id: string, draft: unknown) => store.drafts.set(id, JSON.parse(JSON.stringify(draft))),
}))
vi.mock('../../state/now.ts', () => ({ now: () => 1_000 }))
vi.mock('../../state/seeds.ts', () => ({ newSeed: () => 7 }))

const round = firstRound(item)
const [first = '', second = '', third = ''] = round
const props = {
  item,
  round,
  strings,
  locale: 'en',
  context: 'sort',
  draft: item.id,
  speakAfterMs: 5,
} as const
const island = <Sorter {...props} />
const show = () => render(island).container

const textOf = (id: string) => item.cards.find((card) => card.id === id)?.text ?? ''
const binOf = (id: string) => item.cards.find((card) => card.id === id)?.bin ?? ''
const nameOf = (bin: string) => item.bins.find((one) => one.id === bin)?.name ?? ''
/** A bin where the card is misplaced. */
const wrongFor = (id: string) => ['south', 'east'].find((bin) => bin !== binOf(id)) ?? ''
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const card = (id: string) => button(textOf(id))
const digit = (bin: string) => String(item.bins.findIndex((one) => one.id === bin) + 1)
const cardsIn = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('button')
    .map((one) => one.textContent)
const heads = () =>
  [...document.querySelectorAll('.bin')].map((bin) => bin.querySelector('.card')?.textContent)
const hears = (sentence: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence))

/** `detail` tells a pointer (1) from the keyboard (0). */
const click = (element: HTMLElement, detail = 1) => fireEvent.click(element, { detail })
const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more })
function place(id: string, bin = binOf(id)): void {
  card(id).focus()
  key(digit(bin))
}
/** Presses, and lets what follows in promises follow. */
async function press(name: string): Promise<void> {
  button(name).focus()
  await act(async () => {
    click(button(name))
    await new Promise((resolve) => setTimeout(resolve))
  })
}
const check = () => press('Check')
/** What deals is loaded when it is asked for. */
async function dealAgain(): Promise<void> {
  await press('New round')
  await waitFor(() => expect(cardsIn('To sort')).toHaveLength(6))
}
async function placeAll(except: Record<string, string> = {}): Promise<void> {
  for (const id of round) place(id, except[id])
  await check()
}

beforeEach(() => {
  store.attempts = []
  store.drafts.clear()
  store.recording = null
})
afterEach(cleanup)

describe('at first', () => {
  it('the round is the one of the built page, every card to sort', () => {
    show()
    expect(cardsIn('To sort')).toEqual(round.map(textOf))
    expect(screen.getByText('6 cards of 6')).toBeTruthy()
    expect(button('Undo').disabled).toBe(true)
  })

  it('the status is there, and visible', () => {
    expect(within(show() as HTMLElement).getByRole('status').textContent).toBe('Take a card.')
  })

  it('the page as built is taken over as it stands', () => {
    const container = document.createElement('div')
    document.body.append(container)
    paint(island, container)
    const built = container.innerHTML
    const [sorter] = container.children
    paint(null, container)
    container.innerHTML = built
    const [kept] = container.children
    hydrate(island, container)
    expect(sorter).toBeTruthy()
    expect(container.children[0]).toBe(kept)
    expect(container.innerHTML).toBe(built)
    paint(null, container)
    container.remove()
  })
})

describe('by keys', () => {
  it('Enter opens the destinations, takes the focus there, and they place', async () => {
    show()
    card(first).focus()
    click(card(first), 0)
    const bar = screen.getByRole('group', { name: 'Where to?' })
    expect(card(first).getAttribute('aria-controls')).toBe(bar.id)
    expect(document.activeElement).toBe(button('Place in North'))
    await hears(`"${textOf(first)}" selected, 4 destinations.`)
    click(button('Place in West'), 0)
    expect(cardsIn('West')).toEqual([textOf(first)])
    expect(document.activeElement).toBe(card(second))
    await hears(`"${textOf(first)}" placed in West (1 card). 5 left.`)
  })

  it('arrows go round the destinations', () => {
    show()
    click(card(first), 0)
    key('ArrowLeft')
    expect(document.activeElement).toBe(button('Cancel'))
    key('ArrowRight')
    key('ArrowDown')
    expect(document.activeElement).toBe(button('Place in East'))
  })

  it('Escape goes back to the card', async () => {
    show()
    click(card(second), 0)
    key('Escape')
    expect(document.activeElement).toBe(card(second))
    expect(screen.queryByRole('group')).toBeNull()
    await hears(`Cancelled. "${textOf(second)}" has not moved.`)
  })

  it('a digit places at once, among the destinations too, and moves a placed card', () => {
    show()
    place(first, 'north')
    click(card(second), 0)
    key('2')
    expect(cardsIn('East')).toEqual([textOf(second)])
    place(first, 'south')
    expect(cardsIn('South')).toEqual([textOf(first)])
  })

  it('a placed card may go to the other bins, or back', async () => {
    show()
    place(first, 'north')
    click(card(first), 0)
    const bar = within(screen.getByRole('group'))
    const names = bar.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent)
    expect(names).toEqual(['Place in East', 'Place in South', 'Place in West', 'Put back', 'Cancel'])
    click(button('Put back'), 0)
    expect(cardsIn('To sort')).toEqual(round.map(textOf))
    expect(document.activeElement).toBe(card(first))
    await hears(`"${textOf(first)}" returned.`)
  })

  it('Ctrl and Z take back the last move, and the focus to its card', async () => {
    show()
    place(first, 'north')
    key('z', { ctrlKey: true })
    expect(cardsIn('To sort')).toContain(textOf(first))
    expect(document.activeElement).toBe(card(first))
    await hears(`Undone. "${textOf(first)}" is back.`)
  })

  it('the focus goes to the check after the last card', () => {
    show()
    for (const id of round) place(id, 'north')
    expect(document.activeElement).toBe(button('Check'))
  })

  it('every card says how', () => {
    show()
    const [how = ''] = card(first).getAttribute('aria-describedby')?.split(' ') ?? []
    expect(document.getElementById(how)?.textContent).toBe('Keys 1 to 4.')
  })
})

describe('by taps', () => {
  it('a card, then a bin', () => {
    show()
    click(card(first))
    click(screen.getByRole('heading', { name: 'South' }))
    expect(cardsIn('South')).toEqual([textOf(first)])
    expect(document.activeElement).toBe(card(second))
  })

  it('a placed card, then the cards to sort', () => {
    show()
    place(first, 'north')
    click(card(first))
    click(screen.getByRole('heading', { name: 'To sort' }))
    expect(cardsIn('To sort')).toContain(textOf(first))
  })

  it('a card twice changes nothing, and another takes its turn', () => {
    show()
    click(card(first))
    click(card(first))
    expect(screen.queryByRole('group')).toBeNull()
    click(card(first))
    click(card(second))
    expect(card(first).getAttribute('aria-expanded')).toBe('false')
    expect(card(second).getAttribute('aria-expanded')).toBe('true')
  })

  it('a bin, with no card picked, does nothing', () => {
    show()
    click(screen.getByRole('heading', { name: 'South' }))
    expect(screen.queryByRole('list', { name: 'South' })).toBeNull()
  })
})

describe('by lists', () => {
  const list = (id: string) => screen.findByLabelText<HTMLSelectElement>(textOf(id))
  const choose = async (id: string, bin: string) =>
    fireEvent.change(await list(id), { target: { value: bin } })

  it('the same board is set, and the focus stays', async () => {
    show()
    place(first, 'north')
    click(button('Use lists'))
    expect((await list(first)).value).toBe('north')
    ;(await list(second)).focus()
    await choose(second, 'east')
    expect(document.activeElement).toBe(await list(second))
    await hears(`"${textOf(second)}" placed in East (1 card). 4 left.`)
    await choose(first, '')
    await hears(`"${textOf(first)}" returned.`)
    click(button('Use cards'))
    expect(cardsIn('East')).toEqual([textOf(second)])
    expect(cardsIn('To sort')).toContain(textOf(first))
  })

  it('a digit types ahead in a list, and places nothing', async () => {
    show()
    click(button('Use lists'))
    ;(await list(first)).focus()
    key('2')
    expect((await list(first)).value).toBe('')
  })

  it('what was said of a card describes its list', async () => {
    show()
    place(first, wrongFor(first))
    await check()
    click(button('Use lists'))
    const said = document.getElementById((await list(first)).getAttribute('aria-describedby') ?? '')
    expect(said?.textContent).toContain('To move')
  })
})

describe('a check', () => {
  it('records the answer, then says what is right and explains the rest', async () => {
    show()
    place(first, wrongFor(first))
    place(second)
    await check()
    expect(store.attempts).toEqual([
      {
        item: 'compass',
        revision: 3,
        context: 'sort',
        response: { cards: round, placements: { [first]: wrongFor(first), [second]: binOf(second) } },
        score: 1 / 6,
        startedAtMs: 1_000,
      },
    ])
    await hears('1 of 6 answer correct.')
    const told = document.getElementById(`compass-${first}`)
    expect(told?.textContent).toContain('To move')
    expect(told?.textContent).toContain(`Look for the bin of ${binOf(first)}.`)
    expect(card(first).getAttribute('aria-describedby')).toContain(`compass-${first}`)
    expect(document.activeElement).toBe(button('Check'))
  })

  it('says nothing before the answer is recorded', async () => {
    let recorded = (): void => undefined
    store.recording = new Promise((resolve) => (recorded = resolve))
    show()
    place(first)
    click(button('Check'))
    click(button('Check'))
    await act(() => Promise.resolve())
    expect(screen.queryByText('Right')).toBeNull()
    await act(() => recorded())
    await waitFor(() => expect(screen.getByText('Right')).toBeTruthy())
    expect(store.attempts).toHaveLength(1)
  })

  it('keeps right cards in place, leaves the others to be moved, and forgets the way back', async () => {
    show()
    place(first, wrongFor(first))
    place(second)
    await check()
    expect(screen.queryByRole('button', { name: textOf(second) })).toBeNull()
    expect(button('Undo').disabled).toBe(true)
    place(first, binOf(first))
    expect(document.getElementById(`compass-${first}`)).toBeNull()
  })

  it('wants a card placed, then something moved', async () => {
    show()
    await check()
    await hears('Place a card first.')
    place(first, wrongFor(first))
    await check()
    await check()
    await hears('Move a card first.')
    expect(store.attempts).toHaveLength(1)
  })

  it('offers the answers from the second time on, and shows them with every why', async () => {
    show()
    place(first, wrongFor(first))
    await check()
    expect(screen.queryByRole('button', { name: 'Show answers' })).toBeNull()
    place(second, wrongFor(second))
    await check()
    await press('Show answers')
    expect(store.attempts.at(-1)?.response).toMatchObject({ revealed: true })
    for (const id of round) {
      expect(document.body.textContent).toContain(item.cards.find((one) => one.id === id)?.why)
      expect(within(screen.getByRole('list', { name: nameOf(binOf(id)) })).getByText(textOf(id))).toBeTruthy()
    }
    expect(document.activeElement).toBe(button('New round'))
  })
})

describe('the end', () => {
  it('shows what was mistaken for what, and where to reread', async () => {
    show()
    await placeAll({ [first]: wrongFor(first) })
    place(first)
    await check()
    const sentence = `One ${nameOf(binOf(first))} in ${nameOf(wrongFor(first))}`
    expect(await screen.findByText(sentence)).toBeTruthy()
    const link = screen.getByRole('link', { name: `Reread ${nameOf(binOf(first))}` })
    expect(link.getAttribute('href')).toBe(`#the-${binOf(first)}`)
    const row = screen.getByRole('rowheader', { name: nameOf(binOf(first)) }).closest('tr')
    expect(row?.querySelector('.astray')?.textContent).toBe('1')
    expect(screen.getByText(item.explanation)).toBeTruthy()
  })

  it('says so when nothing was mistaken', async () => {
    show()
    await placeAll()
    expect(await screen.findByText('No confusion')).toBeTruthy()
    expect(button('Check').getAttribute('aria-disabled')).toBe('true')
    expect(document.activeElement).toBe(button('Check'))
  })

  it('a new round brings other cards, and the focus to the first', async () => {
    show()
    await placeAll()
    await dealAgain()
    const cards = cardsIn('To sort')
    expect(cards).toHaveLength(6)
    expect(cards.filter((text) => round.map(textOf).includes(text))).toEqual([])
    expect(document.activeElement?.textContent).toBe(cards[0])
    await hears('New round. 6 left.')
  })
})

describe('what was left', () => {
  it('half sorted comes back', () => {
    show()
    place(first, 'north')
    place(second, 'west')
    cleanup()
    show()
    expect(cardsIn('North')).toEqual([textOf(first)])
    expect(cardsIn('West')).toEqual([textOf(second)])
    expect(cardsIn('To sort')).toHaveLength(4)
  })

  it('finished comes back finished, with its verdicts', async () => {
    show()
    await placeAll()
    cleanup()
    show()
    expect(await screen.findByText('Results')).toBeTruthy()
    expect(screen.getAllByText('Right')).toHaveLength(6)
  })

  it('a later round comes back', async () => {
    show()
    await placeAll()
    await dealAgain()
    const cards = cardsIn('To sort')
    cleanup()
    show()
    expect(cardsIn('To sort')).toEqual(cards)
  })

  it('checked does not come back once progress was reset', async () => {
    show()
    await placeAll()
    cleanup()
    store.attempts = []
    show()
    expect(cardsIn('To sort')).toHaveLength(6)
  })

  it.each([
    ['nonsense', 'nonsense'],
    ['cards that are gone', { cards: ['gone'], placements: { gone: 'north' } }],
  ])('%s is a fresh round', (_, draft) => {
    store.drafts.set('compass', draft)
    show()
    expect(cardsIn('To sort')).toEqual(round.map(textOf))
  })

  it('keeps the order in which cards were placed', () => {
    const placements = { [second]: 'north', [first]: 'north' }
    store.drafts.set('compass', draftOf({ ...newBoard(round), placements }))
    show()
    expect(cardsIn('North')).toEqual([textOf(second), textOf(first)])
    expect(heads().filter(Boolean)).toHaveLength(1)
  })
})

describe('a screen reader', () => {
  afterEach(() => virtual.stop())

  const hear = (sentence: string) =>
    waitFor(async () => expect(await virtual.spokenPhraseLog()).toContain(`polite: ${sentence}`), {
      timeout: 15_000,
    })

  it('hears each thing that happens, the same sentence twice too', async () => {
    await virtual.start({ container: show() })
    click(card(first), 0)
    await hear(`"${textOf(first)}" selected, 4 destinations.`)
    key('Escape')
    await hear(`Cancelled. "${textOf(first)}" has not moved.`)
    place(first, wrongFor(first))
    await hear(`"${textOf(first)}" placed in ${nameOf(wrongFor(first))} (1 card). 5 left.`)
    click(button('Undo'))
    await hear(`Undone. "${textOf(first)}" is back.`)
    place(first, wrongFor(first))
    await check()
    await hear('0 of 6 answers correct.')
    await check()
    await hear('Move a card first.')
    await virtual.clearSpokenPhraseLog()
    await check()
    await hear('Move a card first.')
  })

  it('meets cards as buttons that open, in lists of their zone', async () => {
    await virtual.start({ container: show() })
    const met: string[] = []
    for (let step = 0; step < 14; step += 1) {
      await virtual.next()
      met.push(await virtual.lastSpokenPhrase())
    }
    const log = met.join('\n')
    expect(log).toContain('heading, To sort, level 3')
    expect(log).toContain('list, To sort')
    expect(log).toMatch(new RegExp(`button, ${textOf(first)}, .*not expanded`))
    expect(log).not.toMatch(/application|grabbed|menu/)
    expect(third).not.toBe('')
  })
})
