import { readFileSync } from 'node:fs'
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { pageLinks } from './page-links.ts'

/**
 * The sitemap of the pages that want to be found, each with its languages as the page itself names them: the pairing of
 * @astrojs/sitemap expects the same words in the addresses of every language, and ours are translated.
 */
export function courseSitemap(): AstroIntegration {
  let fileOf = (url: string): URL => new URL(url)
  const integration = sitemap({
    namespaces: { xhtml: true, news: false, image: false, video: false },
    serialize: (item) => {
      const { indexable, alternates } = pageLinks(readFileSync(fileOf(item.url), 'utf8'))
      return indexable ? { ...item, links: [...alternates] } : undefined
    },
  })
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': (options) => {
        const { base, outDir } = options.config
        const root = base.replace(/\/?$/, '/')
        fileOf = (url) => new URL(`${new URL(url).pathname.slice(root.length)}index.html`, outDir)
        return integration.hooks['astro:config:done']?.(options)
      },
    },
  }
}
