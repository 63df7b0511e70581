import { extname } from 'node:path'
import { own } from '../../learning/items/own-field.ts'
import { startOf } from '../files/text-file.ts'
import type { Aim } from './aim.ts'
import { csvQuestions } from './csv/csv-questions.ts'
import { giftQuestions } from './gift/gift-questions.ts'
import { noteAt } from './note.ts'
import { settle, type Settled } from './settle.ts'
import { unknownFile } from './source-messages.ts'
import { type Source, sourceText } from './source-text.ts'

/**
 * The items in files of GIFT and CSV. Never throws because of what they hold: what is not taken, what is lost, what is
 * guessed and what is still to be written is told, with its place.
 */
export function importItems(sources: readonly Source[], aim: Aim): Settled {
  const read = sources.map((source) => {
    const kind = kindOf(source.path)
    return { kind, ...(kind ? sourceText(source) : unknownKind(source.path)) }
  })
  const filesOf = (wanted: Kind) => read.flatMap(({ kind, file }) => (kind === wanted && file ? [file] : []))
  const readings = [
    ...filesOf('gift').map((file) => giftQuestions(file, aim)),
    csvQuestions(filesOf('csv'), aim),
  ]
  const settled = settle(
    readings.flatMap(({ questions }) => questions),
    aim,
  )
  const notes = [...read, ...readings].flatMap((one) => one.notes)
  const unread = notes.filter(({ extent }) => extent === 'left-out').length
  return { ...settled, leftOut: settled.leftOut + unread, notes: [...notes, ...settled.notes] }
}

type Kind = 'gift' | 'csv'

const kinds: Readonly<Record<string, Kind>> = {
  '.gift': 'gift',
  '.txt': 'gift',
  '.csv': 'csv',
  '.tsv': 'csv',
}

const kindOf = (path: string): Kind | undefined => own(kinds, extname(path).toLowerCase())

const unknownKind = (path: string) => ({
  file: null,
  notes: [noteAt(startOf(path), 'left-out', unknownFile(path))],
})
