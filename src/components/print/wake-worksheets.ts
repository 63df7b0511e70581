import { h, hydrate } from 'preact'
import type { WorksheetsProps } from '../../islands/worksheet/props.ts'
import { Worksheets } from '../../islands/worksheet/worksheets.tsx'

/** Takes over what the server rendered. */
export function wakeWorksheets(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  hydrate(h(Worksheets, JSON.parse(data.textContent) as WorksheetsProps), room)
}
