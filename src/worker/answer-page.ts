import { destinationOf, offlinePageFor, pathUnder } from '../offline/address.ts'
import { needsOf, withHomes } from '../offline/needs.ts'
import { isPage } from '../offline/release.ts'
import type { KeptRelease } from '../platform/offline/kept-release.ts'
import { anew, hashOf } from '../platform/offline/verified.ts'
import { keepShell, noteClient, ownRelease, sweep, taken } from './releases.ts'
import { place, worker } from './setting.ts'
import { isSparing } from '../platform/offline/sparing.ts'

/** Answers a reader who goes to a page: what is kept, else what the host has, else what can be said without it. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  await taken
  event.waitUntil(sweep())
  const own = await ownRelease().catch(() => null)
  // Nothing is kept, and nothing can be: as if there were no worker.
  if (!own) return fetch(event.request)
  event.waitUntil(keepShell(own).catch(() => undefined))
  const path = pathUnder(place.base, event.request.url) ?? ''
  const destination = destinationOf(own.release, path)
  if (destination.kind === 'page') {
    const kept = await own.read(destination.path)
    if (kept) return kept
  }
  if (destination.kind === 'elsewhere' && (await own.read(destination.path)))
    return Response.redirect(place.base + destination.path + new URL(event.request.url).search)
  try {
    return await fromHost(event, own, path)
  } catch {
    return (await own.read(offlinePageFor(own.release, path) ?? '')) ?? Response.error()
  }
}

/** The host is at another release: the newest worker is looked for, and this page goes on without this one. */
async function fromHost(event: FetchEvent, own: KeptRelease, path: string): Promise<Response> {
  const response = await fetch(event.request)
  if (response.type === 'opaqueredirect') return response
  const bytes = await response.arrayBuffer()
  const page = response.status === 404 ? '404.html' : path
  const isOwn = (await hashOf(bytes)) === own.release.files.get(page)?.hash
  if (isOwn) event.waitUntil(keepVisited(own, page, anew(response, bytes)).catch(() => undefined))
  else {
    await noteClient(event.resultingClientId, null)
    event.waitUntil(lookForNewer())
  }
  return anew(response, bytes)
}

/** What was read once is kept, with what it needs and the home it leads to. */
async function keepVisited(own: KeptRelease, page: string, response: Response): Promise<void> {
  if (isSparing() || !isPage(page)) return
  await own.keepAll(needsOf(own.release, page).slice(0, -1))
  await own.put(page, response)
  for (const home of withHomes(own.release, [page])) await own.keepPage(home)
}

export async function lookForNewer(): Promise<void> {
  await worker.registration.update().catch(() => undefined)
}
