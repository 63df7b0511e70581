/** What a choice is called on paper, by its rank from 0: `A` … `Z`, `AA` … */
export function letterAt(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26))
  return rank < 26 ? last : letterAt(Math.floor(rank / 26) - 1) + last
}

export type Lettered<One> = One & { readonly letter: string }
export type Numbered<One> = One & { readonly n: number }

export const lettered = <One>(list: readonly One[]): readonly Lettered<One>[] =>
  list.map((one, rank) => ({ ...one, letter: letterAt(rank) }))

export const numbered = <One>(list: readonly One[]): readonly Numbered<One>[] =>
  list.map((one, rank) => ({ ...one, n: rank + 1 }))
