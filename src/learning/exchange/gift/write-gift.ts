import type { BankWriter } from '../bank-format.ts'
import { categoryOf } from '../category.ts'
import { tagsOf } from '../tags.ts'
import { type WrittenItem, writeItems } from '../writing.ts'
import { giftKinds } from './gift-kinds.ts'
import type { GiftQuestion } from './gift-question.ts'
import { giftText, markedText, plainText } from './gift-text.ts'

/** Moodle's text format. A category says where the items after it stand; a comment names an item and bears its tags. */
export const writeGift: BankWriter = (part) => {
  const { items, losses } = writeItems(part, giftKinds)
  const blocks = items.flatMap((item, at) => {
    const category = categoryOf(part.course, item)
    const before = items[at - 1]
    const isNew = !before || categoryOf(part.course, before) !== category
    return [...(isNew ? [`$CATEGORY: ${category}`] : []), question(item)]
  })
  const name = `${part.course.id}-${part.locale}.gift.txt`
  return { files: [{ name, text: `${blocks.join('\n\n')}\n` }], losses }
}

function question({ body, ...bankItem }: WrittenItem<GiftQuestion>): string {
  const { id } = bankItem.item
  const marks = [`[id:${id}]`, ...tagsOf(bankItem).map((tag) => `[tag:${tag}]`)]
  return `// ${marks.join(' ')}\n::${giftText(id)}::${stemOf(body)}{${answersOf(body)}}${giftText(body.after ?? '')}`
}

/** A gap keeps the space before it. */
const stemOf = ({ stem, after }: GiftQuestion): string =>
  after === undefined ? `${plainText(stem)} ` : plainText(stem)

const answersOf = ({ sign = '', answers, explanation }: GiftQuestion): string =>
  sign + [...answers, ...said(explanation)].map((line) => `\n  ${line}`).join('') + '\n'

const said = (explanation: string): readonly string[] =>
  explanation === '' ? [] : [`####${markedText(explanation)}`]
