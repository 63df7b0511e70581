import { escapedText, type XmlElement, xml } from '../xml.ts'
import { html, htmlElement, leaf, textOf } from './moodle-text.ts'

/** Of a choice. */
export const optionAnswer = (text: string, percent: string, feedback: string): XmlElement =>
  xml('answer', { fraction: percent, format: 'html' }, textOf(html(text)), htmlElement('feedback', feedback))

/** Typed, compared letter by letter. A star would stand for any text. */
export const spellingAnswer = (text: string, percent: string, feedback: string): XmlElement =>
  xml(
    'answer',
    { fraction: percent, format: 'plain_text' },
    textOf(text.replace(/\*/g, '\\*')),
    htmlElement('feedback', feedback),
  )

export const numberAnswer = (
  value: string,
  tolerance: string,
  percent: string,
  feedback: string,
): XmlElement =>
  xml(
    'answer',
    { fraction: percent, format: 'plain_text' },
    textOf(value),
    leaf('tolerance', tolerance),
    htmlElement('feedback', feedback),
  )

/** `left` '': a distractor. What it goes with is shown by Moodle as one line of HTML. */
export const pair = (left: string, right: string): XmlElement =>
  xml(
    'subquestion',
    { format: 'html' },
    textOf(html(left)),
    xml('answer', {}, textOf(escapedText(right).replace(/\n/g, ' '))),
  )

/** In their order; the fraction is their place. */
export const step = (text: string, place: number): XmlElement =>
  xml('answer', { fraction: String(place), format: 'html' }, textOf(html(text)))

/** What fills gaps of its group, shown as one line of HTML. `extra`: what else there is to say of it. */
export const filling = (
  name: string,
  text: string,
  group: number,
  ...extra: readonly XmlElement[]
): XmlElement =>
  xml(name, {}, textOf(escapedText(text).replace(/\n/g, ' ')), leaf('group', String(group)), ...extra)
