import { type XmlElement, xml } from '../xml.ts'
import type { BaseType } from './expressions.ts'

export interface Response {
  readonly identifier: string
  readonly type: BaseType
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  readonly correct: readonly string[]
  /** What each value adds to the score, which stays between 0 and 1. */
  readonly shares?: readonly (readonly [value: string, share: number])[]
}

export function responseDeclaration({
  identifier,
  type,
  cardinality,
  correct,
  shares = [],
}: Response): XmlElement {
  return xml(
    'qti-response-declaration',
    { identifier, cardinality, 'base-type': type },
    ...(correct.length === 0 ? [] : [xml('qti-correct-response', {}, ...correct.map(valueOf))]),
    ...(shares.length === 0 ? [] : [mapping(shares, type)]),
  )
}

const mapping = (shares: NonNullable<Response['shares']>, type: BaseType): XmlElement =>
  xml(
    'qti-mapping',
    { 'lower-bound': '0', 'upper-bound': '1', 'default-value': '0' },
    ...shares.map(([value, share]) =>
      xml('qti-map-entry', {
        'map-key': value,
        'mapped-value': String(share),
        'case-sensitive': type === 'string' ? 'false' : undefined,
      }),
    ),
  )

/** From 0 to 1, by these rules or by hand. */
export const scoreDeclaration = (isByHand: boolean): XmlElement =>
  xml(
    'qti-outcome-declaration',
    {
      identifier: 'SCORE',
      cardinality: 'single',
      'base-type': 'float',
      'normal-maximum': '1',
      'normal-minimum': '0',
      'external-scored': isByHand ? 'human' : undefined,
    },
    defaultValue('0'),
  )

/** A number that the rules reckon with. */
export const integerDeclaration = (identifier: string): XmlElement =>
  xml(
    'qti-outcome-declaration',
    { identifier, cardinality: 'single', 'base-type': 'integer' },
    defaultValue('0'),
  )

export const feedbackDeclaration = (): XmlElement =>
  xml('qti-outcome-declaration', {
    identifier: 'FEEDBACK',
    cardinality: 'multiple',
    'base-type': 'identifier',
  })

const defaultValue = (value: string): XmlElement => xml('qti-default-value', {}, valueOf(value))

const valueOf = (value: string): XmlElement => xml('qti-value', {}, value)
