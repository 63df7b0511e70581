/** The room where a trainer takes the questions of the course to other programs. */
export const exporter = {
  /** Of the page, and of the link to it. */
  title: 'Export the questions',
  lede: 'Take the questions of the course to Moodle, Anki, Kahoot and elsewhere. Everything happens on this device.',
  noScript:
    'The file is made in the browser, which takes JavaScript. With the files of the course, “npm run export” makes the same one.',
  toCourse: 'Go to the course',
  licence: {
    title: 'Whose the questions are',
    text: 'The file holds questions of the course, under this licence:',
    share: 'When you pass the file on, name the course and keep this licence.',
  },
  room: {
    loading: 'Loading the questions…',
    failed: 'The questions could not be loaded: the network may be away. What you chose stays here.',
    tryAgain: 'Try again',
    choose: {
      title: 'Which questions?',
      all: 'Choose all',
      none: 'Choose none',
      module: 'The whole module',
      objectives: 'Objectives',
      objectivesOf: 'of “{title}”',
      items: { one: '{k}\u00a0question', other: '{k}\u00a0questions' },
      language: 'Language of the questions',
      reserved: 'With the questions kept for the assessments',
      reservedHint:
        'The diagnostic and the final assessment draw on them, and nobody meets them before. Passed around, they would no longer measure anything.',
    },
    format: { title: 'For which program?', import: 'To import it:' },
    formats: {
      gift: {
        name: 'GIFT',
        purpose: 'A plain text that Moodle and other platforms read, and that is easily changed by hand.',
        how: 'in the Moodle course, open the question bank, then Import, GIFT format.',
      },
      moodle: {
        name: 'Moodle XML',
        purpose: 'The fullest that Moodle takes: hints, comments on answers, tags.',
        how: 'in the Moodle course, open the question bank, then Import, Moodle XML format. Steps to be put in order need Moodle 4.4 or later.',
      },
      qti: {
        name: 'QTI\u00a03.0',
        purpose: 'Assessment platforms that follow the standard of 1EdTech.',
        how: 'give the platform the package (.zip) as it is.',
      },
      anki: {
        name: 'Anki',
        purpose: 'Cards to review: the question on the front, the answer and its reasons on the back.',
        how: 'in Anki 2.1.55 or later, File, Import, then choose the file. Imported again, it updates the cards and keeps their dates.',
      },
      kahoot: {
        name: 'Kahoot',
        purpose: 'A quiz to play in a room, a device for each person.',
        how: 'in a new kahoot, Add question, Import, then give it the spreadsheet (.xlsx).',
      },
      csv: {
        name: 'CSV',
        purpose: 'A table to read through or to rework in a spreadsheet.',
        how: 'open it in a spreadsheet program.',
      },
    },
    outcome: {
      title: 'What the file will hold',
      nothing: 'Choose at least one lesson.',
      chosen: { one: '{k}\u00a0question chosen', other: '{k}\u00a0questions chosen' },
      whole: { one: '{k} goes whole', other: '{k} go whole' },
      partly: { one: '{k} in part', other: '{k} in part' },
      leftOut: { one: '{k} is left out', other: '{k} are left out' },
      said: '{chosen}: {whole}, {partly}, {leftOut}.',
      leftOutTitle: 'Left out',
      partlyTitle: 'Taken in part',
      download: 'Download the file',
      none: 'No question of your choice fits this format.',
      saved: 'File saved: {name}.',
      unsaved: 'The file could not be made: the network may be away. Try again.',
    },
    reasons: {
      'kind-unknown': 'The format has no question of this kind.',
      'question-too-long': 'The question is longer than the format allows.',
      'option-too-long': 'An option is longer than the format allows.',
      'too-many-options': 'There are more options than the format allows.',
      'sheet-full': 'The file is full: the format takes no more questions.',
      'one-key-suffices':
        'Several answers are right, and any one of them will do until you set the question to multi-select.',
      'comments-left-out': 'Hints, comments and explanation stay here.',
      'case-does-not-branch':
        'The case no longer branches: it begins on the front, and all that follows is on the back.',
      'clues-left-out': 'The clue given when a card is first misplaced stays here.',
      branching: 'Cases that branch are not written in this format.',
      'nothing-accepted': 'No accepted answer is spelt in this language.',
      hints: 'The format has no hints for questions of this kind: they stay here.',
      'hints-for-tutors': 'The hints are there for tutors only: learners cannot unfold them as they answer.',
      'feedback-on-parts':
        'For each card, pair or gap, the reason for the right answer follows the explanation; what is said of wrong ones stays here.',
      draw: 'All the cards are dealt at once: in the course, each round draws only some.',
      'one-set': 'The tiles stand in two lists: in the course, they are one set.',
      typos: 'A small typo makes the answer wrong: the course forgives it.',
      'unit-beside': 'The unit is shown already: only the number is to be typed.',
      'options-shared': 'All the gaps offer the same options.',
      alternatives: 'Only one answer counts as right: another that the course accepts too is wrong there.',
      moves: 'The order is scored by another rule: the course counts the fewest moves that put it right.',
      'self-scored':
        'It is for a tutor to mark, with the criteria and the model answer: in the course, learners score themselves.',
    },
  },
}
