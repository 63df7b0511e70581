/** The glossary. */
export const glossary = {
  title: 'Glossary',
  lede: 'The words of the course, in both languages, with the lessons that use them.',
}
