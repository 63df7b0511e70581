import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { Item, ItemKind } from '../../src/learning/items/index.ts'
import { localise } from '../../src/learning/items/localise.ts'

const content = await readCourse(builds.gallery.content, { thorough: false, drafts: true })

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** The first item of a kind that a lesson of the gallery shows. */
export function galleryItem<Kind extends ItemKind>(lesson: string, locale: string, kind: Kind): ItemOf<Kind> {
  const item = galleryItems(lesson, locale).find((one) => one.kind === kind)
  if (!item) throw new Error(`The lesson "${lesson}" of the gallery shows no ${kind}.`)
  return item as ItemOf<Kind>
}

/** Items of a lesson of the gallery, in the order of the page. */
export function galleryItems(lesson: string, locale: string): readonly Item[] {
  return lessonIn(lesson, locale).activities.flatMap((activity) => {
    const found = content.items.find(({ item }) => item.id === activity.item)
    return found ? [localise(found.item, locale)] : []
  })
}

export async function openGallery(page: Page, lesson: string, locale: string): Promise<void> {
  const { slug, title } = lessonIn(lesson, locale)
  await page.goto(addressOf(builds.gallery, `${locale}/${routeWord(locale, 'lessons')}/${slug}/`))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

function lessonIn(lesson: string, locale: string) {
  const found = content.lessons.find((one) => one.lesson === lesson && one.locale === locale)
  if (!found) throw new Error(`The gallery has no lesson "${lesson}" in "${locale}".`)
  return found
}
