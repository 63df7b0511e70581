import { interfacePath, roomPath } from '../../course/paths.ts'
import type { Strings } from '../../i18n/index.ts'
import { keepPageTrouble } from '../../state/page-troubles.ts'
import { element } from '../element.ts'

type Words = Strings['trouble']['line']

let isSaid = false

/** Keeps what went wrong, and says so, once a page. Loaded where something did: see watch-trouble.ts. */
export function note(event: Event): void {
  // What would go wrong here would be noted in its turn, without end.
  try {
    if (!keepPageTrouble(event) || isSaid) return
    isSaid = true
    sayTrouble().catch(() => undefined)
  } catch {
    isSaid = true
  }
}

/**
 * A line at the lower edge of the screen, in the page's own flow: its end is never hidden, and what takes the focus is
 * scrolled clear of it. It wears what the frame has; where it stands is set here, so that no page pays for it.
 */
async function sayTrouble(): Promise<void> {
  const locale = document.documentElement.lang
  const room = roomPath(locale, 'trouble')
  if (location.pathname === room) return
  const line = element('div', { className: 'notice noprint', role: 'status' })
  Object.assign(line.style, { top: 'auto', bottom: '0' })
  document.body.append(line)
  const words = await wordsIn(locale, room)
  const link = element('a', { href: room }, words.see)
  const close = element('button', { className: 'btn', type: 'button' }, words.close)
  close.addEventListener('click', () => {
    line.remove()
  })
  const sentence = element('p', {}, `${words.sentence} `, link)
  sentence.style.flex = '1 1 12rem'
  // A live region tells what comes into it once it is there.
  line.append(element('div', { className: 'wrap' }, sentence, close))
  uncover(document.activeElement, line)
}

function uncover(focused: Element | null, line: HTMLElement): void {
  if (!focused || focused === document.body) return
  const { top, bottom } = focused.getBoundingClientRect()
  const edge = line.getBoundingClientRect().top
  if (top < innerHeight && bottom > edge) scrollBy(0, Math.min(bottom - edge + 16, top))
}

/** While the network is away, the name that the room has in the foot of the page. */
async function wordsIn(locale: string, room: string): Promise<Words> {
  try {
    return (await (await fetch(interfacePath(locale, 'trouble'))).json()) as Words
  } catch {
    const see = document.querySelector(`.foot a[href="${room}"]`)?.textContent.trim() ?? room
    return { sentence: '', see, close: '×' }
  }
}
