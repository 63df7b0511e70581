import { pathUnder } from '../../offline/address.ts'
import { type Place, releaseCache } from '../../offline/names.ts'
import { needsOf } from '../../offline/needs.ts'
import { manifestPath, readRelease, type Release } from '../../offline/release.ts'
import { isQuota } from '../quota.ts'
import { fetchVerified, NoRoom } from './verified.ts'

/** Files asked for at once: as many as an old host lets through. */
const atOnce = 6

/** A release, and what of it is kept on this device. */
export class KeptRelease {
  readonly release: Release
  readonly #place: Place
  readonly #cache: Cache
  /** What is on its way, so that a file which two ask for comes once. */
  readonly #coming = new Map<string, Promise<void>>()

  private constructor(place: Place, release: Release, cache: Cache) {
    this.#place = place
    this.release = release
    this.#cache = cache
  }

  /** Throws where its manifest is neither kept nor served any more. `isKept`: asks no host. */
  static async open(place: Place, id: string, isKept = false): Promise<KeptRelease> {
    const name = releaseCache(place, id)
    if (isKept && !(await caches.has(name))) throw new Error(`Nothing is kept of ${id}.`)
    const cache = await caches.open(name)
    const path = manifestPath(id)
    let manifest = await cache.match(place.base + path)
    if (!manifest) {
      manifest = await fetchVerified(place.base, { path, hash: id })
      await cache.put(place.base + path, manifest.clone())
    }
    return new KeptRelease(place, readRelease(id, await manifest.text()), cache)
  }

  read(path: string): Promise<Response | undefined> {
    return this.#cache.match(this.#place.base + path)
  }

  /** Paths of all that is kept. */
  async paths(): Promise<Set<string>> {
    const keys = await this.#cache.keys()
    const { base } = this.#place
    return new Set(keys.flatMap(({ url }) => pathUnder(base, url) ?? []))
  }

  /** Keeps a file of the release, from the host unless it is there. Throws as `fetchVerified` does. */
  keep(path: string, signal: AbortSignal | null = null): Promise<void> {
    const coming = this.#coming.get(path)
    if (coming) return coming
    const keeping = this.#fetch(path, signal).finally(() => this.#coming.delete(path))
    this.#coming.set(path, keeping)
    return keeping
  }

  async #fetch(path: string, signal: AbortSignal | null): Promise<void> {
    const file = this.release.files.get(path)
    if (!file || (await this.read(path))) return
    await this.put(path, await fetchVerified(this.#place.base, file, signal))
  }

  /** For bytes that were found to be the release's. Throws `NoRoom`. */
  async put(path: string, response: Response): Promise<void> {
    try {
      await this.#cache.put(this.#place.base + path, response)
    } catch (error) {
      throw isQuota(error) ? new NoRoom(path) : error
    }
  }

  remove(path: string): Promise<boolean> {
    return this.#cache.delete(this.#place.base + path)
  }

  /** A page comes after all that it needs: where it is, it can be read. */
  async keepPage(
    page: string,
    signal: AbortSignal | null = null,
    onKept: (path: string) => void = () => undefined,
  ): Promise<void> {
    const needed = needsOf(this.release, page)
    await this.keepAll(needed.slice(0, -1), signal, onKept)
    await this.keepAll([page], signal, onKept)
  }

  /** Ends all at the first that fails, and throws what it threw: what came until then stays. */
  async keepAll(
    paths: Iterable<string>,
    signal: AbortSignal | null = null,
    onKept: (path: string) => void = () => undefined,
  ): Promise<void> {
    const left = [...paths][Symbol.iterator]()
    let isOver = false
    const work = async () => {
      for (let next = left.next(); !next.done && !isOver; next = left.next()) {
        try {
          await this.keep(next.value, signal)
          onKept(next.value)
        } catch (error) {
          isOver = true
          throw error
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }

  async copy(paths: Iterable<string>, from: KeptRelease): Promise<void> {
    for (const path of paths) {
      const response = await from.read(path)
      if (response) await this.put(path, response)
    }
  }
}
