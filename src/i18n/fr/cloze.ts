/** A text with gaps. */
export const cloze = {
  gap: 'Blanc {n}',
  choose: 'Choisir…',
  told: 'Blanc {n}\u202f: {verdict}',
  empty: 'Rien n’y est mis.',
  given: 'Vous aviez mis «\u202f{given}\u202f».',
  keyIs: 'Il fallait «\u202f{key}\u202f».',
  drag: {
    bank: 'Mots à placer',
    how: 'Glissez un mot dans un blanc, touchez l’un puis l’autre, ou choisissez dans la liste du blanc.',
    reusable: 'Un mot peut servir plusieurs fois.',
    allPlaced: 'Tous les mots sont placés.',
    putIn: 'Blanc {n}\u202f: placer «\u202f{word}\u202f»',
    picked: '«\u202f{word}\u202f» est pris\u202f: choisissez un blanc, ou Échap pour annuler.',
    placed: '«\u202f{word}\u202f» est dans le blanc {n}.',
    moved: '«\u202f{word}\u202f» passe du blanc {from} au blanc {n}.',
    emptied: '«\u202f{word}\u202f» quitte le blanc {n}.',
    cancelled: 'Annulé. Rien n’a bougé.',
  },
}
