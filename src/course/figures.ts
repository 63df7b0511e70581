import { getCollection, getEntry } from 'astro:content'
import { lessonAt } from './lessons.ts'
import { figurePath } from './paths.ts'

export interface Figure {
  readonly lesson: string
  readonly name: string
  readonly viewBox: string
  readonly markup: string
}

/** Every drawing of the course; the reader has checked its markup. */
export async function everyFigure(): Promise<readonly Figure[]> {
  const entries = await getCollection('figures')
  return entries.map(({ data }) => data)
}

/** Where the drawing `name` of the lesson shown at `locale`/`slug` is, and the room it needs. */
export async function figureOf(locale: string, slug: string, name: string) {
  const lesson = await lessonAt(locale, slug)
  const entry = await getEntry('figures', `${lesson}/${name}`)
  if (!entry) throw new Error(`There is no figure "${lesson}/${name}".`)
  return { path: figurePath(lesson, name), viewBox: entry.data.viewBox }
}
