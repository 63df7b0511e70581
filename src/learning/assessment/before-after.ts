import type { Catalogue } from '../catalogue.ts'
import type { Sitting } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import { completeSittings } from './sitting-answers.ts'
import { sittingResult, type SittingResult, type Tally } from './sitting-result.ts'

/** One question more or less is chance: only beyond it does anything change. */
export type Change = 'more' | 'alike' | 'fewer'

export interface ModuleBeforeAfter {
  readonly module: string
  readonly before: Tally
  readonly after: Tally
  readonly change: Change
}

export interface BeforeAfter {
  readonly before: SittingResult
  readonly after: SittingResult
  readonly modules: readonly ModuleBeforeAfter[]
}

type Course = Pick<Catalogue, 'modules' | 'items'>

/** The latest complete final beside the latest complete diagnostic that went before it. */
export function beforeAfter(state: ProgressState, course: Course): BeforeAfter | undefined {
  const final = completeSittings(state, course.items, 'final').at(-1)
  const diagnostic = final && latestBefore(final, completeSittings(state, course.items, 'diagnostic'))
  if (!diagnostic) return undefined
  const [before, after] = [sittingResult(diagnostic, state, course), sittingResult(final, state, course)]
  return { before, after, modules: modulesOf(before, after) }
}

const latestBefore = (final: Sitting, diagnostics: readonly Sitting[]): Sitting | undefined =>
  diagnostics.findLast(({ atMs }) => atMs <= final.atMs)

/** Modules that both asked about. */
function modulesOf(before: SittingResult, after: SittingResult): readonly ModuleBeforeAfter[] {
  return before.modules.flatMap((one) => {
    const other = after.modules.find(({ module }) => module === one.module)
    return other ? { module: one.module, before: one, after: other, change: changeOf(one, other) } : []
  })
}

/** Shares are compared as if both had asked as many questions as the longer one. */
export function changeOf(before: Tally, after: Tally): Change {
  const difference = (after.right / after.of - before.right / before.of) * Math.max(before.of, after.of)
  if (Math.abs(difference) < 1.5) return 'alike'
  return difference > 0 ? 'more' : 'fewer'
}
