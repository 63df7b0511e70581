import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { BuiltPage } from '../built-pages/built-page.ts'
import type { GlossaryTerm } from './glossary-terms.ts'
import { excluded, recordsOf } from './page-records.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Places of words in a file of the index, 20,000 unless told: smaller files, fewer bytes a search. Pagefind reads it
 * from the environment only. Words that begin alike may stand in two files, of which a search for their beginning reads
 * one: the search of a course of 1,500 lessons tells where they part badly.
 */
const chunkSize = '8600'

/** What can be found in a site: an index per language of its pages. Its methods throw where something cannot be indexed. */
export interface SearchIndex {
  readonly add: (page: BuiltPage) => Promise<void>
  /** Writes `pagefind/` into the built site; resolves to the number of things that can be found. */
  readonly write: (folder: string) => Promise<number>
  readonly close: () => Promise<void>
}

export async function startIndex(glossary: readonly GlossaryTerm[]): Promise<SearchIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize
  const { index, errors } = await createIndex({ excludeSelectors: [...excluded] })
  if (!index) throw failure(errors)
  let count = 0
  return {
    add: async (page) => {
      const records = recordsOf(page, glossary)
      count += records.length
      await Promise.all(records.map((record) => add(index, record)))
    },
    write: async (folder) => {
      if (count === 0) throw new Error('The search found no page to index: see src/integrations/search/.')
      const outputPath = join(folder, 'pagefind')
      await rm(outputPath, { recursive: true, force: true })
      const written = await index.writeFiles({ outputPath })
      if (written.errors.length > 0) throw failure(written.errors)
      await dropUnused(outputPath)
      return count
    },
    close: async () => {
      await close()
    },
  }
}

async function add(index: PagefindIndex, { url, html }: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html })
  if (errors.length > 0) throw failure(errors, ` "${url}"`)
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>
}

/** Pagefind brings interfaces of its own, where the site has one, and words' stems for languages it does not speak. */
async function dropUnused(folder: string): Promise<void> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry
  const used = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`)
  const unused = [
    ...globSync('pagefind-{ui,modular-ui,component-ui,highlight,playground,worker}*', { cwd: folder }),
    ...globSync('wasm.*.pagefind', { cwd: folder }).filter((file) => !used.includes(file)),
  ]
  await Promise.all(unused.map((file) => rm(join(folder, file), { recursive: true })))
}

const failure = (errors: readonly string[], what = ' the site'): Error =>
  new Error(`Pagefind could not index${what}, so that nothing would be found:\n${errors.join('\n')}`)
