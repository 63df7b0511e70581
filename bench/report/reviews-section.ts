import type { Estimate } from '../learners/bootstrap.ts'
import type { Comparison } from '../learners/reviews/compare-schedules.ts'
import type { ReviewsData } from '../learners/reviews/study-reviews.ts'
import { paragraph } from './paragraph.ts'
import { number, table } from './table.ts'

export function reviewsSection({ items, size, main, sensitivitySize, sensitivity }: ReviewsData): string {
  return `### Reviews for equal retention

${paragraph(`${size.learners} learners meet the ${items} items that reviews may put, eight on each day on which they are there, and
review what is due for 120 days. Recall is the true chance, which no schedule knows: over the days 30 to 120, and on day
120. "When put": true recall of what a review puts, beside which stands what Triptyque means it to be. In italics,
settings that are not offered and only serve to interpolate. The ladder asks after 1, 3, 7, 14, 30 days, then every 30,
and from the first step again after a wrong answer.`)}

${[...main, ...sensitivity.slice(-1)].map(scheduleWords).join('\n\n')}

${paragraph(`Reviews that Triptyque needs to give the recall that the ladder gives, over those of the ladder (above 1, the ladder
needs fewer), and what it gives with as many reviews as the ladder. In brackets, 95 % bootstrap intervals over learners;
assumptions are changed one at a time, over ${sensitivitySize.learners} learners and one item in
${sensitivitySize.every}. The last two are controls: learners who forget just as FSRS supposes.`)}

${ratioTable([...main, ...sensitivity])}

${verdict(main, sensitivity)}`
}

const scenarioWords: Readonly<Record<string, string>> = {
  usual: 'Learners who forget by ACT-R’s power law with a spacing effect:',
  'multiscale, words': 'Learners who forget by the multiscale context model:',
  'the same, all alike, nothing guessed nor missed':
    'A control of the bench: learners who forget just as FSRS supposes, all alike, never away, never guessing:',
}

const scheduleWords = (comparison: Comparison): string =>
  `${scenarioWords[comparison.scenario] ?? comparison.scenario}\n\n${scheduleTable(comparison)}`

function scheduleTable({ schedules }: Comparison): string {
  const head = ['schedule', 'reviews per item', 'recall, days 30–120', 'on day 120', 'when put']
  const rows = schedules.map(({ name, isOffered, reviewsPerItem, recall, recallAtEnd, recallWhenPut }) => [
    isOffered ? name : `_${name}_`,
    number(reviewsPerItem, 1),
    number(recall, 3),
    number(recallAtEnd, 3),
    reviewsPerItem === 0 ? '' : number(recallWhenPut, 3),
  ])
  return table(head, rows)
}

function ratioTable(comparisons: readonly Comparison[]): string {
  const head = ['assumed', 'reviews, days 30–120', 'reviews, day 120', 'recall with as many reviews']
  const rows = comparisons.map(({ scenario, ratio, ratioAtEnd, gain }) => [
    scenario,
    estimate(ratio, 2),
    estimate(ratioAtEnd, 2),
    estimate(gain, 3),
  ])
  return table(head, rows)
}

const estimate = (one: Estimate | null, decimals: number): string =>
  one === null
    ? 'no setting gives so much'
    : `${number(one.value, decimals)} (${number(one.low, decimals)} to ${number(one.high, decimals)})`

/** Two sentences, made from the figures: they change with them. */
function verdict(main: readonly Comparison[], sensitivity: readonly Comparison[]): string {
  const ratio = main[0]?.ratio
  if (!ratio) return 'What follows: nothing, for no setting gives the recall that the ladder gives.'
  const winner = ratio.low > 1 ? 'the fixed ladder wins' : ratio.high < 1 ? 'Triptyque wins' : 'neither wins'
  const ratios = [...main, ...sensitivity].flatMap((one) => one.ratio ?? [])
  const values = ratios.map(({ value }) => value)
  return paragraph(`What follows: as usually assumed ${winner}, for Triptyque needs ${number(ratio.value, 2)} times its
    reviews for the same recall; over the ${ratios.length} assumptions the ratio goes from
    ${number(Math.min(...values), 2)} to ${number(Math.max(...values), 2)}, its interval above 1 in
    ${ratios.filter(({ low }) => low > 1).length} and below 1 in ${ratios.filter(({ high }) => high < 1).length}. These
    are models of memory and not learners, but while the ratio is not below 1 nothing here supports a promise of fewer
    reviews than a fixed ladder, nor that what falls due is still known as often as the setting says.`)
}
