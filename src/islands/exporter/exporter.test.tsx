// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '../../learning/catalogue.ts'
import { listItem } from '../../learning/items/listed-item.ts'
import type { WrittenExchange } from '../../learning/exchange/index.ts'
import { sampleItems } from '../../learning/worksheet/sample-items.ts'
import { Exporter } from './exporter.tsx'
import { sampleStrings as strings } from './sample-strings.ts'

const saved = vi.hoisted(() => ({ files: [] as unknown[], isFailing: false }))
vi.mock('../../state/trainer/save-exchange.ts', () => ({
  saveExchange: (...file: unknown[]) => {
    if (saved.isFailing) return Promise.reject(new Error('away'))
    saved.files.push(file)
    return Promise.resolve()
  },
}))

const lesson = (id: string) => ({
  ...{ id, module: 'm', title: `Lesson ${id}`, path: '', minutes: 5, sections: [] },
  ...{ objectives: ['o', 'p'], after: [], activities: [] },
})
const { choice, order, number } = sampleItems
const short = { ...choice, stem: 'Which?' }
const long = { ...choice, id: 'long', stem: 'Which one? '.repeat(20), objective: 'p' }
const kept = { ...choice, id: 'kept', reserved: true as const }
const bank = { one: [short, long, kept], two: [order, number] }
const catalogue: Catalogue = {
  modules: [{ id: 'm', title: 'Module one' }],
  objectives: ['o', 'p'].map((id) => ({ id, text: `Objective ${id}` })),
  lessons: [lesson('one'), lesson('two')],
  items: Object.entries(bank).flatMap(([at, items]) =>
    items.map((item) => listItem(item, { lesson: at, module: 'm' })),
  ),
}
const network = { isAway: false, asked: [] as string[] }
const answers: Readonly<Record<string, object>> = {
  ...{ en: catalogue, fr: catalogue },
  ...Object.fromEntries(
    Object.values(bank)
      .flat()
      .flatMap((item) => [
        [`en/${item.id}`, { item }],
        [`fr/${item.id}`, { item: { ...item, stem: 'Lequel ?' } }],
      ]),
  ),
}

beforeEach(() => {
  network.isAway = false
  network.asked = []
  saved.files = []
  saved.isFailing = false
  vi.stubGlobal('fetch', (address: string) => {
    network.asked.push(address)
    return network.isAway
      ? Promise.reject(new TypeError('away'))
      : Promise.resolve(Response.json(answers[address]))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const languages = ['en', 'fr'].map((locale) => ({
  locale,
  name: locale,
  catalogue: locale,
  item: `${locale}/{id}`,
}))
const mount = () =>
  render(<Exporter {...{ languages, strings }} locale="en" course={{ id: 'sailing', title: 'Sailing' }} />)
const open = async () => {
  mount()
  await screen.findByText('Module one')
  // It takes every item of the sample whole.
  pick(strings.formats.anki.name)
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`) }))
const said = () => screen.getAllByRole('status')[0]?.textContent
const told = () => screen.getAllByRole('status')[1]?.textContent
const expectSaid = (words: string) => waitFor(() => expect(said()).toBe(words))
const download = () => screen.getByRole<HTMLButtonElement>('button', { name: strings.outcome.download })
const isIdle = () => download().getAttribute('aria-disabled') === 'true'
const lost = () =>
  [...document.querySelectorAll('.export-losses details')].map((fold) => [
    fold.querySelector('summary')?.textContent,
    ...[...fold.querySelectorAll('li')].map((one) => one.textContent.trim()),
  ])

describe('what is chosen', () => {
  it('is nothing at first, and no item is asked for', async () => {
    await open()
    await expectSaid('Choose.')
    expect(isIdle()).toBe(true)
    fireEvent.click(download())
    expect(saved.files).toEqual([])
    expect(network.asked).toEqual(['en'])
  })

  it('is a lesson, an objective of it, a module or all', async () => {
    await open()
    fireEvent.click(box(/^Lesson one/))
    await expectSaid('2 chosen: 2 whole, 0 partly, 0 left.')
    expect(box(/^Module/).indeterminate).toBe(true)
    fireEvent.click(box(/^Objective p/))
    await expectSaid('1 chosen: 1 whole, 0 partly, 0 left.')
    expect([box(/^Lesson one/).checked, box(/^Lesson one/).indeterminate]).toEqual([false, true])
    fireEvent.click(box(/^Module/))
    await expectSaid('4 chosen: 4 whole, 0 partly, 0 left.')
    press(strings.choose.none)
    await expectSaid('Choose.')
    press(strings.choose.all)
    await expectSaid('4 chosen: 4 whole, 0 partly, 0 left.')
  })

  it('holds what is kept for the assessments once that is asked for', async () => {
    await open()
    press(strings.choose.all)
    await expectSaid('4 chosen: 4 whole, 0 partly, 0 left.')
    expect(network.asked).not.toContain('en/kept')
    fireEvent.click(box(/^Reserved too/))
    await expectSaid('5 chosen: 5 whole, 0 partly, 0 left.')
  })
})

describe('what a format does not take', () => {
  it('is told item by item, under its reason', async () => {
    await open()
    press(strings.choose.all)
    pick('Kahoot')
    await expectSaid('4 chosen: 0 whole, 1 partly, 3 left.')
    expect(lost()).toEqual([
      ['Kind. 2 items', order.stem, number.stem],
      ['Long. 1 items', long.stem.trim()],
      ['No comments. 1 items', short.stem],
    ])
  })

  it('is told where it is all', async () => {
    await open()
    fireEvent.click(box(/^Lesson two/))
    pick('Kahoot')
    await expectSaid('2 chosen: 0 whole, 0 partly, 2 left. None fits.')
    expect(isIdle()).toBe(true)
  })

  it('is told in the words of the page, with the questions in their language', async () => {
    await open()
    press(strings.choose.all)
    pick('Kahoot')
    pick('fr')
    await waitFor(() => expect(lost()[0]).toEqual(['Kind. 2 items', 'Lequel ?', 'Lequel ?']))
    expect(document.querySelector('.export-losses ul')?.getAttribute('lang')).toBe('fr')
  })
})

describe('the file', () => {
  it('is saved under a name that says what it is', async () => {
    await open()
    fireEvent.click(box(/^Lesson one/))
    pick('Anki')
    await waitFor(() => expect(isIdle()).toBe(false))
    fireEvent.click(download())
    await waitFor(() => expect(told()).toBe('Saved sailing-anki-en.txt.'))
    const [[name, type, { packing, written }]] = saved.files as [[string, string, WrittenExchange]]
    expect([name, type, packing]).toEqual(['sailing-anki-en.txt', 'text/plain;charset=utf-8', 'text'])
    expect(JSON.stringify(written.files)).toContain('sailing/long/en')
    fireEvent.click(box(/^Lesson two/))
    await waitFor(() => expect(told()).toBe(''))
  })

  it('says where it could not be made', async () => {
    await open()
    fireEvent.click(box(/^Lesson one/))
    await waitFor(() => expect(isIdle()).toBe(false))
    saved.isFailing = true
    fireEvent.click(download())
    await waitFor(() => expect(told()).toBe('Not saved.'))
  })

  it('waits for the network, and keeps what was chosen', async () => {
    await open()
    network.isAway = true
    fireEvent.click(box(/^Lesson one/))
    await expectSaid('Away.')
    expect(saved.files).toEqual([])
    expect(box(/^Lesson one/).checked).toBe(true)
    network.isAway = false
    const again = screen.getByRole('button', { name: strings.tryAgain })
    again.focus()
    fireEvent.click(again)
    await expectSaid('2 chosen: 2 whole, 0 partly, 0 left.')
    expect(document.activeElement).toBe(download())
  })

  it('waits for the lessons too', async () => {
    network.isAway = true
    mount()
    await expectSaid('Away.')
    network.isAway = false
    press(strings.tryAgain)
    await screen.findByText('Module one')
  })
})
