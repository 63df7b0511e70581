import { interfacePath, webManifestPath } from '../../course/paths.ts'
import type { Strings } from '../../i18n/index.ts'
import { onWaiting, takeOver } from '../../state/worker.ts'
import { element } from '../element.ts'

/** What pages do not carry: it comes when there is something new. */
interface News {
  readonly style: string
  readonly strings: Strings['release']
}

/** A live region says what changes in it, once it has been there for a moment. */
const saidAfterMs = 150

/** Whether the release that takes over was chosen in this page. */
let isOurs = false

/** Of a newer release that waits, again where it was put off: it takes over when the reader says so. */
export async function announceWaiting(): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  await announce('ready', 'use', () => {
    isOurs = true
    takeOver(registration)
  })
}

/** A newer release announces itself, and never takes over in the middle of a question. */
async function watchReleases(): Promise<void> {
  offerInstalling()
  onWaiting(await navigator.serviceWorker.ready, () => void announceWaiting())
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Another tab has chosen: what this one shows goes on from the release that it is of.
    if (isOurs) location.reload()
    else void announce('before', 'reload', () => location.reload())
  })
}

async function announce(what: 'ready' | 'before', action: 'use' | 'reload', act: () => void): Promise<void> {
  const answer = await fetch(interfacePath(document.documentElement.lang, 'release'))
  const { style, strings } = (await answer.json()) as News
  document.head.append(element('link', { rel: 'stylesheet', href: style }))
  const said = element('p', { role: 'status' })
  const notice = element(
    'div',
    { id: 'release-notice', className: 'notice noprint' },
    element(
      'div',
      { className: 'wrap' },
      said,
      element('button', { type: 'button', className: 'btn', onclick: act }, strings[action]),
      element('button', { type: 'button', className: 'btn', onclick: () => notice.remove() }, strings.later),
    ),
  )
  document.getElementById(notice.id)?.remove()
  document.querySelector('main')?.after(notice)
  setTimeout(() => (said.textContent = strings[what]), saidAfterMs)
}

/** Lessons are served without it, for the few bytes it costs: a browser may learn late that it can install the course. */
function offerInstalling(): void {
  if (document.querySelector('link[rel=manifest]')) return
  const href = webManifestPath(document.documentElement.lang)
  document.head.append(element('link', { rel: 'manifest', href }))
}

void watchReleases()
