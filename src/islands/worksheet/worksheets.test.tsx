// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleItems } from '../../learning/worksheet/sample-items.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { sampleStrings as paper } from '../paper/sample-strings.ts'
import { sampleStrings as strings } from './sample-strings.ts'
import { Worksheets } from './worksheets.tsx'

const seeds = vi.hoisted(() => ({ next: 3827 }))
vi.mock('../../state/seeds.ts', () => ({ newSeed: () => seeds.next }))

const lesson = (id: string, objectives: readonly string[]) => ({
  ...{
    id,
    module: 'm',
    title: `Lesson ${id}`,
    path: '',
    slides: '',
    objectives,
    sections: [],
    activities: [],
  },
})
const taught = (id: keyof typeof sampleItems, at: string, objective: string) => ({
  ...{ id, kind: id, stem: `${id}?`, lesson: at, objective },
})
const catalogue: TrainerCatalogue = {
  modules: [{ id: 'm', title: 'Module' }],
  objectives: ['o', 'p', 'q'].map((id) => ({ id, text: `Objective ${id}` })),
  lessons: [lesson('one', ['o', 'p']), lesson('two', ['q'])],
  items: [taught('choice', 'one', 'o'), taught('order', 'one', 'p'), taught('number', 'two', 'q')],
  workshops: [],
}
const network = { isAway: false }
const answers: Readonly<Record<string, object>> = {
  catalogue,
  ...Object.fromEntries(Object.entries(sampleItems).map(([kind, item]) => [`items/${kind}`, { item }])),
}

beforeEach(() => {
  network.isAway = false
  seeds.next = 3827
  vi.stubGlobal('fetch', (address: string) =>
    network.isAway ? Promise.reject(new TypeError('away')) : Promise.resolve(Response.json(answers[address])),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = async () => {
  const addresses = { catalogue: 'catalogue', item: 'items/{id}' }
  render(<Worksheets {...{ addresses, strings, paper }} locale="en" />)
  await screen.findByLabelText(strings.lesson)
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }))
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const ticks = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent.trim())
const sheets = () => screen.queryAllByRole('article').map((sheet) => sheet.querySelector('h3')?.textContent)
const questions = (name: RegExp) =>
  [...screen.getByRole('article', { name }).querySelectorAll('.paper-item')].map((item) => item.className)
const said = () => screen.getByRole('status').textContent
const make = async () => {
  press(strings.make)
  await screen.findAllByRole('article')
}

describe('the questions', () => {
  it('are those of a lesson, or of one of its objectives', async () => {
    await open()
    expect(ticks()).toEqual(['choice? (choice)', 'order? (order)', strings.answers])
    choose(strings.objective, 'p')
    expect(ticks()).toEqual(['order? (order)', strings.answers])
    choose(strings.lesson, 'two')
    expect(ticks()).toEqual(['number? (number)', strings.answers])
  })

  it('stay chosen while another lesson is looked at', async () => {
    await open()
    press(strings.tickAll)
    choose(strings.lesson, 'two')
    tick(/number/)
    expect(screen.getByText('3 chosen')).toBeTruthy()
    choose(strings.lesson, 'one')
    tick(/order/)
    expect(screen.getByText('2 chosen')).toBeTruthy()
    press(strings.untickAll)
    expect(screen.getByText('0 chosen')).toBeTruthy()
  })
})

describe('the sheets', () => {
  it('come in two versions with their keys, under their number', async () => {
    await open()
    press(strings.tickAll)
    await make()
    expect(said()).toBe('2 ready.')
    expect(sheets()).toEqual([
      'Worksheet, version A · 4827',
      'Worksheet, version B · 4827',
      'Key, version A · 4827',
      'Key, version B · 4827',
    ])
    expect(questions(/^Worksheet, version A/)).toHaveLength(2)
    expect(questions(/^Worksheet, version A/)).not.toEqual(questions(/^Worksheet, version B/))
  })

  it('come in one version, without its key, where that is wanted', async () => {
    await open()
    press(strings.tickAll)
    fireEvent.click(screen.getByRole('radio', { name: strings.one }))
    tick(/^Keys$/)
    await make()
    expect(sheets()).toEqual(['Worksheet, version A · 4827'])
  })

  it('are the same again from the same number, in whatever order they were ticked', async () => {
    await open()
    tick(/choice/)
    tick(/order/)
    await make()
    const before = screen.getByRole('article', { name: /^Worksheet, version B/ }).innerHTML
    seeds.next = 1
    press(strings.another)
    await waitFor(() => expect(sheets()[0]).toBe('Worksheet, version A · 1001'))
    cleanup()
    await open()
    tick(/order/)
    tick(/choice/)
    fireEvent.input(screen.getByLabelText(strings.seed), { target: { value: '4827' } })
    await make()
    expect(screen.getByRole('article', { name: /^Worksheet, version B/ }).innerHTML).toBe(before)
  })

  it('are gone once others are chosen', async () => {
    await open()
    tick(/choice/)
    await make()
    tick(/order/)
    await waitFor(() => expect(sheets()).toEqual([]))
    expect(said()).toBe('')
  })

  it('are printed by their button', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await open()
    expect(screen.queryByRole('button', { name: strings.print })).toBeNull()
    tick(/choice/)
    await make()
    press(strings.print)
    expect(print).toHaveBeenCalledOnce()
  })
})

describe('what cannot be made', () => {
  it('is said: nothing is ticked', async () => {
    await open()
    press(strings.make)
    await waitFor(() => expect(said()).toBe(strings.nothing))
  })

  it('is said: the number is none', async () => {
    await open()
    tick(/choice/)
    const field = screen.getByLabelText(strings.seed)
    fireEvent.input(field, { target: { value: '12' } })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(strings.seedWrong)).toBeTruthy()
    press(strings.make)
    await waitFor(() => expect(said()).toBe(strings.seedWrong))
    expect(sheets()).toEqual([])
  })

  it('is said: the network is away, then comes back', async () => {
    await open()
    tick(/choice/)
    network.isAway = true
    press(strings.make)
    await waitFor(() => expect(said()).toBe(strings.failed))
    network.isAway = false
    await make()
    expect(sheets()).toHaveLength(4)
  })

  it('is asked for again: the questions did not come', async () => {
    network.isAway = true
    render(
      <Worksheets {...{ addresses: { catalogue: 'catalogue', item: 'i' }, strings, paper }} locale="en" />,
    )
    const again = await screen.findByRole('button', { name: strings.retry })
    expect(said()).toBe(strings.failed)
    network.isAway = false
    fireEvent.click(again)
    expect(
      within(await screen.findByRole('group', { name: strings.items })).getAllByRole('checkbox'),
    ).toHaveLength(2)
  })
})
