import { saveFile } from '../../platform/files.ts'
import { course } from '../identity.ts'
import type { SavedSheet } from './run-sheets.ts'

/** As it is kept here, whether this program can read it or not. */
export function saveRunSheetFile({ id, text }: SavedSheet): void {
  saveFile(`${course}-${id}.json`, text)
}
