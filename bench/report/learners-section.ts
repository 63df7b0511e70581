import type { LearnersData } from '../parts/learners.ts'
import type { Result } from '../results.ts'
import { formsSection } from './forms-section.ts'
import { reviewsSection } from './reviews-section.ts'

export function learnersSection({ date, data: { seed, forms, reviews } }: Result<LearnersData>): string {
  return `## Simulated learners

The real bank and the project's own rules, answered by learners made of random numbers: ${date}, seed ${seed}.
What the models assume, and what of it was fixed before anything was compared, stands in README.md.

${formsSection(forms)}

${reviewsSection(reviews)}`
}
