import type { Trouble } from '../../learning/trouble/trouble.ts'
import { plural } from '../../learning/text.ts'
import { forgetTroubles, readTroubles } from '../../state/troubles.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { TroublePage } from './show-trouble.ts'

/** Lists what was noted, as text; `onForgotten` once the learner has cleared it. */
export function showNoted({ locale, words }: TroublePage, onForgotten: () => void): void {
  const t = words.noted
  const intro = part(document, 'noted-intro')
  const list = part(document, 'noted')
  const forget = part(document, 'forget')
  const troubles = readTroubles()
  intro.textContent = troubles.length === 0 ? t.none : plural(locale, t.intro, troubles.length)
  list.append(...troubles.map((trouble) => entryOf(trouble, locale, t.kinds)))
  list.hidden = forget.hidden = troubles.length === 0
  forget.addEventListener('click', () => {
    forgetTroubles()
    list.replaceChildren()
    list.hidden = forget.hidden = true
    intro.textContent = t.forgotten
    document.getElementById('noted')?.focus()
    onForgotten()
  })
}

function entryOf(
  { kind, what, where, atMs, page }: Trouble,
  locale: string,
  kinds: TroublePage['words']['noted']['kinds'],
): HTMLElement {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' }).format(atMs)
  return element(
    'li',
    {},
    element('p', {}, element('time', { dateTime: new Date(atMs).toISOString() }, when), `, ${page}`),
    element('p', {}, kinds[kind]),
    element('code', { className: 'what' }, [what, ...where].join('\n')),
  )
}
