/** A branching case, decided step by step. */
export const scenario = {
  play: {
    situation: 'Situation {k}',
    decide: 'Décider',
    goOn: 'Continuer',
    replay: 'Rejouer',
    reread: 'Revoir mon parcours',
    choose: 'Choisissez d’abord, puis décidez.',
    decided: 'Vous décidez\u202f: {choice}',
    outcome: 'Ce qu’il en advient',
    summary: 'Votre parcours',
    score: {
      one: 'Points\u202f: {points} sur {k}.',
      other: 'Points\u202f: {points} sur {k}.',
    },
    best: 'Le meilleur choix',
    bettered: 'Il y avait mieux',
    better: 'Mieux valait\u202f: {choice}',
    past: 'Vous avez déjà mené ce cas à son terme. Rejouez-le, ou revoyez votre parcours.',
    revised: 'Ce cas a changé depuis que vous l’avez joué.',
  },
  read: {
    situation: 'Situation {k}',
    ending: 'Situation {k}\u202f: une fin',
    goTo: 'Aller à «\u202f{where}\u202f»',
    ends: 'Le cas s’arrête ici.',
    conclusion: 'Ce qu’il faut en retenir',
  },
}
