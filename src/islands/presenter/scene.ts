import type { Item } from '../../learning/items/index.ts'
import type { Slide } from '../../learning/presenting/show.ts'
import { fill } from '../../learning/text.ts'
import type { Staged } from '../models/staging.tsx'
import type { Show } from './load-show.ts'
import type { Cue, DeckPage, DeckPart, SlidePart } from './read-deck.ts'
import type { PresenterStrings } from './strings.ts'

export interface Playable {
  readonly id: string
  readonly staged: Staged
}

/** A slide with all that is shown of it, and said beside it. */
export interface Scene {
  readonly slide: Slide
  /** Of its section, of its exercise, of the moment. */
  readonly title: string
  readonly deck: DeckPage | undefined
  readonly part: SlidePart | undefined
  readonly item: Item | undefined
  /** What the room plays, once its words are read. */
  readonly model: Playable | undefined
  /** What the run sheet advises. */
  readonly note: string | undefined
  /** What the room may be had to do. */
  readonly cues: readonly Cue[]
}

export function sceneOf(
  { sheet, slides, decks, items, models }: Show,
  at: number,
  t: PresenterStrings,
): Scene {
  const slide = slides[at] ?? { step: 0, parts: 0, shown: { kind: 'gone' } }
  const { shown } = slide
  const step = sheet.steps[slide.step]
  const deck = 'lesson' in shown ? decks.get(shown.lesson) : undefined
  const section = 'section' in shown ? deck?.sections.get(shown.section) : undefined
  const part = shown.kind === 'deck' ? section?.slides[shown.at] : undefined
  const id = part?.slide.model
  const staged = id === undefined ? undefined : models.get(id)
  const item = shown.kind === 'activity' ? items.get(shown.item) : undefined
  return {
    slide,
    title: titleOf(slide, section, item, deck, t),
    deck,
    part,
    item,
    model: id !== undefined && staged ? { id, staged } : undefined,
    note: slides[at - 1]?.step === slide.step ? undefined : step?.note,
    cues: isFirstOfSection(slides, at) || shown.kind === 'note' ? (section?.cues ?? []) : [],
  }
}

function titleOf(
  { shown }: Slide,
  section: DeckPart | undefined,
  item: Item | undefined,
  deck: DeckPage | undefined,
  t: PresenterStrings,
): string {
  if (shown.kind === 'break') return t.break
  if (shown.kind === 'moment') return shown.title
  if (shown.kind === 'gone') return t.gone
  if (shown.kind === 'note') return section?.cues[0]?.aim ?? t.gone
  if (shown.kind === 'activity') return item?.stem ?? t.gone
  return section?.title ?? deck?.title ?? t.opening
}

const isFirstOfSection = (slides: Show['slides'], at: number): boolean => {
  const sectionAt = (rank: number) => {
    const shown = slides[rank]?.shown
    return shown && 'section' in shown ? `${shown.lesson ?? ''}/${shown.section ?? ''}` : null
  }
  return sectionAt(at) !== null && sectionAt(at) !== sectionAt(at - 1)
}

/** A time of day, as `form` writes it. */
export function timeOfDay(form: string, instantMs: number): string {
  const time = new Date(instantMs)
  return fill(form, { h: time.getHours(), m: String(time.getMinutes()).padStart(2, '0') })
}

/** « 7 min de retard », once there is a whole minute of it. */
export function paceText(behindMs: number, t: PresenterStrings['clock']): string {
  const minutes = Math.trunc(behindMs / 60_000)
  if (minutes === 0) return t.onTime
  return fill(minutes > 0 ? t.behind : t.ahead, { k: Math.abs(minutes) })
}
