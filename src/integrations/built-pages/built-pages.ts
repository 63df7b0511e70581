import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { securePage, styleCodesOf } from '../content-security/secure-page.ts'
import { readGlossary } from '../search/glossary-terms.ts'
import { startIndex } from '../search/search-index.ts'
import type { BuiltPage } from './built-page.ts'
import { eachPage } from './each-page.ts'
import { withOpenEnds } from './open-ends.ts'
import { shareStyles } from './shared-style.ts'
import { tightPage } from './tight-page.ts'

/**
 * Tightens the pages that were built, indexes them for the search, which reads end tags, and gives each its policy. What
 * writes pages comes before, what tells pages by their bytes (a list of files for offline use) after.
 */
export function builtPages(contentFolder: string): AstroIntegration {
  let base = '/'
  return {
    name: 'built-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const index = await startIndex(readGlossary(contentFolder))
        try {
          await eachPage(folder, tighten)
          await eachPage(folder, index.add)
          await shareStyles(folder, base)
          // The index is written by a process of its own.
          const [found, pages] = await Promise.all([index.write(folder), securePages(folder)])
          logger.info(`${found} lessons, terms, exercises and pages can be found.`)
          logger.info(`${pages} pages have their policy.`)
        } finally {
          await index.close()
        }
      },
    },
  }
}

const tighten = ({ html }: BuiltPage, file: string): Promise<void> => writeFile(file, tightPage(html))

const securePages = (folder: string): Promise<number> =>
  eachPage(folder, async ({ path, html }, file) => {
    try {
      const read = await stylesUnder(folder, folderRead(html))
      await writeFile(file, securePage(withOpenEnds(html), read))
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
    }
  })

/** The folder of the pages that a page takes apart, as it tells by `data-reads`. */
const folderRead = (html: string): string | undefined => /\sdata-reads="([^"]+)"/.exec(html)?.[1]

async function stylesUnder(folder: string, read: string | undefined): Promise<readonly string[]> {
  const names = read === undefined ? [] : globSync(`${read}**/*.html`, { cwd: folder }).sort()
  const pages = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return [...new Set(pages.flatMap(styleCodesOf))]
}
