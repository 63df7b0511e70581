import { pathUnder } from '../offline/address.ts'
import { failures, OtherBytes } from '../platform/offline/verified.ts'
import { lookForNewer } from './answer-page.ts'
import { ownRelease, releaseNamed, releaseOfClient, taken } from './releases.ts'
import { ownId, place } from './setting.ts'

/**
 * Answers an open page that asks for a file: with the file of the very release that the page is of, or not at all. A
 * page that came from a host at another release is not answered for: it asks that host.
 */
export async function answerFile(event: FetchEvent): Promise<Response> {
  await taken
  const { request } = event
  const id = await releaseOfClient(event.clientId)
  if (id === null) return fetch(request)
  const kept = await (id === ownId ? ownRelease() : releaseNamed(id)).catch(() => null)
  const path = pathUnder(place.base, request.url) ?? ''
  if (!kept?.release.files.has(path)) return fetch(request)
  const there = await kept.read(path)
  if (there) return there
  try {
    await kept.keep(path)
    return (await kept.read(path)) ?? Response.error()
  } catch (error) {
    if (error instanceof OtherBytes) event.waitUntil(lookForNewer())
    const [status] = failures.find(([, Failure]) => error instanceof Failure) ?? []
    return status === undefined ? Response.error() : new Response(null, { status })
  }
}
