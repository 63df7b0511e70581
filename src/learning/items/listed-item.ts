import { isAllOrNothing } from './all-or-nothing.ts'
import type { Item, ItemKind } from './index.ts'
import type { ItemBase } from './item.ts'

/** An item as the rules that choose among items know it: where it stands in the course, and no text. */
export interface ListedItem extends Pick<
  ItemBase<unknown>,
  'id' | 'revision' | 'concepts' | 'objective' | 'section' | 'bloom' | 'reserved'
> {
  readonly kind: ItemKind
  /** Id of the lesson whose bank it stands in, and of that lesson's module. */
  readonly lesson: string
  readonly module: string
  /** It is right or wrong as a whole: it may be staked. */
  readonly isWhole: boolean
}

export function listItem(item: Item<unknown>, place: Pick<ListedItem, 'lesson' | 'module'>): ListedItem {
  const { id, revision, kind, concepts, objective, section, bloom, reserved } = item
  return {
    ...{ id, revision, kind, concepts, objective, bloom, ...place },
    ...(section !== undefined && { section }),
    ...(reserved && { reserved }),
    isWhole: isAllOrNothing(item),
  }
}
