import { fills, ink } from './panel-look.ts'

/** The mark of the site in 60 × 40 units, as SiteMark.astro draws it: its three panels. */
const parts = [
  'M0 0l18 6v4.5L0 6.5zM0 10.5l18 3.5v4.5l-18-1zM0 21.5l18 1v4.5l-18 2zM0 33l18-2.5v3.5L0 40z',
  'M21 6h8v12.5h-8zM31 6h8v12.5h-8zM21 21.5h8V34h-8zM31 21.5h8V34h-8z',
  'M60 0v40l-8.5-14.5zM42 9l14.5-6.5-8 21.5L42 20zM42 24l5.5 3.5L42 33z',
] as const

export function mark(
  x: number,
  y: number,
  height: number,
  colours: readonly [string, string, string],
): string {
  const drawn = parts.map((d, part) => `<path fill="${colours[part] ?? ink}" d="${d}"/>`)
  return `<g transform="translate(${x} ${y}) scale(${height / 40})">${drawn.join('')}</g>`
}

export const markColours = [fills.indigo, fills.green, fills.vermilion] as const
