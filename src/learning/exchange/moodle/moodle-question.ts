import type { Item } from '../../items/index.ts'
import type { XmlElement } from '../xml.ts'
import { html } from './moodle-text.ts'

export interface MoodleQuestion {
  /** Moodle's name of the kind. */
  readonly type: string
  /** In HTML. */
  readonly stem: string
  readonly explanation: string
  /** What the kind has of its own. */
  readonly parts: readonly XmlElement[]
  readonly hints: readonly string[]
}

/** What a question has of its item, whatever its kind. */
export const sharedBy = ({
  stem,
  explanation,
  hints = [],
}: Item): Pick<MoodleQuestion, 'stem' | 'explanation' | 'hints'> => ({ stem: html(stem), explanation, hints })
