import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

const serverEntrypoint = new URL('renderer.ts', import.meta.url)

/**
 * Preact as the server renders it. The browser's part, with hooks and signals, is not built, and weighs on nothing:
 * islands/hydrate.ts takes the forms over by itself.
 */
export function serverPreact(): AstroIntegration {
  const integration = preact()
  const setUp = integration.hooks['astro:config:setup']
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name }) => {
            options.addRenderer({ name, serverEntrypoint })
          },
        }),
    },
  }
}
