import { fromBase64url, toBase64url } from '../../learning/passport/base64url.ts'
import { readRunSheet, type RunSheetReading, writeRunSheet } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { deflate, inflate } from '../../platform/compression.ts'

/** Bytes of a whole sheet: what codec.ts takes has less, whatever its language. */
const mostBytes = 1_000_000

/** The whole sheet as an address carries it: see `RunSheetAddress`. */
export const codeOf = async (sheet: RunSheet): Promise<string> =>
  toBase64url(await deflate(writeRunSheet(sheet)))

/** Total: any text gives a reading. */
export async function readCode(code: string): Promise<RunSheetReading> {
  const bytes = fromBase64url(code)
  const inflated = bytes && (await inflate(bytes, mostBytes))
  return inflated?.kind === 'text' ? readRunSheet(inflated.text) : { kind: 'refused', why: 'unreadable' }
}
