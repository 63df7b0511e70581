import { escapedText, type XmlElement, xml } from '../xml.ts'

/** As HTML: an item's text is text in it, whatever signs it has. */
export const html = (text: string): string =>
  text === '' ? '' : `<p>${escapedText(text).replace(/\n/g, '<br>')}</p>`

/** An element with a text in HTML: a stem, a feedback, a hint. */
export const htmlElement = (name: string, text: string): XmlElement =>
  xml(name, { format: 'html' }, textOf(html(text)))

export const textOf = (text: string): XmlElement => xml('text', {}, ...(text === '' ? [] : [text]))

export const leaf = (name: string, value: string): XmlElement => xml(name, {}, value)
