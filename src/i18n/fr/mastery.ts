/** What is mastered, what to do next, and what the answers tell: my progress, and the fold of each lesson. */
export const mastery = {
  levels: { unmet: 'À découvrir', fragile: 'Fragile', growing: 'En bonne voie', firm: 'Solide' },
  recalled: {
    one: '{k}\u00a0question retrouvée sur\u00a0{n}',
    other: '{k}\u00a0questions retrouvées sur\u00a0{n}',
  },
  next: {
    kicker: 'La suite',
    diagnostic: {
      title: 'Situez-vous d’abord',
      why: 'Quelques questions avant de lire\u202f: se tromper maintenant aide à retenir ensuite, et vous verrez à la fin le chemin parcouru.',
      verb: 'Faire le diagnostic',
    },
    underWay: {
      diagnostic: 'Votre diagnostic est commencé',
      final: 'Votre bilan est commencé',
      why: 'Vos réponses sont gardées\u202f: reprenez où vous en étiez.',
      verb: 'Continuer',
    },
    review: {
      title: { one: '{k}\u00a0question à revoir', other: '{k}\u00a0questions à revoir' },
      why: 'C’est le bon jour\u202f: retrouver une réponse juste avant de l’oublier la fait durer.',
      verb: 'Réviser',
    },
    reread: {
      title: 'Relisez «\u202f{what}\u202f»',
      sure: 'À votre dernière évaluation, vous avez misé le plus haut sur une réponse fausse, pour l’objectif «\u202f{objective}\u202f».',
      missed:
        'À votre dernière évaluation, il manquait une réponse pour l’objectif «\u202f{objective}\u202f».',
      verb: 'Relire',
    },
    goOn: {
      why: {
        one: 'Vous en étiez là. Encore {k}\u00a0minute.',
        other: 'Vous en étiez là. Encore {k}\u00a0minutes.',
      },
      verb: 'Reprendre',
    },
    begin: {
      why: {
        one: 'La leçon suivante, en {k}\u00a0minute.',
        other: 'La leçon suivante, en {k}\u00a0minutes.',
      },
      first: 'Elle s’appuie sur «\u202f{lesson}\u202f», encore fragile\u202f: y revenir avant peut aider.',
      verb: 'Commencer',
    },
    final: {
      title: 'Faites le bilan',
      why: 'Toutes les leçons sont faites. D’autres questions, de même niveau que celles du diagnostic, diront ce qui a changé.',
      verb: 'Faire le bilan',
    },
    rest: {
      title: 'Rien à faire aujourd’hui',
      until:
        'Tout est fait. Revenez {date}\u202f: des questions vous attendront, juste avant que vous les oubliiez.',
      why: 'Tout est fait. Relisez ce qui vous plaît.',
      verb: 'Revoir le cours',
    },
  },
  objectives: {
    title: 'Ce que vous savez faire',
    intro: 'Objectif par objectif, ce que vous retrouveriez si l’on vous le demandait maintenant.',
    caption: 'Objectifs du module «\u202f{module}\u202f»',
    columns: { objective: 'Objectif', state: 'Où vous en êtes' },
  },
  forecast: {
    title: 'Vos révisions à venir',
    none: 'Rien à revoir pour l’instant. Répondez aux questions d’une leçon\u202f: elles reviendront ici, de plus en plus espacées.',
    today: {
      one: 'Aujourd’hui, {k}\u00a0question à revoir.',
      other: 'Aujourd’hui, {k}\u00a0questions à revoir.',
    },
    month: {
      one: 'Dans les trente jours, {k}\u00a0question en tout, au jour de son rappel suivant.',
      other: 'Dans les trente jours, {k}\u00a0questions en tout, chacune au jour de son rappel suivant.',
    },
    plot: 'Questions à revoir par jour, sur trente jours. Les mêmes nombres sont dans le tableau qui suit.',
    axis: ['aujourd’hui', 'dans 10\u00a0jours', '20\u00a0jours', '30\u00a0jours'],
    table: 'Les mêmes, en chiffres',
    columns: { day: 'Jour', questions: 'Questions' },
    toReview: 'Aller réviser',
  },
  gain: {
    title: 'Avant et après',
    none: 'Faites le diagnostic avant de lire, puis le bilan à la fin\u202f: module par module, vous verrez ici ce qui a changé.',
    half: 'Voici votre diagnostic. La colonne «\u202fAprès\u202f» se remplira avec le bilan.',
    both: 'Quelques questions par module\u202f: une de plus ou de moins peut être un hasard.',
    columns: { module: 'Module', before: 'Avant', after: 'Après', change: 'Ce qui change' },
    rightOf: '{k} sur\u00a0{n}',
    changes: { more: 'Mieux', alike: 'Semblable', fewer: 'Moins bien' },
    toDiagnostic: 'Faire le diagnostic',
    toFinal: 'Faire le bilan',
    toAttestation: 'Votre attestation',
  },
  calibration: {
    title: 'Savez-vous ce que vous savez\u202f?',
    none: 'Misez sur vos réponses, dans les évaluations et les révisions\u202f: vous verrez ici si votre assurance est juste.',
    few: 'Il faut cinq réponses à un niveau de mise pour en dire quelque chose.',
    fair: 'Vos mises sont justes\u202f: vous gagnez à peu près aussi souvent que chacune le demande.',
    tooSure:
      'Vous misez un peu trop haut\u202f: vous avez raison moins souvent que ne le demande la mise de {levels}.',
    tooModest:
      'Vous pourriez miser plus haut\u202f: vous avez raison plus souvent que ne le demande la mise de {levels}.',
    plot: 'Part de réponses justes à chaque mise. La bande dit où chaque mise est la meilleure. Les mêmes nombres sont dans le tableau.',
    caption: 'Réponses justes, par mise',
    columns: { stake: 'Mise', right: 'Réponses justes', wise: 'Bonne mise si l’on a raison' },
    stakes: { 1: '+1 ou\u00a00', 2: '+2 ou\u00a0−2', 3: '+3 ou\u00a0−6' },
    rightOf: '{k} sur\u00a0{n}',
    band: 'de {from} à {to}',
  },
  confusions: {
    title: 'Ce que vous confondez',
    none: 'Jouez à un exercice de tri\u202f: vous verrez ici ce que vous prenez pour autre chose.',
    lesson: 'Dans «\u202f{lesson}\u202f»',
    away: 'Les exercices n’ont pas pu être chargés. Refermez et rouvrez ce volet une fois en ligne.',
  },
  timeLine: {
    title: 'Jour après jour',
    none: 'Rien encore. Votre première réponse ouvrira ce journal.',
    answers: { one: '{k}\u00a0réponse', other: '{k}\u00a0réponses' },
    lesson: 'leçon faite\u202f: {lesson}',
    assessments: { diagnostic: 'diagnostic terminé', final: 'bilan terminé' },
  },
  how: {
    title: 'Comment c’est calculé',
    points: [
      'Chaque question à laquelle vous avez répondu a une force\u202f: la chance que vous la retrouviez maintenant, d’après vos réponses et le temps passé. Si votre dernière réponse était fausse, sa force est nulle.',
      'La maîtrise d’un objectif est la moyenne de ces forces, sur les questions que vous avez rencontrées. Sous la moitié, l’objectif est fragile\u202f; à partir de quatre cinquièmes, il est solide, à condition d’avoir retrouvé au moins trois questions, ou toutes s’il y en a moins. Entre les deux, il est en bonne voie.',
      'Elle baisse d’elle-même avec le temps, comme la mémoire\u202f: un objectif solide ne le reste pas sans révision.',
      'Un autre essai dans les huit heures ne compte pas\u202f: il dit ce que vous venez de lire, pas ce que vous retenez.',
      'La chance de retrouver une question vient de FSRS-6, un modèle public de la mémoire, avec ses réglages d’origine\u202f: il vient des révisions de nombreuses personnes, pas des vôtres. Prenez-la pour un ordre de grandeur.',
      'Les questions réservées aux évaluations, les textes libres et les cas à embranchements n’y entrent pas.',
    ],
  },
  lesson: {
    title: 'Où j’en suis',
    first: 'Mieux vaut avoir en main\u202f: {lessons}. Rien ne vous empêche de lire celle-ci.',
    more: 'Mes progrès',
  },
}
