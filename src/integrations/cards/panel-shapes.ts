import { onFill, type PanelShape } from './panel-look.ts'

/** A drawing on the horizon: it stands on y = 0, its middle at x = 0, and is at most 400 wide and 300 high. */
type Drawing = (fill: string) => string

const at = (x: number, y: number, scale: number, drawing: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${onFill}" stroke-width="4">${drawing}</g>`

/** The compass half risen, four squares, the plane that left the ground. */
export const shapes: Readonly<Record<PanelShape, Drawing>> = {
  compass: (fill) =>
    at(
      -270,
      -324,
      1.35,
      '<path d="M68 240a132 132 0 0 1 264 0"/><path d="M80 240a120 120 0 0 1 240 0" stroke-width="2"/>' +
        `<path d="M264 176l-64 64 20-84zM136 176l64 64-20-84z" fill="${fill}" stroke-width="3"/>` +
        `<path d="M285 155l-85 85 14-62zM115 155l85 85-62-14z" fill="${onFill}" stroke="none"/>` +
        `<path d="M285 155l-85 85 62-14zM115 155l85 85-14-62z" fill="${fill}" stroke-width="3"/>` +
        `<path d="M200 52l25 163-25 25z" fill="${fill}" stroke-width="3"/>` +
        `<path d="M200 46v194l-27-25z" fill="${onFill}" stroke="none"/>`,
    ),
  squares: () =>
    `<path fill="${onFill}" d="M-137-272h133v133h-133zM4-131h133V0H4z"/>` +
    `<path fill="none" stroke="${onFill}" stroke-width="5" d="M6.5-269.5h128v128h-128zM-134.5-128.5h128V-2.5h-128z"/>`,
  plane: (fill) =>
    at(
      -255,
      -290,
      1.25,
      '<path d="M64 228c44-12 76-40 98-80" stroke-dasharray="20 13" stroke-width="5"/>' +
        `<path d="M120 92L352 20l-84 186-58-70z" fill="${onFill}" stroke="none"/>` +
        `<path d="M352 20L210 136l4 74 24-40" stroke="${fill}" stroke-width="5"/>` +
        `<path d="M210 136l6 72 22-38z" fill="${onFill}" stroke="none"/>`,
    ),
}
