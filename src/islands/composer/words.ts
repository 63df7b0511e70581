import { fill, plural } from '../../learning/text.ts'
import type { NeededMaterial } from '../../learning/workshop/materials.ts'
import type { RunSheet, RunStep } from '../../learning/workshop/run-sheet.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import type { ComposerPage } from './props.ts'
import type { ComposerStrings, MaterialsStrings } from './strings.ts'

export interface StepWords {
  readonly title: string
  /** How it is done; `null` where there is nothing to say. */
  readonly how: string | null
  /** The lesson that it comes from. */
  readonly of: string | null
}

/** What a step is called; one that the course has no more says so. */
export function stepWords(step: RunStep, { catalogue, strings }: ComposerPage): StepWords {
  const t = strings.steps
  const gone = { title: t.gone, how: null, of: null }
  if (step.kind === 'break') return { title: t.break, how: null, of: null }
  if (step.kind === 'moment') return { title: step.title || strings.add.momentTitle, how: null, of: null }
  if (step.kind === 'activity') {
    const item = catalogue.items.find(({ id }) => id === step.item)
    if (!item) return gone
    return { title: item.stem, how: t.ways[step.how], of: lessonTitle(catalogue, item.lesson) }
  }
  const lesson = catalogue.lessons.find(({ id }) => id === step.lesson)
  const section = lesson?.sections.find(({ id }) => id === step.section)
  if (!lesson || !section) return gone
  const title = section.title ?? t.opening
  if (step.kind === 'section') return { title, how: t.section, of: lesson.title }
  const aims = section.notes.map(({ aim }) => aim).join(' · ')
  return { title: aims || title, how: t.note, of: lesson.title }
}

/** What steps in a row are called: a lesson is named where it begins. */
export function stepsWords(steps: readonly RunStep[], page: ComposerPage): readonly StepWords[] {
  let last: string | null = null
  return steps.map((step) => {
    const words = stepWords(step, page)
    const isSame = words.of === last
    last = words.of ?? last
    return isSame ? { ...words, of: null } : words
  })
}

/** How a step is done, and what of. */
export const aboutStep = ({ how, of }: StepWords): string =>
  [how, of].filter((part) => part !== null).join(' · ')

const lessonTitle = ({ lessons }: TrainerCatalogue, id: string): string | null =>
  lessons.find((lesson) => lesson.id === id)?.title ?? null

export const sheetTitle = ({ title }: RunSheet, { untitled }: ComposerStrings): string =>
  title.trim() || untitled

export function lastingText({ time }: ComposerStrings, minutes: number): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  if (h === 0) return fill(time.minutes, { m })
  return m === 0 ? fill(time.hours, { h }) : fill(time.both, { h, m: String(m).padStart(2, '0') })
}

export function barText(strings: ComposerStrings, planned: number, wanted: number | undefined): string {
  const { bar } = strings
  const told = { planned: lastingText(strings, planned), wanted: lastingText(strings, wanted ?? 0) }
  if (wanted === undefined) return fill(bar.planned, told)
  const sentence = planned === wanted ? bar.exact : planned > wanted ? bar.over : bar.left
  return fill(sentence, { ...told, k: Math.abs(planned - wanted) })
}

export function materialText(locale: string, t: MaterialsStrings, { kind, copies }: NeededMaterial): string {
  if (kind === 'run-sheet' || kind === 'timer' || kind === 'screen') return t.room[kind]
  return copies === null ? t.each[kind] : plural(locale, t.counted[kind], copies)
}

/** What to call a sheet that is proposed: by its lesson, or by the modules that its objectives come from. */
export function proposedTitle({ lessons, modules }: TrainerCatalogue, objectives: readonly string[]): string {
  const used = lessons.filter((lesson) => lesson.objectives.some((id) => objectives.includes(id)))
  const [only, ...others] = used
  if (only && others.length === 0) return only.title
  return modules
    .filter(({ id }) => used.some(({ module }) => module === id))
    .map(({ title }) => title)
    .join(', ')
}
