import { offersAssessments as offered } from '../learning/assessment/pools.ts'
import { catalogueInLocale } from './catalogue.ts'

/** Whether the bank has enough reserved items for the assessments: a course may have none. */
export async function offersAssessments(locale: string): Promise<boolean> {
  return offered((await catalogueInLocale(locale)).items)
}
