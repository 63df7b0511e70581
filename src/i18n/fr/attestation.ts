/** A sheet to print: what the learner did, as this device knows it. */
export const attestation = {
  title: 'Attestation',
  lede: 'Une feuille à imprimer, qui dit ce que vous avez fait. Elle est établie ici, sur votre appareil\u202f: personne ne la reçoit, et personne ne la vérifie.',
  noScript:
    'Vos résultats se lisent dans le navigateur\u202f: cette page a besoin de JavaScript pour les réunir. Les leçons, elles, se lisent sans.',
  toCourse: 'Aller au cours',
  missing: {
    title: 'Il manque encore quelque chose',
    final:
      'L’attestation dit ce que vous saviez avant et après. Il manque le bilan\u202f: répondez à toutes ses questions.',
    diagnostic:
      'Le diagnostic n’a pas été terminé avant le bilan\u202f: la colonne «\u202fAvant\u202f» restera vide. L’attestation s’imprime quand même.',
    toFinal: 'Faire le bilan',
    none: 'Ce cours n’a pas d’évaluation\u202f: il n’y a rien à attester.',
  },
  name: 'Votre nom',
  nameHint: 'Il n’est gardé nulle part\u202f: il disparaît quand vous quittez la page.',
  print: 'Imprimer',
  heading: 'Attestation de parcours',
  course: 'Cours suivi',
  facts: {
    from: 'Première réponse',
    to: 'Bilan terminé',
    lessons: 'Leçons faites',
    firm: 'Objectifs solides à ce jour',
    made: 'Établie le',
  },
  of: '{k} sur\u00a0{n}',
  caption: 'Réponses justes aux évaluations, par module',
  columns: { module: 'Module', before: 'Avant', after: 'Après' },
  total: 'En tout',
  declared:
    'Cette attestation est une simple déclaration de la personne nommée. Elle a été établie sur son appareil, d’après les réponses qui y sont enregistrées. Personne n’a vérifié qui a répondu, ni dans quelles conditions\u202f: elle ne vaut ni diplôme, ni certification.',
  few: 'Quelques questions par module\u202f: une de plus ou de moins peut tenir au hasard.',
  firmIs:
    'Un objectif est solide quand un modèle de la mémoire estime qu’au moins quatre réponses sur cinq seraient retrouvées ce jour-là.',
}
