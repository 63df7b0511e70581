import { type Recommendation, recommend } from '../../learning/mastery/recommendation.ts'
import { fill, plural } from '../../learning/text.ts'
import { dayText } from '../../state/days.ts'
import { readPlaces } from '../../state/read-places.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

interface Said {
  readonly title: string
  readonly why: string
  readonly verb: string
  readonly href: string
}

/** The one next thing, why, and the button that leads there. */
export function showRecommendation(section: HTMLElement, page: ProgressPage, learner: Learner): void {
  const { title, why, verb, href } = said(recommend(learner.standing), page, learner)
  part(section, 'title').textContent = title
  part(section, 'why').textContent = why
  part(section, 'verb').textContent = verb
  part(section, 'link').setAttribute('href', href)
}

function said(next: Recommendation, page: ProgressPage, learner: Learner): Said {
  const { locale, paths, words } = page
  const t = words.next
  switch (next.kind) {
    case 'assessment':
      return { ...t.underWay, title: t.underWay[next.form], href: paths[next.form] }
    case 'diagnostic':
    case 'final':
      return { ...t[next.kind], href: paths[next.kind] }
    case 'review':
      return { ...t.review, title: plural(locale, t.review.title, next.count), href: paths.review }
    case 'rest': {
      const { untilMs } = next
      const why = untilMs === undefined ? t.rest.why : fill(t.rest.until, { date: dayText(locale, untilMs) })
      return { ...t.rest, why, href: paths.home }
    }
    case 'reread':
      return saidOfReading(next, page, learner)
    case 'go-on':
    case 'begin':
      return saidOfLesson(next, page, learner)
  }
}

function saidOfReading(
  {
    lesson: id,
    section: sectionId,
    objective: objectiveId,
    isSureAndWrong,
  }: Recommendation & { kind: 'reread' },
  { words }: ProgressPage,
  { catalogue }: Learner,
): Said {
  const t = words.next.reread
  const lesson = catalogue.lessons.find((one) => one.id === id)
  const section = lesson?.sections.find((one) => one.id === sectionId)
  const objective = catalogue.objectives.find((one) => one.id === objectiveId)?.text ?? ''
  return {
    title: fill(t.title, { what: section?.title ?? lesson?.title ?? '' }),
    why: fill(isSureAndWrong ? t.sure : t.missed, { objective }),
    verb: t.verb,
    href: (lesson?.path ?? '') + (section ? `#${section.id}` : ''),
  }
}

function saidOfLesson(
  next: Recommendation & { kind: 'go-on' | 'begin' },
  { locale, words }: ProgressPage,
  { catalogue }: Learner,
): Said {
  const t = words.next
  const { title = '', path = '' } = catalogue.lessons.find(({ id }) => id === next.lesson) ?? {}
  if (next.kind === 'go-on') {
    const section = readPlaces()[next.lesson]?.section
    const href = section === undefined ? path : `${path}#${section}`
    return { title, why: plural(locale, t.goOn.why, next.minutesLeft), verb: t.goOn.verb, href }
  }
  const [first] = next.first
  const before = first && catalogue.lessons.find(({ id }) => id === first.lesson)
  const why = [
    plural(locale, t.begin.why, next.minutesLeft),
    ...(before ? [fill(t.begin.first, { lesson: before.title })] : []),
  ].join(' ')
  return { title, why, verb: t.begin.verb, href: path }
}
