import type { XmlElement, XmlNode } from '../xml.ts'
import { xml } from '../xml.ts'
import type { Response } from './declarations.ts'

/** A remark on an answer. */
export interface Remark {
  /** Names it among those of the item. */
  readonly identifier: string
  readonly text: string
  /** Where it is said; undefined: a response holds its identifier. */
  readonly condition?: XmlElement
}

export interface QtiQuestion {
  /** As the metadata of QTI have it: `choiceInteraction`. */
  readonly interaction: string
  readonly responses: readonly Response[]
  /** Names of numbers that the rules reckon with. */
  readonly integers?: readonly string[]
  readonly body: readonly XmlElement[]
  /** Rules that set `SCORE`. */
  readonly scoring: readonly XmlElement[]
  /** Variables that hold identifiers of remarks. */
  readonly said?: readonly string[]
  readonly remarks: readonly Remark[]
  readonly explanation: string
  /** For who scores it. */
  readonly rubric?: readonly string[]
  readonly hints: readonly string[]
}

/** Names stand in one list in an item: a card and a bin may have the same id. */
export const named = (what: string, ...ids: readonly string[]): string => [what, ...ids].join('.')

export const RESPONSE = 'RESPONSE'

/** A text as phrasing: its line ends are breaks. */
export const phrasing = (text: string): readonly XmlNode[] =>
  text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [line] : [xml('br'), line]))
    .filter((node) => node !== '')

export const paragraph = (text: string): XmlElement => xml('p', {}, ...phrasing(text))

export const prompt = (text: string): XmlElement => xml('qti-prompt', {}, ...phrasing(text))
