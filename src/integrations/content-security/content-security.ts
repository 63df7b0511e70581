import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { securePage } from './secure-page.ts'

/**
 * Gives every built page a content security policy of its own. It reads what stands in dist, so it comes after what
 * writes pages; what tells pages by their bytes (a list of files for offline use) comes after it.
 */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const pages = globSync('**/*.html', { cwd: folder })
        for (const page of pages) secure(join(folder, page), page)
        logger.info(`${pages.length} pages have their policy.`)
      },
    },
  }
}

function secure(path: string, page: string): void {
  try {
    writeFileSync(path, securePage(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${page}: ${(error as Error).message}`, { cause: error })
  }
}
