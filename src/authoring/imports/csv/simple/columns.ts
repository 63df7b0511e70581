import { headingOf, type Heading, rankOf } from '../heading.ts'

/** What a teacher's own sheet may say of a question. */
export type SimpleField =
  | 'question'
  | 'option'
  | 'options'
  | 'wrong'
  | 'right'
  | 'feedback'
  | 'explanation'
  | 'hint'
  | 'tolerance'
  | 'id'
  | 'objective'
  | 'concepts'
  | 'bloom'
  | 'section'
  | 'source'

export interface SimpleColumn extends Pick<Heading, 'rank' | 'locale'> {
  readonly field: SimpleField
}

/** As people head their columns, without accents; docs/imports.md lists them. */
const names: Readonly<Record<SimpleField, readonly string[]>> = {
  question: ['question', 'questions', 'stem', 'question text', 'enonce', 'intitule', 'libelle'],
  option: ['option', 'choice', 'answer', 'choix', 'reponse', 'proposition'],
  options: ['options', 'choices', 'choix', 'propositions', 'reponses possibles', 'possible answers'],
  wrong: ['wrong answer', 'wrong', 'distractor', 'mauvaise reponse', 'reponse fausse', 'distracteur'],
  right: [
    ...[
      'right',
      'right answer',
      'right answers',
      'correct',
      'correct answer',
      'correct answers',
      'key',
      'keys',
    ],
    ...['answer', 'answers', 'solution', 'bonne reponse', 'bonnes reponses', 'reponse correcte', 'cle'],
    ...['reponses correctes', 'reponse juste', 'reponses justes', 'reponse', 'reponses'],
  ],
  feedback: ['feedback', 'comment', 'retroaction', 'commentaire'],
  explanation: [
    ...['explanation', 'general feedback', 'feedback', 'comment', 'explication', 'explications'],
    ...['retroaction generale', 'feedback general', 'retroaction', 'commentaire', 'justification'],
  ],
  hint: ['hint', 'hints', 'indice', 'indices', 'aide'],
  tolerance: ['tolerance'],
  id: ['id', 'identifiant', 'identifier'],
  objective: ['objective', 'objectif'],
  concepts: ['concept', 'concepts'],
  bloom: ['bloom'],
  section: ['section'],
  source: ['source'],
}

/** Fields of which a sheet has several, each with its rank. */
const ranked: readonly SimpleField[] = ['option', 'wrong', 'feedback']
/** One alone needs no rank. */
const maybeRanked: readonly SimpleField[] = ['wrong', 'hint']

export const simpleHeadings: readonly string[] = [
  ...['question', 'option 1', 'option 2', 'option 3', 'right answer', 'feedback 1', 'explanation'],
]

/** What the column says; `null` where its heading is unknown. */
export function simpleColumn(cell: string, locales: readonly string[]): SimpleColumn | null {
  const { name, rank, locale } = headingOf(cell, locales)
  const bare = rankOf(name)
  if (bare !== null && rank === null) return { field: 'option', rank: bare, locale }
  const field = (Object.keys(names) as SimpleField[]).find(
    (one) => names[one].includes(name) && isRanked(one, rank),
  )
  return field ? { field, rank, locale } : null
}

const isRanked = (field: SimpleField, rank: number | null): boolean =>
  maybeRanked.includes(field) || ranked.includes(field) === (rank !== null)
