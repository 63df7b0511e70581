import type { Parameter, Parameters, ValueOf } from '../../learning/models/parameters.ts'
import { ChoiceControl } from './choice-control.tsx'
import type { ControlProps } from './control-props.ts'
import { FlagControl } from './flag-control.tsx'
import type { ModelProps } from './model-props.ts'
import { NumberControl } from './number-control.tsx'

export type Value = number | string | boolean | null

interface Props extends ModelProps {
  /** The model's. */
  readonly id: string
  readonly parameters: Parameters
  readonly state: Readonly<Record<string, Value>>
  readonly onSet: (parameter: string, value: Value) => void
}

/** A control for each parameter, in their order. */
export function Controls({ id: model, parameters, state, words, strings, locale, onSet }: Props) {
  return (
    <>
      {Object.entries(parameters).map(([id, parameter]) => (
        <Control
          key={id}
          domId={`model-${model}-${id}`}
          id={id}
          parameter={parameter}
          value={state[id] as ValueOf<Parameter>}
          words={words.parameters[id] ?? { label: id }}
          strings={strings}
          locale={locale}
          onSet={(value) => onSet(id, value)}
        />
      ))}
    </>
  )
}

function Control(props: ControlProps<Parameter>) {
  const { parameter, value } = props
  switch (parameter.kind) {
    case 'number':
      return <NumberControl {...props} parameter={parameter} value={Number(value)} />
    case 'flag':
      return <FlagControl {...props} parameter={parameter} value={value === true} />
    case 'choice':
    case 'pick':
      return (
        <ChoiceControl {...props} parameter={parameter} value={typeof value === 'string' ? value : null} />
      )
  }
}
