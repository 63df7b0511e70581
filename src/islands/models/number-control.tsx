import { Component } from 'preact'
import { clamp, type NumberParameter } from '../../learning/models/parameters.ts'
import { fill } from '../../learning/text.ts'
import type { ControlProps } from './control-props.ts'
import { typedName } from './found-state.ts'
import { bareNumber, quantity, typedNumber } from './quantity.ts'

interface State {
  /** What is being typed, until it is done. */
  readonly typing: string | null
}

/** A number, by a slider or by typing it: they stay in step. What is typed is brought to the nearest value allowed. */
export class NumberControl extends Component<ControlProps<NumberParameter>, State> {
  override state: State = { typing: null }

  render({ domId, id, parameter, value, words, strings, locale, onSet }: this['props'], { typing }: State) {
    const { unit, min, max, step } = parameter
    const [label, sign, range] = ['label', 'unit', 'range'].map((part) => `${domId}-${part}`)
    const between = { min: quantity(locale, unit, min), max: quantity(locale, unit, max) }
    return (
      <div class="control">
        <label id={label} for={domId}>
          {words.label}
        </label>
        <div class="moved">
          <input
            type="range"
            {...{ id: domId, name: id, min, max, step, value }}
            aria-valuetext={quantity(locale, unit, value)}
            aria-describedby={range}
            onInput={({ currentTarget }) => onSet(clamp(parameter, Number(currentTarget.value)))}
          />
          <span class="number-field">
            <input
              type="text"
              inputMode="decimal"
              autocomplete="off"
              name={typedName(id)}
              value={typing ?? bareNumber(locale, unit, value)}
              aria-labelledby={`${label} ${sign}`}
              aria-describedby={range}
              onInput={({ currentTarget }) => this.setState({ typing: currentTarget.value })}
              onChange={({ currentTarget }) => this.#take(currentTarget.value)}
            />
            <span id={sign}>{strings.units[unit]}</span>
          </span>
        </div>
        <p class="help" id={range}>
          {words.help !== undefined && <>{words.help} </>}
          <span>{fill(strings.range, between)}</span>
        </p>
      </div>
    )
  }

  /** What is no number is forgotten: the field says again what is true. */
  #take(text: string): void {
    const { parameter, locale, onSet } = this.props
    const typed = typedNumber(locale, parameter.unit, text)
    this.setState({ typing: null })
    if (typed !== null) onSet(clamp(parameter, typed))
  }
}
