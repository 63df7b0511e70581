import type { Catalogue } from '../../learning/catalogue.ts'
import type { Scope } from '../../learning/class/score-table.ts'
import type { Figure } from '../../learning/statistics/figure.ts'
import { fill } from '../../learning/text.ts'
import type { ReportProps } from './props.ts'
import type { ClassStrings, ScopeStrings } from './strings.ts'

export const percentText = (share: number, { percent }: Pick<ClassStrings, 'percent'>): string =>
  fill(percent, { k: Math.round(share * 100) })

/** Two decimals, with the minus sign of print; never "−0.00". */
export function decimalText(value: number, locale: string): string {
  const rounded = Math.round(value * 100) / 100
  const digits = Math.abs(rounded).toLocaleString(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return rounded < 0 ? `−${digits}` : digits
}

/** The figure, or why there is none. */
export const figureText = (figure: Figure, { none, why }: ClassStrings, locale: string): string =>
  figure.value === null ? fill(none, { why: why[figure.why] }) : decimalText(figure.value, locale)

/** What teaches the item: a section of its lesson, else the lesson. */
export function sectionOf(
  { catalogue }: Pick<ReportProps, 'catalogue'>,
  item: string,
  section: string | null,
): { readonly path: string; readonly title: string; readonly lesson: string } | null {
  const listed = catalogue.items.find(({ id }) => id === item)
  const lesson = catalogue.lessons.find(({ id }) => id === listed?.lesson)
  if (!lesson) return null
  const found = lesson.sections.find(({ id }) => id === section)
  return found
    ? { path: `${lesson.path}#${found.id}`, title: found.title, lesson: lesson.title }
    : { path: lesson.path, title: lesson.title, lesson: lesson.title }
}

/** Which answers the figures are of. */
export function shownOf(scope: Scope, catalogue: Catalogue, t: ScopeStrings): string {
  const part = scope.lesson
    ? catalogue.lessons.find(({ id }) => id === scope.lesson)?.title
    : catalogue.modules.find(({ id }) => id === scope.module)?.title
  return [t.moments[scope.moment], part ?? t.whole].join(' · ')
}

/** The text of an item; its id where it has none. */
export const stemOf = ({ items }: Pick<ReportProps, 'items'>, id: string): string => items.get(id)?.stem ?? id
