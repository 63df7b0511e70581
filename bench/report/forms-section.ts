import type { FormsData, FormsResult } from '../learners/forms/study-forms.ts'
import type { Parallelism } from '../learners/forms/parallelism.ts'
import { medianOf } from '../spread.ts'
import { paragraph } from './paragraph.ts'
import { number, spreadIn, table } from './table.ts'

export function formsSection(data: FormsData): string {
  const usual = data.results[0]?.assumption
  const usually = data.results.filter(({ assumption }) => assumption === usual)
  return `### How parallel the two forms are

${paragraph(`${number(data.learners)} learners each sit the two forms drawn for them and learn nothing in between. Medians over
${data.worlds} worlds, each of which draws anew how hard and how discriminating the items truly are; in brackets, the
least and the most. "Of the forms": what would be left of the spread of the difference if no answer were chance. The
correlation between A and B is the alternate-form reliability. "Random within modules" has the shares a module that
Triptyque has, and matches nothing else.`)}

${parallelismTable(usually)}

${apartTable(usually)}

What the forms are made of (Bloom from 1, "remember", to 5; difficulty in logits), and which items they reach:

${makeupTable(data)}

${coverageTable(data)}

By module, in Triptyque's forms:

${moduleTable(data)}

Other assumptions, one changed at a time:

${parallelismTable(data.results.filter(({ assumption }) => assumption !== usual))}

${verdict(data, usually)}`
}

function parallelismTable(results: readonly FormsResult[]): string {
  const head = [
    'assumed',
    'forms',
    'score A',
    'score B',
    'B − A',
    'SD of B − A',
    'of the forms',
    'correlation',
  ]
  const rows = results.map(({ assumption, selector, worlds }) => {
    const tell = (figure: (one: Parallelism) => number, decimals: number) =>
      spreadIn(worlds, figure, decimals)
    return [
      assumption,
      selector,
      tell((one) => one.meanA, 1),
      tell((one) => one.meanB, 1),
      tell((one) => one.difference, 2),
      tell((one) => one.differenceSd, 2),
      tell((one) => one.expectedDifferenceSd, 2),
      tell((one) => one.correlation, 2),
    ]
  })
  return table(head, rows)
}

function apartTable(results: readonly FormsResult[]): string {
  const head = ['learners whose two scores differ by', '0–1', '2', '3', '4 or more']
  const rows = results.map(({ selector, worlds }) => [
    selector,
    ...[0, 1, 2, 3].map((at) => `${spreadIn(worlds, ({ apart }) => 100 * (apart[at] ?? 0))} %`),
  ])
  return table(head, rows)
}

function makeupTable({ makeups }: FormsData): string {
  const head = [
    'forms',
    'Bloom A',
    'Bloom B',
    'SD of B − A',
    'true difficulty A',
    'true difficulty B',
    'SD of B − A',
  ]
  const rows = makeups.map(({ selector, worlds }) => [
    selector,
    spreadIn(worlds, (one) => one.bloomA, 2),
    spreadIn(worlds, (one) => one.bloomB, 2),
    spreadIn(worlds, (one) => one.bloomGapSd, 2),
    spreadIn(worlds, (one) => one.difficultyA, 2),
    spreadIn(worlds, (one) => one.difficultyB, 2),
    spreadIn(worlds, (one) => one.difficultyGapSd, 2),
  ])
  return table(head, rows)
}

function coverageTable({ coverages }: FormsData): string {
  const head = [
    ...['forms', 'items that may be drawn', 'ever drawn', 'the least met, by', 'the most met, by'],
    'items that the forms A of two learners share',
  ]
  const rows = coverages.map(({ selector, eligible, drawn, leastMet, mostMet, overlap }) => [
    selector,
    String(eligible),
    String(drawn),
    `${number(100 * leastMet)} % of learners`,
    `${number(100 * mostMet)} %`,
    number(overlap, 1),
  ])
  return table(head, rows)
}

function moduleTable({ modules }: FormsData): string {
  const head = ['module', 'items A', 'items B', 'right A', 'right B', 'SD of B − A']
  const rows = modules.map(({ module, worlds }) => [
    module,
    spreadIn(worlds, (one) => one.itemsA, 1),
    spreadIn(worlds, (one) => one.itemsB, 1),
    `${spreadIn(worlds, (one) => 100 * one.rightA)} %`,
    `${spreadIn(worlds, (one) => 100 * one.rightB)} %`,
    spreadIn(worlds, (one) => one.differenceSd, 2),
  ])
  return table(head, rows)
}

/** Two sentences, made from the figures: they change with them. */
function verdict({ coverages }: FormsData, [own, random]: readonly FormsResult[]): string {
  if (!own || !random) return ''
  const of = ({ worlds }: FormsResult, figure: (one: Parallelism) => number) => medianOf(worlds, figure)
  const [forms, all] = [of(own, (one) => one.expectedDifferenceSd), of(own, (one) => one.differenceSd)]
  const change = 100 * (forms / of(random, (one) => one.expectedDifferenceSd) - 1)
  const share = (100 * forms ** 2) / all ** 2
  return paragraph(`What follows: A and B differ by ${number(Math.abs(of(own, (one) => one.difference)), 2)} points on average, and ${number(share)} % of the variance of the
    difference between a learner's two scores is the forms' doing, whose spread is ${number(Math.abs(change))} %
    ${change < 0 ? 'less' : 'more'} than that of a random draw within modules; all else is the chance of answering 20
    questions, so that one learner's progress of ${number(Math.ceil(all))} points or fewer tells little. Of the
    ${coverages[0]?.eligible ?? 0} items kept for the two forms, ${coverages[0]?.drawn ?? 0} are ever drawn for learners
    who have seen none of them.`)
}
