import type { ExporterStrings } from './strings.ts'

const format = (name: string) => ({ name, purpose: `${name} is for this.`, how: 'open it.' })
const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}` })

/** What the room of exports says in tests. */
export const sampleStrings: ExporterStrings = {
  ...{ loading: 'Loading.', failed: 'Away.', tryAgain: 'Again' },
  choose: {
    ...{ title: 'Which', all: 'All', none: 'None', module: 'Module', objectives: 'Objectives' },
    ...{ objectivesOf: 'of {title}', items: counted('items'), language: 'Language' },
    ...{ reserved: 'Reserved too', reservedHint: 'They are kept.' },
  },
  format: { title: 'Format', import: 'Then:' },
  formats: {
    ...{ gift: format('GIFT'), moodle: format('Moodle'), qti: format('QTI') },
    ...{ anki: format('Anki'), kahoot: format('Kahoot'), csv: format('CSV') },
  },
  outcome: {
    ...{ title: 'Outcome', nothing: 'Choose.', chosen: counted('chosen'), whole: counted('whole') },
    ...{
      partly: counted('partly'),
      leftOut: counted('left'),
      said: '{chosen}: {whole}, {partly}, {leftOut}.',
    },
    ...{ leftOutTitle: 'Left out', partlyTitle: 'Partly', download: 'Download', none: 'None fits.' },
    ...{ saved: 'Saved {name}.', unsaved: 'Not saved.' },
  },
  reasons: {
    ...{
      branching: 'Branches.',
      'nothing-accepted': 'Nothing.',
      hints: 'Hints.',
      draw: 'Draw.',
      moves: 'Moves.',
    },
    ...{ 'hints-for-tutors': 'Tutors.', 'feedback-on-parts': 'Parts.', 'one-set': 'Set.', typos: 'Typos.' },
    ...{
      'unit-beside': 'Unit.',
      'options-shared': 'Shared.',
      alternatives: 'Others.',
      'self-scored': 'Self.',
    },
    ...{ 'kind-unknown': 'Kind.', 'question-too-long': 'Long.', 'option-too-long': 'Long option.' },
    ...{ 'too-many-options': 'Many.', 'sheet-full': 'Full.', 'one-key-suffices': 'One of them.' },
    ...{
      'comments-left-out': 'No comments.',
      'case-does-not-branch': 'Flat.',
      'clues-left-out': 'No clues.',
    },
  },
}
