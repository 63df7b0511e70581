import { strings } from '../../i18n/index.ts'
import { fill, plural } from '../../learning/text.ts'

/** What the page of a handout says of itself. */
export function handoutSaid(locale: string, title: string) {
  const t = strings(locale).printables.handout
  return { title: fill(t.title, { title }), description: fill(t.description, { title }) }
}

/** What the page of a sorter's cards says of itself. */
export function cardsSaid(locale: string, stem: string, title: string) {
  const t = strings(locale).printables.sorter
  return {
    title: fill(t.title, { stem }),
    description: fill(t.description, { title }),
    lede: fill(t.from, { title }),
  }
}

/** « 12 cartes », « 4 pages ». */
export function countSaid(locale: string, what: 'pages' | 'cards' | 'bins', count: number): string {
  return plural(locale, strings(locale).printables.hub[what], count)
}
