import type { BuildsData } from '../parts/builds.ts'
import type { Company } from '../parts/company.ts'
import { medianOf } from '../spread.ts'
import type { Budget } from './budgets.ts'
import { number, ratio } from './table.ts'

const most = 1.3

export const buildBudgets = ({ sizes, company }: BuildsData): readonly Budget[] => [
  ...sizes.flatMap(costBudgets),
  ...(company ? companyBudgets(company) : []),
]

function companyBudgets({ alone, amid, lessons }: Company): readonly Budget[] {
  const nodes = amid.domNodes - alone.domNodes
  const bytes = amid.bytes - alone.bytes
  const amidMany = `a lesson of ${number(lessons)}, over the same alone`
  return [
    { what: `${amidMany}: DOM nodes`, budget: '≤ +10', found: `+${nodes}`, holds: nodes <= 10 },
    { what: `${amidMany}: bytes`, budget: '≤ +300 B', found: `+${bytes} B`, holds: bytes <= 300 },
  ]
}

function costBudgets({ lessons, builds }: BuildsData['sizes'][number]): readonly Budget[] {
  const [bare, ...own] = builds
  if (!bare) return []
  return own.flatMap(({ name, samples }) => {
    const stopped = samples.some((one) => one.stopped)
    const against = (what: string, figure: (sample: (typeof samples)[number]) => number): Budget => {
      const [mine, floor] = [medianOf(samples, figure), medianOf(bare.samples, figure)]
      return {
        what: `build of ${number(lessons)} lessons (${name}): ${what}`,
        budget: `≤ ${most} × bare Astro`,
        found: stopped ? `stopped at ${ratio(mine, floor)}` : ratio(mine, floor),
        holds: !stopped && mine <= most * floor,
      }
    }
    const told = samples.every(({ peakRssMb }) => peakRssMb !== null)
    return [
      against('time', (one) => one.seconds),
      ...(told ? [against('memory', (one) => one.peakRssMb ?? 0)] : []),
    ]
  })
}
