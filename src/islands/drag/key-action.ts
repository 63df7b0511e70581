import type { BinId, CardId } from '../../learning/sorting/board.ts'
import type { Action } from '../../learning/sorting/play.ts'

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key does on `card`, the card that has the focus or whose destination is asked for. */
export function keyAction(
  keys: Keys,
  card: CardId | null,
  bins: readonly { readonly id: BinId }[],
): Action | null {
  if (keys.ctrlKey || keys.metaKey)
    return keys.key.toLowerCase() === 'z' && !keys.shiftKey ? { type: 'undo' } : null
  if (keys.key === 'Escape') return { type: 'cancel' }
  const bin = keys.altKey || card === null ? undefined : bins[digitOf(keys) - 1]
  return bin && card !== null ? { type: 'place', card, bin: bin.id } : null
}

/** 0 where there is none. On a French keyboard the key of 1 types "&": then its place tells. */
function digitOf({ key, code }: Keys): number {
  return Number(/^\d$/.test(key) ? key : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? 0))
}
