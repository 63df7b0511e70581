import { drawForms } from '../learning/assessment/draw-forms.ts'
import { catalogueInLocale } from './catalogue.ts'

/** Whether the bank has enough reserved items for the assessments: a course may have none. */
export async function offersAssessments(locale: string): Promise<boolean> {
  const { items } = await catalogueInLocale(locale)
  return drawForms(items, { seed: 1, seen: new Map() }).items.length > 0
}
