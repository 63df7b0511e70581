import { onFill, type PanelShape } from './panel-look.ts'

/** The small signs of the shapes, 24 units wide, as src/islands/sign draws them beside a word. */
const signs: Readonly<Record<PanelShape, string>> = {
  compass:
    '<path d="M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 0 0 0-19z"/>' +
    `<path d="M16.5 7.5l-2.5 6.5-6.5 2.5 2.5-6.5z" fill="${onFill}" stroke="none"/>`,
  squares: `<path d="M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h7v7h-7z" fill="${onFill}" stroke="none"/>`,
  plane: '<path d="M2.5 11L21.5 3l-5 18-5-7zM11.5 14l10-11"/>',
}

export const panelSign = (shape: PanelShape, x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${onFill}" stroke-width="2">${signs[shape]}</g>`
