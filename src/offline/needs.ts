import { isPage, type Release } from './release.ts'

/** Of whatever page, a reader may search; what the search reads is kept with the whole course only. */
const searchFolder = 'pagefind/'

/**
 * Everything that a page may ask for while it is used, itself last: what it names, what that names, and so on. Other
 * pages are not among it.
 */
export function needsOf(release: Release, page: string): string[] {
  const needed = new Set<string>()
  const own = new Set(release.mentions.get(page))
  const visit = (path: string): void => {
    for (const mention of release.mentions.get(path) ?? []) {
      const [condition, name] = conditionOf(mention)
      if (condition !== null && !own.has(condition)) continue
      for (const file of filesNamed(release, name)) {
        if (needed.has(file) || isPage(file) || file.startsWith(searchFolder)) continue
        needed.add(file)
        visit(file)
      }
    }
  }
  visit(page)
  return [...needed, ...(release.files.has(page) ? [page] : [])]
}

/** `pairs?a.js` is `a.js` on pages that mention `pairs?`. */
function conditionOf(mention: string): [condition: string | null, name: string] {
  const end = mention.indexOf('?') + 1
  return end === 0 ? [null, mention] : [mention.slice(0, end), mention.slice(end)]
}

/** A file, or all those of a folder. */
function filesNamed(release: Release, name: string): readonly string[] {
  if (release.files.has(name)) return [name]
  return name.endsWith('/') ? (foldersOf(release).get(name) ?? []) : []
}

const folders = new WeakMap<Release, ReadonlyMap<string, readonly string[]>>()

/** The files that stand in each folder, not in those under it. */
function foldersOf(release: Release): ReadonlyMap<string, readonly string[]> {
  const known = folders.get(release)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const path of release.files.keys()) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const files = made.get(folder)
    if (files) files.push(path)
    else made.set(folder, [path])
  }
  folders.set(release, made)
  return made
}

export const pagesOf = (release: Release): string[] => [...release.files.keys()].filter(isPage)

/** What is there whatever was visited: the door, the page that is not there, and those that are shown without a network. */
export function shellOf(release: Release): string[] {
  return ['', '404.html', ...Object.values(release.offlinePages)].filter((page) => release.files.has(page))
}

/** With a page its language's home is kept: what it links to first, and where an installed course opens. */
export function withHomes(release: Release, pages: readonly string[]): string[] {
  const homes = pages.map((page) => `${localeOf(page)}/`)
  return [...new Set([...pages, ...homes])].filter((page) => isPage(page) && release.files.has(page))
}

/** The language of what stands under `path`: its first folder. */
export const localeOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')))

export const sizeOf = (release: Release, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + (release.files.get(path)?.sizeBytes ?? 0), 0)
