import { readRunSheet, type RunSheetReading, writeRunSheet } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { newId } from '../../platform/ids.ts'
import type { Written } from '../../platform/storage.ts'
import { storage } from '../device.ts'
import { parseJson } from '../json.ts'
import { now } from '../now.ts'

/** A run sheet that this device keeps. */
export interface SavedSheet {
  readonly id: string
  /** As it was written: what cannot be read is kept, and can be taken elsewhere. */
  readonly text: string
  readonly savedAtMs: number
  readonly reading: RunSheetReading
}

export type Saved =
  | { readonly kind: 'saved'; readonly id: string; readonly text: string }
  /** Nothing was written. */
  | { readonly kind: 'full' | 'denied' }

const start = 'w/'

/** The latest first; `null` where storage is denied. */
export function savedSheets(): readonly SavedSheet[] | null {
  const ids = storage.keys(start)?.map((key) => key.slice(start.length))
  const sheets = ids?.map(savedSheet).filter((sheet) => sheet !== null)
  return sheets?.sort((one, other) => other.savedAtMs - one.savedAtMs || (one.id < other.id ? 1 : -1)) ?? null
}

/** `null` where there is none of that id. */
export function savedSheet(id: string): SavedSheet | null {
  const text = storage.read(start + id)
  if (text === null) return null
  const { savedAtMs } = (parseJson(text) ?? {}) as { readonly savedAtMs?: unknown }
  return { id, text, savedAtMs: typeof savedAtMs === 'number' ? savedAtMs : 0, reading: readRunSheet(text) }
}

export const saveNewSheet = (sheet: RunSheet): Saved => written(newId(now()), sheet)

/**
 * In the place of `known`, as it was last read or written here; where another tab has changed it since, as a sheet of its
 * own, for both are worth keeping.
 */
export function saveSheet(known: { readonly id: string; readonly text: string }, sheet: RunSheet): Saved {
  const stored = storage.read(start + known.id)
  return stored === null || stored === known.text ? written(known.id, sheet) : saveNewSheet(sheet)
}

export const deleteSheet = (id: string): void => storage.remove(start + id)

/** Undoes its deletion. */
export const restoreSheet = ({ id, text }: SavedSheet): Written => storage.write(start + id, text)

function written(id: string, sheet: RunSheet): Saved {
  const text = JSON.stringify({ savedAtMs: now(), ...(JSON.parse(writeRunSheet(sheet)) as object) })
  const outcome = storage.write(start + id, text)
  return outcome === 'written' ? { kind: 'saved', id, text } : { kind: outcome }
}
