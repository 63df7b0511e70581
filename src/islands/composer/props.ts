import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import type { ComposerStrings } from './strings.ts'

export interface ComposerProps {
  readonly locale: string
  /** Of this page, whole: the one that a link leads to. */
  readonly url: string
  /** Where the trainer's catalogue is fetched. */
  readonly catalogue: string
  /** The room that presents a run sheet. */
  readonly present: string
  /** The room where a room votes. */
  readonly vote: string
  readonly strings: ComposerStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}

/** What every part of the composer knows. */
export interface ComposerPage extends Omit<ComposerProps, 'catalogue'> {
  readonly catalogue: TrainerCatalogue
  readonly say: (words: string) => void
}
