/** The home page: the list of lessons, and where to go on. */
export const home = {
  resume: {
    here: 'Vous en étiez là',
    start: 'Pour commencer',
    again: 'Tout est fait',
    begin: 'Commencer',
    goOn: 'Reprendre',
    revisit: 'Revoir',
    whole: { one: '{k}\u00a0minute', other: '{k}\u00a0minutes' },
    left: { one: 'Encore {k}\u00a0minute.', other: 'Encore {k}\u00a0minutes.' },
  },
  tally: { one: '{k}\u00a0leçon faite sur\u00a0{n}', other: '{k}\u00a0leçons faites sur\u00a0{n}' },
  todo: '{k}\u00a0min',
  started: 'En cours, {k}\u00a0min',
  done: 'Faite',
}
