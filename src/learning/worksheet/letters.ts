import { letterAt } from '../items/letter.ts'

export type Lettered<One> = One & { readonly letter: string }
export type Numbered<One> = One & { readonly n: number }

export const lettered = <One>(list: readonly One[]): readonly Lettered<One>[] =>
  list.map((one, rank) => ({ ...one, letter: letterAt(rank) }))

export const numbered = <One>(list: readonly One[]): readonly Numbered<One>[] =>
  list.map((one, rank) => ({ ...one, n: rank + 1 }))
