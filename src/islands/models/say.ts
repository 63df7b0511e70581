import type { HolesIn, Texts } from '../../learning/models/model.ts'
import { fill } from '../../learning/text.ts'

type Filled<Text extends string> = [HolesIn<Text>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<HolesIn<Text>, string>>]

/** A text of the model, its holes filled: one that it does not declare, or a hole left open, does not compile. */
export type Say<Ts extends Texts> = <Id extends keyof Ts & string>(id: Id, ...holes: Filled<Ts[Id]>) => string

export const sayer =
  <Ts extends Texts>(texts: Readonly<Record<string, string>>): Say<Ts> =>
  (id, ...[holes]) =>
    fill(texts[id] ?? '', holes ?? {})
