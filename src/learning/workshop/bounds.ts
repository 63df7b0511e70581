/** Both ends may be reached. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Of a step, in minutes. */
export const stepMinutes = { least: 1, most: 240 } as const satisfies Bounds

/** Of a run sheet, in minutes: a day at most. */
export const sheetMinutes = { least: 30, most: 480 } as const satisfies Bounds

export const sheetPeople = { least: 1, most: 500 } as const satisfies Bounds

/** The nearest whole number within `bounds`; `null` for what is no number. */
export const within = (value: number, { least, most }: Bounds): number | null =>
  Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : null
