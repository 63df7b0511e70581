import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import type { ReadyMade, TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { readCode } from '../../state/trainer/run-sheet-code.ts'
import { savedSheet } from '../../state/trainer/run-sheets.ts'
import { Editor } from './editor.tsx'
import { Home } from './home.tsx'
import { OpenSheet } from './open-sheet.ts'
import type { ComposerPage } from './props.ts'
import { Refused, type Refusal, Shown } from './shown.tsx'
import { whereOf } from './where.ts'
import type { Asked } from './wish-form.tsx'

/** What the composer is at: one thing at a time. */
export type Stage =
  /** `given`: objectives that are chosen from the start. */
  | { readonly kind: 'home'; readonly given: readonly string[] }
  | { readonly kind: 'sheet'; readonly open: OpenSheet }
  /** From a link, and nowhere else yet. */
  | { readonly kind: 'shown'; readonly sheet: RunSheet }
  | { readonly kind: 'refused'; readonly why: Refusal }

/** What a fragment of an address opens; `null` where it is a place in the page. */
export async function stageAt(fragment: string, catalogue: TrainerCatalogue): Promise<Stage | null> {
  const where = whereOf(fragment)
  switch (where.kind) {
    case 'none':
      return fragment.length > 1 ? null : { kind: 'home', given: [] }
    case 'unreadable':
      return { kind: 'refused', why: 'unreadable' }
    case 'kept':
      return keptStage(where.id)
    case 'ready': {
      const workshop = catalogue.workshops.find(({ id }) => id === where.id)
      return workshop
        ? { kind: 'sheet', open: new OpenSheet(sheetOf(workshop)) }
        : { kind: 'refused', why: 'gone' }
    }
    case 'lesson':
      return { kind: 'home', given: catalogue.lessons.find(({ id }) => id === where.id)?.objectives ?? [] }
    case 'sheet': {
      const reading = await readCode(where.code)
      return reading.kind === 'run-sheet'
        ? { kind: 'shown', sheet: reading.sheet }
        : { kind: 'refused', why: reading.why }
    }
  }
}

function keptStage(id: string): Stage {
  const saved = savedSheet(id)
  if (!saved) return { kind: 'refused', why: 'missing' }
  const { reading } = saved
  return reading.kind === 'run-sheet'
    ? { kind: 'sheet', open: new OpenSheet(reading.sheet, saved) }
    : { kind: 'refused', why: reading.why }
}

/** Without what only a ready-made one has. */
const sheetOf = ({ title, audience, minutes, objectives, steps }: ReadyMade): RunSheet => ({
  ...{ title, audience, minutes, objectives, steps },
})

interface Props {
  readonly page: ComposerPage
  readonly stage: Stage
  readonly left: OpenSheet | null
  readonly said: string
  readonly propose: (asked: Asked) => void
  readonly blank: (asked: Asked) => void
  readonly resume: (left: OpenSheet) => void
  readonly keep: (sheet: RunSheet) => void
  readonly edit: (sheet: RunSheet) => void
  readonly changed: () => void
  readonly leave: () => void
  readonly focus: (selector: string) => void
}

export function StageView({ stage, ...props }: Props) {
  switch (stage.kind) {
    case 'home':
      return <Home {...props} given={stage.given} />
    case 'sheet':
      return <Editor {...props} open={stage.open} />
    case 'shown':
      return <Shown {...props} sheet={stage.sheet} />
    case 'refused':
      return <Refused {...props} why={stage.why} />
  }
}
