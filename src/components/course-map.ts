import type { Strings } from '../i18n/index.ts'
import { type Activity, lessonProgress } from '../learning/progress/lesson-progress.ts'
import { type LessonOnMap, minutesLeft, nextStep } from '../learning/progress/resume.ts'
import type { ProgressState } from '../learning/progress/state.ts'
import { fill, plural } from '../learning/text.ts'
import { readPlaces } from '../state/read-places.ts'
import { $progress, openProgress } from '../state/progress.ts'

interface CourseMap {
  readonly locale: string
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
  $progress.subscribe((state) => {
    const lessons = lessonsOnMap(map, state)
    for (const lesson of lessons) showLesson(map, lesson)
    showTallies(map, lessons)
    showNextStep(map, lessons)
  })
}

function lessonsOnMap({ lessons }: CourseMap, state: ProgressState): LessonOnMap[] {
  const places = readPlaces()
  return lessons.map(({ id, minutes, activities }) => {
    const place = places[id]
    const attempts = activities.flatMap(({ item }) => state.items[item]?.attempts ?? [])
    const touchedAtMs = Math.max(place?.atMs ?? 0, ...attempts.map((attempt) => attempt.submittedAtMs))
    return { id, minutes, progress: lessonProgress(activities, state, place), touchedAtMs }
  })
}

function showLesson({ strings }: CourseMap, lesson: LessonOnMap): void {
  const row = document.querySelector(`[data-lesson="${CSS.escape(lesson.id)}"] a`)
  const said = row?.querySelector('.m')
  if (!row || !said) return
  row.classList.remove('todo', 'started', 'done')
  row.classList.add(lesson.progress.state)
  said.textContent = fill(strings[lesson.progress.state], {
    k: lesson.progress.state === 'started' ? minutesLeft(lesson) : lesson.minutes,
  })
}

function showTallies({ locale, strings }: CourseMap, lessons: readonly LessonOnMap[]): void {
  for (const tally of document.querySelectorAll<HTMLElement>('.tally')) {
    const ids = tally.dataset.module?.split(' ') ?? []
    const done = lessons.filter(({ id, progress }) => ids.includes(id) && progress.state === 'done').length
    tally.textContent = fill(plural(locale, strings.tally, done), { n: ids.length })
  }
}

function showNextStep({ locale, strings, lessons: texts }: CourseMap, lessons: readonly LessonOnMap[]): void {
  const step = nextStep(lessons)
  const lesson = texts.find(({ id }) => id === step?.lesson)
  if (!step || !lesson) return
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
