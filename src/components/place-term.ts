/** For browsers whose style sheets cannot anchor: below the word, above it where there is no room. */
export function placeTerm(button: HTMLElement, card: HTMLElement): void {
  card.ontoggle = () => {
    const { left, top, bottom } = button.getBoundingClientRect()
    const y = bottom + card.offsetHeight > innerHeight ? top - card.offsetHeight : bottom
    const x = Math.min(left, innerWidth - card.offsetWidth)
    card.style.setProperty('--x', `${x + scrollX}px`)
    card.style.setProperty('--y', `${y + scrollY}px`)
  }
}
