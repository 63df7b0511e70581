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
  wholeLeft: 'Pour finir le cours\u202f: environ {time}.',
  duration: { minutes: '{m}\u00a0min', hours: '{h}\u00a0h', both: '{h}\u00a0h\u00a0{m}' },
  assessments: {
    title: 'Où en êtes-vous\u202f?',
    summary: 'Deux évaluations de même niveau, l’une avant, l’autre après\u202f: le chemin parcouru se voit.',
    diagnostic: { title: 'Diagnostic', when: 'avant' },
    final: { title: 'Bilan', when: 'après' },
  },
  inPreparation: 'Leçons en préparation.',
  tally: { one: '{k}\u00a0leçon faite sur\u00a0{n}', other: '{k}\u00a0leçons faites sur\u00a0{n}' },
  todo: '{k}\u00a0min',
  started: 'En cours, {k}\u00a0min',
  done: 'Faite',
}
