import type { Strings } from '../i18n/index.ts'
import { missedObjectives } from '../learning/assessment/missed-objectives.ts'
import type { Catalogue } from '../learning/catalogue.ts'
import { type CourseMastery, courseMastery, masteryTally } from '../learning/mastery/course-mastery.ts'
import { missingPrerequisites } from '../learning/mastery/prerequisites.ts'
import { lessonProgress } from '../learning/progress/lesson-progress.ts'
import type { ProgressState } from '../learning/progress/state.ts'
import { reviewQueue } from '../learning/review/review-queue.ts'
import { fill, plural } from '../learning/text.ts'
import { dayOf } from '../state/days.ts'
import { now } from '../state/now.ts'
import { $progress } from '../state/progress.ts'
import { readPlaces } from '../state/read-places.ts'
import { readReviewSettings } from '../state/review-settings.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'

interface MapWords {
  readonly locale: string
  readonly strings: Strings['home']
}

/** Tells on the map how much is mastered, what waits for review, and which lessons are best kept for later. */
export async function showMapMastery(words: MapWords, address: string): Promise<void> {
  const catalogue = await fetchCatalogue(address)
  $progress.subscribe((state) => {
    const mastery = courseMastery(catalogue, state, now())
    showTallies(words, catalogue, mastery)
    showLater(words, catalogue, mastery, state)
    showDue(words, catalogue, state)
  })
}

function showTallies({ locale, strings }: MapWords, { lessons }: Catalogue, mastery: CourseMastery): void {
  for (const tally of document.querySelectorAll<HTMLElement>('[data-mastery]')) {
    const { firm, of } = masteryTally(
      lessons.filter(({ module }) => module === tally.dataset.mastery),
      mastery,
    )
    tally.textContent = fill(plural(locale, strings.firm, firm), { n: of })
  }
}

/** Lessons not begun of which what they build on is not mastered: a word, and no lock. */
function showLater(
  { strings }: MapWords,
  { lessons }: Catalogue,
  mastery: CourseMastery,
  state: ProgressState,
): void {
  const places = readPlaces()
  const later = lessons.filter(
    (lesson) =>
      lessonProgress(lesson.activities, state, places[lesson.id]).state === 'todo' &&
      missingPrerequisites(lesson, lessons, mastery).length > 0,
  )
  for (const { id } of later) {
    const said = document.querySelector(`a[data-lesson="${CSS.escape(id)}"] .m`)
    if (said) said.textContent = strings.later
  }
  const note = document.querySelector<HTMLElement>('[data-later]')
  if (note) note.hidden = later.length === 0
}

function showDue({ locale, strings }: MapWords, { items }: Catalogue, state: ProgressState): void {
  const link = document.querySelector<HTMLElement>('.resume [data-part="due"]')
  if (!link) return
  const course = { items, state, missed: missedObjectives(state, items) }
  const due = reviewQueue(course, readReviewSettings(), { now: now(), day: dayOf(now()) }).items.length
  link.textContent = due > 0 ? plural(locale, strings.resume.due, due) : ''
  link.hidden = due === 0
}
