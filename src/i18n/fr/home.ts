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
    due: { one: '{k}\u00a0question à revoir', other: '{k}\u00a0questions à revoir' },
    left: { one: 'Encore {k}\u00a0minute.', other: 'Encore {k}\u00a0minutes.' },
  },
  wholeLeft: 'Pour finir le cours\u202f: environ {time}.',
  duration: { minutes: '{m}\u00a0min', hours: '{h}\u00a0h', both: '{h}\u00a0h\u00a0{m}' },
  assessments: {
    title: 'Où en êtes-vous\u202f?',
    summary: 'Deux évaluations comparables, l’une avant le cours, l’autre après.',
    diagnostic: { title: 'Diagnostic', when: 'avant' },
    final: { title: 'Bilan', when: 'après' },
  },
  inPreparation: 'Leçons en préparation.',
  tally: { one: '{k}\u00a0leçon faite sur\u00a0{n}', other: '{k}\u00a0leçons faites sur\u00a0{n}' },
  firm: { one: '{k}\u00a0objectif solide sur\u00a0{n}', other: '{k}\u00a0objectifs solides sur\u00a0{n}' },
  todo: '{k}\u00a0min',
  started: 'En cours, {k}\u00a0min',
  later: 'Plus tard',
  laterNote:
    'Plus tard\u202f: la leçon s’appuie sur une autre, encore à découvrir ou fragile. Rien ne vous empêche de l’ouvrir.',
  done: 'Faite',
}
