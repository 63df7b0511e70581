import {
  clamp,
  defaultState,
  type Parameter,
  type Parameters,
  type StateOf,
} from '../../learning/models/parameters.ts'
import { type Found, foundIn } from '../found.ts'
import { bareNumber, typedNumber } from './quantity.ts'

/** Name of the field in which the number `id` is typed; the slider itself is named `id`. */
export const typedName = (id: string) => `${id}-typed`

/** What stood in the form before the view woke; `null` where all was as it was served. */
export function foundState<Ps extends Parameters>(
  parameters: Ps,
  found: Found | undefined,
  locale: string,
): StateOf<Ps> | null {
  if (!found || found.length === 0) return null
  const start = defaultState(parameters)
  const entries = Object.entries(parameters).map(([id, parameter]) => [
    id,
    valueIn(id, parameter, found, locale),
  ])
  const isMoved = entries.some(([id, value]) => start[id as string] !== value)
  return isMoved ? (Object.fromEntries(entries) as StateOf<Ps>) : null
}

function valueIn(id: string, parameter: Parameter, found: Found, locale: string) {
  const own = foundIn(found, id)
  switch (parameter.kind) {
    case 'number': {
      const { unit, default: start } = parameter
      const text = foundIn(found, typedName(id)) ?? ''
      const isTyped = text !== bareNumber(locale, unit, start)
      return clamp(parameter, (isTyped ? typedNumber(locale, unit, text) : null) ?? Number(own ?? NaN))
    }
    case 'flag':
      return own !== undefined
    case 'choice':
    case 'pick':
      return parameter.options.includes(own ?? '') ? (own ?? null) : parameter.default
  }
}
