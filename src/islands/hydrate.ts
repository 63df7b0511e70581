import { type ComponentChildren, type ComponentType, h, hydrate } from 'preact'

/** An island is taken over when it comes this near to the screen: what stands far below costs nothing yet. */
const margin = '300px'

type Island<Props> = ComponentType<Props & { readonly children?: ComponentChildren }>

/** Takes over each form of the page that the server rendered for the island `name`; see Island.astro. */
export function hydrateWhenNear<Props extends object>(name: string, Component: Island<Props>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        hydrate(h(Component, propsOf(target) as Props, fixedPart(target)), target)
      }
    },
    { rootMargin: margin },
  )
  for (const island of document.querySelectorAll(`[data-island="${name}"]`)) observer.observe(island)
}

const propsOf = (island: Element): unknown => JSON.parse(island.nextElementSibling?.textContent ?? '{}')

/** The plain HTML inside the island, which stays as the server wrote it: its texts are not sent twice. */
function fixedPart(island: Element): ComponentChildren {
  const fixed = island.querySelector('[data-fixed]')
  return fixed && h('div', { 'data-fixed': '', dangerouslySetInnerHTML: { __html: fixed.innerHTML } })
}
