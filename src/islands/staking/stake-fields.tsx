import { certaintyLevels } from '../../learning/certainty/level.ts'
import { stakes } from '../../learning/certainty/marks.ts'
import { fill } from '../../learning/text.ts'
import { signed } from './signed.ts'
import { type Staking, stakeName } from './staking.ts'
import type { StakeStrings } from './strings.ts'

interface Props {
  readonly item: string
  readonly staking: Pick<Staking, 'level' | 'staked' | 'put'>
  /** Something is to be staked now; else what was staked is shown, with what it came to. */
  readonly isAsked: boolean
  readonly strings: StakeStrings
}

/** How sure the learner is, told by a stake. The fields stay where they are once it is put: nothing moves. */
export function StakeFields({ item, staking, isAsked, strings }: Props) {
  const { staked } = staking
  const level = isAsked ? staking.level : staked?.level
  const how = `${stakeName(item)}-how`
  return (
    <fieldset
      class="stakes needs-script"
      aria-describedby={how}
      // The form would take it for a change of the answer.
      onChange={(event) => event.stopPropagation()}
    >
      <legend>{strings.question}</legend>
      <p class="small" id={how}>
        {strings.how}
      </p>
      <div class="levels">
        {certaintyLevels.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={stakeName(item)}
              value={one}
              checked={one === level}
              aria-disabled={!isAsked}
              onChange={() => staking.put(isAsked ? one : undefined)}
            />
            {fill(strings.stake, { right: signed(stakes[one].right), wrong: signed(stakes[one].wrong) })}
          </label>
        ))}
      </div>
      <p class="marks">
        {!isAsked && staked && <b>{fill(strings.marks, { marks: signed(staked.marks) })}</b>}
        {staked?.isSureAndWrong && <b class="wrong">{strings.review}</b>}
      </p>
    </fieldset>
  )
}
