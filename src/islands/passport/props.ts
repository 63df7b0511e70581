import type { PassportStrings } from './strings.ts'

export interface PassportProps {
  readonly locale: string
  /** The title of the course. */
  readonly course: string
  /** Of this page, whole: the one that a link or a sheet leads to. */
  readonly url: string
  /** Where the catalogue is fetched, which names the lessons. */
  readonly catalogue: string
  readonly strings: PassportStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
