import { getCollection, getEntry } from 'astro:content'
import type { Source } from '../schemas/sources.ts'
import { inOrder } from './alphabet.ts'
import { citationsOf } from './citations.ts'
import { inLanguage } from './in-language.ts'
import { itemsInLocale } from './items.ts'
import { lessonsInLocale } from './lessons.ts'

/** A source in one language. */
export async function sourceInLocale(id: string, locale: string) {
  const entry = await getEntry('sources', id)
  if (!entry) throw new Error(`sources.yaml has no source "${id}".`)
  return inLanguage(entry.data, locale)
}

/** Places of the kinds on the page; a kind without one does not compile. */
const ranks: Readonly<Record<Source['kind'], number>> = { work: 1, law: 2, learning: 3 }
const kinds = (Object.keys(ranks) as Source['kind'][]).sort((a, b) => ranks[a] - ranks[b])

/** Every source that the course cites, by kind, each with who cites it. */
export async function citedSourcesInLocale(locale: string) {
  const entries = await getCollection('sources')
  const lessons = await lessonsInLocale(locale)
  const bank = await itemsInLocale(locale)
  const cited = entries
    .map(({ data }) => ({
      ...inLanguage(data, locale),
      kind: data.kind,
      citations: citationsOf(data.id, lessons, ({ mentions }) => mentions.sources, bank),
    }))
    .filter(({ citations }) => citations.length > 0)
  const ordered = inOrder(cited, ({ reference }) => reference, locale)
  return kinds
    .map((kind) => ({ kind, sources: ordered.filter((source) => source.kind === kind) }))
    .filter(({ sources }) => sources.length > 0)
}

export type CitedSource = Awaited<ReturnType<typeof citedSourcesInLocale>>[number]['sources'][number]
