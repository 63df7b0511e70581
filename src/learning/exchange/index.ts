import {
  type BankFormat,
  bankFormats,
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

/** Each format that can be written; one without a row is offered nowhere. */
const exchanges: Readonly<Partial<Record<BankFormat, Exchange>>> = {
  anki: {
    ...{ packing: 'text', extension: 'txt', type: 'text/plain;charset=utf-8' },
    writer: async () => (await import('./anki/write-anki.ts')).writeAnki,
  },
  kahoot: {
    ...{ packing: 'workbook', extension: 'xlsx' },
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    writer: async () => (await import('./kahoot/write-kahoot.ts')).writeKahoot,
  },
}

export const exchangeOf = (format: BankFormat): Exchange | undefined => exchanges[format]

/** In the order in which they are offered. */
export const offeredFormats: readonly BankFormat[] = bankFormats.filter((format) => exchanges[format])

/** Loads what writes the format, and writes. */
export async function writeExchange(exchange: Exchange, part: BankPart): Promise<WrittenExchange> {
  if (exchange.packing === 'workbook')
    return { packing: exchange.packing, written: (await exchange.writer())(part) }
  return { packing: exchange.packing, written: (await exchange.writer())(part) }
}

/** `course-anki-fr.txt` */
export const exchangeName = (format: BankFormat, { extension }: Exchange, part: BankPart): string =>
  `${part.course.id}-${format}-${part.locale}.${extension}`
