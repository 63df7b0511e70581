import { hashLength, type ServedFile } from '../../offline/release.ts'

/** The host serves other bytes than the release has: it is at another one, or something on the way changes files. */
export class OtherBytes extends Error {
  override readonly name = 'OtherBytes'
}

/** There is no room on the device for the file. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom'
}

/** What a worker answers where it could not keep the file, by its status: a page can't see what it threw. */
export const failures = [
  [409, OtherBytes],
  [507, NoRoom],
] as const

/** The host answered, but not with the file. */
export class NotServed extends Error {
  override readonly name = 'NotServed'
}

/** Where the browsers of a secure page have a digest; elsewhere nothing is kept. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, hashLength)
}

/**
 * The file as the release has it, from the browser's own cache or from the host; asked for once more past every cache
 * where the bytes differ. Throws `OtherBytes`, `NotServed`, or what `fetch` throws where there is no network.
 */
export async function fetchVerified(
  base: string,
  { path, hash }: Pick<ServedFile, 'path' | 'hash'>,
  signal: AbortSignal | null = null,
): Promise<Response> {
  // What stands in this folder never changes under one name.
  const ways = [path.startsWith('_astro/') ? 'default' : 'no-cache', 'reload'] as const
  for (const cache of ways) {
    const response = await fetch(base + path, { cache, signal })
    if (!response.ok) throw failureOf(response, path)
    const bytes = await response.arrayBuffer()
    if ((await hashOf(bytes)) === hash) return anew(response, bytes)
  }
  throw new OtherBytes(path)
}

function failureOf({ status }: Response, path: string): Error {
  const [, Failure = NotServed] = failures.find(([told]) => told === status) ?? []
  return new Failure(`${path}: ${status}`)
}

/** The answer without what it went through: one that was redirected may not answer for a page. */
export function anew({ status, headers }: Response, bytes: ArrayBuffer): Response {
  const kept = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
  return new Response(bytes, { status, headers: kept })
}
