import { Component } from 'preact'
import { classify } from '../../../learning/models/horizons/classify.ts'
import { horizons } from '../../../learning/models/horizons/model.ts'
import { plural } from '../../../learning/text.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { Axis } from './axis.tsx'
import { monthsFound } from './duration-slider.tsx'
import { DecisionRow } from './decision-row.tsx'
import { ownDecision, OwnDecision } from './own-decision.tsx'
import {
  decisionsIn,
  pinsOf,
  placementOf,
  placementParameters,
  soundIn,
  toldIn,
  type Values,
} from './placement.ts'
import { kindsTold } from './reasons.tsx'

interface Shown {
  /** Values as they were when they were checked. */
  readonly checked: Values | null
  readonly isRevealed: boolean
  readonly said: string
}

/** Decisions to be put on a time axis, each with its kind; then one of the reader's own, classified as it changes. */
export class Horizons extends Component<ModelProps, Shown> {
  override state: Shown = { checked: null, isRevealed: false, said: '' }

  render(props: ModelProps) {
    const decisions = decisionsIn(props.words)
    const told = toldIn(props)
    const { say } = told
    const ids = decisions.map(({ id }) => id)
    return (
      <div class="horizons">
        <Explorable
          {...props}
          found={monthsFound(props.found ?? [], ['horizon', ...ids.map((id) => `months-${id}`)])}
          id="horizons"
          parameters={{ ...placementParameters(ids), ...horizons.parameters }}
          conclude={(values: Values) => {
            const placed = { k: String(pinsOf(ids, values).length), n: String(ids.length) }
            return `${say('placed', placed)} ${say('yours', { kind: kindsTold(classify(ownDecision(values)).best, say) })}`
          }}
          settings={(values: Values, set) => (
            <>
              <Axis pins={pinsOf(ids, values)} {...told} />
              <h4>{say('decisions')}</h4>
              {decisions.map((decision, at) => (
                <DecisionRow
                  key={decision.id}
                  number={at + 1}
                  placement={placementOf(values, decision.id)}
                  put={(parameter, value) => set({ [parameter]: value })}
                  isChecked={this.isChecked(decision.id, values)}
                  isRevealed={this.state.isRevealed}
                  decision={decision}
                  {...told}
                />
              ))}
              {this.actions(values)}
              <OwnDecision values={values} set={set} {...props} />
            </>
          )}
        />
      </div>
    )
  }

  actions(values: Values) {
    const { say } = toldIn(this.props)
    const { checked, isRevealed, said } = this.state
    return (
      <>
        <div class="acts">
          <button class="btn primary" type="button" onClick={() => this.check(values)}>
            {say('check')}
          </button>
          {checked && !isRevealed && (
            <button
              class="btn quiet"
              type="button"
              onClick={() => this.setState({ isRevealed: true, said: say('revealed') })}
            >
              {say('reveal')}
            </button>
          )}
        </div>
        <p class="small" role="status">
          {said}
        </p>
      </>
    )
  }

  check(values: Values): void {
    const decisions = decisionsIn(this.props.words)
    const { say, locale } = toldIn(this.props)
    const n = pinsOf(
      decisions.map(({ id }) => id),
      values,
    ).length
    if (n === 0) {
      this.setState({ said: say('nothing') })
      return
    }
    const k = soundIn(decisions, values)
    const counts = { k: String(k), n: String(n) }
    const said = plural(locale, { one: say('checked-one', counts), other: say('checked-other', counts) }, k)
    this.setState({ checked: values, isRevealed: false, said })
  }

  /** What has moved since is not judged by what it was. */
  isChecked(id: string, values: Values): boolean {
    const { checked } = this.state
    if (!checked) return false
    const [then, now] = [placementOf(checked, id), placementOf(values, id)]
    return then.kind === now.kind && then.months === now.months
  }
}
