import { Parser } from 'htmlparser2'

/** What a text says beyond its letters, which items do not hold. */
export type Lost = 'markup' | 'picture' | 'formula'

export interface PlainText {
  readonly text: string
  readonly lost: readonly Lost[]
}

const known =
  'a|abbr|audio|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|object|ol|p|pre|s|script|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video'
const aTag = new RegExp(`</?(?:${known})(?=[\\s/>])[^<>]*>`, 'i')
/** A `<` that begins no tag is text: `a < b`. */
const noTag = new RegExp(`<(?!/?(?:${known})(?=[\\s/>])[^<>]*>)`, 'gi')
/** What a word processor leaves when its text is pasted. */
const aComment = /<!--[^]*?-->/g
const anEntity = /&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i
const shows = /^(?:img|video|audio|iframe|object|svg)$/
const silent = /^(?:script|style)$/
const within = /^(?:a|abbr|b|big|code|em|font|i|kbd|mark|small|span|strong|sub|sup|tt|u)$/
const formula = /\$\$.+?\$\$|\\\(.+?\\\)|\\\[.+?\\\]/s

/** `source` without its markup, in one line; `isMarkdown` says whether stars and the like are markup too. */
export function plainText(source: string, isMarkdown = false): PlainText {
  const lost = new Set<Lost>()
  const marked = isMarkdown ? withoutMarkdown(source, lost) : source
  if (aTag.test(marked)) lost.add('markup')
  const text = lost.has('markup') || anEntity.test(marked) ? withoutTags(marked, lost) : marked
  if (text.trim().includes('\n')) lost.add('markup')
  if (formula.test(text)) lost.add('formula')
  return { text: text.replace(/\s+/g, ' ').trim(), lost: [...lost] }
}

function withoutTags(source: string, lost: Set<Lost>): string {
  let text = ''
  let silence = 0
  const parser = new Parser(
    {
      ontext: (words) => void (text += silence > 0 ? '' : words),
      onopentag: (name) => {
        lost.add(shows.test(name) ? 'picture' : 'markup')
        if (silent.test(name)) silence += 1
        if (!within.test(name)) text += ' '
      },
      onclosetag: (name) => {
        if (silent.test(name)) silence -= 1
        if (!within.test(name)) text += ' '
      },
    },
    { decodeEntities: true },
  )
  parser.end(source.replace(aComment, ' ').replace(noTag, '&lt;'))
  return text
}

/** The marks that questions are written with; each with what is kept of it. */
const markdown: readonly (readonly [RegExp, string, Lost])[] = [
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, ' ', 'picture'],
  [/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1', 'markup'],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2', 'markup'],
  [/(?<![\w*])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\1(?![\w*])/g, '$2', 'markup'],
  [/`([^`\n]+)`/g, '$1', 'markup'],
  [/^[ \t]*(?:#{1,6}|[-*+]|>)[ \t]+/gm, '', 'markup'],
]

const withoutMarkdown = (source: string, lost: Set<Lost>): string =>
  markdown.reduce((text, [mark, kept, what]) => {
    const plain = text.replace(mark, kept)
    if (plain !== text) lost.add(what)
    return plain
  }, source)
