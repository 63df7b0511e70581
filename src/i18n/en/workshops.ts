/** The room of who teaches others: workshops ready to be run. */
export const workshops = {
  title: 'Workshops ready to run',
  lede: 'A projector, some paper and about thirty people: each workshop has its run sheet, minute by minute.',
  /** From the home and from the page about the course. */
  invite: 'Do you teach? Run a workshop',
  none: 'This course has no workshop yet.',
  rooms: 'For trainers',
  aims: 'What the room will be able to do',
  materials: 'To prepare',
  sheet: 'Run sheet: {title}',
  at: 'Starts',
  what: 'Step',
  lasts: 'Lasts',
  opening: 'Hook',
  break: 'Break',
  ways: { hands: 'by show of hands', teams: 'in teams', steps: 'step by step' },
  /** Leads from a step to the room where its question is voted on. */
  vote: 'Put it to the vote',
  voteOf: 'Put it to the vote: {title}',
  print: 'When printed, each workshop starts on a new page.',
}
