import type { Catalogue } from '../../learning/catalogue.ts'
import type { BankPart } from '../../learning/exchange/bank-format.ts'
import { bankItem } from '../../learning/exchange/bank-item.ts'
import { chosenItems, offeredItems } from '../../learning/exchange/chosen.ts'
import { inCourseOrder } from '../../learning/exchange/course-order.ts'
import type { Item } from '../../learning/items/index.ts'
import { fill } from '../../learning/text.ts'
import type { fetchedOnce } from '../fetched-once.ts'
import type { ExporterProps, Wish } from './props.ts'

/** The items that are wished for, whole, in the order of the course. Rejects where one of them does not come. */
export async function readPart(
  { course, languages }: ExporterProps,
  { chosen, locale, isReservedToo }: Wish,
  fetched: ReturnType<typeof fetchedOnce>,
): Promise<BankPart> {
  const language = languages.find((one) => one.locale === locale)
  if (!language) throw new Error(`The course is not written in "${locale}".`)
  const { lessons, objectives, items } = await fetched<Catalogue>(language.catalogue)
  const listed = inCourseOrder(chosenItems(offeredItems(items, isReservedToo), chosen), lessons)
  const read = listed.map(async ({ id, lesson }) => {
    const { item } = await fetched<{ item: Item }>(fill(language.item, { id }))
    return bankItem(item, lesson, { lessons, objectives })
  })
  return { course, locale, items: await Promise.all(read) }
}
