import { routeWord } from '../../i18n/routes.ts'
import { exerciseRecord } from './exercises.ts'
import type { BuiltPage } from '../built-pages/built-page.ts'
import { type GlossaryTerm, termRecords } from './glossary-terms.ts'
import { type Kind, recordOf, type SearchRecord } from './search-record.ts'

/** Text of no use to who searches, and all that would tell an answer. Forms and navigation are left out by Pagefind. */
export const excluded: readonly string[] = [
  ...['[hidden]', '[popover]', 'dialog', '.kicker', '.facts', '.references'],
  ...['.check', '.sort', '[aria-labelledby^="predict-"]', '[aria-labelledby^="verdict-"]'],
  ...['.lessons', '.resume', '[data-shows]', '.reset', '.aims details', '.entries', '.choose'],
]

/**
 * What a page gives to find: itself, its exercises apart, or the terms of the glossary. Pages that are not searched
 * from, and those that ask not to be indexed, give nothing.
 */
export function recordsOf(page: BuiltPage, glossary: readonly GlossaryTerm[]): SearchRecord[] {
  const { path, html } = page
  const [folder = '', word, slug] = path.split('/')
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0]
  if (!main || !html.includes(' data-search') || html.includes('content="noindex"')) return []
  const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? folder
  if (slug && word === routeWord(locale, 'lessons'))
    return [pageRecord('lesson', path, locale, main), ...exerciseRecord(path, locale, main)]
  if (word === routeWord(locale, 'glossary'))
    return [pageRecord('page', path, locale, introOf(main)), ...termRecords(glossary, path, locale)]
  return [pageRecord('page', path, locale, main)]
}

function pageRecord(kind: Kind, path: string, locale: string, main: string): SearchRecord {
  const fields = kind === 'lesson' ? 'title,lesson' : 'title'
  const html = withSectionIds(withoutGaps(main)).replace('<h1', `<h1 data-pagefind-meta="${fields}"`)
  return recordOf({ kind, path, locale, html })
}

/** A heading leads to its section: the sections' ids are what links and the plan of a lesson use. */
const withSectionIds = (main: string): string =>
  main.replace(/<section id="([^"]+)"[^>]*>\s*<h2\b[^>]*>/g, '<section><h2 id="$1">')

/** What is written on lines of its own inside a button would stand apart from the comma that follows. */
const withoutGaps = (main: string): string => main.replace(/\s+<\/button>/g, '</button>')

/** The terms are found one by one: of their page, the title and what it is for. */
const introOf = (main: string): string =>
  [/<h1\b[\s\S]*?<\/h1>/, /<p class="lede"[\s\S]*?<\/p>/].map((part) => part.exec(main)?.[0] ?? '').join('')
