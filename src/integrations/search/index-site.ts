import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { GlossaryTerm } from './glossary-terms.ts'
import { excluded, recordsOf } from './page-records.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Places of words in a file of the index, 20,000 unless told: smaller files, fewer bytes a search. Pagefind reads it
 * from the environment only.
 */
const chunkSize = '8000'

/** Enough to keep Pagefind busy, few enough to hold in memory. */
const batchSize = 64

/**
 * Writes `pagefind/` into the built site: an index per language of its pages. Resolves to the number of things that
 * can be found; throws where the site cannot be indexed.
 */
export async function indexSite(folder: string, glossary: readonly GlossaryTerm[]): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [...excluded] })
    if (!index) throw failure(errors)
    const count = await addPages(index, folder, glossary)
    const outputPath = join(folder, 'pagefind')
    await rm(outputPath, { recursive: true, force: true })
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw failure(written.errors)
    await dropUnused(outputPath)
    return count
  } finally {
    await close()
  }
}

async function addPages(
  index: PagefindIndex,
  folder: string,
  glossary: readonly GlossaryTerm[],
): Promise<number> {
  const files = globSync('*/**/index.html', { cwd: folder }).sort()
  let count = 0
  for (let start = 0; start < files.length; start += batchSize) {
    const pages = files.slice(start, start + batchSize).map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8')
      const path = file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')
      const records = recordsOf({ path, html }, glossary)
      await Promise.all(records.map((record) => add(index, record)))
      count += records.length
    })
    await Promise.all(pages)
  }
  return count
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
