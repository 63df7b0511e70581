/**
 * The links in what was pasted, each with what mail broke off it; the whole, where there is none or one. Codes and the text
 * of a file stay whole.
 */
export function givenPieces(text: string): readonly string[] {
  const trimmed = text.trim()
  if (trimmed.startsWith('{') || trimmed === '') return trimmed === '' ? [] : [trimmed]
  const links = trimmed.split(/(?=https?:\/\/)/).map((piece) => piece.trim())
  return links.filter((piece, at) => piece !== '' && (links.length === 1 || at > 0 || isLink(piece)))
}

const isLink = (piece: string): boolean => /^https?:\/\//.test(piece)
