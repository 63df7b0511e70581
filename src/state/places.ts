import type { ReadingPlace } from '../learning/progress/lesson-progress.ts'
import { storage } from './device.ts'
import { now } from './now.ts'

/** Begins the key of each lesson's place. */
export const start = 'p/'

/** The learner reads `section` of `lesson` now. */
export function writePlace(lesson: string, section: string): void {
  const place: ReadingPlace = { section, atMs: now() }
  storage.write(start + lesson, JSON.stringify(place))
}
