import type { z } from 'zod'

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T
type Same<A, B> = [A, B] extends [B, A] ? true : never

/** `true` only while a schema and the rules of src/learning describe the same thing. */
export type SameShape<Schema extends z.ZodType, Rules> = Same<Frozen<z.output<Schema>>, Frozen<Rules>>
