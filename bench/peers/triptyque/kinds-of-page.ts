import { globSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * One page of each kind that a built site has in `locale`: its home, every page right under it, and of each folder
 * of pages beyond one, the reference lesson where it is there.
 */
export function kindsOfPage(outDir: string, locale: string, lessonPath: string): readonly string[] {
  const pages = globSync(`${locale}/**/index.html`, { cwd: outDir })
    .map((file) => `${dirname(file.replaceAll('\\', '/'))}/`)
    .sort()
  const depth = (path: string) => path.split('/').length - 1
  const top = pages.filter((path) => depth(path) <= 2)
  const deep = Map.groupBy(
    pages.filter((path) => depth(path) > 2),
    (path) => dirname(path),
  )
  const examples = [...deep.values()].flatMap((kind) => {
    const example = kind.find((path) => path === lessonPath) ?? kind[0]
    return example === undefined ? [] : [example]
  })
  return [...top, ...examples]
}
