import { compare, type Comparison } from '../../learning/passport/compare.ts'
import type { ProgressEvent } from '../../learning/progress/event.ts'
import { dropAddressFragment, loadPageAgain, readAddressFragment } from '../../platform/address.ts'
import { keyOf } from '../event-texts.ts'
import { $progress } from '../progress.ts'
import { desk } from './desk.ts'
import { dropReceipt, type Receipt, readReceipt } from './receipt.ts'
import { type TakenIn, takeIn, undoTakingIn } from './take-in.ts'

/** What `events` would add to this device. */
export function compareWithDevice(
  events: readonly ProgressEvent[],
  lessonOf: (item: string) => string | undefined,
): Comparison {
  return compare($progress.get(), events, keyOf, lessonOf)
}

export const takeInHere = (
  events: readonly ProgressEvent[],
  tell: (done: number) => void,
): Promise<TakenIn> => takeIn(desk, events, tell)

/** Takes the last ones away, and loads the page again. */
export async function undoHere(): Promise<void> {
  if (await undoTakingIn(desk)) loadPageAgain()
}

/** That of the last taking in; one that was undone is told once. */
export function lastReceipt(): Receipt | null {
  const receipt = readReceipt(desk.storage)
  if (receipt?.isUndone) dropReceipt(desk.storage)
  return receipt
}

/** What the address of the page holds after `#`, where that is a passport; it is taken out of the address. */
export function takeFragment(): string | null {
  const fragment = readAddressFragment()
  if (!fragment.startsWith('#p=')) return null
  dropAddressFragment()
  return fragment
}
