/** The room of who teaches others: workshops ready to be run. */
export const workshops = {
  title: 'Ateliers prêts à animer',
  lede: 'Un projecteur, du papier, une trentaine de personnes\u202f: chaque atelier a son déroulé, minute par minute.',
  /** From the home and from the page about the course. */
  invite: 'Vous formez\u202f? Animez un atelier',
  none: 'Ce cours n’a pas encore d’atelier.',
  rooms: 'Pour animer',
  aims: 'Ce que la salle saura faire',
  materials: 'À préparer',
  sheet: 'Déroulé\u202f: {title}',
  at: 'Début',
  what: 'Étape',
  lasts: 'Durée',
  opening: 'Accroche',
  break: 'Pause',
  ways: { hands: 'à main levée', teams: 'par équipes', steps: 'pas à pas' },
  /** Leads from a step to the room where its question is voted on. */
  vote: 'Faire voter',
  voteOf: 'Faire voter\u202f: {title}',
  print: 'À l’impression, chaque atelier commence sur une nouvelle page.',
}
