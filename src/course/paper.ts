/** Three columns, four rows. */
export const cardsPerPage = 12

/** How much of a page other things take, for who decides what to print: measured, and told as about so many. */
const answersPerPage = 11
const wordsPerPage = 420
const activitiesPerPage = 3.5
const pagesPerModel = 1.2
const termsPerPage = 12

/** Pages of cards, a page for each bin, pages of the key. */
export const sorterPages = (cards: number, bins: number): number =>
  cardPages(cards) + bins + Math.ceil(cards / answersPerPage)

export const cardPages = (cards: number): number => Math.ceil(cards / cardsPerPage)

interface Printed {
  readonly openingWords: number
  readonly sections: readonly { readonly words: number }[]
  readonly activities: readonly unknown[]
  readonly models: readonly unknown[]
}

/** Without the answers. */
export function handoutPages({ openingWords, sections, activities, models }: Printed): number {
  const words = sections.reduce((sum, section) => sum + section.words, openingWords)
  return Math.ceil(
    words / wordsPerPage + activities.length / activitiesPerPage + models.length * pagesPerModel,
  )
}

/** Of the glossary, its languages facing. */
export const glossaryPages = (terms: number): number => Math.ceil(terms / termsPerPage)
