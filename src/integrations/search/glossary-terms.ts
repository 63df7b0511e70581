import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { setTypography } from '../../authoring/typography/set-typography.ts'
import type { Term } from '../../schemas/glossary.ts'
import { recordOf, type SearchRecord } from './search-record.ts'

export type GlossaryTerm = Pick<Term, 'id' | 'term' | 'definition'>

/** The glossary of a course that has been checked. */
export function readGlossary(contentFolder: string): readonly GlossaryTerm[] {
  return parse(readFileSync(join(contentFolder, 'glossary.yaml'), 'utf8')) as GlossaryTerm[]
}

/** The most that Pagefind knows. */
const maxWeight = 10

/** Each term is found by itself, and leads to its place on the page, which is its id. */
export function termRecords(glossary: readonly GlossaryTerm[], path: string, locale: string): SearchRecord[] {
  return glossary.flatMap(({ id, term, definition }) => {
    const title = term[locale]
    const text = definition[locale]
    if (title === undefined || text === undefined) return []
    const name = textHtml(title, locale)
    // The fewer its words, the more each of them names it.
    const weight = maxWeight / name.split(/\s/).length
    const html = `<p data-pagefind-weight="${weight}">${name}</p><p>${textHtml(text, locale)}</p>`
    return [recordOf({ kind: 'term', path: `${path}#${id}`, locale, title: name, html })]
  })
}

const textHtml = (text: string, locale: string): string =>
  setTypography(text, locale).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
