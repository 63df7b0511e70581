import { getCollection } from 'astro:content'
import { isVotedOn } from '../learning/room/vote-address.ts'
import { opening } from '../learning/workshop/run-sheet.ts'
import type { WorkshopStep } from '../schemas/workshops.ts'
import { courseInLocale } from './course.ts'
import { inLanguage } from './in-language.ts'
import { itemInLocale } from './items.ts'
import { type Lesson, lessonsInLocale } from './lessons.ts'

/** A step as a run sheet shows it. */
export interface ShownStep {
  readonly kind: WorkshopStep['kind']
  /** Since the workshop began. */
  readonly startsAtMinute: number
  readonly minutes: number
  /** `null` for a break, and where the step is the opening of a lesson. */
  readonly title: string | null
  /** The lesson that it is part of, and the place in it. */
  readonly lesson?: { readonly title: string; readonly path: string }
  /** Id of the item, where a room can vote on it. */
  readonly vote?: string
  readonly how?: Extract<WorkshopStep, { kind: 'activity' }>['how']
  readonly note?: string
}

/** Whether the course has any. */
export const offersWorkshops = async (): Promise<boolean> => (await getCollection('workshops')).length > 0

/** The ready-made workshops, in the order in which they are offered. */
export async function workshopsInLocale(locale: string) {
  const { objectives } = await courseInLocale(locale)
  const lessons = await lessonsInLocale(locale)
  const entries = await getCollection('workshops')
  const workshops = entries.map(({ data }) => inLanguage(data, locale)).sort((a, b) => a.rank - b.rank)
  return Promise.all(
    workshops.map(async ({ steps, objectives: ids, ...workshop }) => ({
      ...workshop,
      objectives: objectives.filter(({ id }) => ids.includes(id)),
      steps: await Promise.all(
        steps.map(async (step, at) => ({
          kind: step.kind,
          startsAtMinute: steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0),
          minutes: step.minutes,
          ...(step.note !== undefined && { note: step.note }),
          ...(await aboutOf(step, lessons, locale)),
        })),
      ),
    })),
  )
}

type StepInLocale = ReturnType<typeof inLanguage<WorkshopStep>>

async function aboutOf(
  step: StepInLocale,
  lessons: readonly Lesson[],
  locale: string,
): Promise<Pick<ShownStep, 'title' | 'lesson' | 'how' | 'vote'>> {
  if (step.kind === 'break') return { title: null }
  if (step.kind === 'moment') return { title: step.title }
  if (step.kind === 'activity') {
    const item = await itemInLocale(step.item, locale)
    const lesson = lessons.find(({ activities }) => activities.some(({ item }) => item === step.item))
    const section = lesson?.activities.find(({ item }) => item === step.item)?.section ?? null
    const isVoted = step.how === 'hands' && isVotedOn(item) && !item.reserved
    return {
      ...{ title: item.stem, how: step.how },
      ...(lesson && { lesson: placeIn(lesson, section) }),
      ...(isVoted && { vote: item.id }),
    }
  }
  const [id, section = opening] = step.section.split('/')
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) throw new Error(`No lesson is named "${step.section}": the content check tells where.`)
  const place = { lesson: placeIn(lesson, section === opening ? null : section) }
  if (step.kind === 'section')
    return { title: lesson.sections.find((one) => one.id === section)?.title ?? null, ...place }
  const note = lesson.notes.find((one) => (one.section ?? opening) === section)
  return { title: note?.aim ?? null, ...place }
}

const placeIn = ({ title, path }: Lesson, section: string | null) => ({
  title,
  path: section === null ? path : `${path}#${section}`,
})
