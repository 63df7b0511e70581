import { isId } from './ids.ts'

/** What a trainer's room opens on, as the fragment of an address says it; what stands after `#` no host is ever told. */
export type RunSheetAddress =
  /** A ready-made workshop. */
  | { readonly kind: 'ready'; readonly id: string }
  /** A lesson, as it stands. */
  | { readonly kind: 'lesson'; readonly id: string }
  /** A whole run sheet: what codec.ts writes, deflated, in base64url. */
  | { readonly kind: 'sheet'; readonly code: string }

export type AddressReading =
  | RunSheetAddress
  /** The fragment says nothing of a run sheet. */
  | { readonly kind: 'none' }
  /** It should, and it cannot be read. */
  | { readonly kind: 'unreadable' }

/** A longer code was written by nobody: the longest sheet that codec.ts reads takes less, whatever its language. */
export const maxCodeLength = 600_000

/** `room` is the address of a trainer's room. */
export function runSheetAddress(room: string, what: RunSheetAddress): string {
  if (what.kind === 'sheet') return `${room}#s=${what.code}`
  return `${room}#${what.kind === 'ready' ? 'w' : 'l'}=${what.id}`
}

/** Total: any fragment, with its `#` or without, gives a reading. */
export function readAddress(fragment: string): AddressReading {
  const [, letter, text = ''] = /^#?([wls])=(.*)$/s.exec(fragment) ?? []
  if (letter === undefined) return { kind: 'none' }
  if (letter === 's') return isCode(text) ? { kind: 'sheet', code: text } : { kind: 'unreadable' }
  if (!isId(text)) return { kind: 'unreadable' }
  return { kind: letter === 'w' ? 'ready' : 'lesson', id: text }
}

const isCode = (text: string) => text.length <= maxCodeLength && /^[\w-]+$/.test(text)
