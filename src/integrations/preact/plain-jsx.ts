import type { AstroIntegration } from 'astro'

/** What the compiler writes for `<b>` and `<>…</>`: `jsx(type, props, key)`. */
const runtime = `
import { Fragment, h } from 'preact'
const jsx = (type, props, key) => h(type, key === undefined ? props : { ...props, key })
export { Fragment, jsx, jsx as jsxs }
`

/** In browsers `<b>` is Preact's `h('b')`: its second way to make an element, `preact/jsx-runtime`, need not be sent. */
export function plainJsx(): AstroIntegration {
  const plugin = {
    name: 'plain-jsx',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    resolveId: (id: string) => (id === 'preact/jsx-runtime' ? '\0plain-jsx' : undefined),
    load: (id: string) => (id === '\0plain-jsx' ? runtime : undefined),
  }
  return {
    name: 'plain-jsx',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
