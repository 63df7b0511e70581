import { strings } from '../../i18n/index.ts'
import { fill } from '../../learning/text.ts'

/** What the page of the slides of a lesson says of itself. */
export function slidesSaid(locale: string, title: string) {
  const t = strings(locale).presenting
  return { title: fill(t.slidesOf, { title }), description: fill(t.described, { title }) }
}
