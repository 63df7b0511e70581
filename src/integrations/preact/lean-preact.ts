import type { AstroIntegration } from 'astro'

/** What Preact looks for in every component, and no island has. */
const members = [
  ...['contextType', 'defaultProps', 'getChildContext', 'getDerivedStateFromProps'],
  ...['componentWillMount', 'componentWillReceiveProps', 'componentWillUpdate'],
  ...['getSnapshotBeforeUpdate', 'shouldComponentUpdate', 'getDerivedStateFromError', 'componentDidCatch'],
].join('|')

/** What it looks for in its `options`, which browsers leave unset, and in what was thrown: no island throws a promise. */
const others = 'debounceRendering|diffed|event|unmount|vnode|then'

/** Elements and attributes that it treats apart, and no island draws: a style would not pass the pages' policy. */
const elements = 'foreignObject|math|progress|template'
const attributes = 'defaultChecked|defaultValue|style'

const lookedFor = new RegExp(String.raw`\b(?!prototype)\w+\.(?:${members}|${others})\b`, 'g')
const compared = new RegExp(String.raw`"(?:${elements}|${attributes})"(?:==|in )[\w.]+`, 'g')

/** How an island that has one of them would say so, once compiled; `style: 'percent'` is of a number. */
const uses = new RegExp(
  String.raw`^\s*(?:static\s+)?(?:${members})\b\s*[(=]|\bh\("(?:${elements})"|\bdefault(?:Checked|Value): |\bstyle: (?!['"])`,
  'm',
)

/**
 * Preact as browsers get it: what no island uses it does not find, and the minifier drops what would have followed.
 * Throws where an island does use it.
 */
export function leanPreact(): AstroIntegration {
  const plugin = {
    name: 'lean-preact',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    transform(code: string, id: string) {
      const used = id.includes('/src/islands/') ? uses.exec(code)?.[0] : undefined
      if (used !== undefined)
        throw new Error(`${id} has ${used.trim()}, and Preact is served without it: see lean-preact.ts.`)
      if (!id.includes('/node_modules/preact/dist/')) return undefined
      return code.replace(lookedFor, 'undefined').replace(compared, 'false')
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
