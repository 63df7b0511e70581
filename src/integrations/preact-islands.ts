import { fileURLToPath } from 'node:url'
import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>

const hydrate = fileURLToPath(new URL('../islands/hydrate.ts', import.meta.url))

/**
 * @astrojs/preact with our own entry in the browser: its own carries signals and slots, which no island
 * here uses, and the loader of lazy chunks that comes with them (1.3 kB on every page with an island).
 */
export function preactIslands(): AstroIntegration {
  const integration = preact()
  const setup: Setup = (options) =>
    integration.hooks['astro:config:setup']?.({
      ...options,
      addRenderer: (renderer) => options.addRenderer({ ...renderer, clientEntrypoint: hydrate }),
    })
  return { ...integration, hooks: { ...integration.hooks, 'astro:config:setup': setup } }
}
