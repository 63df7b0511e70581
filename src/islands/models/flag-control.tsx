import type { FlagParameter } from '../../learning/models/parameters.ts'
import type { ControlProps } from './control-props.ts'

/** Yes or no. */
export function FlagControl({ domId, id, value, words, onSet }: ControlProps<FlagParameter>) {
  const help = words.help === undefined ? undefined : `${domId}-help`
  return (
    <div class="control opt">
      <label>
        <input
          type="checkbox"
          name={id}
          value="yes"
          checked={value}
          aria-describedby={help}
          onChange={({ currentTarget }) => onSet(currentTarget.checked)}
        />
        <span>{words.label}</span>
      </label>
      {words.help !== undefined && (
        <p class="help" id={help}>
          {words.help}
        </p>
      )}
    </div>
  )
}
