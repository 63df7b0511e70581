import { fill } from '../../learning/text.ts'
import { element } from '../element.ts'
import { piecesOf } from './excerpt.ts'
import type { Found, Section } from './hit.ts'
import type { SearchStrings } from './setup.ts'

/** A result: its kind in words, its title, where it is said, the sections that say it. */
export function hitView(found: Found, strings: SearchStrings): HTMLLIElement {
  const { kind, title, url, excerpt, sections } = found
  const isHere = new URL(url, location.href).pathname === location.pathname
  const here = isHere ? [' ', element('b', {}, strings.here)] : []
  const link = element('a', { href: url }, title)
  const item = element(
    'li',
    { className: isHere ? 'hit here' : 'hit' },
    element('p', { className: 'of' }, strings.kinds[kind], ...here),
    element('h3', {}, link),
    element('p', { className: 'said-there' }, ...marked(excerpt)),
  )
  if (sections.length > 0) item.append(sectionList(sections, fill(strings.sections, { title })))
  return item
}

function sectionList(sections: readonly Section[], label: string): HTMLUListElement {
  const items = sections.map(({ title, url }) => element('li', {}, element('a', { href: url }, title)))
  return element('ul', { ariaLabel: label }, ...items)
}

const marked = (excerpt: string): (Node | string)[] =>
  piecesOf(excerpt).map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text))
