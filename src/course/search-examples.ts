import { getCollection } from 'astro:content'

/** A few words worth searching, as the empty search suggests them. */
export async function searchExamples(locale: string): Promise<readonly string[]> {
  const glossary = await getCollection('glossary')
  return glossary.slice(0, 3).flatMap(({ data }) => data.term[locale] ?? [])
}
