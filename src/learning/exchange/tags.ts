import type { BankItem } from './bank-format.ts'

/** Where an item stands in its course and what it asks, as words to be filtered by: `bloom:apply`. */
export function tagsOf({ item, lesson, objective }: BankItem): readonly string[] {
  return [
    `lesson:${lesson.id}`,
    ...(item.section === undefined ? [] : [`section:${item.section}`]),
    `objective:${objective.id}`,
    ...item.concepts.map((concept) => `concept:${concept}`),
    `bloom:${item.bloom}`,
    ...(item.source === undefined ? [] : [`source:${item.source}`]),
    `revision:${item.revision}`,
    ...(item.reserved ? ['reserved'] : []),
  ]
}
