import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { routeWord } from '../../i18n/routes.ts'
import { type Place, workerFile } from '../../offline/names.ts'
import { manifestPath, type Release, readRelease, writeRelease } from '../../offline/release.ts'
import { hashOf, measureFiles } from './measure-files.ts'
import { workerCode } from './worker.ts'

/** Where the site stands, and the languages it speaks. */
export interface Course extends Place {
  readonly locales: readonly string[]
}

/** Writes the manifest and the worker of the site that stands in `folder`, whose files must change no more. */
export async function writeReleaseOf(folder: string, { locales, ...place }: Course): Promise<Release> {
  const measured = await measureFiles(folder, place.base)
  const offlinePages = Object.fromEntries(
    locales.map((locale) => [locale, `${locale}/${routeWord(locale, 'offline')}/`]),
  )
  const text = writeRelease({ ...measured, offlinePages })
  const id = hashOf(text)
  const manifest = join(folder, manifestPath(id))
  await mkdir(dirname(manifest), { recursive: true })
  for (const name of await readdir(dirname(manifest)))
    if (/^release\.[\w-]+\.json$/.test(name)) await rm(join(dirname(manifest), name))
  await writeFile(manifest, text)
  await writeFile(join(folder, workerFile), await workerCode(place, id))
  return readRelease(id, text)
}
