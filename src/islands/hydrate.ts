import { type ComponentType, h, hydrate } from 'preact'

/** What Astro calls in the browser for each island: takes over the form that the server rendered. */
export default (island: HTMLElement) =>
  (Component: ComponentType<Record<string, unknown>>, props: Record<string, unknown>) =>
    hydrate(h(Component, props), island)
