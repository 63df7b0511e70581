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
  button.onfocus = open
  button.onblur = () => card.hidePopover()
  term.onpointerenter = ({ pointerType }) => {
    // A pointer that only passes by opens nothing.
    if (pointerType !== 'touch') timer = setTimeout(open, 150)
  }
  term.onpointerleave = ({ pointerType }) => {
    clearTimeout(timer)
    if (pointerType !== 'touch' && document.activeElement !== button) card.hidePopover()
  }
  if (!CSS.supports('anchor-scope:all'))
    void import('./place-term.ts').then(({ placeTerm }) => placeTerm(button, card))
}
