import type { ErrorCode } from 'yaml'
import type { Message } from '../faults/fault.ts'

const mends: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds ": " needs quotes around it.',
  BAD_SCALAR_START: 'A text that begins with this character needs quotes around it.',
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR: 'Close the quote or the bracket that was opened.',
  MULTIPLE_DOCS: 'Remove the line ---.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; a text that begins with ! needs quotes around it.',
}

export const yamlSyntax = (code: ErrorCode, message: string): Message => ({
  code: 'yaml-syntax',
  what: `This is not valid YAML: ${message.replace(/^Missing closing (.)quote$/, 'the quote $1 is never closed')}.`,
  why: 'What follows in this file cannot be read with certainty.',
  mend: mends[code] ?? 'Look at the indentation, the quotes and the brackets just before this place.',
})

export const yamlAlias: Message = {
  code: 'yaml-alias',
  what: 'This is a YAML alias.',
  why: 'Content is written out in full, so that each line can be read alone.',
  mend: 'Write the value here; a text that begins with * needs quotes around it.',
}
