import type { Item } from '../../learning/items/index.ts'
import type { Localised } from '../../learning/items/item.ts'
import type { Course } from '../../schemas/course.ts'
import type { Term } from '../../schemas/glossary.ts'
import type { LessonFrontMatter } from '../../schemas/lesson.ts'
import type { Source } from '../../schemas/sources.ts'
import type { Workshop } from '../../schemas/workshops.ts'
import type {
  CourseContent,
  Drawing,
  Figure,
  Lesson,
  LessonActivity,
  WordedModel,
} from '../course-content.ts'
import type { Use } from '../mdx/body-parts.ts'

/** A name where the lesson first says it. */
interface Mention {
  readonly id: string
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
}

/** What a lesson uses, each once, in the order of the page. */
interface LessonUses {
  readonly activities: readonly LessonActivity[]
  readonly items: readonly string[]
  readonly terms: readonly Mention[]
  readonly sources: readonly Mention[]
  readonly figures: readonly string[]
  readonly models: readonly string[]
  readonly signs: readonly string[]
}

interface LessonEntry
  extends
    LessonFrontMatter,
    Pick<Lesson, 'lesson' | 'locale' | 'opening' | 'sections' | 'notes' | 'words' | 'openingWords'> {
  readonly uses: LessonUses
}

/** The collections of the site, by name. */
export interface EntryData {
  readonly course: Course
  readonly lessons: LessonEntry
  readonly items: Item<Localised> & { readonly lesson: string }
  readonly glossary: Term
  readonly sources: Source
  readonly models: WordedModel
  /** With its place among them, for collections are in the order of their ids. */
  readonly workshops: Workshop & { readonly rank: number }
  readonly figures: Figure
  readonly panels: Drawing
}

export type CollectionName = keyof EntryData

interface Entry<Data> {
  readonly id: string
  readonly data: Data
  /** File that is rendered, as faults name it. */
  readonly file?: string
}

type Entries = { readonly [Name in CollectionName]: readonly Entry<EntryData[Name]>[] }

export function entriesOf(content: CourseContent): Entries {
  const { course, lessons, items, glossary, sources, models, workshops, figures, panels } = content
  return {
    course: course ? [{ id: 'course', data: course }] : [],
    lessons: lessons.map((lesson) => ({ id: lesson.id, data: lessonEntry(lesson), file: lesson.file })),
    items: items.map(({ item, lesson }) => ({ id: item.id, data: { ...item, lesson } })),
    glossary: glossary.map((term) => ({ id: term.id, data: term })),
    sources: sources.map((source) => ({ id: source.id, data: source })),
    models: models.map((model) => ({ id: model.id, data: model })),
    workshops: workshops.map((workshop, rank) => ({ id: workshop.id, data: { ...workshop, rank } })),
    figures: figures.map((figure) => ({ id: `${figure.lesson}/${figure.name}`, data: figure })),
    panels: panels.map((drawing) => ({ id: drawing.name, data: drawing })),
  }
}

function lessonEntry(lesson: Lesson): LessonEntry {
  const { title, slug, description, minutes, objectives, concepts, after } = lesson
  const about = { title, slug, description, minutes, objectives, concepts, after }
  const { locale, opening, sections, notes, words, openingWords, uses, activities } = lesson
  const { items, terms, sources, figures, models, signs } = uses
  const names = {
    items: namesIn(items),
    terms: mentionsIn(terms),
    sources: mentionsIn(sources),
    figures: namesIn(figures),
    models: namesIn(models),
    signs: namesIn(signs),
  }
  return {
    ...about,
    lesson: lesson.lesson,
    locale,
    opening,
    sections,
    notes,
    words,
    openingWords,
    uses: { activities, ...names },
  }
}

const namesIn = (uses: readonly Use[]) => [...new Set(uses.map(({ id }) => id))]

function mentionsIn(uses: readonly Use[]): readonly Mention[] {
  const isFirst = ({ id }: Use, index: number) => uses.findIndex((use) => use.id === id) === index
  return uses.filter(isFirst).map(({ id, section }) => ({ id, section }))
}
