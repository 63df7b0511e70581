import { csvOf } from '../../../learning/csv.ts'
import { saveFile } from '../../../platform/files.ts'
import { course } from '../../identity.ts'

/** Offers a table of a class as a file for a spreadsheet. */
export function saveSheet(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  separator: string,
): void {
  saveFile(`${course}-${name}.csv`, csvOf(rows, separator), 'text/csv;charset=utf-8')
}
