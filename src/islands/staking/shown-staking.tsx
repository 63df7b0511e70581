import { fill } from '../../learning/text.ts'
import type { Answered } from '../answering/recorder.ts'
import type { Said } from '../answering/said.ts'
import type { ShownStake } from '../answering/stake.ts'
import { type Found, foundIn } from '../found.ts'
import { signed } from './signed.ts'
import { StakeFields } from './stake-fields.tsx'
import { Staking, stakeName } from './staking.ts'
import type { StakeStrings } from './strings.ts'

/** Staking, in the words of the page. */
export class ShownStaking extends Staking implements ShownStake {
  readonly #item: Answered
  readonly #strings: StakeStrings

  constructor(
    item: Answered,
    found: Found | undefined,
    strings: StakeStrings,
    redraw: () => void,
    anewAs?: string,
  ) {
    super(item, foundIn(found, stakeName(item.id)), redraw, anewAs)
    this.#item = item
    this.#strings = strings
  }

  get missing(): string | undefined {
    return this.isMissing ? this.#strings.missing : undefined
  }

  fields(isAnswering: boolean) {
    return (
      <StakeFields
        item={this.#item.id}
        staking={this}
        isAsked={this.isOpen && isAnswering}
        strings={this.#strings}
      />
    )
  }

  marked<Words extends Pick<Said, 'message'>>(said: Words): Words {
    const { isFresh, staked } = this
    if (!isFresh || !staked) return said
    const marks = fill(this.#strings.marks, { marks: signed(staked.marks) })
    const review = staked.isSureAndWrong ? this.#strings.sureAndWrong : ''
    return { ...said, message: [said.message, marks, review].filter(Boolean).join(' ') }
  }
}
