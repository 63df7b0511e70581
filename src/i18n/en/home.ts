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
    due: { one: '{k} question to review', other: '{k} questions to review' },
    left: { one: '{k}\u00a0minute to go.', other: '{k}\u00a0minutes to go.' },
  },
  wholeLeft: 'To finish the course: about {time}.',
  duration: { minutes: '{m}\u00a0min', hours: '{h}\u00a0h', both: '{h}\u00a0h {m}\u00a0min' },
  assessments: {
    title: 'Where do you stand?',
    summary: 'Two comparable assessments, one before the course, one after.',
    diagnostic: { title: 'Diagnostic', when: 'before' },
    final: { title: 'Final assessment', when: 'after' },
  },
  inPreparation: 'Lessons in preparation.',
  tally: { one: '{k} of {n} lessons done', other: '{k} of {n} lessons done' },
  firm: { one: '{k} of {n} objectives firm', other: '{k} of {n} objectives firm' },
  todo: '{k}\u00a0min',
  started: 'In progress, {k}\u00a0min',
  later: 'Later',
  laterNote:
    'Later: the lesson builds on another that is not started or still fragile. Nothing stops you from opening it.',
  done: 'Done',
}
