import type { Proposal } from '../../learning/workshop/compose.ts'
import { withStep, without } from '../../learning/workshop/changes.ts'
import type { RunSheet, RunStep } from '../../learning/workshop/run-sheet.ts'
import { saveNewSheet, saveSheet } from '../../state/trainer/run-sheets.ts'

/** How safe a sheet is. `apart`: beside what another tab made of it. */
export type Keeping = 'kept' | 'notYet' | 'apart' | 'full' | 'denied'

interface Known {
  readonly id: string
  readonly text: string
}

/** The run sheet that is being worked on: each change is saved at once. */
export class OpenSheet {
  keeping: Keeping
  /** Steps that were taken out, and where they stood, the last one first. */
  removed: readonly { readonly step: RunStep; readonly at: number }[] = []
  /** What it was proposed for; `null` where it was not proposed here. */
  readonly proposal: Proposal | null
  #sheet: RunSheet
  #known: Known | null

  /** `known`: how it is kept here, if it is. */
  constructor(sheet: RunSheet, known: Known | null = null, proposal: Proposal | null = null) {
    this.#sheet = sheet
    this.#known = known
    this.proposal = proposal
    this.keeping = known ? 'kept' : 'notYet'
  }

  get sheet(): RunSheet {
    return this.#sheet
  }

  /** Under which it is kept; `null` where it is not. */
  get id(): string | null {
    return this.#known?.id ?? null
  }

  change(sheet: RunSheet): void {
    if (sheet === this.#sheet) return
    this.#sheet = sheet
    this.keep()
  }

  keep(): void {
    const saved = this.#known ? saveSheet(this.#known, this.#sheet) : saveNewSheet(this.#sheet)
    if (saved.kind !== 'saved') {
      this.keeping = saved.kind
      return
    }
    const isApart = this.#known !== null && this.#known.id !== saved.id
    this.keeping = isApart || this.keeping === 'apart' ? 'apart' : 'kept'
    this.#known = saved
  }

  remove(at: number): void {
    const step = this.#sheet.steps[at]
    if (!step) return
    this.removed = [{ step, at }, ...this.removed]
    this.change(without(this.#sheet, at))
  }

  /** Puts the last one back, and tells where it stands; `null` where there is none. */
  putBack(): number | null {
    const [last, ...others] = this.removed
    if (!last) return null
    this.removed = others
    this.change(withStep(this.#sheet, last.at, last.step))
    return Math.min(last.at, this.#sheet.steps.length - 1)
  }
}
