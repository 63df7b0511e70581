import { clamp, type Parameter, type Parameters, type StateOf } from './parameters.ts'

/** States for tests: any that the parameters allow, often at the ends of their ranges. */
export function sampleState<Ps extends Parameters>(parameters: Ps, random: () => number): StateOf<Ps> {
  const entries = Object.entries(parameters).map(([id, parameter]) => [id, anyOf(parameter, random)])
  return Object.fromEntries(entries) as StateOf<Ps>
}

function anyOf(parameter: Parameter, random: () => number): number | string | boolean | null {
  switch (parameter.kind) {
    case 'number':
      return clamp(parameter, parameter.min + (random() * 1.4 - 0.2) * (parameter.max - parameter.min))
    case 'flag':
      return random() < 0.5
    case 'choice':
      return oneOf(parameter.options, random)
    case 'pick':
      return oneOf([...parameter.options, null], random)
  }
}

const oneOf = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)] as T
