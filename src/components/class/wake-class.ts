import { h, hydrate } from 'preact'
import { ClassRoom } from '../../islands/class/class-room.tsx'
import type { ClassProps } from '../../islands/class/props.ts'

/** Takes over what the server rendered. */
export function wakeClass(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  hydrate(h(ClassRoom, JSON.parse(data.textContent) as ClassProps), room)
}
