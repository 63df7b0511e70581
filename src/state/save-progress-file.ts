import { saveFile } from '../platform/files.ts'
import { course, identity } from './identity.ts'
import { now } from './now.ts'
import { $progress, $setAside } from './progress.ts'
import { progressFile } from './progress-file.ts'

/** Downloads everything that is in memory, saved or not, with the values set aside. */
export function saveProgressFile(): void {
  const atMs = now()
  const text = progressFile(identity, $progress.get(), $setAside.get(), atMs)
  saveFile(`${course}-${new Date(atMs).toISOString().slice(0, 10)}.json`, text)
}
