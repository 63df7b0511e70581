import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { batchesOf } from '../../authoring/files/batches.ts'
import type { BuiltPage } from './built-page.ts'

/** Gives each page of the built site in `folder` to `work`, in order, with its file; resolves to their number. */
export async function eachPage(
  folder: string,
  work: (page: BuiltPage, file: string) => Promise<void>,
): Promise<number> {
  const names = globSync('**/*.html', { cwd: folder }).sort()
  for (const batch of batchesOf(names)) {
    const texts = await Promise.all(batch.map((name) => readFile(join(folder, name), 'utf8')))
    const works = batch.map((name, at) =>
      work({ path: pathOf(name), html: texts[at] ?? '' }, join(folder, name)),
    )
    await Promise.all(works)
  }
  return names.length
}

const pathOf = (name: string): string => name.replaceAll(sep, '/').replace(/(?<=^|\/)index\.html$/, '')
