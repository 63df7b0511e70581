import type { ArrangeStrings } from '../arrange/strings.ts'

/** `{c}` is a step, `{k}` a position of `{n}`. */
export interface OrderStrings extends ArrangeStrings {
  readonly up: string
  readonly down: string
  readonly position: string
  /** The same, naming the step; each begins with the words seen. */
  readonly upOf: string
  readonly downOf: string
  readonly positionOf: string
  readonly moved: string
  readonly stays: string
  readonly toMove: string
  /** Once the steps stand in their right order. */
  readonly stayed: string
  readonly hadToMove: string
}
