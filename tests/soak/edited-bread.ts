import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { succeeds } from '../../scripts/test/command.ts'
import { builds } from '../../scripts/test/builds.ts'

const folder = '.cache/test/edited-bread'
export const editedDir = '.cache/dist/edited-bread'

/** What an author does in a year, as texts replaced in the files of the tiny course. */
const edits: readonly (readonly [file: string, from: string | RegExp, to: string])[] = [
  // A question that means something else now.
  ['lessons/in-the-oven/items.yaml', /(- id: oven-pale-crust\n {2}kind: choice\n {2}revision: )1/, '$12'],
  // A question under another id.
  ['lessons/in-the-oven/items.yaml', 'id: oven-no-spring', 'id: oven-dry-heat'],
  ['lessons/in-the-oven/en.mdx', 'oven-no-spring', 'oven-dry-heat'],
  // A module gone, its lesson moved to another one.
  ['course.yaml', /\n {2}- id: in-the-bowl[\s\S]+?lessons: \[why-dough-rises\]/, ''],
  ['course.yaml', 'lessons: [in-the-oven]', 'lessons: [why-dough-rises, in-the-oven]'],
  // A lesson gone, with its module and its objective.
  ['course.yaml', /\n {2}# Every text of this module[\s\S]+?lessons: \[odd-words\]/, ''],
  ['course.yaml', /\n {2}- id: read-markup\n.+/, ''],
  ['glossary.yaml', /- id: odd-term[\s\S]+/, ''],
  ['sources.yaml', /- id: odd-source[\s\S]+/, ''],
]

/** Builds the tiny course as its author might have left it a year later. */
export async function buildEditedBread(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(builds.tiny.content, folder, { recursive: true })
  rmSync(join(folder, 'lessons/odd-words'), { recursive: true })
  for (const [file, from, to] of edits) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    const edited = text.replace(from, to)
    if (edited === text)
      throw new Error(`${builds.tiny.content}/${file} has no ${String(from)}: edit it otherwise.`)
    writeFileSync(path, edited)
  }
  const isBuilt = await succeeds(process.execPath, ['scripts/site.ts', 'build', '--force'], {
    BASE_PATH: builds.tiny.base,
    COURSE_CONTENT: folder,
    TRIPTYQUE_CARDS: '0',
    TRIPTYQUE_OUT: editedDir,
    TRIPTYQUE_CACHE: '.cache/astro/edited-bread',
    SITE_URL: 'https://triptyque.example',
  })
  if (!isBuilt) throw new Error('The edited course could not be built.')
}
