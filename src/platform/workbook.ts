import writeExcelFile from 'write-excel-file/browser'
import type { WrittenSheet } from '../learning/exchange/bank-format.ts'

/** A workbook (.xlsx) of one sheet. Above 160 kB it would need a worker that the content security policy refuses. */
export const workbookOf = ({ name, rows, widths }: WrittenSheet): Promise<Blob> =>
  writeExcelFile(
    rows.map((row) => [...row]),
    { sheet: name, columns: widths.map((width) => ({ width })) },
  ).toBlob()
