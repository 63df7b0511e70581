import type { AstroIntegration } from 'astro'

/** Vite's helper around every `import()` in the browser. */
const helper = '\0vite/preload-helper.js'

/**
 * Lets `import()` be `import()`: Vite wraps each one in a helper of 0.8 kB that fetches style sheets and modules
 * ahead, and what is loaded late here has neither.
 */
export function plainLazyImports(): AstroIntegration {
  const plugin = {
    name: 'plain-lazy-imports',
    enforce: 'pre' as const,
    // Nothing to fetch ahead, so no lists of it in the scripts. Said here, for Astro says otherwise.
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
  }
  return {
    name: 'plain-lazy-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
