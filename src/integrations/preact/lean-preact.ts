import type { AstroIntegration } from 'astro'

/** What Preact looks for in every component, and no island has. */
const members = [
  ...['contextType', 'defaultProps', 'getChildContext', 'getDerivedStateFromProps'],
  ...['componentWillMount', 'componentWillReceiveProps', 'componentWillUpdate'],
  ...['getSnapshotBeforeUpdate', 'shouldComponentUpdate', 'getDerivedStateFromError', 'componentDidCatch'],
].join('|')

/** What it looks for in its `options`: none is set in browsers. */
const options = 'debounceRendering|diffed|event|unmount|vnode'

const lookedFor = new RegExp(String.raw`\b\w+\.(?:${members}|${options})\b`, 'g')
const defined = new RegExp(String.raw`^\s*(?:static\s+)?(${members})\b\s*[(=]`, 'm')

/**
 * Preact as browsers get it: where it looks for what no island uses it finds `undefined`, and the minifier drops what
 * would have followed. Throws where an island does use it.
 */
export function leanPreact(): AstroIntegration {
  const plugin = {
    name: 'lean-preact',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    transform(code: string, id: string) {
      const member = id.includes('/src/islands/') ? defined.exec(code)?.[1] : undefined
      if (member !== undefined)
        throw new Error(`${id} has ${member}, which Preact is served without: see lean-preact.ts.`)
      return id.includes('/node_modules/preact/dist/') ? code.replace(lookedFor, 'undefined') : undefined
    },
  }
  return {
    name: 'lean-preact',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
