import { type Place, releaseCache } from '../../offline/names.ts'

/** Whether anything is kept of that release. */
export const hasCacheOf = (place: Place, release: string): Promise<boolean> =>
  caches.has(releaseCache(place, release))

/** Drops what is kept of the releases that `isGone`; what belongs to others on this origin is neither seen nor touched. */
export async function dropReleases(place: Place, isGone: (release: string) => boolean): Promise<void> {
  const start = releaseCache(place, '')
  const names = (await caches.keys()).filter((name) => name.startsWith(start))
  await Promise.all(
    names.filter((name) => isGone(name.slice(start.length))).map((name) => caches.delete(name)),
  )
}
