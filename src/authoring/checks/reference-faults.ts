import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

const homes = {
  item: 'Items are written in items.yaml of a lesson.',
  term: 'Terms are written in glossary.yaml.',
  source: 'Sources are written in sources.yaml.',
  model: 'Models are computed by the site; models/<model>.yaml holds the words of one.',
  figure: 'Figures of a lesson are the files <name>.svg of its folder figures/.',
  objective: 'Objectives are written in course.yaml.',
  concept: 'Concepts are written in course.yaml.',
  panel: 'Panels are written in course.yaml.',
  lesson: 'Lessons are the folders of lessons/.',
  bin: 'Bins are written under "bins" of the same item.',
  word: 'Words are written under "words" of the same item.',
  node: 'Nodes are written under "nodes" of the same item.',
  right: 'Rights are written under "rights" of the same item.',
  tile: 'Tiles that a left may be put with are written under "rights" of the same item; with "oneSet", under "lefts" too.',
  section: 'Sections are the ## of the lesson, with the id written in {#…}.',
} as const

export const unknownReference = (kind: keyof typeof homes, id: string, known: Iterable<string>): Message => ({
  code: `unknown-${kind}`,
  what: `Unknown ${kind} "${id}".`,
  why: homes[kind],
  mend: didYouMean(id, known, 'Write it there, or name one that is there.'),
})

export const undeclaredObjective = (id: string, lesson: string, declared: readonly string[]): Message => ({
  code: 'undeclared-objective',
  what: `The lesson "${lesson}" does not declare the objective "${id}" that this item serves.`,
  why: `Its front matter declares: ${declared.join(', ') || 'none'}.`,
  mend: didYouMean(
    id,
    declared,
    'Add the objective to the front matter in every language, or choose another.',
  ).replace(/ Known: .*/, ''),
})

export const wrongKind = (
  component: string,
  id: string,
  kind: string,
  kinds: readonly string[],
): Message => ({
  code: 'wrong-kind',
  what: `<${component}> cannot show "${id}".`,
  why: `It shows an item of the kind ${kinds.join(' or ')}; this one is of the kind ${kind}.`,
  mend: 'Name another item, or use the component made for its kind.',
})

export const verdictWithoutPrediction = (id: string): Message => ({
  code: 'verdict-without-prediction',
  what: `No <Predict item="${id}" /> stands before this verdict.`,
  why: 'A verdict recalls what the learner had predicted in the same lesson.',
  mend: 'Put the prediction before the explanation, or remove the verdict.',
})

export const partialCredit = (id: string): Message => ({
  code: 'partial-credit',
  what: `Nothing can be staked on "${id}".`,
  why: 'A stake is won or lost: it needs an answer that is right or wrong, and this one may be right in part.',
  mend: 'Move the item to a <Check> without "certainty", or name one that is right or wrong, as a single choice.',
})

/** `by`: what shows it. */
export const reservedShown = (id: string, by: 'lesson' | 'workshop'): Message => ({
  code: 'reserved-shown',
  what: `The item "${id}" is reserved, and this ${by} shows it.`,
  why: 'A reserved item measures what was learnt: in an assessment it must be new to the learner.',
  mend: 'Name another item here, or take "reserved" away from this one.',
})

export const seesItself = (id: string): Message => ({
  code: 'sees-itself',
  what: `The term "${id}" names itself under "see".`,
  why: 'There it names other terms, to which its entry links.',
  mend: 'Name another term, or remove it.',
})

export const afterItself = (id: string): Message => ({
  code: 'after-itself',
  what: `The lesson "${id}" names itself under "after".`,
  why: 'There it names the lessons that it is best read after.',
  mend: 'Name another lesson, or remove it.',
})

export const afterLater = (id: string, later: string): Message => ({
  code: 'after-later',
  what: `"${id}" is to be read after "${later}", which comes later in the course.`,
  why: 'Learners are advised what to read first: whoever follows the order of course.yaml has it behind them.',
  mend: `Name an earlier lesson, or move "${later}" before "${id}" in course.yaml.`,
})

export const modelWithoutWords = (id: string): Message => ({
  code: 'model-without-words',
  what: `The model "${id}" has no words.`,
  why: `They are written in models/${id}.yaml, which is not there.`,
  mend: `Write models/${id}.yaml, or remove the component.`,
})
