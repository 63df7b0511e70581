import { getCollection, getEntry } from 'astro:content'
import { byLetter, inOrder } from './alphabet.ts'
import { wholeCourse } from './course.ts'
import { inLanguage } from './in-language.ts'
import { lessonsInLocale } from './lessons.ts'
import { placesOf } from './mentions.ts'
import { relatedTo } from './related-terms.ts'

/** A glossary entry in one language. */
export async function termInLocale(id: string, locale: string) {
  const entry = await getEntry('glossary', id)
  if (!entry) throw new Error(`The glossary has no term "${id}".`)
  return inLanguage(entry.data, locale)
}

/** The whole glossary by letter, as `locale` orders it: each term with its other languages and its places. */
export async function glossaryInLocale(locale: string) {
  const entries = await getCollection('glossary')
  const lessons = await lessonsInLocale(locale)
  const { locales } = await wholeCourse()
  const terms = entries.map(({ data }) => inLanguage(data, locale))
  const inTheOrderOfTheLanguage = (ids: readonly string[]) =>
    inOrder(
      terms.filter(({ id }) => ids.includes(id)),
      ({ term }) => term,
      locale,
    )
  const glossary = entries.map(({ data }) => ({
    ...inLanguage(data, locale),
    others: locales
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, ...inLanguage(data, other) })),
    related: inTheOrderOfTheLanguage(relatedTo(data.id, terms)),
    places: placesOf(data.id, lessons, ({ mentions }) => mentions.terms),
  }))
  return byLetter(glossary, ({ term }) => term, locale)
}

export type GlossaryEntry = Awaited<ReturnType<typeof glossaryInLocale>>[number]['entries'][number]
