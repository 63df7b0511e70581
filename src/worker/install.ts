import { pathUnder } from '../offline/address.ts'
import { filesToKeep, type Held, pagesToKeep, unchanged } from '../offline/carry-over.ts'
import { withHomes } from '../offline/needs.ts'
import { KeptRelease } from '../platform/offline/kept-release.ts'
import { activeNote, wholeNote } from '../platform/offline/notes.ts'
import { isSparing } from '../platform/offline/sparing.ts'
import { notes, releaseNamed } from './releases.ts'
import { ownId, place, worker } from './setting.ts'

/**
 * Keeps of this release all that was kept of the one before: bytes that are the same are copied, the others fetched and
 * verified. Throws where the host has not all of it; what came stays for the next try, and the release before at work.
 */
export async function install(): Promise<void> {
  const own = await releaseNamed(ownId)
  const before = await keptBefore()
  const held: Held = {
    before: before && { release: before.release, paths: await before.paths() },
    wantsAll: (await notes.read(wholeNote)) !== null,
  }
  const pages = pagesToKeep(own.release, held)
  const files = filesToKeep(own.release, pages, held.wantsAll)
  const there = await own.paths()
  const missing = [...files].filter((path) => !there.has(path))
  if (before) await own.copy(unchanged(own.release, held, missing), before)
  await own.keepAll(files)
  await expectAll(files)
  if (!isSparing()) await keepOpenPages(own)
}

async function keptBefore(): Promise<KeptRelease | null> {
  const id = await notes.read(activeNote)
  if (id === null || id === ownId) return null
  return KeptRelease.open(place, id, true).catch(() => null)
}

/** Another worker that took over meanwhile may have swept this one's cache away. */
async function expectAll(files: Iterable<string>): Promise<void> {
  const there = await (await KeptRelease.open(place, ownId, true)).paths()
  for (const path of files) if (!there.has(path)) throw new Error(`${path} was erased meanwhile.`)
}

/** What is being read as the worker comes, with the home it leads to. Where it can't be had, the rest stands. */
async function keepOpenPages(own: KeptRelease): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true })
  const open = clients.flatMap(({ url }) => pathUnder(place.base, url) ?? [])
  for (const page of withHomes(own.release, open)) await own.keepPage(page).catch(() => undefined)
}
