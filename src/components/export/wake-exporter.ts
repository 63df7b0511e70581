import { h, hydrate } from 'preact'
import { Exporter } from '../../islands/exporter/exporter.tsx'
import type { ExporterProps } from '../../islands/exporter/props.ts'

/** Takes over what the server rendered. */
export function wakeExporter(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  hydrate(h(Exporter, JSON.parse(data.textContent) as ExporterProps), room)
}
