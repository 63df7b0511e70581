import type { ListedItem } from '../../../src/learning/items/listed-item.ts'
import { poolsOf } from '../../../src/learning/assessment/pools.ts'
import { seedFrom } from '../../../src/learning/random.ts'
import type { SimulatedItem } from '../bank.ts'
import { drawsOf } from '../random-draws.ts'
import { type Coverage, coverage } from './coverage.ts'
import { type Makeup, makeup } from './makeup.ts'
import { type ModuleParallelism, moduleParallelism } from './module-parallelism.ts'
import { type Parallelism, parallelism } from './parallelism.ts'
import { byModule, type FormPair, matched, naive, type Selector } from './selectors.ts'
import { type BothSat, sitForms } from './sit-forms.ts'
import { trueItems } from './true-items.ts'

/** What is assumed of items and learners. Fixed before forms were compared. */
export interface FormsAssumption {
  readonly name: string
  /** In logits, of true difficulties around those declared. */
  readonly errorSd: number
  readonly abilitySd: number
}

export interface FormsResult {
  readonly assumption: string
  readonly selector: string
  /** One a world. */
  readonly worlds: readonly Parallelism[]
}

export interface FormsData {
  readonly learners: number
  readonly worlds: number
  readonly results: readonly FormsResult[]
  /** As usually assumed; by selector, one a world. */
  readonly makeups: readonly { readonly selector: string; readonly worlds: readonly Makeup[] }[]
  readonly coverages: readonly (Coverage & { readonly selector: string })[]
  /** Of Triptyque, as usually assumed; one a world. */
  readonly modules: readonly { readonly module: string; readonly worlds: readonly ModuleParallelism[] }[]
}

const learners = 1000

/** How hard each item truly is, and how well it discriminates, is drawn anew for each. */
const worlds = 20

const usual: FormsAssumption = { name: 'usual', errorSd: 0.5, abilitySd: 1 }

const assumptions: readonly FormsAssumption[] = [
  usual,
  { ...usual, name: 'difficulties as declared', errorSd: 0 },
  { ...usual, name: 'difficulties further off: 1 logit', errorSd: 1 },
  { ...usual, name: 'learners more alike: 0.5', abilitySd: 0.5 },
  { ...usual, name: 'learners less alike: 1.5', abilitySd: 1.5 },
]

const selectors = [matched, byModule, naive]

export function studyForms(bank: readonly SimulatedItem[], seed: number): FormsData {
  const listed = bank.map((item) => item.listed)
  const drawn = selectors.map((selector) => ({
    selector: selector.name,
    pairs: pairsOf(selector, listed, seed),
  }))
  const eligible = [...poolsOf(listed).values()].flat()
  const bloomOf = new Map(listed.map(({ id, bloom }) => [id, bloom]))
  const ownPairs = drawn[0]?.pairs ?? []
  const ownWorlds = everyWorld((world) => sitAll(ownPairs, bank, usual, seed, world))
  return {
    learners,
    worlds,
    results: assumptions.flatMap((assumption) =>
      drawn.map(({ selector, pairs }) => ({
        assumption: assumption.name,
        selector,
        worlds: everyWorld((world) => parallelism(sitAll(pairs, bank, assumption, seed, world))),
      })),
    ),
    makeups: drawn.map(({ selector, pairs }) => ({
      selector,
      worlds: everyWorld((world) =>
        makeup(pairs, bloomOf, trueItems(bank, usual.errorSd, seed, 'world', world)),
      ),
    })),
    coverages: drawn.map(({ selector, pairs }) => ({
      selector,
      ...coverage(
        pairs,
        eligible.map(({ id }) => id),
      ),
    })),
    modules: [...poolsOf(listed)].map(([module, pool]) => ({
      module,
      worlds: ownWorlds.map((sat) => moduleParallelism(ownPairs, sat, new Set(pool.map(({ id }) => id)))),
    })),
  }
}

const everyWorld = <Result>(of: (world: number) => Result): readonly Result[] =>
  Array.from({ length: worlds }, (_, world) => of(world))

const pairsOf = ({ draw }: Selector, bank: readonly ListedItem[], seed: number): readonly FormPair[] =>
  Array.from({ length: learners }, (_, number) => draw(bank, seedFrom(`${seed}/forms of ${number}`)))

/** Every learner sits their own two forms. */
function sitAll(
  pairs: readonly FormPair[],
  bank: readonly SimulatedItem[],
  { errorSd, abilitySd }: FormsAssumption,
  seed: number,
  world: number,
): readonly BothSat[] {
  const items = trueItems(bank, errorSd, seed, 'world', world)
  return pairs.map((pair, number) => {
    const ability = abilitySd * drawsOf(seed, 'ability of', number).normal()
    return sitForms(pair, ability, items, seed, world, number)
  })
}
