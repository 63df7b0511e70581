import type { BankWriter } from '../bank-format.ts'
import { categoryOf } from '../category.ts'
import { tagsOf } from '../tags.ts'
import { type WrittenItem, writeItems } from '../writing.ts'
import { type XmlElement, xml, xmlDocument } from '../xml.ts'
import { moodleKinds } from './moodle-kinds.ts'
import type { MoodleQuestion } from './moodle-question.ts'
import { htmlElement, leaf, textOf } from './moodle-text.ts'

/** Moodle's quiz XML. A question of type "category" says where those after it stand. */
export const writeMoodle: BankWriter = (part) => {
  const { items, losses } = writeItems(part, moodleKinds)
  const questions = items.flatMap((item, at) => {
    const category = categoryOf(part.course, item)
    const before = items[at - 1]
    const isNew = !before || categoryOf(part.course, before) !== category
    return [...(isNew ? [categoryQuestion(category)] : []), question(item)]
  })
  const name = `${part.course.id}-${part.locale}.xml`
  return { files: [{ name, text: xmlDocument(xml('quiz', {}, ...questions)) }], losses }
}

const categoryQuestion = (path: string): XmlElement =>
  xml('question', { type: 'category' }, xml('category', {}, textOf(path)))

function question({ body, ...bankItem }: WrittenItem<MoodleQuestion>): XmlElement {
  const { id } = bankItem.item
  return xml(
    'question',
    { type: body.type },
    xml('name', {}, textOf(id)),
    xml('questiontext', { format: 'html' }, textOf(body.stem)),
    htmlElement('generalfeedback', body.explanation),
    leaf('defaultgrade', '1'),
    leaf('hidden', '0'),
    leaf('idnumber', id),
    ...body.parts,
    ...body.hints.map((hint) => htmlElement('hint', hint)),
    xml('tags', {}, ...tagsOf(bankItem).map((tag) => xml('tag', {}, textOf(tag)))),
  )
}
