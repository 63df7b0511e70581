import type { Parameters } from './parameters.ts'

/** By id: what each text says, with a hole for each number or name put into it: `'How many to bake: {count}.'` */
export type Texts = Readonly<Record<string, string>>

/** What the content may bring to a model besides words, each kind with its schema. */
export type DataKind = 'case' | 'decisions'

/**
 * What a model declares of itself: what a reader moves, and the texts it needs, which the content writes; and the kind of
 * its data, where it works on some.
 */
export interface Model<Ps extends Parameters = Parameters, Ts extends Texts = Texts> {
  readonly parameters: Ps
  readonly texts: Ts
  readonly data?: DataKind | undefined
}

export const declareModel = <Ps extends Parameters, const Ts extends Texts>(
  parameters: Ps,
  texts: Ts,
  data?: DataKind,
): Model<Ps, Ts> => ({ parameters, texts, data })

/** Names of the holes of a text: `'count'`. */
export type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never

export const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole)
