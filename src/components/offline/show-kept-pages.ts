import { plural } from '../../learning/text.ts'
import { type KeptState, pathInSite } from '../../state/kept-course.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { OfflineData, PageLink } from './offline-data.ts'

/** Links to what can be read without a network: in the language of the room; of others, how many. */
export function showKeptPages(data: OfflineData, { pages }: KeptState): void {
  const { locale, languages, strings } = data
  const t = strings.kept
  const isKept = ({ path }: PageLink) => pages.includes(pathInSite(path))
  const lessons = data.lessons.filter(isKept)
  const rooms = data.rooms.filter(isKept)
  const others = Object.entries(languages).flatMap(([other, language]) => {
    const count = other === locale ? 0 : pages.filter((page) => page.startsWith(`${other}/`)).length
    return count > 1 ? [plural(locale, t.others, count).replace('{language}', language)] : []
  })
  part(document, 'none').hidden = lessons.length + rooms.length > 0
  part(document, 'lessons').hidden = lessons.length === 0
  part(document, 'rooms').hidden = rooms.length + others.length === 0
  part(document, 'lessons-count').textContent = plural(locale, t.lessons, lessons.length)
  part(document, 'lessons-list').replaceChildren(...lessons.map(linkTo))
  part(document, 'rooms-list').replaceChildren(
    ...rooms.map(linkTo),
    ...others.map((text) => element('li', {}, text)),
  )
}

const linkTo = ({ title, path }: PageLink): HTMLLIElement =>
  element('li', {}, element('a', { href: path }, title))
