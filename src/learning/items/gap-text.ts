import type { Localised } from './item.ts'

/** A text with gaps: `'Two [[gap-id]] a day'`. */

export type GapSegment = { readonly text: string } | { readonly gap: string }

/** The text and its gaps in reading order; joined they are the text again. */
export function gapSegments(text: string): readonly GapSegment[] {
  return text
    .split(/\[\[([^[\]]*)\]\]/)
    .map((segment, at) => (at % 2 === 1 ? { gap: segment } : { text: segment }))
    .filter((segment) => 'gap' in segment || segment.text !== '')
}

/** A gap with the few characters that cling to it without a space: `l'`, a comma. No line breaks between them. */
export type GluedSegment =
  { readonly text: string } | { readonly before: string; readonly gap: string; readonly after: string }

/** As `gapSegments`, for who lays the text out: a box in a line would part from the comma that follows. */
export function gluedSegments(text: string): readonly GluedSegment[] {
  const pieces = text.split(/([^ \n[\]]{0,8})\[\[([^[\]]*)\]\]([^ \n[\]]{0,8})/)
  return pieces.flatMap((piece, at): GluedSegment[] => {
    if (at % 4 === 0) return piece === '' ? [] : [{ text: piece }]
    if (at % 4 !== 1) return []
    return [{ before: piece, gap: pieces[at + 1] ?? '', after: pieces[at + 2] ?? '' }]
  })
}

export const gapIds = (text: string): readonly string[] =>
  gapSegments(text).flatMap((segment) => ('gap' in segment ? [segment.gap] : []))

/** `missing`: a gap that the text does not have; `unknown`: one that only the text has; `repeated`: one it has twice. */
export interface GapFault {
  readonly kind: 'missing' | 'unknown' | 'repeated'
  readonly locale: string
  readonly gap: string
}

/** For authors: in every language the text has each gap of the item once, and no other. */
export function gapFaults(item: {
  readonly text: Localised
  readonly gaps: readonly { readonly id: string }[]
}): readonly GapFault[] {
  const declared = [...new Set(item.gaps.map((gap) => gap.id))]
  return Object.entries(item.text).flatMap(([locale, text]) => {
    const found = gapIds(text)
    const faults = (kind: GapFault['kind'], gaps: readonly string[]) =>
      gaps.map((gap) => ({ kind, locale, gap }))
    const distinct = [...new Set(found)]
    return [
      ...faults(
        'missing',
        declared.filter((gap) => !found.includes(gap)),
      ),
      ...faults(
        'unknown',
        distinct.filter((gap) => !declared.includes(gap)),
      ),
      ...faults(
        'repeated',
        distinct.filter((gap) => found.indexOf(gap) !== found.lastIndexOf(gap)),
      ),
    ]
  })
}
