import type { ComponentChildren } from 'preact'
import type { ItemBase } from '../../learning/items/item.ts'
import { type Answerable, Actions } from './actions.tsx'
import { Frame } from './frame.tsx'
import { Hints } from './hints.tsx'
import type { Said } from './said.ts'
import type { AnsweringStrings } from './strings.ts'

interface Props {
  readonly item: Pick<ItemBase<string>, 'id' | 'stem' | 'hints'>
  readonly answering: Answerable & {
    readonly state: { readonly asked: number }
    submit(): Promise<void>
  }
  readonly strings: AnsweringStrings
  readonly said: Said
  /** Selector of what takes the focus for another try. */
  readonly first: string
  readonly children: ComponentChildren
  /** Where something is staked on the answer: what is asked of it. */
  readonly stake?: ComponentChildren
  readonly explained?: ComponentChildren
}

/** The frame of a kind that is checked, tried again and revealed. */
export function ItemForm({ item, answering, strings, said, first, children, stake, explained }: Props) {
  return (
    <Frame
      item={item}
      root={answering.root}
      submit={() => answering.submit()}
      said={said}
      longest={strings.revised}
      asked={answering.state.asked}
      below={
        <>
          <Hints hints={item.hints} strings={strings} />
          {stake}
          <Actions answering={answering} strings={strings} first={first} />
        </>
      }
      explained={explained}
    >
      {children}
    </Frame>
  )
}
