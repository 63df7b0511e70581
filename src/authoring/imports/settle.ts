import { folded, withoutAccents } from '../../learning/items/fold-text.ts'
import type { Aim, KnownItem } from './aim.ts'
import { slugOf, untaken } from './guessed-id.ts'
import { type Note, teller, type Teller } from './note.ts'
import { askedAlready, guessedField, guessedId, otherLesson, repeatedId, takenId } from './settle-messages.ts'
import type { ReadQuestion, Sketch } from './sketch.ts'
import { toWrite } from './to-write.ts'

/** An item as it is written into items.yaml; what stands empty in it is still to be written. */
export type TakenItem = Sketch & { readonly id: string }

export interface Settled {
  readonly items: readonly TakenItem[]
  /** How many questions are not taken. */
  readonly leftOut: number
  /** How many things stand empty. */
  readonly toWrite: number
  /** Question by question. */
  readonly notes: readonly Note[]
}

/** Gives each question its id and its place in the course, and tells what of that is a guess. */
export function settle(questions: readonly ReadQuestion[], aim: Aim): Settled {
  const known = new Map(aim.bank.map((item) => [item.id, item]))
  const asked = new Map(aim.bank.flatMap((item) => item.stems.map((stem) => [lettersOf(stem), item])))
  const given = new Set(questions.flatMap(({ givenId }) => givenId ?? []))
  /** A guess takes no id of the bank, nor one that another question of the import has by right. */
  const taken = new Set([...known.keys(), ...given])
  const own = new Set<string>()
  const items: TakenItem[] = []
  const notes: (readonly Note[])[] = []
  let empty = 0
  for (const question of questions) {
    const told = teller(question.place)
    const item =
      question.sketch && settled(question, question.sketch, { aim, known, asked, taken, own }, told)
    const unwritten = item && toWrite(item, aim.locales)
    if (item) items.push(item)
    if (unwritten) told.tell('to-write', unwritten.message)
    empty += unwritten?.count ?? 0
    notes.push(question.notes, told.notes)
  }
  return { items, leftOut: questions.length - items.length, toWrite: empty, notes: notes.flat() }
}

/** Ids of items that the bank has already. */
export const clashesIn = (items: readonly TakenItem[], { bank }: Aim): readonly string[] =>
  items.map(({ id }) => id).filter((id) => bank.some((known) => known.id === id))

interface Names {
  readonly aim: Aim
  readonly known: ReadonlyMap<string, KnownItem>
  readonly asked: ReadonlyMap<string, KnownItem>
  readonly taken: Set<string>
  /** Ids given to questions of this import so far. */
  readonly own: Set<string>
}

function settled(question: ReadQuestion, sketch: Sketch, names: Names, told: Teller): TakenItem | null {
  const { aim, asked } = names
  const same = question.givenId === null ? sameStem(sketch, asked) : undefined
  if (same) {
    told.tell('left-out', askedAlready(same.id, same.place))
    return null
  }
  const { lesson, ...fields } = sketch
  if (typeof lesson === 'string' && lesson !== aim.lesson) told.tell('guess', otherLesson(aim.lesson, lesson))
  return {
    ...fields,
    kind: sketch.kind,
    id: idOf(question, names, told),
    revision: sketch.revision ?? 1,
    concepts: sketch.concepts ?? conceptsOf(aim, told),
    objective: sketch.objective ?? objectiveOf(aim, told),
    bloom: sketch.bloom ?? aim.bloom ?? '',
  }
}

function idOf({ givenId, named }: ReadQuestion, { known, taken, own }: Names, { tell }: Teller): string {
  if (givenId === null) {
    const id = untaken(slugOf(named) || 'question', taken)
    tell('guess', guessedId(id, named))
    return id
  }
  if (!own.has(givenId)) {
    own.add(givenId)
    const other = known.get(givenId)
    if (other) tell('clash', takenId(givenId, other.place))
    return givenId
  }
  const renamed = untaken(givenId, taken)
  tell('guess', repeatedId(givenId, renamed))
  return renamed
}

/** Its letters and digits: how it is set and punctuated does not make it another question. */
const lettersOf = (text: string): string =>
  withoutAccents(folded(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function sameStem({ stem }: Sketch, asked: Names['asked']): KnownItem | undefined {
  const texts = typeof stem === 'object' && stem !== null ? Object.values(stem) : []
  return texts
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => asked.get(lettersOf(text)))
    .find((item) => item !== undefined)
}

function objectiveOf({ objective, declared, lesson }: Aim, { tell }: Teller): string {
  const [only, ...others] = declared.objectives
  if (objective !== null) return objective
  if (only === undefined || others.length > 0) return ''
  tell('guess', guessedField('objective', only, lesson))
  return only
}

function conceptsOf({ concepts, declared, lesson }: Aim, { tell }: Teller): readonly string[] {
  const [only, ...others] = declared.concepts
  if (concepts.length > 0) return concepts
  if (only === undefined || others.length > 0) return []
  tell('guess', guessedField('concept', only, lesson))
  return [only]
}
