import type { Catalogue } from '../../learning/catalogue.ts'

/** Lessons by item, and their titles in the order of the course. */
export interface Lessons {
  readonly lessonOf: (item: string) => string | undefined
  readonly titles: ReadonlyMap<string, string>
}

/** Where the network is away, answers are told without their lessons. */
export const noLessons: Lessons = { lessonOf: () => undefined, titles: new Map() }

export async function fetchLessons(address: string): Promise<Lessons> {
  try {
    const { lessons, items } = (await (await fetch(address)).json()) as Catalogue
    const byItem = new Map(items.map(({ id, lesson }) => [id, lesson]))
    return {
      lessonOf: (item) => byItem.get(item),
      titles: new Map(lessons.map(({ id, title }) => [id, title])),
    }
  } catch {
    return noLessons
  }
}
