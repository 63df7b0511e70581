import type { Parameters } from './parameters.ts'

/** By id: what each text says, with a hole for each number or name put into it: `'How many to bake: {count}.'` */
export type Texts = Readonly<Record<string, string>>

/** What a model declares of itself: what a reader moves, and the texts it needs, which the content writes. */
export interface Model<Ps extends Parameters = Parameters, Ts extends Texts = Texts> {
  readonly parameters: Ps
  readonly texts: Ts
}

export const declareModel = <Ps extends Parameters, const Ts extends Texts>(
  parameters: Ps,
  texts: Ts,
): Model<Ps, Ts> => ({ parameters, texts })

/** Names of the holes of a text: `'count'`. */
export type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never

export const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole)
