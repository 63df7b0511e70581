import { type ComponentChildren, type ComponentType, h, hydrate } from 'preact'

/** An island is taken over when it comes this near to the screen: what stands far below costs nothing yet. */
const margin = '300px'

type Island<Props> = ComponentType<Props & { readonly children?: ComponentChildren }>

/** Takes over each form of the page that the server rendered for the island `name`; see Island.astro. */
export function hydrateWhenNear<Props extends object>(name: string, Component: Island<Props>): void {
  const shared = parsed(document.querySelector(`[data-shared="${name}"]`))
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        void propsOf(target as HTMLElement).then(
          (props) => {
            dropSpaceBefore(target.firstElementChild)
            hydrate(h(Component, { ...shared, ...props } as Props, fixedPart(target)), target)
          },
          // The network is away: the form waits for it to come back.
          () => addEventListener('online', () => observer.observe(target), { once: true }),
        )
      }
    },
    { rootMargin: margin },
  )
  for (const island of document.querySelectorAll(`[data-island="${name}"]`)) observer.observe(island)
}

type Json = Readonly<Record<string, unknown>>

const parsed = (script: Element | null) => JSON.parse(script?.textContent ?? '{}') as Json

async function propsOf(island: HTMLElement): Promise<Json> {
  const { from } = island.dataset
  return from === undefined
    ? parsed(island.nextElementSibling)
    : ((await fetch(from)).json() as Promise<Json>)
}

/** The plain HTML inside the island, which stays as the server wrote it: its texts are not sent twice. */
function fixedPart(island: Element): ComponentChildren {
  const fixed = island.querySelector('[data-fixed]')
  dropSpaceBefore(fixed)
  return fixed && h('div', { 'data-fixed': '', dangerouslySetInnerHTML: { __html: fixed.innerHTML } })
}

/** A space before an element would have it moved, and what is moved loses the focus, or the click it was pressed for. */
function dropSpaceBefore(element: Element | null): void {
  if (element?.previousSibling instanceof Text) element.previousSibling.remove()
}
