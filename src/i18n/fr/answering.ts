/** What every kind of several parts has in common. */
export const answering = {
  check: 'Vérifier',
  retry: 'Réessayer',
  reveal: 'Voir la réponse',
  redo: 'Refaire',
  reread: 'Relire',
  hint: 'Un indice',
  anotherHint: 'Un autre indice',
  nothing: 'Répondez d’abord, puis vérifiez.',
  right: 'Juste',
  wrong: 'Pas tout à fait',
  partly: {
    one: 'Pas tout à fait\u202f: {k} réponse juste sur {n}.',
    other: 'Pas tout à fait\u202f: {k} réponses justes sur {n}.',
  },
  lastRight: 'Votre dernière réponse était juste.',
  lastWrong: 'Votre dernière réponse était à revoir.',
  revised: 'Cette question a changé depuis votre réponse.',
  key: 'Bonne réponse',
  answer: 'La réponse, et pourquoi',
}
