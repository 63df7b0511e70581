/** What frames a lesson. */
export const lesson = {
  crumbs: 'Fil d’Ariane',
  place: 'Leçon {k} sur {n}',
  minutes: { one: '{k}\u00a0minute', other: '{k}\u00a0minutes' },
  questions: { one: '{k}\u00a0question', other: '{k}\u00a0questions' },
  sorters: { one: '{k}\u00a0exercice de tri', other: '{k}\u00a0exercices de tri' },
  willBeAble: 'À la fin, vous saurez',
  plan: 'Plan de la leçon',
  neighbours: 'Leçons voisines',
  previous: 'Leçon précédente',
  next: 'Leçon suivante',
  diagnostic: { now: 'Avant d’aller plus loin', title: 'Diagnostic\u202f: que savez-vous déjà\u202f?' },
  final: { now: 'Pour finir', title: 'Bilan\u202f: que savez-vous maintenant\u202f?' },
  toCourse: 'Retour au cours',
  further: 'Pour aller plus loin',
  sources: 'Sources',
}
