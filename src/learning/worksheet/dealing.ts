import { randomStream, seedFrom, shuffled } from '../random.ts'

/** Puts a list in the order in which it is printed; `part` tells lists of one sheet apart. */
export type Mix = <One>(list: readonly One[], part: string) => readonly One[]

/** How a sheet is dealt. */
export interface Dealing {
  readonly mix: Mix
  /** Of what is drawn from a pool: the same in every version. */
  readonly seed: number
}

export const versions = ['A', 'B'] as const
export type Version = (typeof versions)[number]

/** As pages show it: options stand in one order on screen and on paper. */
export const asOnScreen = (id: string): Dealing => ({
  mix: (list, part) => shuffled(list, randomStream(seedFrom(part))),
  seed: seedFrom(id),
})

/** Version B has nothing in the order of version A, but for what can stand in one order only. */
export function dealing(seed: number, version: Version): Dealing {
  const dealt = <One>(list: readonly One[], part: string, as: Version) =>
    shuffled(list, randomStream(seedFrom(`${seed} ${as} ${part}`)))
  return {
    mix: (list, part) => {
      const mixed = dealt(list, part, version)
      const first = dealt(list, part, 'A')
      const isSame = version !== 'A' && mixed.every((one, at) => one === first[at])
      return isSame ? rotated(mixed) : mixed
    },
    seed,
  }
}

export const rotated = <One>(list: readonly One[]): readonly One[] => [...list.slice(1), ...list.slice(0, 1)]

/** Of four digits, so that it can be read out: 1000 to 9999. */
export const sheetSeed = (random: number): number => 1000 + (random % 9000)

/** The number typed; `null` where it is none that a sheet shows. */
export const readSheetSeed = (text: string): number | null =>
  /^[1-9]\d{3}$/.test(text.trim()) ? Number(text) : null
