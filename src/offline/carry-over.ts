import { needsOf, pagesOf, shellOf } from './needs.ts'
import type { Release } from './release.ts'

/** What a reader has on the device when a release comes. */
export interface Held {
  /** The release held so far, and the paths of it that are there. */
  readonly before: { readonly release: Release; readonly paths: ReadonlySet<string> } | null
  /** Whether the reader asked for the whole course. */
  readonly wantsAll: boolean
}

/**
 * The pages that a new release keeps from the start: none that could be read without a network is lost by the change,
 * unless it is no longer part of the course.
 */
export function pagesToKeep(next: Release, { before, wantsAll }: Held): string[] {
  if (wantsAll) return pagesOf(next)
  const held = before ? pagesOf(before.release).filter((page) => before.paths.has(page)) : []
  return [...new Set([...shellOf(next), ...held.filter((page) => next.files.has(page))])]
}

/** Of `paths`, those that need no network: held already with the very same bytes. */
export function unchanged(next: Release, { before }: Held, paths: Iterable<string>): string[] {
  if (!before) return []
  return [...paths].filter((path) => {
    const hash = next.files.get(path)?.hash
    return hash !== undefined && before.paths.has(path) && before.release.files.get(path)?.hash === hash
  })
}

/** Every file of the new release that is to be kept with `pages`. */
export function filesToKeep(next: Release, pages: readonly string[], wantsAll: boolean): Set<string> {
  return new Set(wantsAll ? next.files.keys() : pages.flatMap((page) => needsOf(next, page)))
}

/** The pages that can be read without a network: they are there, with all that they need. */
export function readablePages(release: Release, paths: ReadonlySet<string>): string[] {
  return pagesOf(release).filter(
    (page) => paths.has(page) && needsOf(release, page).every((path) => paths.has(path)),
  )
}
