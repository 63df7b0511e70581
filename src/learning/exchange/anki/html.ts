/** HTML of fields, as Anki takes it: on one line, without double quotes, so that no field needs any around it. */

/** Text as HTML shows it, its line breaks kept. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', ' ')
    .replaceAll(/\r?\n/g, '<br>')

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

/** Of pieces that are HTML already; nothing where there is none. */
export const list = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`
