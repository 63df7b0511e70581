import { realBank } from '../learners/bank.ts'
import { type FormsData, studyForms } from '../learners/forms/study-forms.ts'
import { type ReviewsData, studyReviews } from '../learners/reviews/study-reviews.ts'

export interface LearnersData {
  readonly seed: number
  readonly forms: FormsData
  readonly reviews: ReviewsData
}

/** The same seed and the same bank give the same figures, on any machine. */
const seed = 20261126

/** What simulated learners make of the project's rules: parallel forms, and reviews. */
export async function measureLearners(): Promise<LearnersData> {
  const bank = await realBank()
  return { seed, forms: studyForms(bank, seed), reviews: studyReviews(bank, seed) }
}
