import type { ChoiceParameter, PickParameter } from '../../learning/models/parameters.ts'
import type { ControlProps } from './control-props.ts'

/** One of a few options. Of a `pick`, none may be chosen. */
export function ChoiceControl(props: ControlProps<ChoiceParameter | PickParameter>) {
  const { domId, id, value, words, onSet } = props
  return (
    <fieldset class="control">
      <legend>{words.label}</legend>
      {words.help !== undefined && <p class="help">{words.help}</p>}
      {optionsOf(props).map(({ option, label, help }) => (
        <div key={option ?? ''} class="opt">
          <label>
            <input
              type="radio"
              name={id}
              value={option ?? ''}
              checked={option === value}
              aria-describedby={help === undefined ? undefined : `${domId}-${option ?? ''}`}
              onChange={() => onSet(option)}
            />
            <span>{label}</span>
          </label>
          {help !== undefined && (
            <p class="help" id={`${domId}-${option ?? ''}`}>
              {help}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

interface Option {
  readonly option: string | null
  readonly label: string
  readonly help?: string | undefined
}

function optionsOf({ parameter, words, strings }: ControlProps<ChoiceParameter | PickParameter>) {
  const options: Option[] = parameter.options.map((option) => ({
    option,
    label: words.options?.[option]?.label ?? option,
    help: words.options?.[option]?.help,
  }))
  return parameter.kind === 'pick' ? [{ option: null, label: strings.none }, ...options] : options
}
