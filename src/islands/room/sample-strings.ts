import type { RoomStrings } from './strings.ts'

const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}` })

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: RoomStrings = {
  ...{ loading: 'Wait.', failed: 'No network.', tryAgain: 'Try the network again' },
  ...{ unsaved: { full: 'No room.', denied: 'Denied.' }, unreadable: counted('unreadable') },
  refused: { unknown: 'Unheard of.', unsuitable: 'No vote.' },
  choose: { title: 'Choose', lesson: 'Lesson', none: 'None.', project: 'Show it', voted: 'Voted' },
  stage: {
    steps: 'Steps',
    next: { first: 'To talk', talk: 'To vote', second: 'To see', shift: 'To know', answer: 'To end' },
    ...{ back: 'Back', leave: 'Leave', wholeScreen: 'Whole', keys: 'Keys.', said: '{step}: {call}' },
  },
  ballot: {
    steps: { first: 'One', talk: 'Talk', second: 'Two', shift: 'Moved', answer: 'Answer' },
    calls: { first: 'Raise.', talk: 'Talk now.', second: 'Raise again.' },
    tally: {
      ...{ title: 'Counted', hands: 'Hands {letter}', more: 'More {letter}', less: 'Less {letter}' },
      ...{ total: counted('in all'), keys: 'Letters.', said: '{letter} has {hands}, {total}' },
    },
    countdown: { name: 'Left', pause: 'Pause', goOn: 'Go on', again: 'Anew', over: 'Over.' },
    shift: {
      ...{ caption: 'Shift', option: 'Option', first: 'First', second: 'Second', change: 'Change' },
      ...{ hands: counted('hands'), percent: '{k}%', value: '{hands}, {percent}' },
      ...{ up: counted('up'), down: counted('down'), same: 'same', still: 'Still.', once: 'Once.' },
      ...{ gains: counted('to {letter}'), loses: counted('off {letter}'), nothing: 'Nothing.' },
    },
    answer: {
      ...{ right: 'Right', said: 'It is {letter}, {text}.', gain: 'Won {k}, {g}.', loss: 'Lost, {g}.' },
      allRight: 'All right.',
    },
  },
  session: {
    ...{ title: 'Session', none: 'No votes.', pick: 'Which', kept: 'Here only.', gone: counted('gone') },
    confusions: {
      ...{ title: 'Mixed up', none: 'Nothing.', share: '{percent} ({first})', instead: 'not {key}' },
      ...{ reteach: 'Again: {section}', others: counted('others') },
    },
    matrix: { title: 'Matrix', caption: 'Hands', corner: 'Right / chosen' },
    items: {
      ...{ title: 'Each', moved: '{first} then {second}', once: '{first} once', gain: 'g {g}' },
      ...{ resume: 'Resume', how: 'How.' },
    },
    files: {
      ...{ title: 'Files', csv: 'CSV', json: 'JSON', saved: 'Saved.', failed: 'Not saved.', name: 'votes' },
      sheet: { columns: ['A'], yes: 'yes', no: 'no', separator: ',' },
      ...{ erase: 'Erase', erased: 'Erased.', undo: 'Undo', back: 'It is back.' },
    },
  },
}
