import { strToU8, zipSync } from 'fflate'
import type { WrittenFile } from '../learning/exchange/bank-format.ts'

/** A package of texts, each at the path that its name says. */
export const zipOf = (files: readonly WrittenFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))
