import { describe, expect, it } from 'vitest'
import type { RunSheet, RunStep } from '../workshop/run-sheet.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { itemsIn, lessonsIn, modelsIn, type Slide, slidesOf, usualHow } from './show.ts'

const words: DeckSlide = { kind: 'words', parts: 0 }
const points: DeckSlide = { kind: 'points', parts: 2 }
const bet: DeckSlide = { kind: 'activity', parts: 0, item: 'bet', isPrediction: true }
const check: DeckSlide = { kind: 'activity', parts: 0, item: 'check' }
const cards: DeckSlide = { kind: 'activity', parts: 0, item: 'cards' }
const verdict: DeckSlide = { kind: 'verdict', parts: 0, item: 'bet' }
const decks: readonly Deck[] = [
  {
    lesson: 'sea',
    sections: [
      { id: 'opening', slides: [words, bet] },
      { id: 'tides', slides: [points, verdict, check, cards] },
      { id: 'said', slides: [] },
      { id: 'asked', slides: [check] },
    ],
  },
  { lesson: 'land', sections: [{ id: 'tides', slides: [words] }] },
]
const kinds: Readonly<Record<string, string>> = { bet: 'choice', check: 'order', cards: 'categorise' }
const section = (id: string, lesson = 'sea'): RunStep => ({
  kind: 'section',
  lesson,
  section: id,
  minutes: 5,
})
const run = (item: string): RunStep => ({ kind: 'activity', item, how: 'hands', minutes: 5 })
const sheetOf = (...steps: readonly RunStep[]): RunSheet => ({ title: 'A', steps })
/** Three parts for what is told step by step. */
const slidesIn = (sheet: RunSheet, isLesson?: boolean) =>
  slidesOf(
    sheet,
    decks,
    (item) => kinds[item] ?? 'choice',
    (_, how) => (how === 'steps' ? 3 : 0),
    isLesson,
  )
const shortly = ({ step, shown }: Slide) =>
  [
    step,
    shown.kind,
    ...('at' in shown ? [shown.at] : []),
    ...('item' in shown ? [shown.item, shown.how] : []),
    ...('isVerdict' in shown ? ['verdict'] : []),
  ].join(' ')
const shownIn = (sheet: RunSheet, isLesson?: boolean) => slidesIn(sheet, isLesson).map(shortly)

describe('a lesson by itself', () => {
  const lesson = sheetOf(section('opening'), section('tides'), section('asked'))

  it('shows all it asks, each in the way that is usual, and what became of the predictions', () => {
    expect(shownIn(lesson, true)).toEqual([
      ...['0 deck 0', '0 activity bet hands'],
      ...['1 deck 0', '1 activity bet hands verdict', '1 activity check steps', '1 activity cards teams'],
      '2 activity check steps',
    ])
  })

  it('has as many parts as points, as answers, and one for a verdict', () => {
    expect(slidesIn(lesson, true).map(({ parts }) => parts)).toEqual([0, 0, 2, 1, 3, 0, 3])
  })

  it('says where in it an exercise stands', () => {
    expect(slidesIn(lesson, true)[1]?.shown).toMatchObject({ lesson: 'sea', section: 'opening' })
  })
})

describe('a workshop', () => {
  it('shows predictions of what it presents, neither checks nor verdicts', () => {
    expect(shownIn(sheetOf(section('opening'), section('tides')))).toEqual([
      ...['0 deck 0', '0 activity bet hands', '1 deck 0'],
    ])
  })

  it('shows what it runs as a step of its own there alone, before or after', () => {
    const ran = { kind: 'activity', item: 'check', how: 'steps', minutes: 5 } as const
    expect(shownIn(sheetOf(section('opening'), run('bet'), section('tides'), ran))).toEqual([
      ...['0 deck 0', '1 activity bet hands', '2 deck 0', '3 activity check steps'],
    ])
    expect(shownIn(sheetOf(run('bet'), section('opening')))).toEqual(['0 activity bet hands', '1 deck 0'])
  })

  it('runs an exercise as the sheet has it, at no place of a lesson', () => {
    const [slide] = slidesIn(sheetOf({ kind: 'activity', item: 'check', how: 'steps', minutes: 5 }))
    expect(slide).toEqual({
      ...{ step: 0, parts: 3, shown: { kind: 'activity', item: 'check', how: 'steps' } },
    })
  })

  it('shows breaks, moments, and what a note has the room do', () => {
    const sheet = sheetOf(
      { kind: 'break', minutes: 10 },
      { kind: 'moment', title: 'Round of names', minutes: 5 },
      { kind: 'note', lesson: 'sea', section: 'tides', minutes: 5 },
    )
    expect(slidesIn(sheet)).toEqual([
      { step: 0, parts: 0, shown: { kind: 'break' } },
      { step: 1, parts: 0, shown: { kind: 'moment', title: 'Round of names' } },
      { step: 2, parts: 0, shown: { kind: 'note', lesson: 'sea', section: 'tides' } },
    ])
  })
})

describe('a section', () => {
  it('has a slide even where nothing of it is shown', () => {
    expect(shownIn(sheetOf(section('said'), section('asked')))).toEqual(['0 deck -1', '1 deck -1'])
    expect(shownIn(sheetOf(section('said')), true)).toEqual(['0 deck -1'])
  })

  it('is that of its lesson, not of another that calls one so', () => {
    expect(shownIn(sheetOf(section('tides', 'land')))).toEqual(['0 deck 0'])
    expect(slidesIn(sheetOf(section('tides', 'land')))[0]?.parts).toBe(0)
  })

  it('that is no longer there is said to be gone, and so is what its note had the room do', () => {
    const note: RunStep = { kind: 'note', lesson: 'sea', section: 'sunk', minutes: 5 }
    expect(shownIn(sheetOf(section('sunk'), section('tides', 'air'), note, section('opening')))).toEqual([
      ...['0 gone', '1 gone', '2 gone', '3 deck 0', '3 activity bet hands'],
    ])
  })
})

describe('what a sheet needs', () => {
  const note: RunStep = { kind: 'note', lesson: 'land', section: 'tides', minutes: 5 }

  it('is each lesson of its sections and notes, once', () => {
    expect(lessonsIn(sheetOf(section('tides'), note, run('bet'), section('opening')))).toEqual([
      ...['sea', 'land'],
    ])
  })

  it('is each item that it runs or its lessons ask, once', () => {
    expect(itemsIn(sheetOf(run('elsewhere'), run('check')), decks)).toEqual([
      ...['elsewhere', 'check', 'bet', 'cards'],
    ])
  })

  it('is each model that its slides play, once, and none of a section that it leaves out', () => {
    const oven: DeckSlide = { kind: 'model', parts: 1, model: 'oven' }
    const kiln: DeckSlide = { kind: 'model', parts: 1, model: 'kiln' }
    const heated: Deck = {
      lesson: 'heat',
      sections: [
        { id: 'one', slides: [words, oven, oven] },
        { id: 'two', slides: [kiln] },
      ],
    }
    const played = (...sections: readonly string[]) => {
      const sheet = sheetOf(...sections.map((id) => section(id, 'heat')))
      const shown = slidesOf(
        sheet,
        [heated],
        () => 'choice',
        () => 0,
      )
      return modelsIn(shown, [heated])
    }
    expect(played('one')).toEqual(['oven'])
    expect(played('two', 'one')).toEqual(['kiln', 'oven'])
    expect(modelsIn(slidesIn(sheetOf(section('tides'), run('bet'))), decks)).toEqual([])
  })
})

it('rooms vote on choices, sort in teams, and are told the rest', () => {
  expect(['choice', 'categorise', 'order', 'cloze', 'scenario'].map(usualHow)).toEqual([
    ...['hands', 'teams', 'steps', 'steps', 'steps'],
  ])
})
