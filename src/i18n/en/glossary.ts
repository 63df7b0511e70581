/** The glossary. */
export const glossary = {
  title: 'Glossary',
  lede: 'The words of the course, in both languages, with the lessons that use them.',
  ledeInOneLanguage: 'The words of the course, with the lessons that use them.',
  letters: 'Jump to a letter',
  inLessons: 'In the lessons',
  see: 'See also',
  /** From a word of a lesson. */
  toEntry: 'In the glossary',
}
