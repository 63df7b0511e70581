import {
  type BankFormat,
  type BankPart,
  type BankWriter,
  type WrittenBank,
  type WrittenFile,
  type WrittenSheet,
} from './bank-format.ts'

/** How a format leaves this program: one text, a package of files (zip), or the sheet of a workbook. */
export type Exchange =
  Packed<'text', WrittenFile> | Packed<'package', WrittenFile> | Packed<'workbook', WrittenSheet>

interface Packed<Packing extends string, File> {
  readonly packing: Packing
  readonly extension: string
  /** Of the file; packages and workbooks have types of their own. */
  readonly type: string
  /** Comes once it is asked for. */
  readonly writer: () => Promise<BankWriter<File>>
}

/** What is written of the bank, ready to be packed. */
export type WrittenExchange =
  | { readonly packing: 'text' | 'package'; readonly written: WrittenBank }
  | { readonly packing: 'workbook'; readonly written: WrittenBank<WrittenSheet> }

const exchanges: Readonly<Record<BankFormat, Exchange>> = {
  gift: {
    ...{ packing: 'text', extension: 'txt', type: 'text/plain;charset=utf-8' },
    writer: async () => (await import('./gift/write-gift.ts')).writeGift,
  },
  moodle: {
    ...{ packing: 'text', extension: 'xml', type: 'application/xml' },
    writer: async () => (await import('./moodle/write-moodle.ts')).writeMoodle,
  },
  qti: {
    ...{ packing: 'package', extension: 'zip', type: 'application/zip' },
    writer: async () => (await import('./qti/write-qti.ts')).writeQti,
  },
  anki: {
    ...{ packing: 'text', extension: 'txt', type: 'text/plain;charset=utf-8' },
    writer: async () => (await import('./anki/write-anki.ts')).writeAnki,
  },
  kahoot: {
    ...{ packing: 'workbook', extension: 'xlsx' },
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    writer: async () => (await import('./kahoot/write-kahoot.ts')).writeKahoot,
  },
  csv: {
    ...{ packing: 'text', extension: 'csv', type: 'text/csv;charset=utf-8' },
    writer: async () => (await import('./csv/write-csv.ts')).writeCsv,
  },
}

export const exchangeOf = (format: BankFormat): Exchange => exchanges[format]

/** Loads what writes the format, and writes. */
export async function writeExchange(exchange: Exchange, part: BankPart): Promise<WrittenExchange> {
  if (exchange.packing === 'workbook')
    return { packing: exchange.packing, written: (await exchange.writer())(part) }
  return { packing: exchange.packing, written: (await exchange.writer())(part) }
}

/** `course-anki-fr.txt` */
export const exchangeName = (format: BankFormat, { extension }: Exchange, part: BankPart): string =>
  `${part.course.id}-${format}-${part.locale}.${extension}`
