/** What frames a lesson. */
export const lesson = {
  crumbs: 'Breadcrumb',
  place: 'Lesson {k} of {n}',
  minutes: { one: '{k}\u00a0minute', other: '{k}\u00a0minutes' },
  questions: { one: '{k} question', other: '{k} questions' },
  sorters: { one: '{k} sorting exercise', other: '{k} sorting exercises' },
  willBeAble: 'By the end you will be able to',
  plan: 'In this lesson',
  neighbours: 'Neighbouring lessons',
  previous: 'Previous lesson',
  next: 'Next lesson',
  diagnostic: { now: 'Before you go further', title: 'Diagnostic: what do you know already?' },
  final: { now: 'To finish', title: 'Final assessment: what do you know now?' },
  toCourse: 'Back to the course',
  further: 'Going further',
  sources: 'Sources',
}
