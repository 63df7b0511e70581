import { stepMinutes, within } from './bounds.ts'
import type { RunSheet, RunStep } from './run-sheet.ts'

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
  const whole = within(minutes, stepMinutes)
  return whole === null ? sheet : changed(sheet, at, (step) => ({ ...step, minutes: whole }))
}

/** The step at `at` has that note for the trainer; an empty one is none. */
export const noted = (sheet: RunSheet, at: number, note: string): RunSheet =>
  changed(sheet, at, (step) => ({ ...step, note: note === '' ? undefined : note }))

/** The moment at `at` is called so; no other step has a title of its own. */
export const titled = (sheet: RunSheet, at: number, title: string): RunSheet =>
  changed(sheet, at, (step) => (step.kind === 'moment' ? { ...step, title } : step))

function changed(sheet: RunSheet, at: number, change: (step: RunStep) => RunStep): RunSheet {
  return { ...sheet, steps: sheet.steps.map((step, index) => (index === at ? change(step) : step)) }
}
