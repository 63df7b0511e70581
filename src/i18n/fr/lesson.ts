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
  toCourse: 'Retour au cours',
  further: 'Pour aller plus loin',
  sources: 'Sources',
}
