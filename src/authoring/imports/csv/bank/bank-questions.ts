import { rowSettings } from '../../../../learning/exchange/csv/columns.ts'
import type { ItemKind } from '../../../../learning/items/index.ts'
import { idPattern } from '../../../../schemas/ids.ts'
import type { ReadQuestion, Sketch, Tongues } from '../../sketch.ts'
import { noQuestionRow, unknownKind, unknownSetting } from './bank-messages.ts'
import { kindFields } from './kind-fields.ts'
import { numberIn } from './number-in.ts'
import { type PartRow, type Parts, partsOf } from './parts.ts'
import type { SheetItem } from './sheet-items.ts'

/** The question that the rows of an item make. */
export function bankQuestion(item: SheetItem, tongues: Tongues): ReadQuestion {
  const parts = partsOf(item, tongues)
  const [question] = parts.all('question')
  const sketch = question ? sketchOf(question, parts) : null
  if (!question) parts.tell('left-out', noQuestionRow(item.id))
  return {
    place: question?.place ?? item.told.place,
    sketch,
    givenId: idPattern.test(item.id) ? item.id : null,
    named: item.id,
    notes: item.told.notes,
  }
}

const kinds = Object.keys(kindFields)
const isKind = (kind: string): kind is ItemKind => kinds.includes(kind)

function sketchOf(question: PartRow, parts: Parts): Sketch | null {
  const kind = question.cell('kind').toLowerCase()
  if (!isKind(kind)) {
    parts.tell('left-out', unknownKind(kind, kinds), question.place)
    return null
  }
  const settings = listed(question.cell('settings').toLowerCase())
  for (const setting of settings)
    if (!(rowSettings as readonly string[]).includes(setting))
      parts.tell('loss', unknownSetting(setting, rowSettings), question.place)
  const sketch: Sketch = {
    kind,
    ...(settings.includes('reserved') && { reserved: true }),
    ...placed(question),
    stem: question.text('text'),
    explanation: question.text('feedback'),
    ...kindFields[kind](parts, question, settings),
    ...hintsIn(parts),
  }
  parts.tellRest(kind)
  return sketch
}

const listed = (cell: string): readonly string[] => cell.split(/[\s,;|]+/).filter(Boolean)

/** Where the item stands in the course, as far as the sheet says. */
function placed(question: PartRow): Readonly<Record<string, unknown>> {
  const concepts = listed(question.cell('concepts'))
  const revision = numberIn(question.cell('revision'))
  const own = (['lesson', 'objective', 'bloom', 'section', 'source'] as const).flatMap((column) => {
    const cell = question.cell(column)
    return cell === '' ? [] : [[column, cell] as const]
  })
  return {
    ...Object.fromEntries(own),
    ...(concepts.length > 0 && { concepts }),
    ...(revision !== '' && { revision }),
  }
}

/** The faintest first: by their numbers, where a sheet was sorted. */
function hintsIn(parts: Parts) {
  const rows = parts.all('hint').toSorted((one, other) => Number(one.id) - Number(other.id) || 0)
  return rows.length > 0 ? { hints: rows.map((row) => row.text('text')) } : {}
}
