import { notesCache, type Place } from '../../offline/names.ts'

/** Short texts that outlive the worker, which browsers end at will: a cache, as the worker has no localStorage. */
export interface Notes {
  read(name: string): Promise<string | null>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  /** Names that begin with `start`, without it. */
  names(start: string): Promise<string[]>
}

/** The release whose worker is at work. */
export const activeNote = 'active'
/** There where the reader wants the whole course. */
export const wholeNote = 'whole'
/** There while a download of the whole course has begun and not ended. */
export const begunNote = 'begun'
/** By id of client (an open page): the release it is of; empty where it came from a host that is at another one. */
export const clientNote = (id: string): string => `client/${id}`

export function openNotes(place: Place): Notes {
  const root = `${place.base}-/`
  const open = () => caches.open(notesCache(place))
  return {
    async read(name) {
      const note = await (await open()).match(root + name)
      return note ? note.text() : null
    },
    async write(name, text) {
      await (await open()).put(root + name, new Response(text))
    },
    async remove(name) {
      await (await open()).delete(root + name)
    },
    async names(start) {
      const keys = await (await open()).keys()
      return keys
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.startsWith(root + start))
        .map((path) => path.slice((root + start).length))
    },
  }
}
