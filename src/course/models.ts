import { getCollection, getEntry } from 'astro:content'
import type { ModelWords } from '../learning/models/words.ts'
import { inLanguage } from './in-language.ts'
import { sourceInLocale } from './sources.ts'

/** Words of a model in one language. */
export interface WordedModel extends ModelWords {
  readonly id: string
}

/** Throws where the content has no words for it: the content check has said so before. */
export async function modelInLocale(id: string, locale: string): Promise<WordedModel> {
  const entry = await getEntry('models', id)
  if (!entry) throw new Error(`content/models/ has no words for the model "${id}".`)
  return inLanguage(entry.data, locale)
}

/** Every model that the course has words for. */
export async function modelsInLocale(locale: string): Promise<readonly WordedModel[]> {
  const entries = await getCollection('models')
  return entries.map(({ data }) => inLanguage(data, locale))
}

/** What the view of a model is given of its words: what stays as it is in the page is not among them. */
export async function viewProps({ parameters, texts, data, sources }: WordedModel, locale: string) {
  const cited = await Promise.all(
    sources.map(async (id) => [id, (await sourceInLocale(id, locale)).short] as const),
  )
  return { words: { parameters, texts, data }, cited: Object.fromEntries(cited) }
}
