/** A run of an excerpt: what was searched is marked. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Pagefind's excerpts are HTML whose only tags are `<mark>`: read as text, so that nothing else ever becomes a tag.
 * The narrow spaces of French, which its index turns into plain ones, are put back.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<(\/?)mark>/)
    .flatMap((text, at, parts) => (at % 2 === 0 && text ? [{ text: plain(text), isMarked: parts[at - 1] === '' }] : []))
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/ (?=[;:!?»])/g, '\u202f')
    .replaceAll('« ', '«\u202f')
