/** The sources. */
export const sources = {
  title: 'Sources',
  lede: 'The works and texts that the course rests on, and the lessons that cite them.',
}
