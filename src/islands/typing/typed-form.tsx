import type { ItemBase } from '../../learning/items/item.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { ItemAnswering } from '../answering/item-answering.ts'
import { ItemForm } from '../answering/item-form.tsx'
import type { ShownStake } from '../answering/stake.ts'
import type { AnsweringStrings } from '../answering/strings.ts'
import type { Told } from './told.ts'
import { Judged } from './judged.tsx'
import { TypedField, type Look } from './typed-field.tsx'
import { TypedKey } from './typed-key.tsx'
import { typedSaid } from './typed-said.ts'

interface Props extends Look {
  readonly item: Pick<ItemBase<string>, 'id' | 'stem' | 'hints' | 'explanation'>
  readonly locale: string
  readonly answering: ItemAnswering<TypedResponse>
  readonly strings: AnsweringStrings & { readonly label: string }
  /** `null` until the answer is checked. */
  readonly told: Told | null
  /** Names the key. */
  readonly answer: string
  /** Said of something typed that is no answer; `undefined` where it is one. */
  readonly unreadable: string | undefined
  /** Where something is staked on the answer. */
  readonly stake: ShownStake | undefined
}

/** An item answered by typing: the field, what is said of the answer under it, and the key at the end. */
export function TypedForm(props: Props) {
  const { item, locale, answering, strings, told, answer, unreadable, stake } = props
  const { state, isFolded } = answering
  const shown = state.stage === 'answering' || isFolded ? null : told
  const isFinished = state.stage === 'finished'
  const isAnswering = state.stage === 'answering'
  const said = typedSaid({ ...props, state, refusal: unreadable ?? stake?.missing })
  return (
    <ItemForm
      item={item}
      answering={answering}
      strings={strings}
      said={isAnswering ? said : (stake?.marked(said) ?? said)}
      stake={stake?.fields(isAnswering)}
      first="input"
      explained={
        isFinished &&
        !isFolded && (
          <TypedKey strings={strings} answer={answer} explanation={item.explanation} isOpen={true} />
        )
      }
    >
      <TypedField
        {...props}
        name={item.id}
        label={strings.label}
        text={state.draft?.text ?? ''}
        isLocked={isFinished}
        isWrong={state.asked > 0 || shown?.right === false}
        describedBy={shown ? `${item.id}-told` : undefined}
        type={(text) => answering.put({ text, locale })}
      />
      {shown && <Judged id={`${item.id}-told`} told={shown} />}
    </ItemForm>
  )
}
