import { isPage } from '../../offline/release.ts'

/** The scripts that fetch an island by its name: src/islands/islands.ts and rarer-islands.ts, as they are built. */
const choosers = /^_astro\/(?:LessonScript|rarer-islands)\./

/** What holds an island in a page: src/components/Island.astro. */
const holders = /data-island="?([\w-]+)/g

export const islandsIn = (html: string): string[] =>
  [...new Set([...html.matchAll(holders)].map(([, name = '']) => name))].flatMap(needed)

/** With stakes, an island is wrapped in what asks for them. */
function needed(name: string): string[] {
  const plain = name.replace(/^staked-/, '')
  return plain === name ? [name] : [name, plain, 'with-stakes']
}

/**
 * Tells apart what a script may fetch because a page has an island: `pairs?_astro/pairs.js` is asked for on pages that
 * say `pairs?`. Scripts are built under the names of their islands; one of another name counts for every page.
 */
export function chooseIslands(
  mentions: ReadonlyMap<string, readonly string[]>,
  islandsOf: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const islands = new Set([...islandsOf.values()].flat())
  const nameOf = (path: string) => /^_astro\/([^.]+)\.[^/]*\.js$/.exec(path)?.[1] ?? ''
  return new Map(
    [...mentions].map(([path, named]) => {
      if (choosers.test(path))
        return [path, named.map((one) => (islands.has(nameOf(one)) ? `${nameOf(one)}?${one}` : one))]
      return [
        path,
        isPage(path) ? [...named, ...(islandsOf.get(path) ?? []).map((name) => `${name}?`)] : named,
      ]
    }),
  )
}
