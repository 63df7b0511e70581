import type { Item, ItemKind } from '../../learning/items/index.ts'
import { lessonSheet } from '../../learning/presenting/lesson-sheet.ts'
import { itemsIn, lessonsIn, modelsIn, type Slide, slidesOf } from '../../learning/presenting/show.ts'
import { partsOf } from '../../learning/presenting/shown-parts.ts'
import { fill } from '../../learning/text.ts'
import { readAddress } from '../../learning/workshop/address.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { readCode } from '../../state/trainer/run-sheet-code.ts'
import { fetchedOnce } from '../fetched-once.ts'
import type { Staged } from '../models/staging.tsx'
import { fetchedPage } from './fetched-page.ts'
import { loadModels } from './load-models.ts'
import type { PresenterProps } from './props.ts'
import { type DeckPage, readDeck } from './read-deck.ts'

/** All that a show needs; once here, it needs no network. */
export interface Show {
  readonly sheet: RunSheet
  readonly slides: readonly Slide[]
  /** By lesson. */
  readonly decks: ReadonlyMap<string, DeckPage>
  readonly items: ReadonlyMap<string, Item>
  readonly models: ReadonlyMap<string, Staged>
}

export type Loaded = Show | { readonly refused: 'unknown' | 'unreadable' | 'newer' }

/** The show that the fragment of an address names. Rejects while the network is away. */
export async function loadShow(fragment: string, props: PresenterProps): Promise<Loaded> {
  const { addresses, locale } = props
  const fetched = fetchedOnce()
  const catalogue = await fetched<TrainerCatalogue>(addresses.trainer)
  const kinds = new Map(catalogue.items.map(({ id, kind }) => [id, kind]))
  const named = await sheetNamed(fragment, catalogue, kinds)
  if ('refused' in named) return named
  const { sheet, isLesson } = named
  const pages = catalogue.lessons.filter(({ id }) => lessonsIn(sheet).includes(id))
  const decks = await Promise.all(pages.map(async ({ slides }) => readDeck(await fetchedPage(slides))))
  const known = itemsIn(
    sheet,
    decks.map(({ deck }) => deck),
  ).filter((id) => kinds.has(id))
  const items = await Promise.all(
    known.map(async (id) => {
      const { item } = await fetched<{ readonly item: Item }>(fill(addresses.item, { id }))
      return [id, item] as const
    }),
  )
  const byId = new Map(items)
  const slides = slidesOf(
    sheet,
    decks.map(({ deck }) => deck),
    (item) => kinds.get(item) ?? 'choice',
    (id, how) => {
      const item = byId.get(id)
      return item ? partsOf(item, how, locale) : 0
    },
    isLesson,
  )
  return {
    ...{ sheet, slides, items: byId },
    decks: new Map(decks.map((deck) => [deck.deck.lesson, deck])),
    models: await loadModels(
      modelsIn(
        slides,
        decks.map(({ deck }) => deck),
      ),
      props,
      fetched,
    ),
  }
}

type Named = { readonly sheet: RunSheet; readonly isLesson: boolean } | Exclude<Loaded, Show>

async function sheetNamed(
  fragment: string,
  { lessons, workshops }: TrainerCatalogue,
  kinds: ReadonlyMap<string, ItemKind>,
): Promise<Named> {
  const address = readAddress(fragment)
  if (address.kind === 'none' || address.kind === 'unreadable') return { refused: 'unreadable' }
  if (address.kind === 'sheet') {
    const reading = await readCode(address.code)
    return reading.kind === 'run-sheet' ? { sheet: reading.sheet, isLesson: false } : { refused: reading.why }
  }
  if (address.kind === 'ready') {
    const sheet = workshops.find(({ id }) => id === address.id)
    return sheet ? { sheet, isLesson: false } : { refused: 'unknown' }
  }
  const lesson = lessons.find(({ id }) => id === address.id)
  return lesson
    ? { sheet: lessonSheet(lesson, (item) => kinds.get(item)), isLesson: true }
    : { refused: 'unknown' }
}
