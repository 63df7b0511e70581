import type { Strings } from '../../i18n/index.ts'
import type { AssessmentForm } from '../../learning/progress/event.ts'

/** What the page holds for its scripts: words, and addresses. */
export interface ProgressPage {
  readonly locale: string
  readonly catalogue: string
  /** What addresses of items begin with. */
  readonly items: string
  readonly paths: Readonly<Record<'home' | 'review' | AssessmentForm, string>>
  readonly words: Strings['mastery']
  /** How many objectives are firm: the map says it in the same words. */
  readonly firm: Strings['home']['firm']
}
