import { h, hydrate } from 'preact'
import type { RoomProps } from '../../islands/room/props.ts'
import { VoteRoom } from '../../islands/room/room.tsx'

/** Takes over what the server rendered. */
export function wakeVote(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  hydrate(h(VoteRoom, JSON.parse(data.textContent) as RoomProps), room)
}
