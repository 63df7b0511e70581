// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { sampleCatalogue } from '../../learning/workshop/sample-catalogue.ts'
import { codeOf } from '../../state/trainer/run-sheet-code.ts'
import { savedSheets, saveNewSheet } from '../../state/trainer/run-sheets.ts'
import { Composer } from './composer.tsx'
import { sampleStrings } from './sample-strings.ts'

const { steps: t, add, editor, home, wish } = sampleStrings
const storage = { refusal: null as string | null }
const moment = (title: string, minutes = 10) => ({ kind: 'moment', title, minutes }) as const
const sheet: RunSheet = {
  ...{ title: 'Mine', minutes: 30, people: 12 },
  steps: [moment('a'), moment('b'), moment('c')],
}

/** Of what is open; a sheet stands in the page twice, once for the printer. */
const heading = () => document.querySelector('[data-heading]')?.textContent
const opened = (name: string) => waitFor(() => expect(heading()).toBe(name))

/** At an address that ends so. */
async function show(fragment = '') {
  history.replaceState(null, '', `/en/compose/${fragment}`)
  const view = render(
    <Composer
      {...{
        locale: 'en',
        url: 'https://a.example/en/compose/',
        catalogue: 'trainer',
        present: '/en/present/',
        vote: '/en/vote/',
      }}
      strings={sampleStrings}
      speakAfterMs={5}
    />,
  )
  await waitFor(() => expect(heading()).toBeTruthy())
  return view.container
}
/** The one that is kept here, opened. */
async function showKept(kept: RunSheet = sheet) {
  const saved = saveNewSheet(kept)
  return show(saved.kind === 'saved' ? `#d=${saved.id}` : expect.fail('It was not saved.'))
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const said = (words: string) =>
  waitFor(() => expect(document.querySelector('.composer-said')?.textContent).toBe(words))
const time = () => document.querySelector('.time-said')?.textContent
const names = () => [...document.querySelectorAll('.run-steps .name')].map((name) => name.textContent)
const kept = () =>
  savedSheets()?.flatMap(({ reading }) => (reading.kind === 'run-sheet' ? [reading.sheet] : [])) ?? []
const isFocused = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })))

beforeEach(() => {
  localStorage.clear()
  storage.refusal = null
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(sampleCatalogue))))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a proposal', () => {
  it('is made of what was asked for, kept, and opened', async () => {
    await show()
    expect(screen.queryByText(home.title)).toBeNull()
    type(wish.audience, 'Bakers')
    type(wish.people, '12')
    type(wish.minutes, '45')
    fireEvent.click(screen.getByLabelText('say what flour is'))
    await press(wish.propose)
    await opened('The flour')
    expect(kept()).toMatchObject([
      { title: 'The flour', audience: 'Bakers', people: 12, minutes: 45, objectives: ['flour-say'] },
    ])
    expect(names()[0]).toBe('Hook')
    expect(screen.getByText(editor.kept)).toBeTruthy()
    expect(location.hash).toMatch(/^#d=/)
  })

  it('tells which objectives found no room', async () => {
    await show()
    type(wish.minutes, '30')
    for (const { text } of sampleCatalogue.objectives) fireEvent.click(screen.getByLabelText(text))
    await press(wish.propose)
    const left = await waitFor(() => document.querySelector('[data-no-room]') ?? expect.fail('Not told.'))
    expect(left.textContent).toContain('oven')
    expect(left.textContent).toMatch(/^[1-6] of 6 out of 30 min:/)
  })

  /** For one objective. */
  const propose = async (minutes: number, objective: string) => {
    await show()
    type(wish.minutes, String(minutes))
    fireEvent.click(screen.getByLabelText(objective))
    await press(wish.propose)
    await screen.findByText(editor.kept)
  }
  const note = (name: string) => document.querySelector(`[data-${name}]`)?.textContent

  it('tells what it works besides, until that is taken out', async () => {
    await propose(120, 'say what dough is')
    expect(time()).toBe('2 h of 2 h: exact')
    expect(note('besides')).toBe('3 besides:say what flour isdo things with flourdo things with dough')
    expect(note('time-left')).toBeUndefined()
    await press('Take out The one of flour?')
    expect(note('besides')).toBe('2 besides:do things with flourdo things with dough')
    expect(note('time-left')).toBeUndefined()
  })

  it('tells that time is left, and which lessons could be added, until it is filled', async () => {
    await propose(240, 'say what flour is')
    expect(note('time-left')).toBe('120 left, add:The doughThe oven')
    await press(add.moment)
    type('Minutes A moment', '111')
    expect(note('time-left')).toBeUndefined()
  })

  it('tells that nothing could be added where all is taken', async () => {
    await propose(480, 'say what oven is')
    expect(note('time-left')).toMatch(/^\d+ left, all is taken\.$/)
  })

  it.each([
    ['', '90', wish.noObjective],
    ['0', '90', wish.badPeople],
    ['', '29', wish.badMinutes],
    ['', '481', wish.badMinutes],
    ['', '', wish.badMinutes],
  ])('is not made of %j people and %j minutes', async (people, minutes, told) => {
    await show()
    type(wish.people, people)
    type(wish.minutes, minutes)
    await press(wish.propose)
    expect(screen.getByRole('alert').textContent).toBe(told)
    expect(kept()).toEqual([])
    expect(screen.getByLabelText(wish.minutes)).toHaveProperty('value', minutes)
  })

  it('is not needed: a sheet may begin blank', async () => {
    await show()
    await press(wish.blank)
    await opened('Untitled')
    expect(time()).toBe('0 min of 1 h 30: 90 left')
    await press(add.break)
    expect(names()).toEqual(['Break'])
    expect(kept()).toMatchObject([{ title: '', steps: [{ kind: 'break', minutes: 10 }] }])
  })
})

describe('a sheet', () => {
  it('has its steps moved by buttons and keys, the focus with them', async () => {
    await showKept()
    await press('Down a')
    expect(names()).toEqual(['b', 'a', 'c'])
    await said('a is 2 of 3.')
    await isFocused('Down a')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Edit a' }), { key: 'ArrowDown', altKey: true })
    expect(kept()[0]?.steps.map((step) => 'title' in step && step.title)).toEqual(['b', 'c', 'a'])
    await press('Down a')
    await press('Up b')
    expect(names()).toEqual(['b', 'c', 'a'])
  })

  it('has steps taken out, and put back where they stood', async () => {
    await showKept()
    await press('Take out b')
    await said('b is out.')
    await isFocused('Take out c')
    await press('Take out c')
    expect(names()).toEqual(['a'])
    fireEvent.keyDown(screen.getByRole('button', { name: 'Take out a' }), { key: 'z', ctrlKey: true })
    await said('c is back, 2 of 2.')
    await press(t.undo)
    expect(names()).toEqual(['a', 'b', 'c'])
    expect(screen.queryByRole('button', { name: t.undo })).toBeNull()
    expect(kept()[0]?.steps).toEqual(sheet.steps)
  })

  it('tells how the time stands, as minutes change', async () => {
    await showKept()
    expect(time()).toBe('30 min of 30 min: exact')
    type('Minutes a', '22')
    expect(time()).toBe('42 min of 30 min: 12 over')
    type('Minutes a', '2')
    expect(time()).toBe('22 min of 30 min: 8 left')
    type('Minutes a', '')
    expect(kept()[0]?.steps[0]?.minutes).toBe(2)
    fireEvent.change(screen.getByLabelText(editor.minutes), { target: { value: '' } })
    expect(time()).toBe('22 min in all')
  })

  it('has its title, its notes and its moments written', async () => {
    await showKept()
    type(editor.title, 'Ours')
    await press('Edit b')
    type(t.titleField, 'b, changed')
    type(t.noteField, 'Say it twice.')
    expect(kept()).toMatchObject([
      { title: 'Ours', steps: [{}, { title: 'b, changed', note: 'Say it twice.' }, {}] },
    ])
    await press('Edit b, changed')
    expect(screen.queryByLabelText(t.noteField)).toBeNull()
  })

  it('has a section, a note, an activity, a moment put in where one wants', async () => {
    await showKept({ ...sheet, steps: [] })
    const choose = (label: string, name: string) => {
      const field = screen.getByLabelText(label)
      const option = within(field).getByRole<HTMLOptionElement>('option', { name, hidden: true })
      fireEvent.change(field, { target: { value: option.value } })
    }
    choose(add.lesson, 'The dough')
    choose(add.what, 'About first')
    await press(add.add)
    choose(add.what, 'The sort of dough?')
    choose(add.where, 'first')
    await press(add.add)
    choose(add.what, 'Do the second of dough')
    await press(add.add)
    await press(add.moment)
    expect(kept()[0]?.steps).toEqual([
      { kind: 'activity', item: 'dough-sort', how: 'teams', minutes: 12 },
      { kind: 'note', lesson: 'dough', section: 'second', minutes: 10 },
      { kind: 'moment', title: 'A moment', minutes: 5 },
      { kind: 'section', lesson: 'dough', section: 'first', minutes: 4 },
    ])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(t.titleField)))
  })

  it('is read on paper: whom for, when what begins, what must be at hand', async () => {
    const container = await showKept({
      ...{ ...sheet, objectives: ['flour-say'] },
      steps: [
        { kind: 'activity', item: 'flour-one', how: 'hands', minutes: 6, note: 'Twice.' },
        { kind: 'activity', item: 'flour-sort', how: 'teams', minutes: 64 },
        { kind: 'activity', item: 'gone', how: 'hands', minutes: 6 },
      ],
    })
    const paper = container.querySelector('.paper')?.textContent ?? ''
    for (const words of [
      '12 people',
      'say what flour is',
      '0:06',
      '1:10',
      'Twice.',
      'Gone',
      '12 votes',
      '3 bins',
    ])
      expect(paper).toContain(words)
  })

  it('leads to the vote on what hands are raised for, and on nothing else', async () => {
    await showKept({
      ...sheet,
      steps: [
        { kind: 'activity', item: 'flour-one', how: 'hands', minutes: 6 },
        { kind: 'activity', item: 'flour-one', how: 'steps', minutes: 6 },
        { kind: 'activity', item: 'flour-sort', how: 'hands', minutes: 6 },
        { kind: 'activity', item: 'gone', how: 'hands', minutes: 6 },
        moment('a'),
      ],
    })
    const [link, ...others] = screen.getAllByRole('link', { name: /^Vote: / })
    expect(link?.getAttribute('href')).toBe('/en/vote/#flour-one')
    expect(others).toEqual([])
  })

  it('goes along in a link, and to the room that presents it', async () => {
    await showKept()
    const link = await screen.findByLabelText(sampleStrings.along.label)
    const code = await codeOf(sheet)
    expect(link).toHaveProperty('value', `https://a.example/en/compose/#s=${code}`)
    expect(screen.getByRole('link', { name: 'Present' }).getAttribute('href')).toBe(`/en/present/#s=${code}`)
  })

  it('is told apart where another tab changed it', async () => {
    await showKept()
    const key = Object.keys(localStorage).find((one) => one.includes('/w/')) ?? ''
    localStorage.setItem(key, JSON.stringify({ v: 1, title: 'Theirs', steps: [] }))
    type(editor.title, 'Ours')
    expect(screen.getByText(editor.apart)).toBeTruthy()
    expect(
      kept()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Ours', 'Theirs'])
  })

  it('that cannot be saved says so, and is not lost by going home', async () => {
    await show()
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('No room.', 'QuotaExceededError')
      },
    })
    await press(wish.blank)
    expect(await screen.findByText(editor.full)).toBeTruthy()
    type(editor.title, 'Ours')
    await press(editor.back)
    expect(await screen.findByText('Ours is not saved.')).toBeTruthy()
    vi.unstubAllGlobals()
    await press(home.resume)
    await press(editor.keep)
    expect(kept()).toMatchObject([{ title: 'Ours' }])
    expect(screen.getByText(editor.kept)).toBeTruthy()
  })
})

describe('what is kept here', () => {
  it('is listed, duplicated, deleted and brought back', async () => {
    saveNewSheet(sheet)
    await show()
    expect(screen.getByText(/^30 min · 3 steps · on /)).toBeTruthy()
    await press('Duplicate Mine')
    await said('Mine (copy) is saved.')
    await press('Delete Mine')
    await said('Mine is deleted.')
    expect(kept().map(({ title }) => title)).toEqual(['Mine (copy)'])
    await isFocused(home.undo)
    await press(home.undo)
    await said('Mine is back.')
    expect(kept()).toHaveLength(2)
  })

  it('stays where it cannot be read', async () => {
    localStorage.setItem('test-course@//w/a', '{')
    localStorage.setItem('test-course@//w/b', '{"v":9}')
    await show()
    expect(screen.getByText(home.unreadable)).toBeTruthy()
    expect(screen.getByText(home.newerWhy)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: home.save })).toHaveLength(2)
    expect(localStorage.getItem('test-course@//w/a')).toBe('{')
  })
})

describe('an address', () => {
  it('shows a sheet, which is kept once that is asked for', async () => {
    const container = await show(`#s=${await codeOf(sheet)}`)
    expect(container.querySelector('.paper h2')?.textContent).toBe('Mine')
    expect(kept()).toEqual([])
    await press(sampleStrings.shown.keep)
    expect(kept()).toEqual([sheet])
  })

  it('shows a sheet, which is kept once it is changed', async () => {
    await show(`#s=${await codeOf(sheet)}`)
    await press(sampleStrings.shown.edit)
    expect(await screen.findByText(editor.notYet)).toBeTruthy()
    expect(kept()).toEqual([])
    await press('Up b')
    expect(kept()).toHaveLength(1)
    expect(location.hash).toMatch(/^#d=/)
  })

  it('opens a ready-made workshop, which is kept once it is changed', async () => {
    await show('#w=bread-in-thirty')
    await opened('Bread in thirty minutes')
    expect(kept()).toEqual([])
    type(editor.title, 'Bread in an hour')
    expect(kept()).toMatchObject([{ title: 'Bread in an hour', audience: 'Bakers.', minutes: 30 }])
  })

  it('of a lesson chooses its objectives', async () => {
    await show('#l=dough')
    expect(screen.getByLabelText('do things with dough')).toHaveProperty('checked', true)
    expect(screen.getByLabelText('do things with oven')).toHaveProperty('checked', false)
  })

  it.each([
    ['#s=AAAA', 'unreadable'],
    ['#s=<script>', 'unreadable'],
    ['#w=unheard-of', 'gone'],
    ['#d=unheardof', 'missing'],
  ] as const)('%s says why nothing opens, and touches nothing', async (fragment, why) => {
    saveNewSheet(sheet)
    await show(fragment)
    expect(screen.getByText(sampleStrings.refused[why])).toBeTruthy()
    expect(kept()).toEqual([sheet])
    await press(sampleStrings.refused.leave)
    await screen.findByRole('heading', { name: home.title })
  })

  it('that is a place in the page changes nothing', async () => {
    await showKept()
    location.hash = '#main'
    dispatchEvent(new HashChangeEvent('hashchange'))
    await press('Up b')
    expect(names()).toEqual(['b', 'a', 'c'])
  })
})

it('a course that does not arrive is asked for again', async () => {
  let isAway = true
  vi.stubGlobal('fetch', () =>
    isAway
      ? Promise.reject(new TypeError('Away.'))
      : Promise.resolve(new Response(JSON.stringify(sampleCatalogue))),
  )
  history.replaceState(null, '', '/en/compose/')
  render(
    <Composer
      {...{
        locale: 'en',
        url: '/',
        catalogue: 'trainer',
        present: '/',
        vote: '/',
        strings: sampleStrings,
        speakAfterMs: 5,
      }}
    />,
  )
  await screen.findByText(sampleStrings.failed)
  isAway = false
  await press(sampleStrings.tryAgain)
  await screen.findByRole('heading', { name: wish.title })
})
