/** The home page: the list of lessons, and where to go on. */
export const home = {
  resume: {
    here: 'You stopped here',
    start: 'To begin with',
    again: 'All done',
    begin: 'Start',
    goOn: 'Resume',
    revisit: 'Look again',
    whole: { one: '{k}\u00a0minute', other: '{k}\u00a0minutes' },
    left: { one: '{k}\u00a0minute to go.', other: '{k}\u00a0minutes to go.' },
  },
  wholeLeft: 'To finish the course: about {time}.',
  duration: { minutes: '{m}\u00a0min', hours: '{h}\u00a0h', both: '{h}\u00a0h {m}\u00a0min' },
  assessments: {
    title: 'Where do you stand?',
    summary: 'Two assessments of the same level, one before, one after: see how far you have come.',
    diagnostic: { title: 'Diagnostic', when: 'before' },
    final: { title: 'Final assessment', when: 'after' },
  },
  inPreparation: 'Lessons in preparation.',
  tally: { one: '{k} of {n} lessons done', other: '{k} of {n} lessons done' },
  todo: '{k}\u00a0min',
  started: 'In progress, {k}\u00a0min',
  done: 'Done',
}
