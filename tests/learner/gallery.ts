import type { Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { Item, ItemKind } from '../../src/learning/items/index.ts'
import { localise } from '../../src/learning/items/localise.ts'

const shown = await readCourse('content', { thorough: false })
const all = await readCourse('content', { thorough: false, drafts: true })

const published = new Set(shown.lessons.map(({ id }) => id))

/** A page that only authors see, in one language. */
export interface GalleryPage {
  readonly name: string
  readonly locale: string
  /** From the root of the site. */
  readonly path: string
}

/** The lessons of draft modules, every activity among them. */
export const galleryPages: readonly GalleryPage[] = all.lessons
  .filter(({ id }) => !published.has(id))
  .map(({ lesson, locale, slug }) => ({
    name: lesson,
    locale,
    path: `${locale}/${routeWord(locale, 'lessons')}/${slug}/`,
  }))

/** Opens a lesson that only authors see. */
export async function openGallery(page: Page, lesson: string, locale: string): Promise<void> {
  const { path } = pageOf(lesson, locale)
  await page.goto(addressOf(builds.gallery, path))
}

/** Items of such a lesson, in the order of the page. */
export function galleryItems(lesson: string, locale: string): readonly Item[] {
  const shownThere = all.lessons.find((one) => one.lesson === lesson && one.locale === locale)
  return (shownThere?.activities ?? []).flatMap((activity) => {
    const found = all.items.find(({ item }) => item.id === activity.item)
    return found ? [localise(found.item, locale)] : []
  })
}

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** The first item of a kind in such a lesson. */
export function galleryItem<Kind extends ItemKind>(lesson: string, locale: string, kind: Kind): ItemOf<Kind> {
  const item = galleryItems(lesson, locale).find((one) => one.kind === kind)
  if (!item) throw new Error(`The lesson "${lesson}" of the gallery shows no ${kind}.`)
  return item as ItemOf<Kind>
}

function pageOf(lesson: string, locale: string): GalleryPage {
  const found = galleryPages.find((one) => one.name === lesson && one.locale === locale)
  if (!found) throw new Error(`The gallery has no lesson "${lesson}" in "${locale}".`)
  return found
}
