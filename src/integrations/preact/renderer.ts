import renderer from '@astrojs/preact/server.js'

type Render = (
  this: unknown,
  component: object,
  props: Readonly<Record<string, unknown>>,
  slots: Readonly<Record<string, unknown>>,
  metadata: unknown,
) => Promise<{ readonly attrs: Readonly<Record<string, string>>; readonly html: string }>

const { renderToStaticMarkup } = renderer as unknown as { readonly renderToStaticMarkup: Render }

/**
 * Renders what pages use of Preact. A component is anything a page gives that is a function: Preact is alone here, and
 * the check of the original, made for sites where it is not, renders every component once more to find out. What a
 * component without content makes of a few words, as a sign of its name, is kept: each page has a dozen.
 */
export default {
  ...renderer,
  check: (component: unknown) => typeof component === 'function',
  renderToStaticMarkup(component, props, slots, metadata) {
    const render = () => renderToStaticMarkup.call(this, component, props, slots, metadata)
    if (Object.keys(slots).length > 0 || !Object.values(props).every(isWord)) return render()
    const known = rendered.get(component) ?? new Map<string, ReturnType<Render>>()
    rendered.set(component, known)
    const key = JSON.stringify(props)
    const markup = known.get(key) ?? render()
    known.set(key, markup)
    return markup
  },
} satisfies { readonly check: unknown; readonly renderToStaticMarkup: Render }

const rendered = new WeakMap<object, Map<string, ReturnType<Render>>>()

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean'
