import { parseReviewSettings, type ReviewSettings } from '../learning/review/settings.ts'
import { readSetting, writeSetting } from './settings.ts'

/** What the learner chose, or what is usual. */
export function readReviewSettings(): ReviewSettings {
  return parseReviewSettings({ retention: readSetting('retention'), newPerDay: readSetting('newPerDay') })
}

export function writeReviewSettings({ retention, newPerDay }: ReviewSettings): void {
  writeSetting('retention', String(retention))
  writeSetting('newPerDay', String(newPerDay))
}
