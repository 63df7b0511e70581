import type { GIFTQuestion } from 'gift-pegjs'
import { placeAt, type TextFile } from '../../files/text-file.ts'
import { idPattern } from '../../../schemas/ids.ts'
import { nothingAsked, tooManyQuestions } from '../source-messages.ts'
import { mostQuestions } from '../source-text.ts'
import { type Note, noteAt, type Teller, teller } from '../note.ts'
import type { Reading, ReadQuestion, Tongues } from '../sketch.ts'
import { type Chunk, chunksOf, isComment } from './chunks.ts'
import { droppedCategory, droppedComments, droppedTags, notAQuestion } from './gift-messages.ts'
import { giftSketch } from './gift-sketch.ts'
import { wordsIn } from './gift-words.ts'
import { parseChunk } from './parse-chunk.ts'

/** The questions of a GIFT file, each read by itself: one that is broken does not hide the others. */
export function giftQuestions(file: TextFile, tongues: Tongues): Reading {
  const chunks = chunksOf(file.text)
  const comments = chunks.filter(isComment)
  const notes: Note[] = []
  const asked = chunks.filter((chunk) => !isComment(chunk))
  const excess = asked[mostQuestions]
  if (excess) notes.push(noteAt(placeOf(file, excess), 'left-out', tooManyQuestions(mostQuestions)))
  const questions = asked.slice(0, mostQuestions).flatMap((chunk) => questionsIn(chunk, file, tongues, notes))
  const [comment] = comments
  if (comment) notes.push(noteAt(placeOf(file, comment), 'loss', droppedComments(comments.length)))
  if (questions.length === 0) notes.push(noteAt(placeAt(file, 0), 'left-out', nothingAsked))
  return { questions, notes }
}

/** Where the chunk begins, the spaces and comments before it apart. */
function placeOf(file: TextFile, { text, offset }: Chunk) {
  const head = /^\s*(?:\/\/[^\n]*\n\s*)*/.exec(text)?.[0].length ?? 0
  return placeAt(file, offset + (head < text.length ? head : 0))
}

function questionsIn(chunk: Chunk, file: TextFile, tongues: Tongues, notes: Note[]): readonly ReadQuestion[] {
  const told = teller(placeOf(file, chunk))
  const parsed = parseChunk(chunk, file, told)
  if (!parsed) return [unread(told)]
  return parsed.flatMap((question) => {
    if (question.type !== 'Category') return [readQuestion(question, chunk, tongues, told)]
    notes.push(noteAt(told.place, 'loss', droppedCategory(question.title.trim())))
    return []
  })
}

const unread = ({ place, notes }: Teller): ReadQuestion => ({
  place,
  sketch: null,
  givenId: null,
  named: '',
  notes,
})

function readQuestion(
  question: Exclude<GIFTQuestion, { type: 'Category' }>,
  chunk: Chunk,
  tongues: Tongues,
  told: Teller,
): ReadQuestion {
  if (question.type === 'Description') {
    told.tell('left-out', notAQuestion)
    return unread(told)
  }
  const words = wordsIn(told)
  const sketch = giftSketch(question, { tongues, words, tell: told.tell, source: chunk.text })
  if (question.tags?.length) told.tell('loss', droppedTags(question.tags))
  const name = question.id ?? question.title?.trim() ?? ''
  return {
    place: told.place,
    sketch,
    givenId: idPattern.test(name) && (question.id === name || name.includes('-')) ? name : null,
    named: name || (words(question.stem) ?? ''),
    notes: told.notes,
  }
}
