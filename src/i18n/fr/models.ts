/** Models: what a reader moves, and sees change. */
export const models = {
  formula: 'La formule, en mots',
  limits: 'Ce que ce modèle ne dit pas',
  noScript: 'Sans JavaScript, la figure montre les valeurs de départ.',
  model: {
    reset: 'Valeurs de départ',
    range: 'De {min} à {max}',
    table: 'Les valeurs de la figure',
    none: 'Aucun choix',
    units: {
      eur: '€',
      share: '%',
      people: 'personnes',
      units: 'unités',
      days: 'jours',
      months: 'mois',
      index: '',
    },
  },
}
