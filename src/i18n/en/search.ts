/** The search of the site. */
export const search = {
  open: 'Search',
  dialog: {
    title: 'Search the course',
    close: 'Close',
    hint: 'A word, the beginning of one, a question of the course. Accents do not matter.',
    examples: 'For example',
    filter: 'Show',
    all: 'All',
    filters: { lesson: 'Lessons', term: 'Glossary', exercise: 'Exercises' },
    kinds: { lesson: 'Lesson', term: 'Glossary', exercise: 'Exercises', page: 'Page' },
    here: 'you are here',
    sections: 'In “{title}”',
    count: { one: '{k} result', other: '{k} results' },
    none: 'No results for “{query}”. Try a shorter word.',
    noneOfKind: 'No results here for “{query}”. There are some elsewhere: choose “All”.',
    more: 'More results',
    failed:
      'The search could not be loaded: the connection is down, or the site does not answer. Check it, then try again. Nothing you did is lost.',
    retry: 'Try again',
    slash: 'Open the search with the / key',
  },
}
