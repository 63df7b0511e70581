import type { HandInStrings } from './strings.ts'

export interface HandInProps {
  readonly locale: string
  /** The title of the course. */
  readonly course: string
  readonly addresses: Addresses
  readonly strings: HandInStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}

export interface Addresses {
  readonly catalogue: string
  /** With the hole `{item}`. */
  readonly item: string
  readonly home: string
  readonly diagnostic: string
  readonly final: string
  readonly passport: string
  /** The trainer's page, whole: what a link leads to. */
  readonly class: string
}
