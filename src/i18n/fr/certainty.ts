/** Questions that something is staked on, by how sure one is. */
export const certainty = {
  stakes: {
    question: 'Combien misez-vous\u202f?',
    how: 'Une mise forte rapporte plus si c’est juste, et coûte plus si c’est faux. La première convient sous deux chances sur trois, la dernière au-dessus de quatre sur cinq.',
    stake: '{right} si c’est juste, {wrong} sinon',
    missing: 'Misez d’abord, puis vérifiez.',
    marks: 'Points pour cette mise\u202f: {marks}.',
    sureAndWrong: 'Forte mise, réponse fausse\u202f: c’est la question à revoir en premier.',
    review: 'À revoir\u202f: forte mise, réponse fausse',
  },
  total: {
    total: {
      one: 'Total des mises\u202f: {marks} ({k} question sur {n}).',
      other: 'Total des mises\u202f: {marks} ({k} questions sur {n}).',
    },
  },
}
