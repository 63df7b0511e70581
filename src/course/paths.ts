import { type Room, routeWord } from '../i18n/routes.ts'

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Every address of the site is made here, so that all of them hold under a sub-path. */
export const rootPath = base

export const homePath = (locale: string) => `${base}${locale}/`

export const roomPath = (locale: string, room: Room) => `${homePath(locale)}${routeWord(locale, room)}/`

export const lessonPath = (locale: string, slug: string) => `${roomPath(locale, 'lessons')}${slug}/`

/** The entry of a term in the glossary, named alike in every language. */
export const termPath = (locale: string, id: string) => `${roomPath(locale, 'glossary')}#${id}`

/** The item as its island takes it, as JSON: too large to stand in a lesson, or asked for elsewhere. */
export const activityPath = (locale: string, item: string) => `${homePath(locale)}items/${item}.json`

/** The words of a model, as JSON. */
export const modelPath = (locale: string, model: string) => `${homePath(locale)}models/${model}.json`

/** The picture shown where a page is shared: that of its lesson, else that of the course. */
export const cardPath = (locale: string, lesson?: string) =>
  lesson === undefined ? `${base}cards/${locale}.png` : `${base}cards/${locale}/${lesson}.png`

/** The slides of a lesson, and what is said beside them. */
export const slidesPath = (locale: string, slug: string) => `${roomPath(locale, 'slides')}${slug}/`

/** The cards of a sorter, to be cut out. */
export const cardsPath = (locale: string, item: string) => `${roomPath(locale, 'print')}${item}/`

/** What is printed of a lesson. */
export const handoutPath = (locale: string, slug: string) =>
  `${roomPath(locale, 'print')}${routeWord(locale, 'lessons')}/${slug}/`

/** What is printed beside the lessons. */
export const sheetPath = (locale: string, sheet: 'glossary' | 'vote') =>
  `${roomPath(locale, 'print')}${routeWord(locale, sheet)}/`

/** What a trainer's rooms choose from, as JSON. */
export const trainerPath = (locale: string) => `${homePath(locale)}trainer.json`

/** The course without its texts, as JSON: what reviews and assessments choose from. */
export const cataloguePath = (locale: string) => `${homePath(locale)}catalogue.json`

/** What the search is made of, as JSON. */
export const searchPath = (locale: string) => `${homePath(locale)}search.json`

/** A drawing, the same in every language. */
export const figurePath = (lesson: string, name: string) => `${base}figures/${lesson}/${name}.svg`

/** The drawing of a panel, the same in every language. */
export const panelPath = (panel: string) => `${base}panels/${panel}.svg`

/** Strings that a page asks for once it needs them: those of an island, or what is rarely said. */
export const interfacePath = (locale: string, name: string) => `${homePath(locale)}interface/${name}.json`

/** What a browser installs the course by. */
export const webManifestPath = (locale: string) => `${homePath(locale)}app.webmanifest`
