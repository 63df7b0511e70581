import { sampleStrings as passport } from '../passport/sample-strings.ts'
import type { HandInStrings } from './strings.ts'

const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}` })
const part = (title: string) => ({ title, missing: 'Missing.', link: `Make ${title}` })

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: HandInStrings = {
  ...{ loading: 'Wait.', failed: 'Failed.', retry: 'Again' },
  nothing: { title: 'Nothing', text: 'Do it.', short: 'Read.', diagnostic: 'Diagnostic', course: 'Course' },
  choose: {
    ...{ title: 'Choose', legend: 'Which?', name: 'Pseudonym', nameHint: 'Not your name.' },
    parts: { diagnostic: part('Before'), final: part('After'), lesson: part('Lessons') },
    ...{ count: counted('answers'), right: counted('right') },
  },
  holds: {
    ...{ title: 'It holds', none: 'Tick one.', name: 'Name', noName: 'none', day: 'Day', course: 'Of' },
    ...{ number: 'Number', numberWhy: 'Once.', answers: 'Answers' },
    not: { title: 'It holds not', points: ['Times.'] },
    who: { title: 'Who', text: 'You decide.' },
  },
  table: {
    ...{ question: 'Question', yours: 'Yours', result: 'Result', under: '{label}: {texts}' },
    ...{ right: 'Right', partly: 'Partly', wrong: 'Wrong', unread: 'Unread', loading: 'Wait for it.' },
    ...{ failed: 'Some did not come.', retry: 'Ask again' },
  },
  give: {
    title: 'Give',
    file: passport.along.file,
    link: passport.along.link,
    text: {
      ...{ title: 'Text', text: 'Paste it.', label: 'The text', copy: 'Copy the text', copied: 'Copied.' },
      ...{ notCopied: 'Copy it yourself.', tooLong: 'Too long.' },
    },
    codes: passport.along.codes,
  },
  all: { title: 'All', text: 'More.', link: 'Passport' },
}
