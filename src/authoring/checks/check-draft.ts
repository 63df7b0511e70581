import type { Draft } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import type { Dictionaries } from '../spelling/dictionary.ts'
import { spelling } from '../spelling/spelling.ts'
import { catchAllOptions } from './bank/catch-all-options.ts'
import { conceptCoverage } from './bank/concept-coverage.ts'
import { keyPositions } from './bank/key-positions.ts'
import { longestKeyRate } from './bank/longest-key-rate.ts'
import { optionCounts } from './bank/option-counts.ts'
import { optionLengths } from './bank/option-lengths.ts'
import { duplicates } from './duplicates.ts'
import { glossaryReferences } from './glossary-references.ts'
import { itemReferences } from './item-references.ts'
import { itemRules } from './item-rules.ts'
import { languages } from './languages.ts'
import { citations } from './lesson/citations.ts'
import { declaredMinutes } from './lesson/declared-minutes.ts'
import { sectionLengths } from './lesson/section-lengths.ts'
import { lessonReferences } from './lesson-references.ts'
import { modelReferences } from './model-references.ts'
import { partParity } from './part-parity.ts'
import { readingOrder } from './reading-order.ts'
import { sharedRuns } from './shared-runs.ts'
import { slugs } from './slugs.ts'
import { structure } from './structure.ts'
import { workshopReferences } from './workshop-references.ts'

const checks: readonly ((draft: Draft) => readonly Fault[])[] = [
  structure,
  duplicates,
  lessonReferences,
  readingOrder,
  itemReferences,
  glossaryReferences,
  modelReferences,
  workshopReferences,
  itemRules,
  languages,
  slugs,
]

/** Only when reading thoroughly. */
const editorial: typeof checks = [
  sharedRuns,
  partParity,
  conceptCoverage,
  optionCounts,
  (draft) => catchAllOptions(draft),
  optionLengths,
  longestKeyRate,
  keyPositions,
  sectionLengths,
  declaredMinutes,
  citations,
]

/** How closely a course is read. Builds leave out what takes long and no page rests on; the content check does not. */
export interface Reading {
  readonly thorough: boolean
  /** What its words are looked up in; without them they are not. */
  readonly dictionaries?: Dictionaries
  /** Whether modules that are drafts are among what was read. */
  readonly drafts?: boolean
}

/** What is wrong between things that may each be right in themselves. */
export function checkDraft(draft: Draft, { thorough, dictionaries }: Reading): readonly Fault[] {
  return [
    ...[...checks, ...(thorough ? editorial : [])].flatMap((check) => check(draft)),
    ...(dictionaries ? spelling(draft, dictionaries) : []),
  ]
}
