// @vitest-environment happy-dom
import { deflateRawSync } from 'node:zlib'
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { letterAt } from '../../learning/items/letter.ts'
import { sampleScenario } from '../../learning/items/sample-scenario.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import { toBase64url } from '../../learning/passport/base64url.ts'
import { sampleChoice, sampleOrder, sampleSort } from '../../learning/presenting/sample-items.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { modelStrings } from '../models/sample-model-strings.ts'
import { Presenter } from './presenter.tsx'
import { sampleKeys as keys, sampleStrings as strings } from './sample-strings.ts'

const clock = vi.hoisted(() => ({ nowMs: Date.parse('2026-11-26T12:00:00Z') }))
vi.mock('../../state/now.ts', () => ({ now: () => clock.nowMs }))

const items = [sampleChoice, sampleSort, sampleOrder, sampleScenario]
const catalogue: TrainerCatalogue = {
  ...{ modules: [{ id: 'water', title: 'Water' }], objectives: [] },
  lessons: [
    {
      ...{ id: 'sea', module: 'water', title: 'The sea', path: '/sea/', slides: '/sea/slides/' },
      objectives: [],
      sections: ['opening', 'tides'].map((id) => ({ id, title: id, minutes: 5, notes: [] })),
      activities: [{ item: 'vote', section: 'opening' }],
    },
  ],
  items: items.map(({ id, kind, stem }) => ({ id, kind, stem, lesson: 'sea', objective: 'o' })),
  workshops: [
    {
      ...{ id: 'day', title: 'A day at sea', summary: '', audience: '', minutes: 60 },
      ...{ objectives: [], materials: [] },
      steps: [
        { kind: 'section', lesson: 'sea', section: 'opening', minutes: 5, note: 'Open the window.' },
        { kind: 'activity', item: 'vote', how: 'hands', minutes: 5 },
        { kind: 'activity', item: 'sort', how: 'teams', minutes: 15 },
        { kind: 'activity', item: 'order', how: 'steps', minutes: 6 },
        { kind: 'activity', item: 'sample', how: 'steps', minutes: 10 },
        { kind: 'note', lesson: 'sea', section: 'opening', minutes: 7 },
        { kind: 'break', minutes: 10 },
        { kind: 'moment', title: 'Goodbye', minutes: 2 },
      ],
    },
  ],
}
const deck = `<!doctype html><body class="ink wave"><main data-deck="sea"><h1>The sea</h1>
  <p class="kicker">Water</p>
  <p>Say it is wide.</p>
  <div class="slide keys" data-slide="points"><ul><li>Wide</li><li>Deep</li></ul></div>
  <aside class="cue" data-minutes="7"><h3>Guess the depth</h3><p>7 min</p><p>Ask twice.</p></aside>
  <div class="slide" data-slide="activity" data-item="vote" data-prediction></div>
  <section id="tides"><h2>Tides</h2>
    <div class="slide" data-slide="verdict" data-item="vote"></div></section></main></body>`
const answers: Readonly<Record<string, object>> = {
  '/trainer.json': catalogue,
  ...Object.fromEntries(items.map((item) => [`/items/${item.id}.json`, { item }])),
}
const network = { isAway: false, arePagesAway: false }

/** A page that is fetched as a document. */
class SamplePages extends EventTarget {
  status = 0
  responseType = ''
  responseXML: Document | null = null
  #address = ''
  open(_method: string, address: string): void {
    this.#address = address
  }
  send(): void {
    queueMicrotask(() => {
      if (network.isAway || network.arePagesAway) return this.dispatchEvent(new Event('error'))
      this.status = this.#address === '/sea/slides/' ? 200 : 404
      this.responseXML = new DOMParser().parseFromString(deck, 'text/html')
      return this.dispatchEvent(new Event('load'))
    })
  }
}

/** Where the page is. What the page itself sets is told, as browsers do; windows of a test have each their own. */
const place = {
  pathname: '/en/present/',
  fragment: '',
  get hash() {
    return this.fragment
  },
  set hash(fragment: string) {
    this.fragment = fragment
    dispatchEvent(new Event('hashchange'))
  },
}
/** A window on that address. */
function open(fragment: string): HTMLElement {
  place.fragment = fragment
  const addresses = { trainer: '/trainer.json', item: '/items/{id}.json', model: '', print: '/print/' }
  return render(
    <Presenter {...{ locale: 'en', addresses, strings, keys, models: modelStrings }} speakAfterMs={5} />,
  ).container as HTMLElement
}
async function opened(fragment = '#w=day', onward = 0): Promise<HTMLElement> {
  const container = open(fragment)
  await waitFor(() => expect(container.querySelector('.slide-place')).not.toBeNull())
  for (let presses = 0; presses < onward; presses += 1) key('PageDown')
  return container
}
const press = (container: HTMLElement, name: string) =>
  void fireEvent.click(within(container).getByRole('button', { name }))
const key = (name: string, more: object = {}, target: Element = document.body) =>
  void fireEvent.keyDown(target, { key: name, ...more })
const shows = (container: HTMLElement, place: string) =>
  waitFor(() => expect(container.querySelector('.slide-place')?.textContent).toBe(place))
const roomIn = (container: HTMLElement) => {
  const room = container.querySelector<HTMLElement>('.preview, .screen')
  if (!room) throw new Error('The room sees nothing.')
  return room
}
const seen = (container: HTMLElement) => roomIn(container).textContent
const said = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
const letter = (id: string) => letterAt(inShownOrder(sampleChoice).findIndex((option) => option.id === id))

beforeEach(() => {
  localStorage.clear()
  Object.assign(network, { isAway: false, arePagesAway: false })
  vi.stubGlobal('location', place)
  vi.stubGlobal('XMLHttpRequest', SamplePages)
  vi.stubGlobal('fetch', (address: string) =>
    network.isAway
      ? Promise.reject(new Error('away'))
      : Promise.resolve(
          new Response(JSON.stringify(answers[address]), { status: address in answers ? 200 : 404 }),
        ),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('an address', () => {
  it('that names nothing leaves the page as it is', async () => {
    const container = open('')
    await Promise.resolve()
    expect(container.querySelector('.presenter')?.children).toHaveLength(1)
    expect(document.documentElement.dataset.presenting).toBeUndefined()
  })

  it('puts the page away while a workshop or a lesson is shown, by its part', async () => {
    await opened('#w=day')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A day at sea')
    expect(document.documentElement.dataset.presenting).toBe('speaker')
    expect(document.activeElement?.className).toBe('presenter')
    press(document.body, 'Close')
    await waitFor(() => expect(document.documentElement.dataset.presenting).toBeUndefined())
    cleanup()
    await opened('#l=sea&screen')
    expect(document.documentElement.dataset.presenting).toBe('screen')
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  })

  it.each([
    ['#w=nowhere', 'Nothing is called so.'],
    ['#l=nowhere', 'Nothing is called so.'],
    ['#x', 'The link is broken.'],
    ['#s=AAAA', 'The link is broken.'],
    [`#s=${toBase64url(new Uint8Array(deflateRawSync('{"v":2}')))}`, 'The link is too new.'],
  ])('%s is refused, and why is said', async (fragment, why) => {
    open(fragment)
    expect((await screen.findByRole('alert')).textContent).toBe(why)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('opens one presentation, however often one goes away and comes back while it loads', async () => {
    const lock = { release: vi.fn(() => Promise.resolve()) }
    const request = vi.fn(() => Promise.resolve(lock))
    vi.stubGlobal('navigator', { wakeLock: { request } })
    const container = open('#w=day')
    place.hash = '#l=sea'
    place.hash = '#w=day'
    await shows(container, '1 of 8')
    await new Promise((resolve) => setTimeout(resolve))
    // The device is kept awake once, from then on, and sleeps once it is closed.
    expect(request).toHaveBeenCalledOnce()
    expect(lock.release).not.toHaveBeenCalled()
    press(container, 'Close')
    await waitFor(() => expect(lock.release).toHaveBeenCalledOnce())
  })

  it('is tried again where the network was away', async () => {
    network.isAway = true
    const container = open('#w=day')
    expect(container.textContent).toContain('Wait.')
    expect((await screen.findByRole('alert')).textContent).toContain('No network.')
    press(container, 'Once more')
    await screen.findByText('Wait.')
    await screen.findByRole('alert')
    network.isAway = false
    press(container, 'Once more')
    await shows(container, '1 of 8')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is tried again where its slides alone could not be fetched', async () => {
    network.arePagesAway = true
    const container = open('#w=day')
    await screen.findByRole('alert')
    network.arePagesAway = false
    press(container, 'Once more')
    await shows(container, '1 of 8')
  })
})

describe('going through a show', () => {
  it('goes on and back by buttons, part by part', async () => {
    const container = await opened()
    expect(within(container).getByRole<HTMLButtonElement>('button', { name: 'Back' }).disabled).toBe(true)
    const later = () => roomIn(container).querySelectorAll('li.later').length
    expect(later()).toBe(1)
    press(container, 'Go on')
    await waitFor(() => expect(later()).toBe(0))
    await shows(container, '1 of 8')
    press(container, 'Next')
    await shows(container, '2 of 8')
    press(container, 'Back')
    await shows(container, '1 of 8')
    expect(later()).toBe(0)
  })

  it('goes on and back by keys, from anywhere but a field', async () => {
    const container = await opened()
    for (const name of ['PageDown', 'ArrowRight', ' ']) key(name)
    await shows(container, '3 of 8')
    key('PageUp', {}, within(container).getByRole('button', { name: 'Zoom' }))
    await shows(container, '2 of 8')
    key('End')
    await shows(container, '8 of 8')
    key('ArrowRight', {}, within(container).getByRole('spinbutton', { name: 'Slide no' }))
    key('Home')
    await shows(container, '1 of 8')
    for (const name of ['5', 'Enter']) key(name)
    await shows(container, '5 of 8')
  })

  it('scrolls the notes that have the focus by their keys', async () => {
    const container = await opened()
    const notes = within(container).getByRole('region', { name: 'Notes' })
    expect(fireEvent.keyDown(notes, { key: 'ArrowDown' })).toBe(true)
    expect(fireEvent.keyDown(notes, { key: 'End' })).toBe(true)
    await shows(container, '1 of 8')
    expect(roomIn(container).querySelectorAll('li.later')).toHaveLength(1)
    expect(fireEvent.keyDown(notes, { key: 'PageDown' })).toBe(false)
  })

  it('jumps to a slide by its number, and leaves the field', async () => {
    const container = await opened()
    key('g')
    const field = within(container).getByRole<HTMLInputElement>('spinbutton', { name: 'Slide no' })
    expect(document.activeElement).toBe(field)
    press(container, 'Go there')
    await shows(container, '1 of 8')
    field.value = '7'
    press(container, 'Go there')
    await shows(container, '7 of 8')
    expect(seen(container)).toContain('Break')
    key('ArrowRight', {}, document.activeElement ?? field)
    await shows(container, '8 of 8')
    expect(seen(container)).toContain('Goodbye')
  })

  it('shows all slides when asked, each leading to itself', async () => {
    const container = await opened()
    const film = () => container.querySelectorAll('.film li').length
    expect(film()).toBe(5)
    key('o')
    await waitFor(() => expect(film()).toBe(8))
    press(container, '7 Break')
    await shows(container, '7 of 8')
    key('Escape')
    await waitFor(() => expect(film()).toBe(5))
  })

  it('tells its keys, and hears no letters once they are off', async () => {
    const container = await opened()
    key('?')
    fireEvent.click(await within(container).findByLabelText('Letters'))
    key('b')
    key('ArrowRight')
    key('ArrowRight')
    await shows(container, '2 of 8')
    expect(container.querySelector('.preview.black')).toBeNull()
  })

  it('tells who speaks what to say, what comes next and what to do', async () => {
    const container = await opened()
    const notes = within(container).getByRole('region', { name: 'Notes' })
    await waitFor(() => expect(notes.textContent).toContain('Say it is wide.'))
    expect(notes.textContent).toContain('Open the window.')
    expect(notes.textContent).toContain('Guess the depth, 7 min')
    expect(notes.querySelector('details .mounted')?.textContent).toBe('Ask twice.')
    expect(container.querySelector('.up-next')?.textContent).toContain(sampleChoice.stem)
    expect(seen(container)).not.toContain('Say it is wide.')
    key('End')
    await within(container).findByText('That is all.')
  })

  it('asks before it begins anew', async () => {
    const container = await opened('#w=day', 3)
    await shows(container, '3 of 8')
    press(container, 'Start over')
    await within(container).findByText(/Really/)
    press(container, 'No')
    await shows(container, '3 of 8')
    press(container, 'Start over')
    press(container, 'Yes')
    await shows(container, '1 of 8')
    expect(container.textContent).toContain('Not begun')
  })
})

describe('the time', () => {
  it('is counted from the first move on, but for pauses', async () => {
    const container = await opened()
    const spent = () => container.querySelector('.spent b')?.textContent
    clock.nowMs += 60_000
    key('ArrowRight')
    clock.nowMs += 130_000
    key('b')
    await waitFor(() => expect(spent()).toBe('2:10'))
    press(container, 'Stop the clock')
    clock.nowMs += 3_600_000
    key('b')
    await within(container).findByText('It stands still')
    expect(spent()).toBe('2:10')
    press(container, 'Start the clock')
    clock.nowMs += 5 * 60_000
    key('b')
    await within(container).findByText('2 min late')
    expect(spent()).toBe('7:10')
  })

  it('runs out for the room, as long as the step lasts, and may be held', async () => {
    const container = await opened()
    const left = () => within(roomIn(container)).queryByRole('timer')?.textContent
    key('t')
    await waitFor(() => expect(left()).toContain('5:00'))
    press(container, 'Hold')
    clock.nowMs += 60_000
    press(container, 'Release')
    clock.nowMs += 299_000
    key('b')
    await waitFor(() => expect(left()).toContain('0:01'))
    clock.nowMs += 1_000
    key('b')
    await waitFor(() => expect(left()).toContain('Time is over'))
    press(container, 'Put away')
    await waitFor(() => expect(left()).toBeUndefined())
  })
})

describe('a vote by hands', () => {
  const voting = () => opened('#w=day', 2)
  const votes = (container: HTMLElement) =>
    [...roomIn(container).querySelectorAll('.shift-value b')].map((vote) => vote.textContent)
  const told = (container: HTMLElement) => [
    roomIn(container).querySelector('.key :is(.text, .shift-text)')?.textContent,
    roomIn(container).querySelector('.told')?.textContent,
  ]

  it('is counted, and shown to the room only when asked', async () => {
    const container = await voting()
    const mistral = letter('mistral')
    press(container, `${mistral} plus one`)
    press(container, `${mistral} plus one`)
    press(container, `${mistral} less one`)
    fireEvent.input(within(container).getByLabelText(`Votes for ${letter('bise')}`), {
      target: { value: '12' },
    })
    await within(container).findByText('13 votes')
    expect(votes(container)).toEqual([])
    press(container, 'Show votes')
    await waitFor(() => expect(votes(container).sort()).toEqual(['0%', '8%', '92%']))
    press(container, 'Hide votes')
    await waitFor(() => expect(votes(container)).toEqual([]))
  })

  it('is taken again after a talk, the first one put away', async () => {
    const container = await voting()
    press(container, `${letter('bise')} plus one`)
    press(container, 'Show votes')
    press(container, 'Talk')
    await waitFor(() => expect(seen(container)).toContain('2:00'))
    press(container, 'Vote again')
    await within(container).findByRole('heading', { name: 'Second vote' })
    expect(votes(container)).toEqual([])
    press(container, `${letter('mistral')} plus one`)
    press(container, 'Show votes')
    await waitFor(() => expect(votes(container)).toHaveLength(6))
    const moved = roomIn(container).querySelector('.shift-said')?.textContent
    for (const words of [`100 to ${letter('mistral')}`, `100 off ${letter('bise')}`])
      expect(moved).toContain(words)
  })

  it('tells the room no answer before it is asked for, whatever else is shown', async () => {
    const container = await voting()
    press(container, `${letter('mistral')} plus one`)
    for (const name of ['Show votes', 'Talk', 'Vote again', 'Show votes']) press(container, name)
    key('b')
    key('b')
    await waitFor(() => expect(votes(container)).toHaveLength(3))
    expect(told(container)).toEqual([undefined, undefined])
    expect(seen(container)).not.toContain('Right')
    press(container, 'Tell')
    await waitFor(() => expect(told(container)).toEqual(['The mistralRight', 'Because.']))
    press(container, 'Hide the answer')
    await waitFor(() => expect(told(container)).toEqual([undefined, undefined]))
  })

  it('of a prediction is told at its verdict, by the next press', async () => {
    const container = await opened('#l=sea', 3)
    await shows(container, '3 of 3')
    expect(seen(container)).toContain(sampleChoice.stem)
    expect(told(container)).toEqual([undefined, undefined])
    press(container, 'Go on')
    await waitFor(() => expect(told(container)).toEqual(['The mistralRight', 'Because.']))
    key('PageUp')
    key('PageUp')
    await shows(container, '2 of 3')
    expect(told(container)).toEqual([undefined, undefined])
  })
})

describe('teams', () => {
  it('play a card each, in turn, for points', async () => {
    const container = await opened('#w=day', 3)
    expect(seen(container)).toContain('Teams, get ready.')
    press(container, '3 teams')
    const scores = () => [...roomIn(container).querySelectorAll('.scores td')].map((one) => one.textContent)
    const binOf = (right: boolean) => {
      const text = roomIn(container).querySelector('.card')?.textContent
      const { bin = '', also } = sampleSort.cards.find((card) => card.text === text) ?? {}
      const other = bin === 'a' ? 'b' : 'a'
      return { name: `Winds ${right ? bin : other}`, isDefensible: also !== undefined }
    }
    const expected = [0, 0, 0]
    for (const [at, right] of [true, false, true, true, true, false].entries()) {
      const team = at % 3
      await waitFor(() => expect(seen(container)).toContain(`Card ${at + 1} of 6 · Team ${team + 1} plays`))
      expect(roomIn(container).querySelector('.judged')).toBeNull()
      const { name, isDefensible } = binOf(right)
      press(container, name)
      if (right || isDefensible) expected[team] = (expected[team] ?? 0) + 1
      const verdict = right ? 'Well put' : isDefensible ? 'Why not' : 'Elsewhere'
      await waitFor(() => expect(roomIn(container).querySelector('.judged')?.textContent).toContain(verdict))
      expect(scores()).toEqual(expected.map((points) => (points === 1 ? '1 point' : `${points} points`)))
      press(container, 'Next card')
    }
    await waitFor(() => expect(seen(container)).toContain('All is sorted.'))
    press(container, 'Team 2 plus one')
    press(container, 'Team 2 plus one')
    press(container, 'Team 2 plus one')
    await waitFor(() => expect(seen(container)).toContain('Team 2 wins.'))
    press(container, 'Another round')
    await waitFor(() => expect(scores()).toEqual(['0 points', '0 points', '0 points']))
  })

  it('take a card back', async () => {
    const container = await opened('#w=day', 3)
    press(container, '2 teams')
    await waitFor(() => expect(seen(container)).toContain('Card 1 of 6 · Team 1 plays'))
    expect(within(container).queryByRole('button', { name: 'Take back' })).toBeNull()
    press(container, 'Winds a')
    press(container, 'Next card')
    await waitFor(() => expect(seen(container)).toContain('Card 2 of 6 · Team 2 plays'))
    press(container, 'Take back')
    await waitFor(() => expect(seen(container)).toContain('Card 1 of 6 · Team 1 plays'))
    expect(within(container).getAllByText('0 points')).toHaveLength(4)
  })
})

describe('what is told step by step', () => {
  it('comes to the room one press after another, and stands beside for who speaks', async () => {
    const container = await opened('#w=day', 4)
    const told = () => [...roomIn(container).querySelectorAll('.answers b')].map((one) => one.textContent)
    expect(told()).toEqual([])
    expect(container.querySelector('.live')?.textContent).toContain('hoist')
    press(container, 'Go on')
    await waitFor(() => expect(told()).toEqual(['hoist']))
    expect(seen(container)).toContain('Why hoist.')
    for (let more = 0; more < 3; more += 1) key('ArrowRight')
    await waitFor(() => expect(told()).toEqual(['hoist', 'sail', 'moor', 'rest']))
    await within(container).findByText('All is told.')
    key('ArrowRight')
    await shows(container, '5 of 8')
  })

  it('is decided by the room in a case', async () => {
    const container = await opened('#w=day', 9)
    await shows(container, '5 of 8')
    expect(seen(container)).toContain('The wind turns.')
    press(container, 'B. fair')
    await waitFor(() => expect(seen(container)).toContain('on fair'))
    press(container, 'What then?')
    await waitFor(() => expect(seen(container)).toContain('It blows.'))
    press(container, 'A. best')
    press(container, 'What then?')
    await waitFor(() => expect(seen(container)).toContain('It ends.'))
    press(container, 'From the start')
    await waitFor(() => expect(seen(container)).toContain('The wind turns.'))
  })
})

describe('the room’s window', () => {
  it('shows what who speaks does, and the vote of the room', async () => {
    const speaker = await opened()
    within(speaker).getByRole('button', { name: 'Open the room' })
    const room = await opened('#w=day&screen')
    await within(speaker).findByText('The room follows.')
    press(speaker, 'Go on')
    press(speaker, 'Next')
    await shows(room, '2 of 8')
    press(speaker, 'Tell')
    await waitFor(() => expect(seen(room)).toContain('The mistralRight'))
    press(speaker, 'Black')
    await waitFor(() => expect(seen(room)).not.toContain(sampleChoice.stem))
    expect(speaker.querySelector('.notice-black')).not.toBeNull()
  })

  it('goes on where it is touched, and back on its left', async () => {
    const room = await opened('#w=day&screen')
    const touch = (clientX: number) => fireEvent.click(roomIn(room), { clientX })
    touch(innerWidth - 1)
    touch(innerWidth / 3 + 1)
    await shows(room, '2 of 8')
    touch(1)
    await shows(room, '1 of 8')
  })

  it('holds no notes and no answers', async () => {
    const room = await opened('#w=day&screen')
    expect(room.textContent).not.toMatch(/wide\.|Open the window|Guess/)
    expect(within(room).queryByRole('region')).toBeNull()
  })

  it('is opened by its address, or a link where the browser refuses', async () => {
    const address = '/en/present/#w=day&screen'
    const openWindow = vi.fn(() => null)
    vi.stubGlobal('open', openWindow)
    const container = await opened()
    press(container, 'Open the room')
    const link = await within(container).findByRole('link', { name: 'The room' })
    expect(link.getAttribute('href')).toBe(address)
    expect(openWindow).toHaveBeenCalledWith(address, 'triptyque-screen', expect.stringContaining('popup'))
  })

  it('may be gone without what was done being kept, which is said', async () => {
    vi.stubGlobal('localStorage', undefined)
    const container = await opened()
    expect(container.textContent).not.toContain('Nothing is kept.')
    key('ArrowRight')
    await within(container).findByText('Nothing is kept.')
  })
})

describe('the status', () => {
  /** What it says from now on. */
  function listened(): readonly (string | null)[] {
    const status = screen.getByRole('status')
    const words: (string | null)[] = []
    const observer = new MutationObserver(() => words.push(status.textContent))
    observer.observe(status, { childList: true, characterData: true, subtree: true })
    return words
  }

  it('says each slide once, and that the screen is black', async () => {
    const container = await opened()
    await said('Slide 1 of 8: The sea')
    const words = listened()
    key('ArrowRight')
    await waitFor(() => expect(roomIn(container).querySelector('li.later')).toBeNull())
    expect(words).toEqual([])
    key('ArrowRight')
    await said('Slide 2 of 8: Which wind?')
    key('b')
    await said('The room is dark.')
    key('ArrowRight')
    await said('Slide 2 of 8: Which wind?')
  })

  it('says the slide of a show that is opened again', async () => {
    const container = await opened()
    await said('Slide 1 of 8: The sea')
    press(container, 'Close')
    await waitFor(() => expect(container.querySelector('.speaker')).toBeNull())
    const words = listened()
    place.hash = '#w=day'
    await waitFor(() => expect(words.at(-1)).toBe('Slide 1 of 8: The sea'))
  })

  it('is heard by a screen reader', async () => {
    const container = await opened()
    await virtual.start({ container })
    key('End')
    await waitFor(
      async () =>
        expect((await virtual.spokenPhraseLog()).join('\n')).toContain('polite: Slide 8 of 8: Goodbye'),
      { timeout: 15_000 },
    )
    await virtual.stop()
  })
})
