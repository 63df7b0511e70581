import { holesIn, type Model } from '../../learning/models/model.ts'
import type { Parameter } from '../../learning/models/parameters.ts'
import type { ModelProps } from './model-props.ts'

/** For tests: each text says its own id, then what fills its holes; each parameter and option is called by its id. */
export function wordsOf({ parameters, texts }: Model, data?: unknown): ModelProps['words'] {
  return {
    parameters: mapped(parameters, (parameter, label) => ({ label, options: optionsOf(parameter) })),
    texts: mapped(texts, (about, id) => [id, ...holesIn(about).map((hole) => `{${hole}}`)].join(' ')),
    data,
  }
}

function optionsOf(parameter: Parameter) {
  const options = 'options' in parameter ? parameter.options : []
  return Object.fromEntries(options.map((option) => [option, { label: option }]))
}

const mapped = <Value, Out>(
  values: Readonly<Record<string, Value>>,
  make: (value: Value, id: string) => Out,
) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, make(value, id)]))
