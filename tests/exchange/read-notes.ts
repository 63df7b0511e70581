import { DomUtils, parseDocument } from 'htmlparser2'
import Papa from 'papaparse'

/** A note as Anki reads it, its fields taken apart. */
export interface ReadNote {
  readonly guid: string
  readonly deck: string
  readonly tags: readonly string[]
  readonly front: Side
  readonly back: Side
}

export interface Side {
  readonly paragraphs: readonly string[]
  readonly lines: readonly { readonly sign: string; readonly text: string; readonly why: string }[]
}

/** The file by papaparse, the fields by htmlparser2: neither is ours. */
export function readNotes(text: string): {
  readonly headers: readonly string[]
  readonly notes: readonly ReadNote[]
} {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: '\t',
    comments: '#',
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  const headers = text.split('\n').filter((line) => line.startsWith('#'))
  const notes = data.map((fields): ReadNote => {
    if (fields.length !== 5) throw new Error(`A note has ${fields.length} fields: ${fields.join(' | ')}`)
    const [guid = '', deck = '', front = '', back = '', tags = ''] = fields
    return { guid, deck, tags: tags.split(' '), front: readSide(front), back: readSide(back) }
  })
  return { headers, notes }
}

function readSide(html: string): Side {
  const tree = parseDocument(html)
  const texts = (name: string) => DomUtils.getElementsByTagName(name, tree)
  return {
    paragraphs: texts('p').map((one) => DomUtils.textContent(one)),
    lines: texts('li').map((line) => {
      const [comment] = DomUtils.getElementsByTagName('small', line)
      const why = comment ? DomUtils.textContent(comment) : ''
      const whole = DomUtils.textContent(line)
      const said = why === '' ? whole : whole.slice(0, -why.length)
      const [, sign = '', text = ''] = /^(?:([✓✗☐]) )?(.*)$/su.exec(said) ?? []
      return { sign, text, why }
    }),
  }
}
