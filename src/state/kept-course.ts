import { readablePages } from '../offline/carry-over.ts'
import { pagesOf, needsOf, shellOf, sizeOf } from '../offline/needs.ts'
import { manifestPath, type Release } from '../offline/release.ts'
import { KeptRelease } from '../platform/offline/kept-release.ts'
import { activeNote, begunNote, openNotes, wholeNote } from '../platform/offline/notes.ts'
import { place } from './place.ts'

const notes = openNotes(place)

export type KeptCourse = KeptRelease

/** How much of the course is on the device, in bytes as downloaded; and the pages that can be read without a network. */
export interface KeptState {
  readonly keptBytes: number
  readonly allBytes: number
  readonly isWhole: boolean
  /** Whether a download of the whole was begun and not ended. */
  readonly isBegun: boolean
  readonly pages: readonly string[]
}

/** The release that is at work. Throws where there is none yet, or where the host has gone on to another. */
export async function openKeptCourse(): Promise<KeptRelease> {
  const id = await notes.read(activeNote)
  if (id === null) throw new Error('No release is at work.')
  return KeptRelease.open(place, id)
}

export async function stateOf(kept: KeptRelease): Promise<KeptState> {
  const { release } = kept
  const there = await kept.paths()
  const all = release.files.keys()
  const held = [...all].filter((path) => there.has(path))
  return {
    keptBytes: sizeOf(release, held),
    allBytes: sizeOf(release, release.files.keys()),
    isWhole: held.length === release.files.size,
    isBegun: (await notes.read(begunNote)) !== null,
    pages: readablePages(release, there),
  }
}

export const beginWhole = (): Promise<void> => notes.write(begunNote, '')

/** From now on a new release comes whole too, or does not come. */
export async function endWhole(): Promise<void> {
  await notes.write(wholeNote, '')
  await notes.remove(begunNote)
}

/** Erases all but what tells, without a network, that there is none. Progress is kept elsewhere, and stays. */
export async function eraseKept(kept: KeptRelease): Promise<void> {
  const { release } = kept
  const spared = new Set([
    manifestPath(release.id),
    ...shellOf(release).flatMap((page) => needsOf(release, page)),
  ])
  for (const note of [wholeNote, begunNote]) await notes.remove(note)
  // Pages first: one that stands there with something missing would be taken for whole.
  const paths = [...pagesOf(release), ...(await kept.paths())].filter((path) => !spared.has(path))
  for (const path of paths) await kept.remove(path)
}

/** Pages in the order in which they are best had: the reader's language first, its lessons before its rooms. */
export function pagesInOrder(release: Release, locale: string): string[] {
  const rank = (page: string) =>
    (page.startsWith(`${locale}/`) ? 0 : 2) + (page.split('/').length > 3 ? 0 : 1)
  return pagesOf(release).sort((a, b) => rank(a) - rank(b))
}

/** An address of this site as releases name it: from the base. */
export const pathInSite = (address: string): string => address.slice(place.base.length)
