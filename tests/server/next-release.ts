import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../scripts/test/builds.ts'
import { type Course, writeReleaseOf } from '../../src/integrations/offline/write-release.ts'
import type { Release } from '../../src/offline/release.ts'

/** Ends each text file of a release made here: whoever sees a file knows which release it is of. */
const marks: Readonly<Record<string, (name: string) => string>> = {
  html: (name) => `<!--${name}-->`,
  js: (name) => `/*${name}*/`,
  css: (name) => `/*${name}*/`,
  json: (name) => ' '.repeat(name.length),
  svg: (name) => `<!--${name}-->`,
}

/**
 * A release of the same course in which every page, script, sheet, drawing and piece of data differs, scripts and
 * sheets under names of their own, as those of any build: `folder` is made anew.
 */
export async function nextRelease(
  { outDir }: Pick<Build, 'outDir'>,
  course: Course,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<Release> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(outDir, folder, { recursive: true })
  const hashed = globSync('_astro/*.{js,css}', { cwd: folder }).map((path) => path.slice('_astro/'.length))
  const renamed = new Map(hashed.map((path) => [path, path.replace(/(?=\.(?:js|css)$)/, `-${name}`)]))
  const names = new RegExp(hashed.map((path) => path.replace(/[.$+]/g, '\\$&')).join('|'), 'g')
  for (const file of globSync(`**/*.{${Object.keys(marks).join()}}`, { cwd: folder })) {
    if (file.startsWith('pagefind') || /release\.[\w-]+\.json$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8').replace(names, (path) => renamed.get(path) ?? path)
    const mark = marks[file.split('.').at(-1) ?? '']?.(name) ?? ''
    const own = file.startsWith('_astro/') ? file.slice('_astro/'.length) : undefined
    rmSync(join(folder, file))
    writeFileSync(
      join(folder, own === undefined ? file : join('_astro', renamed.get(own) ?? own)),
      text.replace('</h1>', ` (${name})</h1>`) + mark,
    )
  }
  return writeReleaseOf(folder, course)
}
