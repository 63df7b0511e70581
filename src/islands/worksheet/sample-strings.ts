import type { WorksheetStrings } from './strings.ts'

/** What the maker of worksheets says in tests. */
export const sampleStrings: WorksheetStrings = {
  ...{ lesson: 'Lesson', objective: 'Objective', allObjectives: 'All', items: 'Items' },
  ...{ tickAll: 'Tick all', untickAll: 'Untick all', chosen: { one: '{k} chosen', other: '{k} chosen' } },
  ...{ versions: 'Versions', one: 'A', two: 'A and B', seed: 'Number', seedHint: 'Four figures.' },
  ...{ seedWrong: '1000 to 9999.', another: 'Another', answers: 'Keys', make: 'Make', nothing: 'Tick one.' },
  ...{ ready: { one: '{k} ready.', other: '{k} ready.' }, failed: 'Away.', retry: 'Again', print: 'Print' },
  ...{ sheets: 'Sheets', heading: 'Worksheet', keyHeading: 'Key', version: 'version {v} · {seed}' },
  ...{ name: 'Name', date: 'Date' },
  kinds: {
    ...{ choice: 'choice', categorise: 'sort', cloze: 'gaps', 'text-entry': 'word', number: 'number' },
    ...{ reflection: 'text', scenario: 'case', order: 'order', pairs: 'pairs' },
  },
}
