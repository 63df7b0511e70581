import { shapes } from './open-ends.ts'

/** Elements that begin and end a line of their own: a space at their edges is never shown. */
const blocks =
  'html|head|body|header|main|footer|nav|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|form|fieldset|legend|details|summary|table|thead|tbody|tr|th|td'

const spaceBefore = new RegExp(String.raw`\s+(?=</?(?:${blocks})\b)`, 'g')
const spaceAfter = new RegExp(String.raw`(?<=</?(?:${blocks})\b[^>]*>)\s+`, 'g')

/** What follows in a head, and what follows in a drawing, stands apart by itself. */
const spaceInHead =
  /(?<=<(?:meta|link)\b[^>]*>|<\/(?:style|script|title)>)\s+(?=<(?:meta|link|style|script|title|\/head)\b)/g
const spaceInDrawing = new RegExp(
  String.raw`(?<=<svg\b[^>]*>|</(?:${shapes})>)\s+(?=<(?:${shapes}|/svg)\b)`,
  'g',
)

/** The page without the spaces that the layout of its templates has left between blocks. */
export const tightPage = (page: string): string =>
  [spaceBefore, spaceAfter, spaceInHead, spaceInDrawing].reduce(
    (rest, space) => rest.replace(space, ''),
    page,
  )
