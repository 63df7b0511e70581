const arrange = {
  shown: 'La bonne réponse est affichée.',
  cancelled: 'Déplacement annulé. Rien n’a bougé.',
}

/** Steps to put in order. */
export const order = {
  ...arrange,
  how: 'Glissez une étape par sa poignée, ou déplacez-la avec les boutons.',
  nothing: 'Déplacez d’abord au moins une étape, puis vérifiez.',
  partly: {
    one: 'Pas tout à fait\u202f: {k} étape bien placée sur {n}.',
    other: 'Pas tout à fait\u202f: {k} étapes bien placées sur {n}.',
  },
  up: 'Monter',
  down: 'Descendre',
  position: 'Position',
  upOf: 'Monter «\u202f{c}\u202f»',
  downOf: 'Descendre «\u202f{c}\u202f»',
  positionOf: 'Position de «\u202f{c}\u202f»',
  moved: '«\u202f{c}\u202f» est en position {k} sur {n}.',
  stays: 'Bien placée',
  toMove: 'À déplacer',
  stayed: 'Bien placée',
  hadToMove: 'Il fallait la déplacer',
}

/** Tiles to pair. */
export const pairs = {
  ...arrange,
  how: 'Glissez une étiquette, ou touchez-la, puis touchez celle qui va avec.',
  nothing: 'Formez d’abord au moins une paire, puis vérifiez.',
  partly: {
    one: 'Pas tout à fait\u202f: {k} paire juste sur {n}.',
    other: 'Pas tout à fait\u202f: {k} paires justes sur {n}.',
  },
  toLists: 'Répondre avec des listes',
  toTiles: 'Répondre avec les étiquettes',
  keys: 'Entrée pour choisir une destination, ou un chiffre de 1 à {n} pour placer aussitôt.',
  toPlace: 'Étiquettes à placer',
  extra: 'Ne va avec rien',
  empty: 'À compléter',
  none: 'Choisir',
  where: 'Avec quoi va cette étiquette\u202f?',
  placeWith: 'Placer avec «\u202f{b}\u202f»',
  putBack: 'Défaire cette paire',
  cancel: 'Annuler',
  picked: '«\u202f{c}\u202f» sélectionnée. Choisissez une destination parmi {n}, ou Échap pour annuler.',
  placed: '«\u202f{c}\u202f» va avec «\u202f{b}\u202f». Reste {n} à compléter.',
  returned: '«\u202f{c}\u202f» ne va plus avec rien. Reste {n} à compléter.',
  cancelled: 'Déplacement annulé. «\u202f{c}\u202f» n’a pas bougé.',
  youPut: 'Vous aviez choisi «\u202f{c}\u202f».',
  youLeft: 'Vous n’aviez rien choisi.',
}
