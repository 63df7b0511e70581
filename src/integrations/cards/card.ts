import type { PanelColour, PanelPattern, PanelShape } from './panel-look.ts'

/** What Open Graph advises, and every platform shows whole. */
export const cardWidth = 1200
export const cardHeight = 630

/** A part of a card, in its pixels. */
export interface Region {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const wholeCard: Region = { left: 0, top: 0, width: cardWidth, height: cardHeight }

/** How a panel stands: a wing leans towards the reader, its outer edge taller; what is between two wings is straight. */
export type Stance = 'left' | 'straight' | 'right'

export interface CardPanel {
  readonly colour: PanelColour
  readonly shape: PanelShape
  readonly pattern: PanelPattern
  readonly stance: Stance
}

interface AnyCard {
  /** Where the site has it, from its base: `cards/fr/slow-rise.png`. */
  readonly path: string
  readonly courseTitle: string
  readonly title: string
}

/** The picture of a lesson: one panel, open wide. Without a panel it is ink. */
export interface LessonCard extends AnyCard {
  readonly kind: 'lesson'
  readonly panel: CardPanel | null
  /** Name of its panel, or of its module. */
  readonly kicker: string
  readonly minutes: string
  readonly tagline: string
}

/** The picture of the course: all its panels on one horizon. */
export interface CourseCard extends AnyCard {
  readonly kind: 'course'
  readonly panels: readonly CardPanel[]
}

export type Card = LessonCard | CourseCard
