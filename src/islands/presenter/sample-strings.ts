import { sampleStrings as room } from '../room/sample-strings.ts'
import type { KeysStrings, PresenterStrings } from './strings.ts'

const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}s` })

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: PresenterStrings = {
  ...{ loading: 'Wait.', failed: 'No network.', unknown: 'Nothing is called so.', again: 'Once more' },
  ...{ unreadable: 'The link is broken.', newer: 'The link is too new.', close: 'Close' },
  ...{ screen: 'Room', speaker: 'Mine', place: '{k} of {n}', film: 'Order', opening: 'Opening' },
  ...{ break: 'Break', gone: 'It is gone.', doThis: 'Do this', previous: 'Back', next: 'Next' },
  ...{
    nextPart: 'Go on',
    upNext: 'Then',
    last: 'That is all.',
    print: 'On paper',
    black: 'Black',
    go: 'Go there',
  },
  ...{ blackNow: 'The room is dark.', overview: 'All', goTo: 'Slide no', fullScreen: 'Full' },
  ...{ openScreen: 'Open the room', openedScreen: 'It is open.', blocked: 'It was refused:' },
  ...{ screenLink: 'The room', isOpen: 'The room follows.', isClosed: 'No room.', notes: 'Notes' },
  ...{ noNotes: 'No notes.', noteFor: '{aim}, {k} min', answer: 'The answer', notKept: 'Nothing is kept.' },
  ...{ slideSaid: 'Slide {k} of {n}: {title}', pointer: 'Point', zoom: 'Zoom' },
  clock: {
    ...{ notBegun: 'Not begun', begin: 'Begin', of: 'of {k} min', ends: 'ends at {time}', time: '{h}.{m}' },
    ...{ behind: '{k} min late', ahead: '{k} min early', onTime: 'on time', pause: 'Stop the clock' },
    ...{ resume: 'Start the clock', paused: 'It stands still', restart: 'Start over', spent: 'Spent' },
    ...{ sure: 'Really?', yes: 'Yes', no: 'No' },
  },
  timer: {
    ...{ title: 'Timer', start: '{k} min', pause: 'Hold', resume: 'Release', stop: 'Put away' },
    ...{ over: 'Time is over', left: 'Left' },
  },
  hands: {
    ...{ first: 'First vote', second: 'Second vote', show: 'Show votes', hide: 'Hide votes', talk: 'Talk' },
    ...{ again: 'Vote again', tell: 'Tell', untell: 'Hide the answer', more: '{letter} plus one' },
    ...{ fewer: '{letter} less one', count: 'Votes for {letter}', total: counted('vote'), moved: 'Moved' },
    ...{ option: 'Option', right: 'Right', restart: 'Clear' },
  },
  shift: room.ballot.shift,
  teams: {
    ...{ howMany: 'How many?', begin: '{k} teams', team: 'Team {k}', turn: '{team} plays' },
    ...{ card: 'Card {k} of {n}', where: 'Where to?', next: 'Next card', back: 'Take back' },
    ...{ more: '{team} plus one', fewer: '{team} less one', scores: 'Scores', points: counted('point') },
    ...{ right: 'Well put', defensible: 'Why not', misplaced: 'Elsewhere', belongs: 'It goes to {bin}.' },
    ...{ over: 'All is sorted.', wins: '{team} wins.', draw: 'A draw: {teams}.', restart: 'Another round' },
    waiting: 'Teams, get ready.',
  },
  case: { decide: 'Decide', goOn: 'What then?', again: 'From the start', ended: 'It ends.' },
  model: { title: 'Try it', show: 'Show the model', move: 'Move it', face: 'Look at' },
  allTold: 'All is told.',
  help: { open: 'Help', letters: 'Letters' },
}

export const sampleKeys: KeysStrings = {
  ...{ title: 'Keys', or: 'or', then: 'then', also: 'Or tap.' },
  rows: [{ keys: [['→'], ['12', 'Enter']], does: 'on' }],
}
