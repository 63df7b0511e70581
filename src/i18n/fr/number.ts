/** A number to type. */
export const number = {
  label: 'Votre réponse',
  unreadable: 'Aucun nombre n’a pu être lu. Écrivez-le en chiffres, par exemple 1\u202f234,5.',
  understood: 'Compris\u202f: {number}.',
  wrongUnit: 'Le nombre est juste, pas l’unité\u202f: ici, on répond en {unit}.',
  needlessUnit: 'Le nombre est juste, mais il s’écrit seul, sans unité.',
  keyIs: 'Bonne réponse\u202f: {number}',
  quantity: {
    word: '{number}\u00a0{unit}',
    currency: '{number}\u00a0{unit}',
    percent: '{number}\u00a0{unit}',
  },
}
