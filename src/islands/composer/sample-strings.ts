import type { ComposerStrings } from './strings.ts'

/** Short ones, for tests. */
export const sampleStrings: ComposerStrings = {
  loading: 'Loading',
  failed: 'Failed',
  tryAgain: 'Again',
  untitled: 'Untitled',
  time: { minutes: '{m} min', hours: '{h} h', both: '{h} h {m}' },
  home: {
    ...{
      title: 'Sheets',
      text: 'Here.',
      steps: { one: '{k} step', other: '{k} steps' },
      changed: 'on {date}',
    },
    ...{
      duplicate: 'Duplicate',
      duplicateOf: 'Duplicate {c}',
      copyOf: '{c} (copy)',
      duplicated: '{c} is saved.',
    },
    ...{ remove: 'Delete', removeOf: 'Delete {c}', removed: '{c} is deleted.' },
    ...{ undo: 'Undo', restored: '{c} is back.', unreadable: 'Unreadable', unreadableWhy: 'It stays.' },
    ...{ newer: 'Newer', newerWhy: 'Reload.', save: 'Save', left: '{c} is not saved.', resume: 'Resume' },
    ...{ full: 'Full.', denied: 'Denied.' },
  },
  wish: {
    ...{ title: 'New', text: 'How.', audience: 'Who?', audienceHint: 'Words.', people: 'People?' },
    ...{ minutes: 'Minutes?', minutesHint: '30 to 480.', objectives: 'Aims' },
    ...{ chosen: { one: '{k} chosen', other: '{k} chosen' }, propose: 'Propose', blank: 'Blank' },
    ...{ noObjective: 'No aim.', badMinutes: 'Bad minutes.', badPeople: 'Bad people.' },
  },
  shown: { title: 'From a link', text: 'Not saved.', keep: 'Keep', edit: 'Change', leave: 'Close' },
  refused: {
    ...{
      title: 'Refused',
      unreadable: 'Damaged.',
      newer: 'Newer.',
      gone: 'No workshop.',
      missing: 'Not here.',
    },
    ...{ unchanged: 'Untouched.', leave: 'Home' },
  },
  editor: {
    ...{ back: 'All sheets', title: 'Title', audience: 'Audience', people: 'People', minutes: 'Wanted' },
    ...{ objectives: 'Aims', keep: 'Save now' },
    ...{ kept: 'Saved.', notYet: 'Not yet.', apart: 'Apart.', full: 'Full.', denied: 'Denied.' },
  },
  proposal: {
    ...{ noRoom: { one: '{k} of {n} out of {time}:', other: '{k} of {n} out of {time}:' } },
    ...{ makeRoom: 'Make room.', left: '{k} left, add:', allTaken: '{k} left, all is taken.' },
    ...{ besides: { one: '{k} besides:', other: '{k} besides:' }, which: 'Which' },
  },
  closing: {
    debrief: { title: 'Doubts', note: 'Who doubted?' },
    transfer: { title: 'Tomorrow', note: 'Write it.' },
  },
  steps: {
    ...{ title: 'Steps', none: 'None.', how: 'Alt.', section: 'to present', note: 'to do' },
    ...{ ways: { hands: 'hands', teams: 'teams', steps: 'by steps' }, break: 'Break', opening: 'Hook' },
    ...{ gone: 'Gone', up: 'Up', upOf: 'Up {c}', down: 'Down', downOf: 'Down {c}', edit: 'Edit' },
    ...{ editOf: 'Edit {c}', remove: 'Take out', removeOf: 'Take out {c}', minutes: 'min' },
    ...{ vote: 'Vote', voteOf: 'Vote: {c}' },
    ...{ minutesOf: 'Minutes {c}', titleField: 'Step title', noteField: 'Step note' },
    ...{
      moved: '{c} is {k} of {n}.',
      removed: '{c} is out.',
      undo: 'Put back',
      restored: '{c} is back, {k} of {n}.',
    },
  },
  add: {
    ...{ title: 'Add', lesson: 'Lesson', what: 'What', where: 'Where', first: 'first', last: 'last' },
    ...{ after: 'after {k}. {c}', sections: 'Sections', notes: 'Notes', asked: 'Asked', others: 'Others' },
    ...{ add: 'Add it', moment: 'Add a moment', break: 'Add a break', momentTitle: 'A moment' },
    ...{ added: '{c} is added, {k} of {n}.', full: 'A hundred.' },
  },
  bar: {
    ...{ planned: '{planned} in all', exact: '{planned} of {wanted}: exact' },
    ...{ over: '{planned} of {wanted}: {k} over', left: '{planned} of {wanted}: {k} left' },
  },
  along: {
    ...{
      title: 'Along',
      text: 'After #.',
      label: 'Link',
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'Not copied.',
    },
    ...{ share: 'Share', notShared: 'Not shared.', tooLong: 'Too long.', present: 'Present', print: 'Print' },
  },
  paper: {
    ...{ people: { one: '{k} person', other: '{k} people' }, aims: 'Aims', materials: 'Materials' },
    ...{ sheet: 'Run sheet', at: 'At', what: 'What', lasts: 'Lasts' },
  },
  materials: {
    room: { 'run-sheet': 'This sheet', timer: 'A timer', screen: 'A screen' },
    counted: {
      'voting-cards': { one: '{k} vote', other: '{k} votes' },
      cards: { one: '{k} cards', other: '{k} cards' },
      bins: { one: '{k} bins', other: '{k} bins' },
      questions: { one: '{k} questions', other: '{k} questions' },
      paper: { one: '{k} paper', other: '{k} papers' },
    },
    each: { 'voting-cards': 'Votes', cards: 'Cards', bins: 'Bins', questions: 'Questions', paper: 'Papers' },
  },
}
