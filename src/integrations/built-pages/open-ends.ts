/** Start tags before which a paragraph is over, and end tags with which it is: HTML, "Optional tags". */
const afterParagraph = 'div|p|ul|ol|dl|section|article|nav|h[1-6]|table|figure|form|fieldset|details|hr'
const aroundParagraph =
  'div|section|article|main|li|dd|td|th|blockquote|figcaption|figure|fieldset|form|details'

/** End tags that a reader of HTML puts back by itself, each with what follows it there. */
const needless: readonly RegExp[] = [
  new RegExp(String.raw`</p>(?=<(?:${afterParagraph})\b|</(?:${aroundParagraph})>)`, 'g'),
  /<\/li>(?=<li\b|<\/(?:ul|ol)>)/g,
  /<\/d[td]>(?=<d[td]\b|<\/dl>)/g,
  /<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g,
  /<\/tr>(?=<tr\b|<\/(?:thead|tbody|table)>)/g,
]

/** Elements of drawings that hold nothing: they may end where they begin. */
export const shapes = 'path|use|circle|rect|line'
const emptyShape = new RegExp(`></(?:${shapes})>`, 'g')

/** An element of HTML that never holds anything, written as XML has it. */
const xmlVoid = /(<(?:input|img|br|hr)\b[^>]*?)\/>/g

/** The page without the end tags that HTML leaves to choice: it is the same page, in fewer bytes. */
export const withOpenEnds = (page: string): string =>
  needless
    .reduce((rest, ends) => rest.replace(ends, ''), page)
    .replace(emptyShape, '/>')
    .replace(xmlVoid, '$1>')
