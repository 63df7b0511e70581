import { type GIFTQuestion, parse } from 'gift-pegjs'
import { placeAt, type TextFile } from '../../files/text-file.ts'
import type { Teller } from '../note.ts'
import { longestText } from '../source-text.ts'
import { type Chunk, withoutInnerComments } from './chunks.ts'
import { escapeColons } from './colons.ts'
import { escapedColons, tooLongQuestion, unreadableQuestion } from './gift-messages.ts'

/** What stands in the chunk; `null` where it cannot be read, which is told with its place. */
export function parseChunk(chunk: Chunk, file: TextFile, { tell }: Teller): readonly GIFTQuestion[] | null {
  if (chunk.text.length > longestText) {
    tell('left-out', tooLongQuestion(chunk.text.length, longestText))
    return null
  }
  const text = withoutInnerComments(chunk.text)
  const plain = tried(text)
  if (plain.questions) return plain.questions
  const escaped = escapeColons(text)
  const mended = escaped.count > 0 ? tried(escaped.text) : plain
  if (mended.questions) {
    tell('guess', escapedColons(escaped.count))
    return mended.questions
  }
  const offset = escaped.count > 0 ? escaped.originalOffset(mended.offset) : mended.offset
  const found = text[offset] ?? null
  tell('left-out', unreadableQuestion(found), placeAt(file, chunk.offset + Math.min(offset, text.length)))
  return null
}

type Tried =
  { readonly questions: readonly GIFTQuestion[] } | { readonly questions: null; readonly offset: number }

function tried(text: string): Tried {
  try {
    return { questions: parse(text) }
  } catch (error) {
    return { questions: null, offset: offsetOf(error) }
  }
}

/** Where the parser stopped: it throws an error with the place; any other has none. */
function offsetOf(error: unknown): number {
  const { location } = error as { location?: { start?: { offset?: unknown } } }
  const offset = location?.start?.offset
  return typeof offset === 'number' ? offset : 0
}
