import { realBank } from '../learners/bank.ts'
import { type FormsData, studyForms } from '../learners/forms/study-forms.ts'
import { type ReviewsData, studyReviews } from '../learners/reviews/study-reviews.ts'

export interface LearnersData {
  readonly seed: number
  readonly forms: FormsData
  readonly reviews: ReviewsData
}

/** The same seed and the same bank give the same figures. */
const seed = 20261126

/** What simulated learners make of the project's rules: parallel forms, and reviews. */
export async function measureLearners(): Promise<LearnersData> {
  const bank = await realBank()
  return rounded({ seed, forms: studyForms(bank, seed), reviews: studyReviews(bank, seed) })
}

/** To what is worth keeping. */
const rounded = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  ) as Data
