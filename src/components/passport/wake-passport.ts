import { h, hydrate } from 'preact'
import { Passport } from '../../islands/passport/passport.tsx'
import type { PassportProps } from '../../islands/passport/props.ts'

/** Takes over what the server rendered. The address is the one the page stands at: a link made here leads back here. */
export function wakePassport(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  const props = JSON.parse(data.textContent) as PassportProps
  hydrate(h(Passport, { ...props, url: location.origin + location.pathname }), room)
}
