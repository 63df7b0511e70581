import type { ItemBase } from '../../learning/items/item.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { ItemAnswering } from '../answering/item-answering.ts'
import { ItemForm } from '../answering/item-form.tsx'
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
  /** Said of something typed that is no answer. */
  readonly unreadable: string
}

/** An item answered by typing: the field, what is said of the answer under it, and the key at the end. */
export function TypedForm(props: Props) {
  const { item, locale, answering, strings, told, answer } = props
  const { state, isFolded } = answering
  const shown = state.stage === 'answering' || isFolded ? null : told
  const isFinished = state.stage === 'finished'
  return (
    <ItemForm
      item={item}
      answering={answering}
      strings={strings}
      said={typedSaid({ ...props, state })}
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
