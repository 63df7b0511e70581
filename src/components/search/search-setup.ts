import { rootPath } from '../../course/paths.ts'
import { searchExamples } from '../../course/search-examples.ts'
import { strings } from '../../i18n/index.ts'
import style from '../../styles/search.css?url'
import type { SearchSetup } from './setup.ts'

/** What the search needs in `locale`, made while the site is built. */
export async function searchSetup(locale: string): Promise<SearchSetup> {
  return {
    locale,
    style,
    engine: `${rootPath}pagefind/pagefind.js`,
    examples: await searchExamples(locale),
    strings: strings(locale).search.dialog,
  }
}
