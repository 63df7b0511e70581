import type { Reading } from './checks/check-draft.ts'
import type { CourseFiles } from './files/course-files.ts'
import { formatFault } from './faults/fault.ts'
import { courseIn } from './read-course.ts'
import { sampleFiles } from './sample-files.ts'

/** New texts by path; `null` removes the file. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>

export function sampleCourse(changes: Changes = {}): CourseFiles {
  const texts = new Map(Object.entries(sampleFiles))
  for (const [path, change] of Object.entries(changes)) {
    const before = texts.get(path) ?? ''
    const after = typeof change === 'function' ? change(before) : change
    if (typeof change === 'function' && after === before)
      throw new Error(`The change of ${path} changes nothing.`)
    if (after === null) texts.delete(path)
    else texts.set(path, after)
  }
  return { folder: 'course', texts, faults: [] }
}

/** `text` with the first `from` replaced. */
export const swap = (from: string, to: string) => (text: string) => text.replace(from, () => to)

/** The faults that stop a build of the sample so changed, as they are printed. */
export const told = (changes: Changes = {}): string => toldOf(changes, { thorough: false })

/** All of its faults, as the content check prints them. */
export const toldThoroughly = (changes: Changes = {}): string => toldOf(changes, { thorough: true })

const toldOf = (changes: Changes, reading: Reading): string =>
  courseIn(sampleCourse(changes), reading).faults.map(formatFault).join('\n')
