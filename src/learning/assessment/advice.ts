import type { Catalogue, ListedLesson } from '../catalogue.ts'
import type { ObjectiveId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { SittingAnswer, SittingResult, Tally } from './sitting-result.ts'

/** Where what was missed is explained. */
export interface Reread {
  readonly lesson: ListedLesson
  /** `undefined`: the lesson as a whole. */
  readonly section: { readonly id: string; readonly title: string } | undefined
}

/** What to do about an objective of which something was missed. `of`: the questions that bear on it, few as they are. */
export interface Advice extends Tally {
  readonly objective: ObjectiveId
  readonly text: string
  /** Answers that were sure, and wrong: the first to look at. */
  readonly sureAndWrong: number
  readonly rereads: readonly Reread[]
}

type Course = Pick<Catalogue, 'lessons' | 'objectives'>

/** Sure and wrong first, then the most missed, then in the order of the course. */
export function adviceOf({ answers }: Pick<SittingResult, 'answers'>, course: Course): readonly Advice[] {
  return course.objectives
    .flatMap(({ id, text }) => {
      const asked = answers.filter(({ item }) => item.objective === id)
      const missed = asked.filter(({ isRight }) => !isRight)
      if (missed.length === 0) return []
      return {
        ...{ objective: id, text },
        ...{ right: asked.length - missed.length, of: asked.length },
        sureAndWrong: missed.filter(({ staked }) => staked?.isSureAndWrong).length,
        rereads: rereadsOf(missed, course.lessons),
      }
    })
    .sort((one, other) => other.sureAndWrong - one.sureAndWrong || missedIn(other) - missedIn(one))
}

const missedIn = ({ right, of }: Tally): number => of - right

function rereadsOf(missed: readonly SittingAnswer[], lessons: readonly ListedLesson[]): readonly Reread[] {
  const all = missed.flatMap(({ item }) => rereadOf(item, lessons) ?? [])
  const isSame = (one: Reread, other: Reread) =>
    one.lesson === other.lesson && one.section?.id === other.section?.id
  return all.filter((reread, at) => all.findIndex((other) => isSame(reread, other)) === at)
}

/** The section in which an item is explained; its lesson, where it names none. */
export function rereadOf(item: ListedItem, lessons: readonly ListedLesson[]): Reread | undefined {
  const lesson = lessons.find(({ id }) => id === item.lesson)
  return lesson && { lesson, section: lesson.sections.find(({ id }) => id === item.section) }
}

/** The module of which most was missed, as a share; the first of several. `undefined` where all was right. */
export function weakestModule({
  modules,
}: Pick<SittingResult, 'modules'>): SittingResult['modules'][number] | undefined {
  const share = ({ right, of }: Tally) => right / of
  const [weakest] = modules.toSorted((one, other) => share(one) - share(other))
  return weakest && weakest.right < weakest.of ? weakest : undefined
}
