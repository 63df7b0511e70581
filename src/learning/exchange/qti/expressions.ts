import { type XmlElement, xml } from '../xml.ts'

/** Rules and expressions of response processing. */

export const variable = (identifier: string): XmlElement => xml('qti-variable', { identifier })

export const mapped = (identifier: string): XmlElement => xml('qti-map-response', { identifier })

export type BaseType = 'identifier' | 'directedPair' | 'pair' | 'string' | 'float' | 'integer'

export const constant = (type: BaseType, value: string): XmlElement =>
  xml('qti-base-value', { 'base-type': type }, value)

export const number = (value: number): XmlElement => constant('float', String(value))

export const multiple = (...values: readonly XmlElement[]): XmlElement => xml('qti-multiple', {}, ...values)

export const set = (identifier: string, value: XmlElement): XmlElement =>
  xml('qti-set-outcome-value', { identifier }, value)

export const when = (condition: XmlElement, ...rules: readonly XmlElement[]): XmlElement =>
  xml('qti-response-condition', {}, xml('qti-response-if', {}, condition, ...rules))

/** A pair that was made. */
export const isAmong = (type: BaseType, value: string, identifier: string): XmlElement =>
  xml('qti-member', {}, constant(type, value), variable(identifier))

/** Bounds included. */
export const isNear = (identifier: string, value: string, tolerance: string): XmlElement =>
  xml(
    'qti-equal',
    tolerance === '0'
      ? { 'tolerance-mode': 'exact' }
      : { 'tolerance-mode': 'absolute', tolerance: `${tolerance} ${tolerance}` },
    variable(identifier),
    constant('float', value),
  )

export const isSpelt = (identifier: string, spelling: string): XmlElement =>
  xml('qti-string-match', { 'case-sensitive': 'false' }, variable(identifier), constant('string', spelling))
