import type { RunSheet, RunStep } from './run-sheet.ts'

/** Bounds of a step, in minutes. */
export const stepMinutes = { least: 1, most: 240 } as const

/** The step at `from` stands at `to`, counted without it; elsewhere than in the sheet, at the nearest end. */
export function withMoved(sheet: RunSheet, from: number, to: number): RunSheet {
  const step = sheet.steps[from]
  if (!step) return sheet
  return withStep(without(sheet, from), to, step)
}

export const without = (sheet: RunSheet, at: number): RunSheet => ({
  ...sheet,
  steps: sheet.steps.filter((_, index) => index !== at),
})

/** `step` stands at `at`; elsewhere than in the sheet, at the nearest end. */
export function withStep(sheet: RunSheet, at: number, step: RunStep): RunSheet {
  const place = Math.min(Math.max(at, 0), sheet.steps.length)
  return { ...sheet, steps: [...sheet.steps.slice(0, place), step, ...sheet.steps.slice(place)] }
}

/** The step at `at` lasts that long, within what a step may last; a time that is none changes nothing. */
export function lasting(sheet: RunSheet, at: number, minutes: number): RunSheet {
  if (!Number.isFinite(minutes)) return sheet
  const within = Math.min(Math.max(Math.round(minutes), stepMinutes.least), stepMinutes.most)
  const steps = sheet.steps.map((step, index) => (index === at ? { ...step, minutes: within } : step))
  return { ...sheet, steps }
}
