import { isAllOrNothing } from '../learning/items/all-or-nothing.ts'
import { itemsInLocale } from './items.ts'

/** Whether the bank keeps items for the assessments: a course may have none. */
export async function offersAssessments(locale: string): Promise<boolean> {
  const items = await itemsInLocale(locale)
  return items.some((item) => item.reserved && isAllOrNothing(item))
}
