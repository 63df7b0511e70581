import { getEntry } from 'astro:content'
import type { Activity } from '../learning/progress/lesson-progress.ts'
import { courseInLocale } from './course.ts'
import type { Mention } from './mentions.ts'
import { lessonPath } from './paths.ts'

/** A lesson in one language, placed in its module. */
export interface Lesson {
  readonly id: string
  readonly locale: string
  readonly title: string
  readonly slug: string
  readonly description: string
  readonly minutes: number
  /** Ids of the earlier lessons that it is best read after: advice, never a lock. */
  readonly after: readonly string[]
  readonly path: string
  /** Whether something stands before the first of its sections, and the words of it. */
  readonly opening: boolean
  readonly openingWords: number
  readonly sections: readonly { readonly id: string; readonly title: string; readonly words: number }[]
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
  /** What a trainer is told to do with a room, by section; `null`: the opening. */
  readonly notes: readonly {
    readonly section: string | null
    readonly minutes: number
    readonly aim: string
  }[]
  /** What the learner does in it, in the order of the page. */
  readonly activities: readonly (Activity & { readonly section: string | null })[]
  /** Ids of the models it shows. */
  readonly models: readonly string[]
  /** Ids of the sources it cites. */
  readonly sources: readonly string[]
  /** The terms of the glossary it explains and the sources it cites, each where it first does. */
  readonly mentions: { readonly terms: readonly Mention[]; readonly sources: readonly Mention[] }
}

/** The lessons of the course in its order. */
export async function lessonsInLocale(locale: string): Promise<readonly Lesson[]> {
  const course = await courseInLocale(locale)
  const ids = course.modules.flatMap((module) => module.lessons)
  return Promise.all(ids.map((id) => lessonInLocale(id, locale)))
}

export async function lessonInLocale(id: string, locale: string): Promise<Lesson> {
  const entry = await getEntry('lessons', `${id}/${locale}`)
  if (!entry) throw new Error(`content/lessons/${id} has no text in "${locale}".`)
  const { data } = entry
  const { objectives } = await courseInLocale(locale)
  return {
    id,
    locale,
    title: data.title,
    slug: data.slug,
    description: data.description,
    minutes: data.minutes,
    after: data.after ?? [],
    path: lessonPath(locale, data.slug),
    opening: data.opening,
    openingWords: data.openingWords,
    sections: data.sections,
    objectives: objectives.filter((objective) => data.objectives.includes(objective.id)),
    notes: data.notes,
    activities: data.uses.activities,
    models: data.uses.models,
    sources: data.uses.sources.map((source) => source.id),
    mentions: { terms: data.uses.terms, sources: data.uses.sources },
  }
}
