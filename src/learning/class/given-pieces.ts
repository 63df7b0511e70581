/**
 * The links in what was pasted, each with what mail broke off it; the whole, where there is none or one. Codes and the text
 * of a file stay whole, before links too; a greeting before them is left out.
 */
export function givenPieces(text: string): readonly string[] {
  const trimmed = text.trim()
  if (trimmed.startsWith('{') || trimmed === '') return trimmed === '' ? [] : [trimmed]
  const links = trimmed.split(/(?=https?:\/\/)/).map((piece) => piece.trim())
  return links.filter((piece, at) => piece !== '' && (links.length === 1 || at > 0 || isOfUse(piece)))
}

/** A link, or the text of a code at the start of a line. */
const isOfUse = (piece: string): boolean => /^https?:\/\/|^[A-Z]+\d+:[0-9A-F]{8}:/m.test(piece)
