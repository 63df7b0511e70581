import type { SortEvent } from '../../learning/sorting/play.ts'
import type { Plural } from '../../learning/text.ts'

/** What the sorter says. `{c}` is a card, `{b}` a bin, `{k}` `{r}` `{n}` numbers. */
export interface SorterStrings {
  readonly how: string
  readonly toLists: string
  readonly toCards: string
  /** Describes every card to who works by keys. */
  readonly keys: string
  readonly toSort: string
  readonly toSortCount: Plural
  readonly bins: string
  readonly placedCount: Plural
  readonly binCount: Plural
  readonly where: string
  readonly placeIn: string
  readonly putBack: string
  readonly cancel: string
  readonly undo: string
  readonly check: string
  readonly reveal: string
  readonly again: string
  readonly right: string
  readonly defensible: string
  readonly misplaced: string
  readonly answer: string
  readonly whyNot: string
  readonly lookFor: string
  readonly youPut: string
  readonly youLeft: string
  readonly alsoIn: string
  readonly list: SorterListStrings
  readonly said: Readonly<Record<Exclude<SortEvent, 'checked'> | 'start', string>>
  /** Said of a check. */
  readonly checked: Plural
  readonly results: SorterResultsStrings
}

export interface SorterListStrings {
  readonly card: string
  readonly bin: string
  readonly none: string
}

export interface SorterResultsStrings {
  readonly title: string
  readonly confused: Plural
  readonly noConfusion: string
  readonly reread: string
  readonly caption: string
  readonly belongs: string
  readonly put: string
}

/** What only the form without scripts says. */
export interface SorterFormStrings {
  readonly how: string
  readonly reset: string
  readonly answers: string
}
