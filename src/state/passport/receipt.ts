import type { Instant } from '../../learning/progress/event.ts'
import type { TextStorage, Written } from '../../platform/storage.ts'
import { isEventKey } from '../event-texts.ts'
import { parseJson } from '../json.ts'

/** What the last taking in added, so that it can be undone: after a reload too. */
export interface Receipt {
  readonly atMs: Instant
  /** Of the events added, without the course's prefix. */
  readonly keys: readonly string[]
  /** They were taken away again, which is still to be told. */
  readonly isUndone: boolean
}

const key = 'r/last'

/** Replaces the one before it. */
export function writeReceipt(storage: TextStorage, receipt: Receipt): Written {
  return storage.write(key, JSON.stringify(receipt))
}

export function dropReceipt(storage: TextStorage): void {
  storage.remove(key)
}

export function readReceipt(storage: TextStorage): Receipt | null {
  const { atMs, keys, isUndone } = (parseJson(storage.read(key)) ?? {}) as Partial<Receipt>
  if (typeof atMs !== 'number' || !Array.isArray(keys)) return null
  return { atMs, keys: (keys as unknown[]).filter(isKey), isUndone: isUndone === true }
}

/** Nothing but events is ever taken away, whoever wrote the receipt. */
const isKey = (value: unknown): value is string => typeof value === 'string' && isEventKey(value)
