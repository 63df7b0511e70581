import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { places } from '../../places.ts'

const template = fileURLToPath(new URL('project', import.meta.url))

/** Program that builds the project in the folder it is run in. */
export const astroProgram = join(places.bench, 'node_modules/astro/bin/astro.mjs')

export const astroEnvironment = { ASTRO_TELEMETRY_DISABLED: '1' }

/** Writes a bare Astro project with these lessons (by id) into `folder`. */
export function writeBareAstro(folder: string, lessons: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
  const content = join(folder, 'src/content/lessons')
  mkdirSync(content, { recursive: true })
  for (const [id, mdx] of lessons) writeFileSync(join(content, `${id}.mdx`), mdx)
}
