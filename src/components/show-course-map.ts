import type { Strings } from '../i18n/index.ts'
import { type Activity, lessonProgress, lessonTouchedAtMs } from '../learning/progress/lesson-progress.ts'
import {
  type LessonOnMap,
  minutesLeft,
  type NextStep,
  nextStep,
  wholeMinutesLeft,
} from '../learning/progress/resume.ts'
import type { ProgressState } from '../learning/progress/state.ts'
import { fill, plural } from '../learning/text.ts'
import { readPlaces } from '../state/read-places.ts'
import { $progress, openProgress } from '../state/progress.ts'
import { wholeLeft } from './duration.ts'

interface CourseMap {
  readonly locale: string
  /** Address of the catalogue, which is asked for once something was answered. */
  readonly catalogue: string
  readonly strings: Strings['home']
  readonly lessons: readonly {
    readonly id: string
    readonly title: string
    readonly path: string
    readonly minutes: number
    readonly activities: readonly Activity[]
  }[]
}

/** Fills the home page with what this device knows: states of lessons, and where to go on. */
export function showCourseMap(): void {
  const text = document.getElementById('course-map')?.textContent
  if (!text) return
  const map = JSON.parse(text) as CourseMap
  void openProgress()
  let isEmpty = true
  $progress.subscribe((state) => {
    if (isEmpty && Object.keys(state.items).length > 0) {
      isEmpty = false
      // After this, for it has the last word on what a lesson says.
      void import('./show-map-mastery.ts').then((code) => code.showMapMastery(map, map.catalogue))
    }
    const lessons = lessonsOnMap(map, state)
    const step = nextStep(lessons)
    for (const lesson of lessons) showLesson(map, lesson, step)
    showTallies(map, lessons)
    if (step) showNextStep(map, step)
    part('whole').textContent = wholeLeft(map.strings, wholeMinutesLeft(lessons))
  })
}

function lessonsOnMap({ lessons }: CourseMap, state: ProgressState): LessonOnMap[] {
  const places = readPlaces()
  return lessons.map(({ id, minutes, activities }) => {
    const place = places[id]
    const touchedAtMs = lessonTouchedAtMs(activities, state, place)
    return { id, minutes, progress: lessonProgress(activities, state, place), touchedAtMs }
  })
}

/** Its row, and its segment of the module's tally. */
function showLesson({ strings }: CourseMap, lesson: LessonOnMap, step: NextStep | null): void {
  const isHere = step?.kind === 'go-on' && step.lesson === lesson.id
  for (const shown of document.querySelectorAll(`[data-lesson="${CSS.escape(lesson.id)}"]`)) {
    shown.classList.remove('todo', 'started', 'done')
    shown.classList.add(lesson.progress.state)
    if (isHere) shown.setAttribute('aria-current', 'step')
    else shown.removeAttribute('aria-current')
  }
  const said = document.querySelector(`[data-lesson="${CSS.escape(lesson.id)}"] .m`)
  if (!said) return
  said.textContent = fill(strings[lesson.progress.state], {
    k: lesson.progress.state === 'started' ? minutesLeft(lesson) : lesson.minutes,
  })
}

function showTallies({ locale, strings }: CourseMap, lessons: readonly LessonOnMap[]): void {
  for (const tally of document.querySelectorAll<HTMLElement>('[data-module]')) {
    const ids = tally.dataset.module?.split(' ') ?? []
    const done = lessons.filter(({ id, progress }) => ids.includes(id) && progress.state === 'done').length
    tally.textContent = fill(plural(locale, strings.tally, done), { n: ids.length })
  }
}

function showNextStep({ locale, strings, lessons }: CourseMap, step: NextStep): void {
  const lesson = lessons.find(({ id }) => id === step.lesson)
  if (!lesson) return
  const t = strings.resume
  const [kicker, verb] = {
    begin: [t.start, t.begin],
    'go-on': [t.here, t.goOn],
    'all-done': [t.again, t.revisit],
  }[step.kind] as [string, string]
  part('kicker').textContent = kicker
  part('title').textContent = lesson.title
  part('verb').textContent = verb
  part('left').textContent =
    step.kind === 'all-done' ? '' : plural(locale, step.kind === 'begin' ? t.whole : t.left, step.minutesLeft)
  const place = step.kind === 'go-on' ? readPlaces()[lesson.id] : undefined
  part('link').setAttribute('href', place ? `${lesson.path}#${place.section}` : lesson.path)
}

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.resume [data-part="${name}"]`)
  if (!found) throw new Error(`The resume card has no part "${name}".`)
  return found
}
