/** Where a course stands on its origin. */
export interface Place {
  /** `id` of course.yaml. */
  readonly course: string
  /** With a slash at both ends. */
  readonly base: string
}

/** Begins the name of every cache of this course: none of another course or base begins so. */
const cachePrefix = ({ course, base }: Place): string => `${course}@${base}/`

export const releaseCache = (place: Place, release: string): string => `${cachePrefix(place)}r/${release}`

export const notesCache = (place: Place): string => `${cachePrefix(place)}notes`

/** What a page says to a release that waits, for it to take over. */
export const useNow = 'use-now'

/** The worker's own file, at the base: what it is served from is as far as it sees. */
export const workerFile = 'sw.js'
