import type { ItemKind } from '../items/index.ts'
import type { RunSheet } from './run-sheet.ts'

/** What must be at hand; `screen`: a projector or a screen, with a computer. */
export type MaterialKind =
  'run-sheet' | 'screen' | 'voting-cards' | 'cards' | 'bins' | 'questions' | 'paper' | 'timer'

export interface NeededMaterial {
  readonly kind: MaterialKind
  /** One for whom. */
  readonly per: 'room' | 'team' | 'person'
  /** `null` where nobody said how many people come. */
  readonly copies: number | null
  /** Ids of the items that it is for; none: it is for all of the workshop. */
  readonly items: readonly string[]
}

/** People in a team, as the ready-made workshops have them. */
export const teamSize = 5

export const teamsOf = (people: number): number => Math.ceil(people / teamSize)

/** What the steps of `sheet` need, most general first; `kindOf` an item: `undefined` where the course has none of that name. */
export function materialsOf(
  { people, steps }: RunSheet,
  kindOf: (item: string) => ItemKind | undefined,
): readonly NeededMaterial[] {
  const itemsBy = (how: string) => [
    ...new Set(steps.flatMap((step) => (step.kind === 'activity' && step.how === how ? [step.item] : []))),
  ]
  const [hands, teams, together] = [itemsBy('hands'), itemsBy('teams'), itemsBy('steps')]
  const sorted = teams.filter((item) => kindOf(item) === 'categorise')
  const others = teams.filter((item) => !sorted.includes(item))
  const written = [...teams, ...together].filter((item) => isWritten(kindOf(item)))
  const isShown = steps.some(({ kind }) => kind === 'section') || hands.length > 0 || together.length > 0
  const needed = [
    ['run-sheet', 'room', steps.length > 0, []],
    ['timer', 'room', steps.length > 0, []],
    ['screen', 'room', isShown, []],
    ['voting-cards', 'person', hands.length > 0, []],
    ['cards', 'team', sorted.length > 0, sorted],
    ['bins', 'team', sorted.length > 0, sorted],
    ['questions', 'team', others.length > 0, others],
    ['paper', 'person', written.length > 0 || steps.some(({ kind }) => kind === 'note'), []],
  ] as const
  return needed.flatMap(([kind, per, isNeeded, items]) =>
    isNeeded ? [{ kind, per, items, copies: copiesFor(per, people) }] : [],
  )
}

function copiesFor(per: NeededMaterial['per'], people: number | undefined): number | null {
  if (per === 'room') return 1
  if (people === undefined) return null
  return per === 'team' ? teamsOf(people) : people
}

/** Whether an answer is thought out with a pen in hand. */
const isWritten = (kind: ItemKind | undefined): boolean =>
  kind === 'number' || kind === 'text-entry' || kind === 'cloze' || kind === 'reflection'
