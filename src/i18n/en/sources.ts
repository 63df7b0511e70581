/** The sources. */
export const sources = {
  title: 'Sources',
  lede: 'The works and texts that the course rests on, and the lessons that cite them.',
  kinds: {
    work: 'Books and articles',
    law: 'Law and official texts',
    learning: 'Research on learning',
  },
  citedBy: 'Cited in',
  items: { one: '{k} exercise', other: '{k} exercises' },
  /** From the sources of a lesson. */
  all: 'All sources',
}
