import type { AstroIntegration } from 'astro'

/** Vite's helper around every `import()` in the browser. */
const helper = '\0vite/preload-helper.js'
const plain = '\0plain-import:'

/**
 * Lets `import()` be `import()`: Vite wraps each one in a helper of 0.8 kB that fetches style sheets and modules
 * ahead, and what is loaded late here has neither. Who imports has a helper of its own, which does nothing.
 */
export function plainLazyImports(): AstroIntegration {
  const plugin = {
    name: 'plain-lazy-imports',
    enforce: 'pre' as const,
    // Nothing to fetch ahead, so no lists of it in the scripts. Said here, for Astro says otherwise.
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    resolveId: (id: string, importer: string | undefined) =>
      id === helper ? plain + (importer ?? '') : undefined,
    load: (id: string) =>
      id.startsWith(plain) ? 'export const __vitePreload = (load) => load()' : undefined,
    // The minifier erases it where it is told to: by itself it does so only for one call of it.
    renderChunk: (code: string) =>
      code
        .replace(/(?<!\w|const )__vitePreload\w*(?:\$\d+)?\(/g, '/*@__INLINE__*/ $&')
        .replace(/,\s*__VITE_PRELOAD__(?=\s*\))/g, ''),
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
