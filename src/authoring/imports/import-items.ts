import { extname } from 'node:path'
import { startOf, type TextFile } from '../files/text-file.ts'
import type { Aim } from './aim.ts'
import { csvQuestions } from './csv/csv-questions.ts'
import { giftQuestions } from './gift/gift-questions.ts'
import { type Note, noteAt } from './note.ts'
import { settle, type Settled } from './settle.ts'
import type { ReadQuestion } from './sketch.ts'
import { unknownFile } from './source-messages.ts'
import { type Source, sourceText } from './source-text.ts'

const gift = ['.gift', '.txt']
const csv = ['.csv', '.tsv']

/**
 * The items in files of GIFT and CSV. Never throws because of what they hold: what is not taken, what is lost, what is
 * guessed and what is still to be written is told, with its place.
 */
export function importItems(sources: readonly Source[], aim: Aim): Settled {
  const notes: Note[] = []
  const sheets: TextFile[] = []
  const questions: ReadQuestion[] = []
  for (const source of sources) {
    const kind = extname(source.path).toLowerCase()
    const isKnown = gift.includes(kind) || csv.includes(kind)
    const { file, notes: told } = isKnown
      ? sourceText(source)
      : { file: null, notes: [noteAt(startOf(source.path), 'left-out', unknownFile(source.path))] }
    notes.push(...told)
    if (!file) continue
    if (csv.includes(kind)) sheets.push(file)
    else {
      const read = giftQuestions(file, aim)
      notes.push(...read.notes)
      questions.push(...read.questions)
    }
  }
  const read = csvQuestions(sheets, aim)
  const settled = settle([...questions, ...read.questions], aim)
  const ofFiles = [...notes, ...read.notes]
  const unread = ofFiles.filter(({ extent }) => extent === 'left-out').length
  return { ...settled, leftOut: settled.leftOut + unread, notes: [...ofFiles, ...settled.notes] }
}
