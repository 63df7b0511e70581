// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Tally } from '../../learning/room/ballot.ts'
import type { BallotStep } from '../../learning/room/steps.ts'
import { BallotView } from './ballot-view.tsx'
import { sampleStrings } from './sample-strings.ts'
import { ShiftChart } from './shift-chart.tsx'
import { TallyForm } from './tally-form.tsx'

const { ballot: strings } = sampleStrings
const options = [
  { id: 'blue', letter: 'A', text: 'Blue' },
  { id: 'red', letter: 'B', text: 'Red' },
]
const first = { blue: 1, red: 3 }
const second = { blue: 3, red: 1 }

afterEach(cleanup)

const tableRows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('the shift', () => {
  const show = (votes: readonly Tally[], right?: { keys: string[]; words: string }) =>
    render(<ShiftChart {...{ options, votes, right, strings: strings.shift, locale: 'en' }} />).container

  it('is a table for who listens, bars for who looks, and a sentence for both', () => {
    const page = show([first, second])
    expect(tableRows()).toEqual([
      ['Option', 'First', 'Second', 'Change'],
      ['A. Blue', '1 hands, 25%', '3 hands, 75%', '50 up'],
      ['B. Red', '3 hands, 75%', '1 hands, 25%', '50 down'],
    ])
    expect([...page.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'))).toEqual([
      '25',
      '75',
      '75',
      '25',
    ])
    expect(screen.getByText('50 to A and 50 off B.')).toBeTruthy()
    expect(page.querySelector('.key')).toBeNull()
  })

  it('tells changes between what is read, however shares are rounded', () => {
    show([
      { blue: 1, red: 2 },
      { blue: 2, red: 1 },
    ])
    expect(tableRows()[1]).toEqual(['A. Blue', '1 hands, 33%', '2 hands, 67%', '34 up'])
  })

  it('marks what is right where that may be known', () => {
    const page = show([first, second], { keys: ['blue'], words: 'Right' })
    expect(page.querySelector('.key')?.textContent).toContain('Right')
    expect(tableRows()[1]?.[0]).toBe('A. Blue (Right)')
  })

  it('says that there was one vote, or none, or that nothing moved', () => {
    show([first])
    expect(screen.getByText('Once.')).toBeTruthy()
    expect(tableRows()[1]).toEqual(['A. Blue', '1 hands, 25%', '–', '–'])
    cleanup()
    show([{ blue: 0 }])
    expect(screen.getByText('Nothing.')).toBeTruthy()
    cleanup()
    show([first, first])
    expect(screen.getByText('Still.')).toBeTruthy()
  })
})

describe('the counting', () => {
  const change = vi.fn()
  const show = (tally: Tally) => {
    change.mockClear()
    render(<TallyForm {...{ options, tally, change, strings: strings.tally, locale: 'en' }} />)
  }

  it('adds a hand, takes one away, and takes a number typed', () => {
    show({ blue: 4 })
    fireEvent.click(screen.getByRole('button', { name: 'More A' }))
    fireEvent.click(screen.getByRole('button', { name: 'Less A' }))
    fireEvent.input(screen.getByLabelText('Hands B'), { target: { value: '12' } })
    expect(change.mock.calls).toEqual([
      ['blue', 5],
      ['blue', 3],
      ['red', 12],
    ])
    expect(screen.getByText('4 in all')).toBeTruthy()
  })

  it('takes no letters for a number', () => {
    show({})
    const field = screen.getByLabelText<HTMLInputElement>('Hands A')
    fireEvent.input(field, { target: { value: '1e2-' } })
    expect(change).toHaveBeenCalledWith('blue', 12)
  })
})

describe('a ballot', () => {
  const show = (step: BallotStep, votes: readonly Tally[] = [first, second], given: object = {}) =>
    render(
      <BallotView
        {...{ stem: 'What?', options, step, votes, strings, locale: 'en', leftMs: 61_000 }}
        answer={{ key: 'blue', explanation: 'Because.' }}
        {...given}
      />,
    ).container

  it.each(['first', 'talk', 'second', 'shift'] as const)(
    'keeps the answer to itself at the step %s',
    (step) => {
      const page = show(step, [first, second], { change: vi.fn() })
      expect(page.textContent).not.toContain('Because.')
      expect(page.textContent).not.toContain('Right')
      expect(page.querySelector('.key')).toBeNull()
    },
  )

  it('only shows where nobody counts, for the window that the room sees', () => {
    const page = show('first')
    expect(page.querySelector('button, input')).toBeNull()
    cleanup()
    expect(show('talk').querySelector('button')).toBeNull()
    expect(screen.getByRole('timer').textContent).toBe('1:01')
  })

  it('tells the answer, why, and what the talk won', () => {
    const page = show('answer')
    expect(page.querySelector('.key')?.textContent).toContain('Blue')
    expect(screen.getByText('Because.')).toBeTruthy()
    expect(screen.getByText('Won 67, 0.67.')).toBeTruthy()
    cleanup()
    show('answer', [second, first])
    expect(screen.getByText('Lost, −2.00.')).toBeTruthy()
    cleanup()
    show('answer', [{ blue: 4 }, { blue: 4 }])
    expect(screen.getByText('All right.')).toBeTruthy()
  })

  it('marks the answer among the options where nothing was counted', () => {
    const page = show('answer', [])
    expect(page.querySelector('.ballot-options .key')?.textContent).toContain('Blue')
    expect(page.querySelector('.ballot-gain')).toBeNull()
  })
})
