/** Lines of a file between blank ones: in GIFT, a question. */
export interface Chunk {
  readonly text: string
  /** Of its first character in the file. */
  readonly offset: number
}

export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  for (const { index, 0: blank } of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
    chunks.push(chunkOf(text, start, index))
    start = index + blank.length
  }
  chunks.push(chunkOf(text, start, text.length))
  return chunks.filter((chunk) => chunk.text.trim() !== '').flatMap(categoryApart)
}

const chunkOf = (text: string, start: number, end: number): Chunk => ({
  text: text.slice(start, end),
  offset: start,
})

/** A category is a line of its own; some write the question right under it. */
function categoryApart({ text, offset }: Chunk): readonly Chunk[] {
  const line = /^\s*(?:\/\/[^\n]*\n\s*)*\$CATEGORY:[^\n]*\n/.exec(text)?.[0]
  const rest = line === undefined ? '' : text.slice(line.length)
  if (line === undefined || rest.trim() === '') return [{ text, offset }]
  return [{ text: line.trimEnd(), offset }, ...categoryApart({ text: rest, offset: offset + line.length })]
}

export const isComment = ({ text }: Chunk): boolean => /^\s*(?:\/\/[^\n]*(?:\n\s*|$))+$/.test(text)

/**
 * Blanks the comments that stand within a question, length for length, for they are no part of it; those before it
 * stay, which may hold its id and tags.
 */
export function withoutInnerComments(text: string): string {
  const head = /^\s*(?:\/\/[^\n]*\n\s*)*/.exec(text)?.[0] ?? ''
  return (
    head + text.slice(head.length).replace(/\n[ \t]*\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length))
  )
}
