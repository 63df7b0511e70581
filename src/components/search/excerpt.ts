/** A run of an excerpt: what was searched is marked. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Pagefind's excerpts are HTML whose only tags are `<mark>`: read as text, so that nothing else ever becomes a tag.
 */
export function piecesOf(excerpt: string): Piece[] {
  return withBareMarks(excerpt)
    .split(/<\/?mark>/)
    .flatMap((html, at) => {
      const text = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      return text === '' ? [] : [{ text: withNarrowSpaces(text), isMarked: at % 2 === 1 }]
    })
}

/** Pagefind marks a word with what touches it: the mark ends where the word does. */
const withBareMarks = (excerpt: string): string => excerpt.replace(/([.,:!?…”»)]+)<\/mark>/g, '</mark>$1')

/** Puts back what Pagefind makes plain: French has narrow spaces inside its marks. */
export const withNarrowSpaces = (text: string): string =>
  text.replace(/ (?=[;:!?»])/g, '\u202f').replaceAll('« ', '«\u202f')
