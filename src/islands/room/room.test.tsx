// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleBase } from '../../learning/items/sample-base.ts'
import { lettered } from '../../learning/room/lettered.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { dropBallots, keepBallot, readBallots } from '../../state/trainer/ballots.ts'
import { storage } from '../../state/device.ts'
import { VoteRoom } from './room.tsx'
import { sampleStrings } from './sample-strings.ts'

const clock = vi.hoisted(() => ({ nowMs: 0 }))
vi.mock('../../state/now.ts', () => ({ now: () => clock.nowMs }))
const files = vi.hoisted(() => ({ saved: [] as [string, string][] }))
vi.mock('../../platform/files.ts', () => ({
  saveFile: (name: string, text: string) => files.saved.push([name, text]),
}))

const option = (id: string, key?: true) => ({ id, text: id.toUpperCase(), feedback: `About ${id}.`, key })
const choice = (id: string, right: string, given: object = {}) => ({
  ...{
    ...sampleBase,
    id,
    kind: 'choice',
    stem: `What of ${id}?`,
    explanation: `Why ${id}.`,
    section: 'part',
  },
  options: ['x', 'y', 'z'].map((one) => option(one, one === right || undefined)),
  ...given,
})
const items: Readonly<Record<string, ReturnType<typeof choice>>> = {
  sea: choice('sea', 'x'),
  land: choice('land', 'y'),
  many: choice('many', 'x', { multiple: true }),
  sky: choice('sky', 'z'),
}
const listed = (id: string, lesson: string, kind: 'choice' | 'order' = 'choice') => ({
  ...{ id, kind, stem: `What of ${id}?`, lesson, objective: 'o' },
  ...(items[id] && 'multiple' in items[id] && { multiple: true }),
})
const lesson = (id: string) => ({
  ...{ id, module: 'm', title: `Lesson ${id}`, path: `/${id}/`, slides: '', objectives: [], activities: [] },
  sections: [{ id: 'part', title: `Part of ${id}`, minutes: 1, notes: [] }],
})
const catalogue: TrainerCatalogue = {
  modules: [{ id: 'm', title: 'Module' }],
  ...{ objectives: [], workshops: [], lessons: [lesson('one'), lesson('two'), lesson('three')] },
  items: [
    listed('sea', 'one'),
    listed('land', 'one'),
    listed('many', 'one'),
    listed('steps', 'one', 'order'),
    listed('sky', 'two'),
  ],
}

let isAway = false
const answer = (address: string) => {
  if (isAway) return Promise.reject(new TypeError('Away.'))
  const id = /^items\/(.*)$/.exec(address)?.[1]
  return Promise.resolve(new Response(JSON.stringify(id === undefined ? catalogue : { item: items[id] })))
}

const show = () =>
  render(
    <VoteRoom
      {...{ locale: 'en', addresses: { catalogue: 'trainer', item: 'items/{id}' } }}
      strings={sampleStrings}
      speakAfterMs={5}
    />,
  ).container
const press = async (name: string, at = 0) => {
  const buttons = await screen.findAllByRole('button', { name })
  fireEvent.click(buttons[at] ?? document.body)
}
const stage = () => document.querySelector<HTMLElement>('.stage') ?? document.body
const key = (...keys: readonly string[]) => {
  for (const one of keys)
    fireEvent.keyDown(stage(), { key: one, shiftKey: one.length === 1 && one !== one.toLowerCase() })
}
const step = () => document.querySelector('[aria-current="step"]')?.textContent
const said = (words: string) =>
  waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe(words))
/** What is voted: the letter of the option `text`. */
const letterOf = (id: string, option: string) =>
  lettered(items[id] ?? choice(id, ''))
    .find((one) => one.id === option)
    ?.letter.toLowerCase() ?? ''
const onTheWall = async (at = 0) => {
  await press('Show it', at)
  await waitFor(() => expect(stage().className).toBe('stage'))
}

beforeEach(() => {
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('scrollTo', vi.fn())
  clock.nowMs = Date.UTC(2026, 0, 2)
  isAway = false
  files.saved.length = 0
  localStorage.clear()
  history.replaceState(null, '', '/en/vote/')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  dropBallots(readBallots().ballots)
})

describe('choosing', () => {
  it('offers the choices of a lesson that have a single key', async () => {
    show()
    await screen.findByText('What of land?')
    expect(screen.getAllByRole('button', { name: 'Show it' })).toHaveLength(2)
    fireEvent.change(screen.getByLabelText('Lesson'), { target: { value: 'two' } })
    await screen.findByText('What of sky?')
    expect(screen.queryByText('What of land?')).toBeNull()
    fireEvent.change(screen.getByLabelText('Lesson'), { target: { value: 'three' } })
    await screen.findByText('None.')
  })

  it('says that the network is away, and tries again', async () => {
    isAway = true
    show()
    await screen.findByText('No network.')
    isAway = false
    await press('Try the network again')
    await screen.findByText('What of sea?')
  })
})

describe('an address', () => {
  const hands = (id: string, option: string) =>
    screen.getByLabelText<HTMLInputElement>(`Hands ${letterOf(id, option).toUpperCase()}`).value
  const stemOnTheWall = () => document.querySelector('.ballot-stem')?.textContent
  const onWall = (stem: string) => waitFor(() => expect(stemOnTheWall()).toBe(stem))
  const showAt = (fragment: string) => {
    history.replaceState(null, '', `/en/vote/${fragment}`)
    return show()
  }
  const arrive = () => fireEvent(window, new HashChangeEvent('hashchange'))

  it('puts its item on the wall, and its lesson first where another is chosen', async () => {
    showAt('#sky')
    await onWall('What of sky?')
    expect(step()).toBe('One')
    expect(document.activeElement).toBe(stage())
    key('Escape')
    await screen.findByText('Choose')
    expect(screen.getByLabelText('Lesson')).toHaveProperty('value', 'two')
    expect(location.hash).toBe('')
  })

  it('goes with what is on the wall; a reload goes on with what was counted', async () => {
    show()
    await onTheWall(1)
    expect(location.hash).toBe('#land')
    key(letterOf('land', 'y'))
    cleanup()
    clock.nowMs += 60_000
    show()
    await onWall('What of land?')
    expect(hands('land', 'y')).toBe('1')
    key(letterOf('land', 'y'))
    expect(readBallots().ballots).toMatchObject([{ item: 'land', votes: [{ y: 2 }] }])
  })

  it('that is followed anew begins a vote of its own', async () => {
    keepBallot({ item: 'land', atMs: clock.nowMs, votes: [{ y: 7 }] })
    showAt('#land')
    await onWall('What of land?')
    expect(hands('land', 'y')).toBe('0')
    key(letterOf('land', 'x'))
    expect(readBallots().ballots.map(({ votes }) => votes)).toEqual([[{ y: 7 }], [{ x: 1 }]])
  })

  it('is followed while the page is open, and takes off the wall what it no longer names', async () => {
    showAt('#land')
    await onWall('What of land?')
    key(letterOf('land', 'x'))
    history.pushState(null, '', '#sea')
    arrive()
    await onWall('What of sea?')
    expect(hands('sea', 'x')).toBe('0')
    history.pushState(null, '', '/en/vote/')
    arrive()
    await screen.findByText('Choose')
    expect(stemOnTheWall()).toBeUndefined()
    expect(document.activeElement?.textContent).toBe('Session')
  })

  it.each([
    ['#unheard-of', 'Unheard of.', 'one'],
    ['#steps', 'No vote.', 'one'],
    ['#many', 'No vote.', 'one'],
    ['#%3Cb%3E', 'Unheard of.', 'one'],
  ])('%s is told, and another item can be chosen', async (fragment, words, lessonShown) => {
    showAt(fragment)
    expect((await screen.findByRole('alert')).textContent).toBe(words)
    expect(screen.getByLabelText('Lesson')).toHaveProperty('value', lessonShown)
    await onTheWall()
    expect(location.hash).toBe('#sea')
    key('Escape')
    await screen.findByText('Choose')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that is a place in the page opens nothing, and takes nothing away', async () => {
    const place = document.createElement('main')
    place.id = 'main'
    document.body.append(place)
    showAt('#main')
    await screen.findByText('What of sea?')
    expect(screen.queryByRole('alert')).toBeNull()
    await onTheWall()
    history.pushState(null, '', '#main')
    arrive()
    expect(stemOnTheWall()).toBe('What of sea?')
    place.remove()
  })

  it('whose item does not come says so, and is tried again', async () => {
    show()
    await screen.findByText('What of sea?')
    isAway = true
    history.pushState(null, '', '#sky')
    arrive()
    await screen.findByText('No network.')
    isAway = false
    await press('Try the network again')
    await onWall('What of sky?')
  })
})

describe('a vote', () => {
  it('is made by keys alone, twice, and the answer comes last', async () => {
    show()
    await onTheWall()
    expect(document.activeElement).toBe(stage())
    await said('One: Raise.')
    const [x, y] = [letterOf('sea', 'x'), letterOf('sea', 'y')]
    key(x, y, y, y, y.toUpperCase())
    await said(`${y.toUpperCase()} has 2 hands, 3 in all`)
    key('PageDown')
    expect(step()).toBe('Talk')
    key(x)
    key('ArrowRight', x, x, y, 'PageUp', 'PageDown')
    expect(step()).toBe('Two')
    key(' ')
    await said(`Moved: 34 to ${x.toUpperCase()} and 34 off ${y.toUpperCase()}.`)
    expect(document.body.textContent).not.toContain('Why sea.')
    key('Enter')
    await said(`Answer: It is ${x.toUpperCase()}, X.`)
    expect(screen.getByText('Why sea.')).toBeTruthy()
    key('PageDown')
    expect(step()).toBe('Answer')
    expect(readBallots().ballots.map(({ item, votes }) => ({ item, votes }))).toEqual([
      {
        item: 'sea',
        votes: [
          { x: 1, y: 2 },
          { x: 2, y: 1 },
        ],
      },
    ])
    key('Escape')
    await screen.findByText('33% then 67% · g 0.50', { exact: false })
    expect(document.activeElement?.textContent).toBe('Session')
  })

  it('leaves keys to what has the focus, and to the browser', async () => {
    show()
    await onTheWall()
    const field = screen.getByLabelText('Hands A')
    fireEvent.keyDown(field, { key: 'ArrowRight' })
    fireEvent.keyDown(screen.getByRole('button', { name: 'More A' }), { key: ' ' })
    fireEvent.keyDown(stage(), { key: 'a', ctrlKey: true })
    expect(step()).toBe('One')
    expect(readBallots().ballots).toEqual([])
    fireEvent.keyDown(field, { key: 'PageDown' })
    expect(step()).toBe('Talk')
  })

  it('talks for two minutes, without a sound, as long as the clock is let run', async () => {
    show()
    await onTheWall()
    vi.useFakeTimers()
    key('PageDown')
    const pass = (ms: number) =>
      act(() => {
        clock.nowMs += ms
        vi.advanceTimersByTime(250)
      })
    const left = () => screen.getByRole('timer').textContent
    expect(left()).toBe('2:00')
    await pass(50_000)
    expect(left()).toBe('1:10')
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    await pass(50_000)
    expect(left()).toBe('1:10')
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }))
    await pass(70_000)
    expect(left()).toBe('0:00')
    await pass(10)
    expect(document.querySelector('[role=status]')?.textContent).toBe('Over.')
    fireEvent.click(screen.getByRole('button', { name: 'Anew' }))
    expect(left()).toBe('2:00')
    key('PageUp')
    expect(step()).toBe('One')
  })

  it('is heard by who cannot see it', async () => {
    show()
    await onTheWall()
    await virtual.start({ container: document.body })
    key(letterOf('sea', 'x'))
    await waitFor(async () =>
      expect((await virtual.spokenPhraseLog()).join('\n')).toMatch(/polite: . has 1 hands, 1 in all/),
    )
    await virtual.stop()
  })

  it.each([
    ['full', 'No room.'],
    ['denied', 'Denied.'],
  ] as const)('is told where storage is %s, and lives on in the page', async (outcome, words) => {
    show()
    await onTheWall()
    const refusing = vi.spyOn(storage, 'write').mockReturnValue(outcome)
    key('a', 'b')
    await screen.findByText(words)
    key('Escape')
    await screen.findByText(/^\d+% once$/)
    refusing.mockRestore()
    await press('Resume')
    key('b')
    expect(screen.queryByText(words)).toBeNull()
    expect(localStorage).toHaveLength(1)
  })
})

describe('a session', () => {
  const atMs = Date.UTC(2026, 0, 2)
  const keepTwo = () => {
    keepBallot({
      item: 'sea',
      atMs,
      votes: [
        { x: 1, y: 3 },
        { x: 2, y: 2 },
      ],
    })
    keepBallot({ item: 'land', atMs: atMs + 1, votes: [{ x: 3, y: 1 }] })
  }

  it('ranks what the room mixes up, with what to teach again, and counts it in a matrix', async () => {
    keepTwo()
    show()
    await screen.findByText('Mixed up')
    const rows = [...document.querySelectorAll('.vote-confusions li')].map((row) =>
      [...row.children].map((part) => part.textContent),
    )
    expect(rows).toEqual([
      ['X not Y', 'What of land?', '75% (75%)', 'Again: Part of one'],
      ['Y not X', 'What of sea?', '50% (75%)', 'Again: Part of one'],
    ])
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/one/#part')
    const cells = [...document.querySelectorAll('.vote-matrix tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(cells).toEqual([
      ['Right / chosen', 'X', 'Y', 'Z'],
      ['X', '2', '2', '0'],
      ['Y', '3', '1', '0'],
    ])
  })

  it('goes on with a ballot where it was counted', async () => {
    keepTwo()
    show()
    await press('Resume')
    expect(step()).toBe('Two')
    expect(screen.getByLabelText<HTMLInputElement>(`Hands ${letterOf('sea', 'x').toUpperCase()}`).value).toBe(
      '2',
    )
  })

  it('is saved as a sheet and as JSON, of that session alone', async () => {
    keepTwo()
    keepBallot({ item: 'sky', atMs: atMs + 9 * 3_600_000, votes: [{ x: 1 }] })
    show()
    const pick = await screen.findByLabelText<HTMLSelectElement>('Which')
    fireEvent.change(pick, { target: { value: String(atMs) } })
    await waitFor(() => expect(document.querySelector('.vote-confusions')?.textContent).toContain('X not Y'))
    await press('CSV')
    await said('Saved.')
    await press('JSON')
    await waitFor(() => expect(files.saved).toHaveLength(2))
    expect(files.saved.map(([name]) => name)).toEqual([
      'test-course-votes-2026-01-02.csv',
      'test-course-votes-2026-01-02.json',
    ])
    const [sheet = '', json = ''] = files.saved.map(([, text]) => text)
    expect(sheet.split('\r\n')).toHaveLength(1 + 6 + 1)
    expect((JSON.parse(json) as { ballots: { item: string }[] }).ballots.map(({ item }) => item)).toEqual([
      'sea',
      'land',
    ])
  })

  it('is erased in one go, and comes back', async () => {
    keepTwo()
    show()
    await press('Erase')
    await said('Erased.')
    expect(localStorage).toHaveLength(0)
    expect(document.activeElement?.textContent).toBe('Undo')
    await press('Undo')
    await said('It is back.')
    expect(readBallots().ballots).toHaveLength(2)
    expect(document.activeElement?.textContent).toBe('Session')
  })

  it('is erased, and the undoing is there, even where another one can’t be fetched', async () => {
    keepTwo()
    keepBallot({ item: 'sky', atMs: atMs - 9 * 3_600_000, votes: [{ x: 1 }] })
    show()
    await screen.findByText('Mixed up')
    isAway = true
    await press('Erase')
    await said('No network.')
    expect(readBallots().ballots.map(({ item }) => item)).toEqual(['sky'])
    await press('Undo')
    await said('It is back.')
    expect(readBallots().ballots).toHaveLength(3)
  })

  it('tells what can’t be read, and what the course has no more', async () => {
    keepTwo()
    keepBallot({ item: 'old', atMs: atMs + 2, votes: [{ a: 1 }] })
    storage.write('b/1', '{')
    show()
    await screen.findByText('1 unreadable')
    await screen.findByText('1 gone')
  })
})
