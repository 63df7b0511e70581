import { askFirst } from './ask-first.ts'
import { resetProgress, undoReset } from '../state/reset.ts'

/** Asks, clears, offers to undo: the reset made on this page, until the page is left. */
export function offerReset(section: HTMLElement | null): void {
  const ask = section?.querySelector<HTMLButtonElement>('[data-ask]')
  const undo = section?.querySelector<HTMLButtonElement>('[data-undo]')
  const status = section?.querySelector<HTMLElement>('[role=status]')
  const dialog = section?.querySelector('dialog')
  if (!ask || !undo || !status || !dialog) return
  let reset = ''

  askFirst(ask, dialog, clear)
  undo.addEventListener('click', () => void bringBack())

  async function clear() {
    reset = await resetProgress()
    say('done', undo)
  }
  async function bringBack() {
    await undoReset(reset)
    say('undone', ask)
  }
  /** One of the two buttons is shown, and has the focus. */
  function say(what: 'done' | 'undone', next: HTMLButtonElement | null | undefined) {
    if (status) status.textContent = status.dataset[what] ?? ''
    if (ask) ask.hidden = next !== ask
    if (undo) undo.hidden = next !== undo
    next?.focus()
  }
}
