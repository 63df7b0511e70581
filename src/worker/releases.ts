import { shellOf } from '../offline/needs.ts'
import { KeptRelease } from '../platform/offline/kept-release.ts'
import { activeNote, clientNote, openNotes } from '../platform/offline/notes.ts'
import { dropReleases, hasCacheOf } from '../platform/offline/drop-releases.ts'
import { ownId, place, worker } from './setting.ts'

export const notes = openNotes(place)

const open = new Map<string, Promise<KeptRelease>>()

/** A release kept on this device; this worker's own is fetched anew where a reader, or the browser, has erased it. */
export function releaseNamed(id: string): Promise<KeptRelease> {
  const known = open.get(id)
  if (known) return known
  const opening = KeptRelease.open(place, id, id !== ownId)
  opening.catch(() => open.delete(id))
  open.set(id, opening)
  return opening
}

/** Erased while this worker slept or worked: what it holds of the cache leads nowhere. */
export async function ownRelease(): Promise<KeptRelease> {
  if (!(await hasCacheOf(place, ownId))) {
    open.delete(ownId)
    await notes.write(activeNote, ownId)
  }
  return releaseNamed(ownId)
}

const releases = new Map<string, Promise<string | null>>()

/** Which release the open page is of: `null` where it came from the host alone, and must go on so. */
export function releaseOfClient(id: string): Promise<string | null> {
  const known = releases.get(id)
  if (known) return known
  const reading = notes.read(clientNote(id)).then((noted) => (noted === '' ? null : (noted ?? ownId)))
  releases.set(id, reading)
  return reading
}

export async function noteClient(id: string, release: string | null): Promise<void> {
  releases.set(id, Promise.resolve(release))
  await notes.write(clientNote(id), release ?? '')
}

let tellTaken = (): void => undefined

/**
 * Until this release has taken over nothing is answered: Chromium 156 sends requests of open pages before the event
 * `activate` is done with, and they would be given files of a release that is not theirs.
 */
export const taken = new Promise<void>((resolve) => {
  tellTaken = resolve
})

/** What not every browser tells a worker of itself. */
const own = (worker as { readonly serviceWorker?: ServiceWorker }).serviceWorker
/** Where it is not told, a worker that begins again may not know that it took over: pages wait no longer than this. */
const patienceMs = 3_000

/** A worker that was ended, and begins again, took over long ago. */
void notes
  .read(activeNote)
  .catch(() => null)
  .then((id) => {
    if (id === null || id === ownId || own?.state === 'activated') tellTaken()
    else if (!own) setTimeout(tellTaken, patienceMs)
  })

/** This release takes over: pages that are open stay with the one they came from. */
export async function takeOver(): Promise<void> {
  try {
    await noteOpenPages()
  } finally {
    tellTaken()
  }
  await sweep(true)
}

async function noteOpenPages(): Promise<void> {
  const before = await notes.read(activeNote)
  if (before !== null && before !== ownId) {
    for (const { id } of await worker.clients.matchAll({ includeUncontrolled: true })) {
      if ((await notes.read(clientNote(id))) === null) await noteClient(id, before)
    }
  }
  await notes.write(activeNote, ownId)
}

/** Drops what no open page is of any more; `others`: releases that never took over too. */
export async function sweep(others = false): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true })
  const living = new Set<string>(clients.map(({ id }) => id))
  const wanted = new Set([ownId])
  const gone = new Set<string>()
  for (const id of await notes.names(clientNote(''))) {
    const release = (await notes.read(clientNote(id))) ?? ''
    // A page that is still coming is not among the living; this worker knows of it.
    if (living.has(id) || releases.has(id)) wanted.add(release)
    else {
      gone.add(release)
      await notes.remove(clientNote(id))
    }
  }
  await dropReleases(place, (id) => !wanted.has(id) && (others || gone.has(id)))
}

/** Kept again where a reader, or the browser, has erased it: without it there is nothing to say offline. */
export async function keepShell(kept: KeptRelease): Promise<void> {
  for (const page of shellOf(kept.release)) if (!(await kept.read(page))) await kept.keepPage(page)
}
