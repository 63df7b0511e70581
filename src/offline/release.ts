/** A file of the site as its host serves it. */
export interface ServedFile {
  /** From the base: `fr/lecons/a/` for a page, `_astro/a.js` for another file. */
  readonly path: string
  /** The first characters of the SHA-256 of its bytes, in base64url: see `hashLength`. */
  readonly hash: string
  /** What its download costs, compressed as hosts compress. */
  readonly sizeBytes: number
}

/** Everything that one build of the site serves offline, and what needs what. Nothing of two releases is ever mixed. */
export interface Release {
  readonly id: string
  readonly files: ReadonlyMap<string, ServedFile>
  /**
   * What each file names, that a browser may ask for once it has it: files, and folders of which any file may be asked
   * for. `pairs?a.js` names `a.js` on pages that mention `pairs?`.
   */
  readonly mentions: ReadonlyMap<string, readonly string[]>
  /** The page to show where there is no network and the page asked for is not kept, by language. */
  readonly offlinePages: Readonly<Record<string, string>>
}

/** 60 bits: against files that changed by themselves. Against those who change them stands HTTPS alone. */
export const hashLength = 10

/** The manifest as it is served. Numbers are places in `files`; sizes are in bytes. */
interface Written {
  readonly files: readonly (readonly [path: string, hash: string, sizeBytes: number])[]
  readonly mentions: Readonly<Record<number, readonly (number | string)[]>>
  readonly offlinePages: Readonly<Record<string, string>>
}

export function writeRelease({ files, mentions, offlinePages }: Omit<Release, 'id'>): string {
  const all = [...files.values()]
  const placeOf = new Map(all.map(({ path }, place) => [path, place]))
  const short = (name: string): number | string => {
    const [path = '', ...condition] = name.split('?').reverse()
    const place = placeOf.get(path)
    if (condition.length === 0) return place ?? name
    return place === undefined ? name : `${condition.join()}?${place}`
  }
  const written: Written = {
    files: all.map(({ path, hash, sizeBytes }) => [path, hash, sizeBytes]),
    mentions: Object.fromEntries(
      [...mentions].map(([path, named]) => [placeOf.get(path) ?? -1, named.map(short)]),
    ),
    offlinePages,
  }
  return JSON.stringify(written)
}

/** Reads what `writeRelease` wrote and the host has been found to serve unchanged. Throws on anything else. */
export function readRelease(id: string, text: string): Release {
  const { files, mentions, offlinePages } = JSON.parse(text) as Written
  const pathOf = (place: number) => files[place]?.[0] ?? ''
  return {
    id,
    files: new Map(files.map(([path, hash, sizeBytes]) => [path, { path, hash, sizeBytes }])),
    mentions: new Map(
      Object.entries(mentions).map(([place, named]) => [
        pathOf(Number(place)),
        named.map((name) =>
          typeof name === 'number'
            ? pathOf(name)
            : name.replace(/(?<=\?)\d+$/, (place) => pathOf(Number(place))),
        ),
      ]),
    ),
    offlinePages,
  }
}

/** Where a release's manifest stands in the site. */
export const manifestPath = (id: string): string => `_astro/release.${id}.json`

export const isPage = (path: string): boolean => path === '' || /(?:\/|\.html)$/.test(path)
