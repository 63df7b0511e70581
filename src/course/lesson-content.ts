import { getEntry, render } from 'astro:content'
import type { Lesson } from './lessons.ts'

/** The text of a lesson, to be shown with the words that a page has for it. */
export async function lessonContent({ id, locale }: Lesson) {
  const entry = await getEntry('lessons', `${id}/${locale}`)
  if (!entry) throw new Error(`content/lessons/${id} has no text in "${locale}".`)
  const { Content } = await render(entry)
  return Content
}
