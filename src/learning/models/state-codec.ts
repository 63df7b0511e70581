import { clamp, type Parameter, type Parameters, type StateOf } from './parameters.ts'

/**
 * A state as text that is safe after a `#`: `a=1.5&b=x&c=yes`. Every parameter is written, so that a link says the same
 * after a default has changed; what is not picked is left out.
 */
export function encodeState<Ps extends Parameters>(parameters: Ps, state: StateOf<Ps>): string {
  return Object.keys(parameters)
    .map((id) => [id, written(state[id] as Value)] as const)
    .filter(([, text]) => text !== '')
    .map(([id, text]) => `${encodeURIComponent(id)}=${encodeURIComponent(text)}`)
    .join('&')
}

/**
 * Total: any text gives a state, none throws. Unknown keys are dropped, what is missing or cannot be read takes its
 * default, numbers are brought to the nearest value allowed; of a repeated key the first counts.
 */
export function decodeState<Ps extends Parameters>(parameters: Ps, text: string): StateOf<Ps> {
  const given = pairsOf(text.replace(/^#/, ''))
  const entries = Object.entries(parameters).map(([id, parameter]) => [id, read(parameter, given.get(id))])
  return Object.fromEntries(entries) as StateOf<Ps>
}

type Value = number | string | boolean | null

function written(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null ? '' : String(value)
}

function pairsOf(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const pair of text.split('&')) {
    const [id = '', ...value] = pair.split('=').map(decoded)
    if (!pairs.has(id)) pairs.set(id, value.join('='))
  }
  return pairs
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const decimal = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

function read(parameter: Parameter, text = ''): Value {
  switch (parameter.kind) {
    case 'number':
      return decimal.test(text) ? clamp(parameter, Number(text)) : parameter.default
    case 'flag':
      return text === 'yes' || (text !== 'no' && parameter.default)
    case 'choice':
    case 'pick':
      return parameter.options.includes(text) ? text : parameter.default
  }
}
