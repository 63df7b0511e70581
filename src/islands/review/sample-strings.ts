import type { ReviewStrings } from './strings.ts'

const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}` })

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: ReviewStrings = {
  ...{ loading: 'Wait.', failed: 'No network.', tryAgain: 'Try the network again' },
  today: {
    ...{ due: counted('due, {m} min'), left: counted('left, {m} min'), again: counted('to try once more') },
    ...{ begin: 'Begin', goOn: 'Go on', recalled: counted('to recall'), fresh: counted('new') },
    ...{ ofModule: { one: '{module}: {k}', other: '{module}: {k}' }, done: 'Done', nothing: 'Nothing due' },
    ...{ reviewed: counted('reviewed.'), firstTry: counted('right at once.'), comeBack: 'Come {when}.' },
    ...{ feed: 'Begin with', nothingNext: 'Nothing more.' },
  },
  asking: {
    ...{ question: 'Question {k} of {n}', again: 'Once more', fresh: 'New', loading: 'It comes.' },
    ...{ goOn: 'Continue', finish: 'Finish', later: 'Later', suspend: 'Never again', stop: 'Stop' },
    ...{ left: counted('to go.'), postponed: 'Put off.', gone: 'Set aside.', undo: 'Take it back' },
    ...{ back: 'It is back.', over: 'That was the last.' },
  },
  suspended: {
    ...{ title: counted('set aside'), explain: 'They stay away.', putBack: 'Put back' },
    ...{ back: 'Back: {stem}', of: 'Of {lesson}' },
  },
  forecast: {
    ...{ title: 'Next days', summary: counted('in all, {most} on {when}'), first: 'today', last: 'far' },
    ...{ table: 'By day', caption: 'Days', day: 'Day', count: 'Count' },
    calendar: {
      ...{ save: 'Save a calendar', saved: 'Saved.', failed: 'Not saved.', name: 'Reviews' },
      ...{ event: counted('of {course}'), description: 'Ten minutes.' },
    },
  },
  settings: {
    ...{ title: 'Settings', retention: 'Keep', keep: '{k} in {n}', newPerDay: 'New', none: 'none' },
    ...{ count: counted('at most'), effect: counted('a day'), little: 'few', estimate: 'About.' },
  },
  when: { day: '{relative} ({date})', today: 'from {time}' },
}
