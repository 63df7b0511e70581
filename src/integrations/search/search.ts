import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readGlossary } from './glossary-terms.ts'
import { indexSite } from './index-site.ts'

/** Indexes the pages once they are built. Integrations that list the files of the site come after this one. */
export function search(contentFolder: string): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir), readGlossary(contentFolder))
        if (count === 0) throw new Error('The search found no page to index: see src/integrations/search/.')
        logger.info(`${count} lessons, terms, exercises and pages can be found.`)
      },
    },
  }
}
