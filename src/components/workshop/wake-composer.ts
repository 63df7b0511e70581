import { h, hydrate } from 'preact'
import { Composer } from '../../islands/composer/composer.tsx'
import type { ComposerProps } from '../../islands/composer/props.ts'

/** Takes over what the server rendered. The address is the one the page stands at: a link made here leads back here. */
export function wakeComposer(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  const props = JSON.parse(data.textContent) as ComposerProps
  hydrate(h(Composer, { ...props, url: location.origin + location.pathname }), room)
}
