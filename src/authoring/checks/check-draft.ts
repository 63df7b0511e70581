import type { Draft } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import { duplicates } from './duplicates.ts'
import { glossaryReferences } from './glossary-references.ts'
import { itemReferences } from './item-references.ts'
import { itemRules } from './item-rules.ts'
import { languages } from './languages.ts'
import { lessonReferences } from './lesson-references.ts'
import { sharedRuns } from './shared-runs.ts'
import { slugs } from './slugs.ts'
import { structure } from './structure.ts'

const checks: readonly ((draft: Draft) => readonly Fault[])[] = [
  structure,
  duplicates,
  lessonReferences,
  itemReferences,
  glossaryReferences,
  itemRules,
  languages,
  slugs,
  sharedRuns,
]

/** What is wrong between things that may each be right in themselves. */
export function checkDraft(draft: Draft): readonly Fault[] {
  return checks.flatMap((check) => check(draft))
}
