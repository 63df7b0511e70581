import { readdir, readFile } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import { type Fault, faultAt } from '../faults/fault.ts'
import { batchesOf } from './batches.ts'
import { unreadableFile } from './file-faults.ts'
import { startOf, type TextFile } from './text-file.ts'

/** The files of a course, read once. */
export interface CourseFiles {
  /** As faults name it: `content`. */
  readonly folder: string
  /** Paths inside the folder, with `/`, to texts; empty for what is not text. */
  readonly texts: ReadonlyMap<string, string>
  readonly faults: readonly Fault[]
}

const isText = (path: string) => /\.(?:ya?ml|mdx?|svg)$/.test(path)

const textOf = async (folder: string, path: string): Promise<string> =>
  isText(path) ? readFile(join(folder, path), 'utf8') : ''

/** Never throws: what cannot be read is a fault, and a folder that is not there is an empty one. */
export async function readCourseFiles(folder: string): Promise<CourseFiles> {
  const shown = posix.normalize(folder.split(sep).join('/')).replace(/\/$/, '')
  const paths = await pathsIn(folder)
  const texts = new Map<string, string>()
  const faults: Fault[] = []
  for (const batch of batchesOf(paths)) {
    const read = await Promise.allSettled(batch.map((path) => textOf(folder, path)))
    for (const [index, path] of batch.entries()) {
      const text = read[index]
      if (text?.status === 'fulfilled') texts.set(path, text.value)
      else
        faults.push(
          faultAt(startOf(posix.join(shown, path)), unreadableFile((text?.reason as Error).message)),
        )
    }
  }
  return { folder: shown, texts, faults }
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort()
}

/** Paths of the files that lie in `folder` itself. */
export function filesIn({ texts }: CourseFiles, folder: string): readonly string[] {
  const folders = known.get(texts) ?? byFolder(texts.keys())
  known.set(texts, folders)
  return folders.get(folder) ?? []
}

function byFolder(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = posix.dirname(path)
    const files = folders.get(folder) ?? []
    files.push(path)
    folders.set(folder, files)
  }
  return folders
}

/** Sorted once a course: every lesson asks for its own. */
const known = new WeakMap<CourseFiles['texts'], ReadonlyMap<string, readonly string[]>>()

/** `null` where there is no such file. */
export function textFile({ folder, texts }: CourseFiles, path: string): TextFile | null {
  const text = texts.get(path)
  return text === undefined ? null : { path: posix.join(folder, path), text: text.replace(/^\uFEFF/, '') }
}
