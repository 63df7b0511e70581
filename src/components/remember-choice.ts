import { rememberLocale } from '../state/settings.ts'

/** A language chosen is the one of the next visit too. Sections have one name in all: the reader stays where they were. */
export function rememberChoice(link: HTMLAnchorElement): void {
  link.addEventListener('click', () => {
    rememberLocale(link.lang)
    link.hash = location.hash
  })
}
