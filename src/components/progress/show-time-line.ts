import { completeSittings } from '../../learning/assessment/sitting-answers.ts'
import { sittingResult } from '../../learning/assessment/sitting-result.ts'
import { type DayDone, timeLine } from '../../learning/statistics/time-line.ts'
import { fill, plural } from '../../learning/text.ts'
import { dayOf, dayText, isoDate } from '../../state/days.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** What was done, day by day. */
export function showTimeLine(fold: HTMLElement, page: ProgressPage, { catalogue, state }: Learner): void {
  const ends = completeSittings(state, catalogue.items).map((sitting) => ({
    form: sitting.form,
    atMs: Math.max(
      ...sittingResult(sitting, state, catalogue).answers.map(({ attempt }) => attempt.submittedAtMs),
    ),
  }))
  const days = timeLine(catalogue.lessons, state, ends, (atMs) => dayOf(atMs).startMs)
  const titles = new Map(catalogue.lessons.map(({ id, title }) => [id, title]))
  part(fold, 'said').textContent = days.length === 0 ? page.words.timeLine.none : ''
  part(fold, 'days').replaceChildren(...days.map((day) => dayItem(day, page, titles)))
}

function dayItem(
  { day, answers, lessons, assessments }: DayDone<number>,
  { locale, words: { timeLine: t } }: ProgressPage,
  titles: ReadonlyMap<string, string>,
): HTMLElement {
  const done = [
    ...(answers > 0 ? [plural(locale, t.answers, answers)] : []),
    ...lessons.map((id) => fill(t.lesson, { lesson: titles.get(id) ?? id })),
    ...assessments.map((form) => t.assessments[form]),
  ]
  const time = element('time', { dateTime: isoDate(dayOf(day)) }, dayText(locale, day))
  return element('li', {}, time, element('ul', {}, ...done.map((text) => element('li', {}, text))))
}
