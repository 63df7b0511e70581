/** The slides of a lesson, as its page of slides holds them. */
export interface Deck {
  readonly lesson: string
  readonly sections: readonly DeckSection[]
}

export interface DeckSection {
  readonly id: string
  readonly slides: readonly DeckSlide[]
}

/** `verdict`: where the lesson tells what became of a prediction. */
export const deckKinds = [
  'words',
  'figure',
  'comparison',
  'model',
  'steps',
  'points',
  'activity',
  'verdict',
] as const
export type DeckKind = (typeof deckKinds)[number]

export interface DeckSlide {
  readonly kind: DeckKind
  /** How many more are shown one after another, once the slide and the first are there: steps, points. */
  readonly parts: number
  /** The item that the room answers, and whether its answer comes later in the lesson. */
  readonly item?: string
  readonly isPrediction?: boolean
  /** The model that the room plays, once its words are read: a part of its own. */
  readonly model?: string
}
