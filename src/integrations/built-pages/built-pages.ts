import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { securePage } from '../content-security/secure-page.ts'
import { readGlossary } from '../search/glossary-terms.ts'
import { startIndex } from '../search/search-index.ts'
import type { BuiltPage } from './built-page.ts'
import { eachPage } from './each-page.ts'

/**
 * Goes once through the pages that were built: each is indexed for the search, and given its content security policy.
 * What writes pages comes before, what tells pages by their bytes (a list of files for offline use) after.
 */
export function builtPages(contentFolder: string): AstroIntegration {
  return {
    name: 'built-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const index = await startIndex(readGlossary(contentFolder))
        try {
          const pages = await eachPage(folder, async (page, file) => {
            const indexed = index.add(page)
            await writeFile(file, secured(page))
            await indexed
          })
          logger.info(`${pages} pages have their policy.`)
          logger.info(`${await index.write(folder)} lessons, terms, exercises and pages can be found.`)
        } finally {
          await index.close()
        }
      },
    },
  }
}

function secured({ path, html }: BuiltPage): string {
  try {
    return securePage(html)
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
  }
}
