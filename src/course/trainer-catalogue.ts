import { getCollection } from 'astro:content'
import { presentedIn } from '../learning/workshop/minutes.ts'
import { opening, type RunStep } from '../learning/workshop/run-sheet.ts'
import type {
  ReadyMade,
  TaughtItem,
  TaughtLesson,
  TaughtSection,
  TrainerCatalogue,
} from '../learning/workshop/trainer-catalogue.ts'
import type { WorkshopStep } from '../schemas/workshops.ts'
import { courseInLocale } from './course.ts'
import { inLanguage } from './in-language.ts'
import { itemsInLocale, type LessonItem } from './items.ts'
import { type Lesson, lessonsInLocale } from './lessons.ts'
import { slidesPath } from './paths.ts'

/** Drafts are left out, and so is what is reserved. */
export async function trainerCatalogueInLocale(locale: string): Promise<TrainerCatalogue> {
  const course = await courseInLocale(locale)
  const modules = course.modules.filter(({ draft }) => !draft)
  const lessons = await lessonsInLocale(locale)
  const taught = modules.flatMap((module) =>
    lessons.filter(({ id }) => module.lessons.includes(id)).map((lesson) => taughtLesson(lesson, module.id)),
  )
  const items = (await itemsInLocale(locale)).filter(
    ({ lesson, reserved }) => !reserved && taught.some(({ id }) => id === lesson),
  )
  return {
    modules: modules.map(({ id, title }) => ({ id, title })),
    objectives: course.objectives.filter(({ id }) =>
      taught.some(({ objectives }) => objectives.includes(id)),
    ),
    lessons: taught,
    items: items.map(taughtItem),
    workshops: await readyMadeInLocale(locale),
  }
}

function taughtItem(item: LessonItem): TaughtItem {
  const { id, kind, stem, lesson, objective, section } = item
  return {
    ...{ id, kind, stem, lesson, objective },
    ...(kind === 'choice' && item.multiple && { multiple: true }),
    ...(section !== undefined && { section }),
  }
}

function taughtLesson(lesson: Lesson, module: string): TaughtLesson {
  const { id, title, path, locale, slug, objectives, after, activities } = lesson
  const section = (name: string, heading: string | null, words: number): TaughtSection => ({
    id: name,
    title: heading,
    minutes: presentedIn(words),
    notes: lesson.notes
      .filter((note) => (note.section ?? opening) === name)
      .map(({ minutes, aim }) => ({ minutes, aim })),
  })
  return {
    id,
    module,
    title,
    path,
    slides: slidesPath(locale, slug),
    objectives: objectives.map((one) => one.id),
    ...(after.length > 0 && { after }),
    sections: [
      ...(lesson.opening ? [section(opening, null, lesson.openingWords)] : []),
      ...lesson.sections.map((one) => section(one.id, one.title, one.words)),
    ],
    activities: activities.map(({ item, section: at }) => ({ item, section: at ?? opening })),
  }
}

async function readyMadeInLocale(locale: string): Promise<readonly ReadyMade[]> {
  const entries = await getCollection('workshops')
  const workshops = entries.map(({ data }) => inLanguage(data, locale)).sort((a, b) => a.rank - b.rank)
  return workshops.map(({ id, title, summary, audience, minutes, objectives, materials, steps }) => ({
    ...{ id, title, summary, audience, minutes, objectives, materials },
    steps: steps.map(runStep),
  }))
}

function runStep(step: ReturnType<typeof inLanguage<WorkshopStep>>): RunStep {
  if (step.kind !== 'section' && step.kind !== 'note') return step
  const { section: place, ...timed } = step
  const [lesson = '', section = opening] = place.split('/')
  return { ...timed, lesson, section }
}
