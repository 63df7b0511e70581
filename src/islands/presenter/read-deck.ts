import { type Deck, deckKinds, type DeckSlide } from '../../learning/presenting/deck.ts'
import { opening } from '../../learning/workshop/run-sheet.ts'

/** A page of slides, as the presenter takes it apart. Its elements stay in their page: copies of them are shown. */
export interface DeckPage {
  readonly deck: Deck
  /** Of the lesson. */
  readonly title: string
  /** Names of the panel's colour and pattern, as a class. */
  readonly panel: string
  /** Sign and name of the panel. */
  readonly kicker: Element | null
  readonly sections: ReadonlyMap<string, DeckPart>
}

export interface DeckPart {
  /** `null`: the opening. */
  readonly title: string | null
  readonly slides: readonly SlidePart[]
  readonly cues: readonly Cue[]
}

export interface SlidePart {
  readonly slide: DeckSlide
  readonly element: Element
  /** What is said before it is shown; after the last one, what is said after it. */
  readonly notes: readonly Element[]
}

/** What a trainer's note has the room do. */
export interface Cue {
  readonly aim: string
  readonly minutes: number
  readonly element: Element
}

/** Steps and points that are shown one after another; a list within one is shown with it. */
export const partSelector = '.steps > li, .keys > ul > li'

export function readDeck(page: Document): DeckPage {
  const main = page.querySelector('[data-deck]')
  const lesson = main?.getAttribute('data-deck') ?? ''
  const sections = [...(main?.querySelectorAll(':scope > section') ?? [])]
  const inOpening = [...(main?.children ?? [])].filter(
    (element) => !['SECTION', 'H1'].includes(element.tagName) && !element.matches('.kicker, .noprint'),
  )
  const parts = new Map([
    ...(inOpening.length > 0 ? [[opening, readPart(null, inOpening)] as const] : []),
    ...sections.map((section) => {
      const [heading, ...rest] = section.children
      return [section.id, readPart(heading?.textContent.trim() ?? '', rest)] as const
    }),
  ])
  return {
    deck: {
      lesson,
      sections: [...parts].map(([id, { slides }]) => ({ id, slides: slides.map(({ slide }) => slide) })),
    },
    title: main?.querySelector('h1')?.textContent.trim() ?? '',
    panel: page.body.className,
    kicker: main?.querySelector(':scope > .kicker') ?? null,
    sections: parts,
  }
}

function readPart(title: string | null, elements: readonly Element[]): DeckPart {
  const slides: { slide: DeckSlide; element: Element; notes: Element[] }[] = []
  const cues: Cue[] = []
  let said: Element[] = []
  for (const element of elements) {
    if (element.matches('.cue')) cues.push(readCue(element))
    else if (element.hasAttribute('data-slide')) {
      slides.push({ slide: readSlide(element), element, notes: said })
      said = []
    } else said.push(element)
  }
  slides.at(-1)?.notes.push(...said)
  return { title, slides, cues }
}

function readSlide(element: Element): DeckSlide {
  const kind = deckKinds.find((one) => one === element.getAttribute('data-slide')) ?? 'words'
  const item = element.getAttribute('data-item')
  const model = element.getAttribute('data-model')
  // The first is there at once: of a model, its words.
  const counted = kind === 'steps' || kind === 'points' ? element.querySelectorAll(partSelector).length : 1
  return {
    kind,
    parts: Math.max(0, counted - 1) + (model === null ? 0 : 1),
    ...(item !== null && { item }),
    ...(element.hasAttribute('data-prediction') && { isPrediction: true }),
    ...(model !== null && { model }),
  }
}

const readCue = (element: Element): Cue => ({
  aim: element.querySelector('h3')?.textContent.trim() ?? '',
  minutes: Number(element.getAttribute('data-minutes')),
  element,
})
