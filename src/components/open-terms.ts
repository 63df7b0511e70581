/** What a definition waits for before it opens: a pointer that only passes by opens nothing. */
const dwellMs = 150

/**
 * Definitions open on hover and on focus too, and stay while either lasts (WCAG 1.4.13).
 * Tap, click, Escape and closing elsewhere are the browser's own.
 */
export function openTerms(): void {
  for (const term of document.querySelectorAll<HTMLElement>('.term')) {
    const [button, card] = term.children as HTMLCollectionOf<HTMLElement>
    if (button && card) openToo(term, button, card)
  }
}

function openToo(term: HTMLElement, button: HTMLElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout>
  const open = () => card.matches(':popover-open') || card.showPopover()
  const openSoon = () => (timer = setTimeout(open, dwellMs))
  const holds = (element: EventTarget | null) => term.contains(element as Node | null)
  // Escape gives the focus back from the card to its word: that is no wish to open it again.
  button.onfocus = ({ relatedTarget }) => holds(relatedTarget) || open()
  // Some browsers give no focus to a link that is pressed: the card stays open for it.
  term.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !holds(relatedTarget)) card.hidePopover()
  })
  term.onpointerenter = ({ pointerType }) => {
    if (pointerType !== 'touch') openSoon()
  }
  term.onpointerleave = ({ pointerType }) => {
    clearTimeout(timer)
    if (pointerType !== 'touch' && !holds(document.activeElement)) card.hidePopover()
  }
  if (!CSS.supports('anchor-scope:all'))
    void import('./place-term.ts').then((fallback) => fallback.placeTerm(button, card))
  // What this was fetched for has come before it.
  if (button.matches(':focus')) open()
  else if (term.matches(':hover')) openSoon()
}
