import { onFill, type PanelPattern } from './panel-look.ts'

const tile = (width: number, height: number, drawing: string) => (id: string, top: number) =>
  `<pattern id="${id}" y="${top}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${drawing}</pattern>`

/** The patterns as `<pattern>` elements that begin with a whole tile at `top`. */
export const patterns: Readonly<Record<PanelPattern, (id: string, top: number) => string>> = {
  horizon: tile(24, 14, `<path fill="${onFill}" d="M0 0h24v3H0z"/>`),
  grid: tile(18, 18, `<path fill="${onFill}" d="M0 0h11v11H0z"/>`),
  dashes: tile(30, 30, `<path stroke="${onFill}" stroke-width="3.6" d="M1.5 13.5l12-12M16.5 28.5l12-12"/>`),
}
