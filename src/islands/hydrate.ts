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
        void propsOf(target as HTMLElement).then(
          (props) => {
            dropSpaceBefore(target.firstElementChild)
            hydrate(h(Component, props as Props, fixedPart(target)), target)
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
  const { island: name = '', from, shared } = island.dataset
  const own = from === undefined ? parsed(island.nextElementSibling) : await fetchJson(from)
  return shared === undefined ? own : { ...(await sharedAt(shared))[name], ...own }
}

const fetchJson = async <Data = Json>(address: string) => (await fetch(address)).json() as Promise<Data>

let asked: Promise<Readonly<Record<string, Json>>> | undefined

/** A page has one such address; what could not be fetched is asked for again. */
const sharedAt = (address: string) =>
  (asked ??= fetchJson<Readonly<Record<string, Json>>>(address).catch((error: unknown) => {
    asked = undefined
    throw error
  }))

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
