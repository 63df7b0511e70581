import { type ComponentChildren, type ComponentType, h, hydrate } from 'preact'
import type { Found } from './found.ts'

/** An island is taken over when it comes this near to the screen: what stands far below costs nothing yet. */
const margin = '300px'

/** What is given to every island besides its own props. */
interface Given {
  /** What the learner had filled in before the island woke. */
  readonly found?: Found
  readonly children?: ComponentChildren
}

type Json = Readonly<Record<string, unknown>>

/** Gives the island of that name, or a promise of it where its code is fetched. Its props are trusted to be its own. */
export type Loader = (name: string) => unknown

/** Takes over each form of the page that the server rendered for an island; see Island.astro. */
export function hydrateWhenNear(load: Loader): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        const island = target as HTMLElement
        void Promise.all([load(island.dataset.island ?? ''), propsOf(island)]).then(
          ([Island, props]) => wake(island, Island as ComponentType<Given>, props),
          // The network is away: the form waits for it to come back.
          () => addEventListener('online', () => observer.observe(target), { once: true }),
        )
      }
    },
    { rootMargin: margin },
  )
  for (const island of document.querySelectorAll('[data-island]')) observer.observe(island)
}

function wake(island: HTMLElement, Island: ComponentType<Given>, props: Json): void {
  dropSpaceBefore(island.firstElementChild)
  const form = island.querySelector('form')
  const found = form ? ([...new FormData(form)] as Found) : []
  hydrate(h(Island, { ...props, found }, fixedPart(island)), island)
}

const parsed = (script: Element | null) => JSON.parse(script?.textContent ?? '{}') as Json

async function propsOf(island: HTMLElement): Promise<Json> {
  const { from, shared } = island.dataset
  const [common, own] = await Promise.all([
    shared ? jsonAt(shared) : {},
    from ? jsonAt(from) : parsed(island.nextElementSibling),
  ])
  return { ...common, ...own }
}

const asked = new Map<string, Promise<Json>>()

/** Fetched once a page; what could not be fetched is asked for again. */
function jsonAt(address: string): Promise<Json> {
  const known = asked.get(address)
  if (known) return known
  const json = fetch(address).then((answer) => answer.json() as Promise<Json>)
  asked.set(address, json)
  json.catch(() => asked.delete(address))
  return json
}

/** The plain HTML inside the island. It stays as the server wrote it, for what is hydrated is not written: its texts are not sent twice. */
function fixedPart(island: Element): ComponentChildren {
  const fixed = island.querySelector('[data-fixed]')
  dropSpaceBefore(fixed)
  return fixed && h('div', { 'data-fixed': '', dangerouslySetInnerHTML: { __html: '' } })
}

/** A space before an element would have it moved, and what is moved loses the focus, or the click it was pressed for. */
function dropSpaceBefore(element: Element | null): void {
  if (element?.previousSibling instanceof Text) element.previousSibling.remove()
}
