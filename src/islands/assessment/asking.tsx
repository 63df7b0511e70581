import { Component, createRef } from 'preact'
import type { Sitting } from '../../learning/progress/event.ts'
import { now } from '../../state/now.ts'
import { Frame } from '../answering/frame.tsx'
import { StakeFields } from '../staking/stake-fields.tsx'
import { AskingDraft } from './asking-draft.ts'
import { FieldsOf } from './fields-of.tsx'
import type { WholeItem } from './item-texts.ts'
import { chosenIn, missingIn } from './responses.ts'
import type { AssessmentStrings } from './strings.ts'

interface Props {
  readonly item: WholeItem
  readonly sitting: Sitting
  readonly locale: string
  readonly strings: AssessmentStrings
  /** The answer is stored. */
  readonly answered: () => void
  /** `undefined` where there is nothing to ask before it. */
  readonly skip: (() => void) | undefined
}

/** One question, answered and staked on once. */
export class Asking extends Component<Props> {
  readonly #root = createRef<HTMLFormElement>()
  readonly #draft: AskingDraft
  #asked = 0

  constructor(props: Props) {
    super(props)
    this.#draft = new AskingDraft(props.item, now())
  }

  override componentDidMount(): void {
    this.#tick()
  }

  render({ item, strings, skip }: Props) {
    const { asking, kinds } = strings
    const draft = this.#draft
    const missing = this.#asked > 0 ? this.#missing() : undefined
    return (
      <Frame
        item={item}
        root={this.#root}
        change={(form) => this.#choose(form)}
        submit={() => this.#submit()}
        said={missing === undefined ? {} : { message: missing }}
        longest={asking.missing.stake}
        asked={missing === undefined ? 0 : this.#asked}
        below={
          <>
            <StakeFields
              item={item.id}
              staking={{ level: draft.level, staked: undefined, put: (level) => this.#stake(level) }}
              isAsked={true}
              strings={strings.stakes}
            />
            <div class="acts">
              <button class="btn primary">{asking.submit}</button>
              {skip && (
                <button class="btn" type="button" onClick={skip}>
                  {asking.skip}
                </button>
              )}
            </div>
          </>
        }
      >
        <FieldsOf
          item={item}
          response={draft.response}
          strings={kinds}
          isWrong={missing !== undefined && this.#isUnanswered()}
          type={(text) => this.#type(text)}
        />
      </Frame>
    )
  }

  /** Options are not drawn with their ticks: those of the draft are put once they stand. */
  #tick(): void {
    const chosen = chosenIn(this.#draft.response)
    for (const input of this.#root.current?.querySelectorAll<HTMLInputElement>('.opt input') ?? [])
      input.checked = chosen.includes(input.value)
  }

  #choose(form: HTMLFormElement): void {
    const { item } = this.props
    if (item.kind !== 'choice') return
    this.#draft.put({ chosen: new FormData(form).getAll(item.id).map(String) })
    this.forceUpdate()
  }

  #type(text: string): void {
    this.#draft.put({ text, locale: this.props.locale })
    this.forceUpdate()
  }

  #stake(level: AskingDraft['level']): void {
    if (level) this.#draft.stake(level)
    this.forceUpdate()
  }

  #isUnanswered = (): boolean =>
    missingIn(this.props.item, this.#draft.response, this.props.strings) !== undefined

  #missing(): string | undefined {
    const { item, strings } = this.props
    const stake = this.#draft.level ? undefined : strings.asking.missing.stake
    return missingIn(item, this.#draft.response, strings) ?? stake
  }

  async #submit(): Promise<void> {
    if (this.#missing() !== undefined) {
      this.#asked += 1
      this.forceUpdate()
    } else if (await this.#draft.store(this.props.sitting)) this.props.answered()
  }
}
