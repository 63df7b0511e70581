import type { ClassStrings } from './strings.ts'

const counted = (name: string) => ({ one: `{k} ${name}`, other: `{k} ${name}s` })

/** Of the room of class results, for its tests. */
export const sampleStrings: ClassStrings = {
  percent: '{k}%',
  failed: 'The course is away',
  tryAgain: 'Try again',
  broken: 'It has stopped',
  gather: {
    ...{ title: 'Gather', file: 'Files', drop: 'Drop', paste: 'Texts', pasteHint: 'Several', read: 'Read' },
    ...{ nothing: 'Nothing to read', pasted: 'Text {k}', unnamed: 'File {k}', link: 'Link' },
    ...{ reading: '{done} of {of}', stop: 'Stop', privacy: 'Nothing is sent' },
  },
  camera: {
    ...{ title: 'Shown', hint: 'One by one', camera: 'Camera on', cameraOff: 'Camera off', looking: 'Show' },
    ...{ insecure: 'Insecure', none: 'No camera', denied: 'Denied', away: 'Away', name: 'Camera {k}' },
  },
  entries: {
    ...{ title: 'What was read', learners: counted('learner'), taken: counted('plain') },
    ...{ looked: counted('doubt'), read: '{learners}, {looked}', named: '{learner} ({name})' },
    ...{ answers: counted('answer'), otherRevision: counted('old one'), gone: counted('gone one') },
    unreadable: counted('bad line'),
    told: { taken: 'Taken', joined: 'Joined', again: 'Again', nothing: 'Nothing in it', known: 'Known' },
    ...{ others: { one: '{names} and {k}', other: '{names} and {k}' }, filmed: '{name}: {words}' },
    ...{ part: counted('code of {n}'), missing: { one: '{list} is away', other: '{list} are away' } },
    refused: {
      ...{ unknown: 'Unknown', newer: 'Newer', damaged: 'Damaged', 'too-big': 'Too big', empty: 'Empty' },
      ...{
        'another-course': 'Of {course}',
        'bad-code': 'Bad code',
        'codes-full': 'Too much waits',
        'no-code': 'No code',
        'too-many': 'Full',
      },
    },
    ...{ drop: 'Take out', dropped: '{name} is out', erase: 'Erase', erased: 'Erased' },
  },
  scope: {
    ...{
      title: 'Report',
      moment: 'Moment',
      part: 'Part',
      whole: 'All',
      modules: 'Modules',
      lessons: 'Lessons',
    },
    moments: { diagnostic: 'Before', final: 'After', lesson: 'Lessons' },
    ...{ said: '{learners}, {answers}, {mean} right', answers: counted('answer'), none: 'None yet' },
    ...{ making: 'Making', unmade: 'Not made', old: 'Old figures', made: 'Made: {shown}' },
    ...{ few: counted('few'), trust: 'Certifies nobody' },
  },
  none: 'No figure: {why}',
  why: {
    ...{ nobody: 'nobody', 'one-learner': 'one learner', 'one-item': 'one item', 'all-right': 'all right' },
    ...{ 'all-wrong': 'all wrong', 'same-score': 'same score', 'rest-alike': 'rest alike' },
    ...{ 'no-complete-cases': 'no complete cases', 'all-right-before': 'all right before' },
  },
  fragile: 'of {n}',
  mistakes: {
    ...{ title: 'Mistakes', how: 'Ranked', none: 'No mistake', instead: 'for {key}', about: 'of {about}' },
    ...{
      step: 'out of place',
      share: '{count} of {asked}, {percent}',
      reteach: 'Teach {section}',
      vote: 'Vote',
    },
    ...{ others: counted('other'), csv: 'Save mistakes', columns: ['id', 'stem'] },
  },
  items: {
    ...{ title: 'Items', caption: 'By item', facility: 'Facility', facilityHow: 'Share' },
    ...{ discrimination: 'Discrimination', discriminationHow: 'r', drawn: 'Drawn', item: 'Item' },
    ...{ order: 'order', n: 'n', nWhole: 'answers', sort: 'Sort by {column}', look: 'Look' },
    ...{ csv: 'Save items', columns: ['id', 'stem', 'lesson', 'n', 'facility', 'discrimination', 'why'] },
  },
  options: {
    ...{
      caption: 'Options',
      how: 'Who chose',
      option: 'Option',
      count: 'Count',
      share: 'Share',
      rest: 'Rest',
    },
    ...{ key: 'Key', notes: { nobody: 'Nobody', 'draws-strong': 'Strong' }, none: 'No mistake here' },
    ...{ csv: 'Save options', columns: ['id', 'option'], yes: 'yes', no: 'no' },
  },
  reliability: {
    ...{
      title: 'Reliability',
      names: { kr20: 'KR-20', alpha: 'Alpha' },
      how: 'How',
      of: '{learners}, {items}',
    },
    ...{ learners: counted('learner'), items: counted('item'), out: 'Out: {learners}, {items}', few: 'Few' },
    ...{ fewLearners: 'few learners', fewItems: 'few items' },
  },
  gains: {
    ...{
      title: 'Gains',
      how: 'Won',
      none: 'Nobody did both',
      caption: 'By module',
      module: 'Module',
      n: 'n',
    },
    ...{ before: 'Before', after: 'After', gain: 'Gain', whole: 'Course', leftOut: counted('left out') },
    ...{ csv: 'Save gains', columns: ['module', 'n'] },
  },
  files: {
    ...{ separator: ',', saved: 'Saved', print: 'Print' },
    names: { items: 'items', options: 'options', mistakes: 'mistakes', gains: 'gains' },
  },
}
