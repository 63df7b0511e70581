import type { Parameters, StateOf } from '../../learning/models/parameters.ts'
import { decodeState, encodeState } from '../../learning/models/state-codec.ts'

/** The end of an address that brings a model into a state: `#oven?heat=220&steam=yes`. */
export const fragmentOf = <Ps extends Parameters>(id: string, parameters: Ps, state: StateOf<Ps>): string =>
  `#${id}?${encodeState(parameters, state)}`

/** The state that the end of an address gives to the model `id`; `null` where it speaks of something else. */
export function stateIn<Ps extends Parameters>(
  fragment: string,
  id: string,
  parameters: Ps,
): StateOf<Ps> | null {
  const start = `#${id}?`
  return fragment.startsWith(start) ? decodeState(parameters, fragment.slice(start.length)) : null
}
