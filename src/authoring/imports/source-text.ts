import type { Message } from '../faults/fault.ts'
import { placeAt, startOf, type TextFile } from '../files/text-file.ts'
import { type Note, noteAt } from './note.ts'
import {
  controlCharacters,
  guessedEncoding,
  packedFile,
  tooLargeFile,
  unknownSigns,
  unreadableSource,
} from './source-messages.ts'

/** No bank of questions is larger; a course's own takes two megabytes as a sheet. */
export const maxBytes = 20_000_000

/** Nobody reads through more of them: what is guessed of each is to be looked at. */
export const mostQuestions = 5000

/** In characters. No learner would read a longer question; what is longer stems from an embedded picture or a lost quote. */
export const longestText = 20_000

/** A file as it was found; or why it could not be read. */
export type Source = { readonly path: string } & (
  { readonly bytes: Uint8Array } | { readonly unreadable: string }
)

interface SourceText {
  readonly file: TextFile | null
  readonly notes: readonly Note[]
}

/** The text of a source, its lines ended one way; `null` where it is none. */
export function sourceText(source: Source): SourceText {
  const place = startOf(source.path)
  const none = (message: Message) => ({ file: null, notes: [noteAt(place, 'left-out', message)] })
  if ('unreadable' in source) return none(unreadableSource(source.unreadable))
  if (source.bytes.length > maxBytes) return none(tooLargeFile(maxBytes))
  return isPacked(source.bytes) ? none(packedFile) : decoded(source.path, source.bytes)
}

function decoded(path: string, bytes: Uint8Array): SourceText {
  const start = startOf(path)
  const { encoding, isGuess } = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
  const file = { path, text: text.replace(control, '') }
  const notes: Note[] = isGuess ? [noteAt(start, 'guess', guessedEncoding(encoding))] : []
  const dropped = text.length - file.text.length
  if (dropped > 0)
    notes.push(noteAt(placeAt({ path, text }, text.search(control)), 'loss', controlCharacters(dropped)))
  const unknown = file.text.indexOf('\uFFFD')
  if (unknown >= 0) notes.push(noteAt(placeAt(file, unknown), 'loss', unknownSigns))
  return { file, notes }
}

/** Characters that no text is written with: NUL, bells, escapes; tabs and line ends are. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

/** A zip archive: what .xlsx, .ods and .docx are. */
const isPacked = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4

function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly isGuess: boolean } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', isGuess: false }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', isGuess: false }
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return { encoding: unmarked, isGuess: true }
  return isUtf8(bytes) ? { encoding: 'utf-8', isGuess: false } : { encoding: 'windows-1252', isGuess: true }
}

/** Of two bytes a letter of Latin script has one that is zero: the second of little-endian text, the first of big-endian. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2000)
  const zeros = (at: 0 | 1) => head.filter((byte, index) => byte === 0 && index % 2 === at).length
  const many = head.length * 0.2
  if (zeros(1) > many && zeros(0) < many / 4) return 'utf-16le'
  if (zeros(0) > many && zeros(1) < many / 4) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
