import type { Range } from './scale.ts'

export interface Axis extends Range {
  readonly label: string
  /** A value as it stands beside its tick. */
  readonly tell: (value: number) => string
}

/** Where things stand, in units of the drawing. Its text is larger on small screens: the margins have room for it. */
export const frame = { width: 640, height: 392, left: 92, right: 610, top: 24, bottom: 336 }
