/** Elements that begin and end a line of their own: a space at their edges is never shown. */
const blocks =
  'html|head|body|header|main|footer|nav|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|form|fieldset|legend|details|summary|table|thead|tbody|tr|th|td'

const spaceBefore = new RegExp(String.raw`\s+(?=</?(?:${blocks})\b)`, 'g')
const spaceAfter = new RegExp(String.raw`(?<=</?(?:${blocks})\b[^>]*>)\s+`, 'g')

/** The page without the spaces that the layout of its templates has left between blocks. */
export const tightPage = (page: string): string => page.replace(spaceBefore, '').replace(spaceAfter, '')
