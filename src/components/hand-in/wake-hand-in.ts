import { h, hydrate } from 'preact'
import { HandIn } from '../../islands/hand-in/hand-in.tsx'
import type { HandInProps } from '../../islands/hand-in/props.ts'

/** Takes over what the server rendered. A link made here leads to the trainer's page of this very host. */
export function wakeHandIn(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  const props = JSON.parse(data.textContent) as HandInProps
  const trainers = location.origin + new URL(props.addresses.class).pathname
  hydrate(h(HandIn, { ...props, addresses: { ...props.addresses, class: trainers } }), room)
}
