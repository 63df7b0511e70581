/** Something to write, then to judge oneself. */
export const reflection = {
  yourText: 'Votre réponse, avec vos mots',
  left: {
    one: 'Il vous reste {k} caractère.',
    other: 'Il vous reste {k} caractères.',
  },
  compare: 'Comparer',
  empty: 'Écrivez d’abord quelques mots, puis comparez.',
  modelAnswer: 'Une réponse possible',
  rubric: 'Relisez votre texte\u202f: que fait-il déjà\u202f?',
  save: 'Enregistrer',
  rewrite: 'Reprendre mon texte',
  selfScored: 'Auto-évaluée',
  judged: {
    one: 'Vous trouvez {k} critère rempli sur {n}.',
    other: 'Vous trouvez {k} critères remplis sur {n}.',
  },
  met: 'Rempli',
  unmet: 'À ajouter',
  past: 'Vous avez déjà répondu, et jugé votre réponse vous-même.',
  revised: 'Cette question a changé depuis votre réponse.',
  fold: 'Une réponse possible, et de quoi juger la vôtre',
}
