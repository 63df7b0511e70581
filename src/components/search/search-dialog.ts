import { readSetting, writeSetting } from '../../state/settings.ts'
import { type DialogView, dialogView } from './dialog-view.ts'
import { element } from '../element.ts'
import { Engine } from './engine.ts'
import { SearchSession } from './search-session.ts'
import type { SearchSetup } from './setup.ts'

/** Between two letters of a word no search is made. */
const pauseMs = 120

let made: Promise<DialogView> | null = null

/** Opens the search over the page; what was asked before is still there. */
export async function openSearch(button: HTMLElement): Promise<void> {
  made ??= make(button).catch((error: unknown) => {
    made = null
    throw error
  })
  const { dialog, field } = await made
  // A click gives the focus to a button in most browsers, not in all: it comes back to where it was.
  if (document.activeElement === document.body) button.focus({ preventScroll: true })
  if (!dialog.open) dialog.showModal()
  field.focus()
  field.select()
}

async function make(button: HTMLElement): Promise<DialogView> {
  const answer = await fetch(button.dataset.search ?? '')
  const setup = (await answer.json()) as SearchSetup
  const view = dialogView(setup)
  await addStyle(setup.style)
  document.body.append(view.dialog)
  wire(view, setup)
  offerSlash(view.slash, button.querySelector('kbd'))
  return view
}

function addStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href, onload: () => resolve(), onerror: reject })
    document.head.append(link)
  })
}

function wire(view: DialogView, setup: SearchSetup): void {
  const { dialog, form, field, choices, close, retry, words, hits, more } = view
  const engine = new Engine(setup.engine)
  const session = new SearchSession(view, engine, setup)
  let timer: ReturnType<typeof setTimeout>
  let latest = Promise.resolve()
  const ask = () => {
    clearTimeout(timer)
    latest = session.ask(field.value)
  }
  // What fails now is told when something is asked.
  engine.load().catch(() => undefined)
  field.oninput = () => {
    hits.ariaBusy = 'true'
    clearTimeout(timer)
    timer = setTimeout(ask, pauseMs)
  }
  form.onsubmit = (event) => {
    event.preventDefault()
    ask()
    void latest.then(() => hits.querySelector('a')?.click())
  }
  choices.set.onchange = () => void session.narrow()
  retry.onclick = () => {
    ask()
    field.focus()
  }
  more.onclick = () => void session.showMore()
  close.onclick = () => dialog.close()
  for (const word of words) {
    word.onclick = () => {
      field.value = word.textContent
      field.focus()
      ask()
    }
  }
  // A result may be a place of this very page.
  hits.onclick = ({ target }) => (target as Element).closest('a') && dialog.close()
}

/** WCAG 2.1.4: a key that acts by itself can be turned off. */
function offerSlash(slash: HTMLInputElement, hint: HTMLElement | null): void {
  slash.checked = !readSetting('slash')
  slash.onchange = () => {
    writeSetting('slash', slash.checked ? null : 'off')
    if (hint) hint.hidden = !slash.checked
  }
}
