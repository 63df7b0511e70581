import type { How, RunSheet, RunStep } from '../workshop/run-sheet.ts'
import type { Deck, DeckSection, DeckSlide } from './deck.ts'

/** What one press after another shows to a room. */
export interface Slide {
  /** Rank of the step of the run sheet that it belongs to. */
  readonly step: number
  readonly parts: number
  readonly shown: Shown
}

/** `deck`: the slide `at` of a section. `note`: the room does what a trainer's note says. */
export type Shown =
  | { readonly kind: 'deck'; readonly lesson: string; readonly section: string; readonly at: number }
  | {
      readonly kind: 'activity'
      readonly item: string
      readonly how: How
      /** Where it stands in a lesson. */
      readonly lesson?: string
      readonly section?: string
      readonly isVerdict?: true
    }
  | { readonly kind: 'note'; readonly lesson: string; readonly section: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'moment'; readonly title: string }
  /** The lesson, or that section of it, is no longer there. */
  | { readonly kind: 'gone' }

/** What a room does with an item of a lesson by itself. */
export const usualHow = (kind: string): How =>
  kind === 'choice' ? 'hands' : kind === 'categorise' ? 'teams' : 'steps'

/** How many parts an item has to show; see shown-parts.ts. */
type PartsOf = (item: string, how: How) => number

/**
 * The slides of `sheet`, in its order; each step has one or more. Of what a presented section asks of the room, a
 * workshop shows predictions alone, and what the sheet runs as a step of its own is not shown twice: its minutes are
 * planned there. `isLesson`: the sheet is a lesson by itself, and shows all it asks.
 */
export function slidesOf(
  sheet: RunSheet,
  decks: readonly Deck[],
  kindOf: (item: string) => string,
  partsOf: PartsOf,
  isLesson = false,
): readonly Slide[] {
  const run = new Set(sheet.steps.flatMap((step) => (step.kind === 'activity' ? [step.item] : [])))
  const isAsked = ({ item, isPrediction = false }: DeckSlide) =>
    item === undefined || (!run.has(item) && (isLesson || isPrediction))
  const slide = (step: number, shown: Shown): Slide => ({
    step,
    parts: shown.kind !== 'activity' ? 0 : shown.isVerdict ? 1 : partsOf(shown.item, shown.how),
    shown,
  })
  const slidesOfStep = (step: RunStep, rank: number): readonly Slide[] => {
    if (step.kind === 'break') return [slide(rank, { kind: 'break' })]
    if (step.kind === 'moment') return [slide(rank, { kind: 'moment', title: step.title })]
    if (step.kind === 'activity') return [slide(rank, { kind: 'activity', item: step.item, how: step.how })]
    const { lesson, section } = step
    const found = sectionIn(decks, lesson, section)
    if (!found) return [slide(rank, { kind: 'gone' })]
    if (step.kind === 'note') return [slide(rank, { kind: 'note', lesson, section })]
    const all = found.slides.flatMap((one, at): Slide[] => {
      if (one.kind === 'verdict' && !isLesson) return []
      if (one.item === undefined)
        return [{ step: rank, parts: one.parts, shown: { kind: 'deck', lesson, section, at } }]
      if (one.kind !== 'verdict' && !isAsked(one)) return []
      const how = usualHow(kindOf(one.item))
      const isVerdict = one.kind === 'verdict' && { isVerdict: true as const }
      return [slide(rank, { kind: 'activity', item: one.item, how, lesson, section, ...isVerdict })]
    })
    return all.length > 0 ? all : [slide(rank, { kind: 'deck', lesson, section, at: -1 })]
  }
  return sheet.steps.flatMap(slidesOfStep)
}

const sectionIn = (decks: readonly Deck[], lesson: string, section: string): DeckSection | undefined =>
  decks.find((deck) => deck.lesson === lesson)?.sections.find(({ id }) => id === section)

/** Ids of the lessons of which a sheet shows something, each once. */
export function lessonsIn(sheet: RunSheet): readonly string[] {
  return [...new Set(sheet.steps.flatMap((step) => ('lesson' in step ? [step.lesson] : [])))]
}

/** Ids of the items that a sheet runs or its lessons ask, each once. */
export function itemsIn(sheet: RunSheet, decks: readonly Deck[]): readonly string[] {
  const asked = decks.flatMap(({ sections }) =>
    sections.flatMap(({ slides }) => slides.flatMap(({ item }) => (item === undefined ? [] : [item]))),
  )
  const run = sheet.steps.flatMap((step) => (step.kind === 'activity' ? [step.item] : []))
  return [...new Set([...run, ...asked])]
}

/** Ids of the models that slides play, each once. */
export function modelsIn(slides: readonly Slide[], decks: readonly Deck[]): readonly string[] {
  const played = slides.flatMap(({ shown }) => {
    if (shown.kind !== 'deck') return []
    const model = sectionIn(decks, shown.lesson, shown.section)?.slides[shown.at]?.model
    return model === undefined ? [] : [model]
  })
  return [...new Set(played)]
}
