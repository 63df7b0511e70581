import type { Unit } from '../../learning/models/parameters.ts'

/** What every model says of itself, whatever it computes. */
export interface ModelStrings {
  readonly reset: string
  /** `{min}`, `{max}` */
  readonly range: string
  readonly table: string
  readonly none: string
  /** What stands behind a number field. */
  readonly units: Readonly<Record<Unit, string>>
}
