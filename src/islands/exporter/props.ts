import type { BankFormat } from '../../learning/exchange/bank-format.ts'
import type { Chosen } from '../../learning/exchange/chosen.ts'
import type { ExporterStrings } from './strings.ts'

export interface ExporterProps {
  readonly locale: string
  readonly course: { readonly id: string; readonly title: string }
  /** Of the course, that of the page among them. */
  readonly languages: readonly Language[]
  readonly strings: ExporterStrings
}

/** What is fetched of a language. */
export interface Language {
  readonly locale: string
  readonly name: string
  /** What can be chosen from. */
  readonly catalogue: string
  /** `{id}`: of an item. */
  readonly item: string
}

/** What a trainer asks for. */
export interface Wish {
  readonly chosen: Chosen
  readonly locale: string
  readonly isReservedToo: boolean
  readonly format: BankFormat
}
